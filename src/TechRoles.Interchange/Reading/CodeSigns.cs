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

    // 09:15:02, 2026-01-01T09:15:02Z, 2026-01-01: digits parted by colons or dashes.
    private static bool IsTime(string part)
    {
        var marks = 0;
        for (var at = 0; at < part.Length; at++)
            if (part[at] is ':' or '-' && at > 0 && at + 1 < part.Length && char.IsAsciiDigit(part[at - 1])
                && char.IsAsciiDigit(part[at + 1])) marks++;
        return marks >= 2 && char.IsAsciiDigit(part[0]);
    }
}
