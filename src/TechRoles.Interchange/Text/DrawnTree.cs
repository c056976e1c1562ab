using System.Buffers;

namespace TechRoles.Interchange;

/// <summary>A tree as programs and people draw it: branches in front of each line, in signs for boxes or in dashes and bars.</summary>
internal static class DrawnTree
{
    private static readonly SearchValues<char> Signs =
        SearchValues.Create("\u2502\u251c\u2514\u2500\u2570\u256d\u252c\u2503\u2523\u2517\u2501\u2551\u2560\u255a\u2550");

    private static readonly SearchValues<char> Dashes = SearchValues.Create("|+`\\-");

    /// <summary>The same lines, indented where branches were; a text without branches as it is.</summary>
    /// <remarks>Each line keeps its number.</remarks>
    public static string Indented(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs) && !text.Contains("--", StringComparison.Ordinal)) return text;
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
            if (BranchOf(lines[at]) is > 0 and var length) lines[at] = new string(' ', length) + lines[at][length..];
        return string.Join('\n', lines);
    }

    // The length of what is drawn in front of a line; 0 where nothing is.
    private static int BranchOf(string line)
    {
        var (length, isDrawn) = (0, false);
        while (length < line.Length && (char.IsWhiteSpace(line[length]) || Signs.Contains(line[length]) || Dashes.Contains(line[length])))
        {
            isDrawn |= Signs.Contains(line[length]);
            length++;
        }

        var branch = line.AsSpan(0, length).Trim();
        isDrawn |= branch.Length > 2 && branch.EndsWith("--") && branch[..^2].TrimEnd('-') is [.., '|' or '+' or '`' or '\\'];
        return isDrawn && length < line.Length ? length : 0;
    }
}
