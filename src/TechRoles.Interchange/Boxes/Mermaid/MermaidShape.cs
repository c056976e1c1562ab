namespace TechRoles.Interchange;

/// <summary>The brackets around a label of a flowchart; their form says only how the box looks.</summary>
internal static class MermaidShape
{
    public static bool Opens(char letter) => letter is '[' or '(' or '{' or '>';

    /// <summary>Takes a label in its brackets.</summary>
    /// <param name="scanner">At the bracket; behind the closing one afterwards, or where it was if there is none.</param>
    /// <returns>The label without brackets and quotation marks; null where it is never closed.</returns>
    public static string? Take(Scanner scanner)
    {
        var open = scanner.Current;
        var close = open switch { '(' => ')', '{' => '}', _ => ']' };
        var line = scanner.RestOfLine;
        var inner = 1;
        while (inner < line.Length && (line[inner] is '[' or '(' or '{' or '/' or '\\' or '|' || char.IsWhiteSpace(line[inner]))) inner++;
        if (inner < line.Length && line[inner] == '"' || inner == line.Length && NextIsQuote(scanner, inner)) return Quoted(scanner, inner);
        var end = Matching(line, open, close);
        if (end >= 0)
        {
            var label = line[1..end].ToString();
            scanner.Skip(end + 1);
            return WithoutShape(label);
        }

        return OverLines(scanner, open, close);
    }

    private static bool NextIsQuote(Scanner scanner, int from)
    {
        while (char.IsWhiteSpace(scanner.Ahead(from))) from++;
        return scanner.Ahead(from) == '"';
    }

    private static string? Quoted(Scanner scanner, int from)
    {
        while (scanner.Ahead(from) != '"') from++;
        var rest = scanner.Rest;
        var length = scanner.Find('"', scanner.At + from + 1) - scanner.At - from - 1;
        if (scanner.At + from + 1 + length >= scanner.At + rest.Length) return null;
        var label = rest.Slice(from + 1, length).ToString();
        scanner.Skip(from + length + 2);
        while (scanner.Current is ' ' or '\t' or '/' or '\\' or '|' && Closes(scanner)) scanner.Skip();
        while (scanner.Current is ']' or ')' or '}') scanner.Skip();

        // "`Markdown`" stands in grave accents.
        return label.Trim().Trim('`');
    }

    private static bool Closes(Scanner scanner)
    {
        var ahead = 0;
        while (scanner.Ahead(ahead) is ' ' or '\t' or '/' or '\\' or '|') ahead++;
        return scanner.Ahead(ahead) is ']' or ')' or '}';
    }

    private static int Matching(ReadOnlySpan<char> line, char open, char close)
    {
        var depth = 0;
        for (var at = 0; at < line.Length; at++)
        {
            if (at == 0 || line[at] == open && open != '>') depth++;
            else if (line[at] == close && --depth == 0) return at;
        }

        return -1;
    }

    // A label without quotation marks may go over lines as long as nothing else begins in between.
    private static string? OverLines(Scanner scanner, char open, char close)
    {
        var end = scanner.Find(close, scanner.At + 1);
        var length = end - scanner.At;
        if (length >= scanner.Rest.Length || length > BoxLimits.LabelLength) return null;
        var label = scanner.Rest[1..length];
        if (label.Contains(open) || label.Contains("--", StringComparison.Ordinal) || label.Contains("\n\n", StringComparison.Ordinal))
            return null;
        var text = label.ToString();
        scanner.Skip(length + 1);
        return WithoutShape(text);
    }

    private static string WithoutShape(string label)
    {
        var inner = label.Trim();
        for (var layers = 0;
            layers < 3 && inner.Length > 1 && (inner[0], inner[^1]) is ('(', ')') or ('[', ']') or ('{', '}')
                && Matching(inner, inner[0], inner[^1]) == inner.Length - 1; layers++)
            inner = inner[1..^1].Trim();
        if (inner.Length > 1 && inner[0] is '/' or '\\' && inner[^1] is '/' or '\\') inner = inner[1..^1].Trim();
        return inner;
    }
}
