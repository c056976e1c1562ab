namespace TechRoles.Documents.Tests.Fuzz;

/// <summary>Changes bytes as a careless or hostile hand would; the same seed changes them the same way.</summary>
internal sealed class Mutator(Random random, byte[][] tokens)
{
    private const int Longest = 1 << 16;

    private static readonly byte[][] Common =
    [
        "\0"u8.ToArray(), "\r"u8.ToArray(), "\n"u8.ToArray(), "\""u8.ToArray(), "\\"u8.ToArray(), "\t"u8.ToArray(), "\uFEFF"u8.ToArray(), [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xC3],
        "99999999999999999999"u8.ToArray(), "-1"u8.ToArray(), "\u202E"u8.ToArray(), "e\u0301"u8.ToArray(), " "u8.ToArray(), ";"u8.ToArray(), "0001-01-01"u8.ToArray(), "9999-12-31"u8.ToArray(),
    ];

    /// <summary>A changed copy.</summary>
    public byte[] Change(byte[] seed, byte[] other)
    {
        var bytes = new List<byte>(seed);
        for (var times = 1 + random.Next(6); times > 0; times--) Once(bytes, other);
        return bytes.Count > Longest ? [.. bytes.Take(Longest)] : [.. bytes];
    }

    private void Once(List<byte> bytes, byte[] other)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(1 + random.Next(random.Next(4) == 0 ? 400 : 12), bytes.Count - at);
        switch (random.Next(8))
        {
            case 0: bytes.RemoveRange(at, length); break;
            case 1: bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length)); break;
            case 2:
                var part = bytes.GetRange(at, length);
                for (var copies = random.Next(1, random.Next(5) == 0 ? 2_000 : 20); copies > 0 && bytes.Count < Longest; copies--) bytes.InsertRange(at, part);
                break;
            case 3: bytes.InsertRange(at, Common[random.Next(Common.Length)]); break;
            case 4 when tokens.Length > 0: bytes.InsertRange(at, tokens[random.Next(tokens.Length)]); break;
            case 5: for (var index = at; index < at + length; index++) bytes[index] = (byte)random.Next(256); break;
            case 6:
                var from = random.Next(other.Length + 1);
                bytes.InsertRange(at, other.Skip(from).Take(1 + random.Next(200)));
                break;
            default: if (length > 0) bytes[at] ^= (byte)(1 << random.Next(8)); break;
        }
    }
}
