using System.Security.Cryptography;
using System.Text;

namespace TechRoles.Analysis;

/// <summary>Tells findings apart over time: the first 16 bytes of a SHA-256 over the rule and the ids of the key, never the text.</summary>
/// <param name="Hex">32 hexadecimal digits in lower case.</param>
public readonly record struct Fingerprint(string Hex)
{
    /// <summary>The digits.</summary>
    public override string ToString() => Hex;

    internal static Fingerprint Of(params IEnumerable<string> parts)
    {
        // Each part with its length before it: no two lists of parts write the same bytes.
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return new(Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16)));
    }
}
