using System.Collections.Frozen;

namespace TechRoles.Interchange;

/// <summary>Whether the lines of a text are source code or a log.</summary>
internal static class CodeSigns
{
    // Written in small letters, as no title begins.
    private static readonly FrozenSet<string> Keywords = FrozenSet.ToFrozenSet(
        [
            "abstract", "async", "await", "break", "case", "class", "const", "continue", "def", "elif", "else", "else:", "enum", "export",
            "final", "fn", "for",
            "foreach", "func", "function", "if", "impl", "import", "interface", "let", "local", "module", "namespace", "package", "pass",
            "private", "protected",
            "public", "raise", "return", "static", "struct", "switch", "throw", "try", "try:", "using", "var", "void", "while", "with",
            "yield",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Levels = FrozenSet.ToFrozenSet(
        ["TRACE", "DEBUG", "INFO", "INFORMATION", "WARN", "WARNING", "ERROR", "FATAL", "CRITICAL", "NOTICE"], StringComparer.Ordinal);

    private static readonly string[] Times = ["00:00:00", "0:00:00", "0000-00-00", "00-00-0000"];

    private static readonly string[] Operators =
        ["()", "==", "=>", "->", "::", "+=", "&&", "||", "//", "/*", "*/", "</", "#include", "self."];

    /// <summary>Whether a line is one of a program.</summary>
    public static bool IsCode(string line)
    {
        var text = line.AsSpan().Trim();
        if (text.Length == 0) return false;
        if (text[^1] is ';' or '{' or '}' or '(' or '\\' || text[0] is '{' or '}' or '<' or '@' or ')') return true;
        foreach (var sign in Operators)
            if (text.Contains(sign, StringComparison.Ordinal)) return true;
        var end = text.IndexOfAny(" (:");
        return Keywords.Contains((end < 0 ? text : text[..end]).ToString());
    }

    /// <summary>Whether a line begins with the time or the level of an entry, as those of logs do.</summary>
    public static bool IsLogEntry(string line)
    {
        var seen = 0;
        foreach (var part in line.Split((char[])[' ', '\t', '[', ']', '|', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Levels.Contains(part.TrimEnd(':')) || IsTime(part)) return true;
            if (++seen == 3) break;
        }

        return false;
    }

    // A number of a place in a tree, such as 1-2-3, is no day.
    private static bool IsTime(string part) => Array.Exists(Times, time => Begins(part, time));

    private static bool Begins(string part, string shape)
    {
        if (part.Length < shape.Length || (part.Length > shape.Length && char.IsAsciiDigit(part[shape.Length]))) return false;
        for (var at = 0; at < shape.Length; at++)
            if (shape[at] == '0' ? !char.IsAsciiDigit(part[at]) : part[at] != shape[at]) return false;
        return true;
    }
}
