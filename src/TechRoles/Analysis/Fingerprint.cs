using System.Security.Cryptography;
using System.Text;
using Ardalis.GuardClauses;

namespace TechRoles.Analysis;

/// <summary>Tells findings apart over time: the first 16 bytes of a SHA-256 over the rule and the ids of the key, never the text.</summary>
/// <param name="Hex">32 hexadecimal digits in lower case.</param>
public readonly record struct Fingerprint(string Hex) : IParsable<Fingerprint>
{
    private const int Digits = 32;

    /// <summary>Reads 32 hexadecimal digits, in any case.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Does not count: digits are the same everywhere.</param>
    /// <exception cref="FormatException">It is something else.</exception>
    public static Fingerprint Parse(string s, IFormatProvider? provider = null) =>
        TryParse(Guard.Against.Null(s), provider, out var fingerprint)
            ? fingerprint
            : throw new FormatException($"'{s}' is no fingerprint: it has 32 hexadecimal digits.");

    /// <summary>Reads 32 hexadecimal digits, in any case.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Does not count: digits are the same everywhere.</param>
    /// <param name="result">The fingerprint; that of nothing where the text is none.</param>
    public static bool TryParse(string? s, IFormatProvider? provider, out Fingerprint result)
    {
        var isOne = s is { Length: Digits } && s.All(char.IsAsciiHexDigit);
        result = isOne ? new(s!.ToLowerInvariant()) : default;
        return isOne;
    }

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
