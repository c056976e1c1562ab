namespace TechRoles.Fuzzing;

/// <summary>Changes bytes as a careless or hostile hand would; the same random numbers change them the same way.</summary>
/// <param name="random">The random numbers.</param>
/// <param name="words">Pieces that mean something in the format.</param>
internal sealed class Mutator(Random random, IReadOnlyList<byte[]> words)
{
    /// <summary>What no input is longer than.</summary>
    public const int Longest = 1 << 15;

    private static readonly byte[][] Common =
    [
        "\0"u8.ToArray(), "\r"u8.ToArray(), "\n"u8.ToArray(), "\""u8.ToArray(), "\\"u8.ToArray(), "\t"u8.ToArray(), "\uFEFF"u8.ToArray(),
        [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xC3], "99999999999999999999"u8.ToArray(), "-1"u8.ToArray(), "\u202E"u8.ToArray(),
        "e\u0301"u8.ToArray(), " "u8.ToArray(), "\u00A0"u8.ToArray(), ";"u8.ToArray(), "0001-01-01"u8.ToArray(), "9999-12-31"u8.ToArray(),
        "\u2028"u8.ToArray(), "\u0085"u8.ToArray(), "İ"u8.ToArray(), "ß"u8.ToArray(), "%"u8.ToArray(), "0"u8.ToArray(), "\v\f"u8.ToArray(),
    ];

    /// <summary>The pieces that inputs are made of: words, marks and lines.</summary>
    public static IReadOnlyList<byte[]> WordsOf(IEnumerable<byte[]> inputs)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in inputs.Select(System.Text.Encoding.Latin1.GetString))
        {
            words.UnionWith(text.Split('\n').Where(line => line.Length is > 1 and < 80).Select(line => line + "\n"));
            for (int from = 0, at = 1; at <= text.Length; at++)
            {
                if (at < text.Length && char.IsLetterOrDigit(text[at]) == char.IsLetterOrDigit(text[from])) continue;
                if (at - from is > 1 and < 40) words.Add(text[from..at]);
                from = at;
            }
        }

        return [.. words.Order(StringComparer.Ordinal).Select(System.Text.Encoding.Latin1.GetBytes)];
    }

    /// <summary>A changed copy.</summary>
    /// <param name="input">What is changed.</param>
    /// <param name="other">What a piece may be taken from.</param>
    public byte[] Change(byte[] input, byte[] other)
    {
        var bytes = new List<byte>(input);
        for (var times = 1 << random.Next(5); times > 0; times--) Once(bytes, other);
        return bytes.Count > Longest ? [.. bytes.Take(Longest)] : [.. bytes];
    }

    private void Once(List<byte> bytes, byte[] other)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(1 + random.Next(random.Next(6) == 0 ? 400 : 12), bytes.Count - at);
        switch (random.Next(11))
        {
            case 0: bytes.RemoveRange(at, length); break;
            case 1: bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length)); break;
            case 2:
                var part = bytes.GetRange(at, length);
                var copies = 1 + random.Next(random.Next(20) == 0 ? 2_000 : 8);
                bytes.InsertRange(at, Enumerable.Repeat(part, Math.Min(copies, Longest / Math.Max(length, 1))).SelectMany(copy => copy));
                break;
            case 3: bytes.InsertRange(at, Common[random.Next(Common.Length)]); break;
            case 4 or 5 when words.Count > 0: bytes.InsertRange(at, words[random.Next(words.Count)]); break;
            case 6 when words.Count > 0:
                var word = words[random.Next(words.Count)];
                bytes.RemoveRange(at, Math.Min(word.Length, bytes.Count - at));
                bytes.InsertRange(at, word);
                break;
            case 7: for (var index = at; index < at + length; index++) bytes[index] = (byte)random.Next(256); break;
            case 8:
                var from = random.Next(other.Length + 1);
                bytes.InsertRange(at, other.Skip(from).Take(1 + random.Next(200)));
                break;
            case 9: if (length > 0) bytes[at] = (byte)(bytes[at] + random.Next(-8, 9)); break;
            default: if (length > 0) bytes[at] ^= (byte)(1 << random.Next(8)); break;
        }
    }
}
