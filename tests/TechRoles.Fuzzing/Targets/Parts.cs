using System.Text;

namespace TechRoles.Fuzzing;

/// <summary>Several files in one input: each begins with a line <c>&gt;&gt; name</c>.</summary>
internal static class Parts
{
    private static readonly byte[] Mark = ">> "u8.ToArray();

    /// <summary>The files and their contents; of two with one name the last counts.</summary>
    public static Dictionary<string, byte[]> Of(byte[] input)
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var rest = input.AsSpan();
        while (rest.IndexOf(Mark) is var start and >= 0)
        {
            rest = rest[(start + Mark.Length)..];
            var end = rest.IndexOf((byte)'\n');
            var name = Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]).Trim();
            rest = end < 0 ? [] : rest[(end + 1)..];
            var next = rest.IndexOf(Mark);
            parts[name] = (next < 0 ? rest : rest[..next]).ToArray();
        }

        return parts;
    }
}
