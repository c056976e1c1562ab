namespace TechRoles.Interchange;

/// <summary>A line between two boxes of a flowchart.</summary>
/// <param name="Text">What is written on it.</param>
/// <param name="IsDotted">Whether it is drawn with dots.</param>
/// <param name="IsHidden">Whether it is not drawn at all and only moves boxes.</param>
/// <param name="HeadAtStart">Whether the end at its left has a head.</param>
/// <param name="HeadAtEnd">Whether the end at its right has a head.</param>
internal readonly record struct MermaidLink(string Text, bool IsDotted, bool IsHidden, bool HeadAtStart, bool HeadAtEnd)
{
    /// <summary>Takes a link at the scanner; null, and nothing taken, where there is none.</summary>
    public static MermaidLink? Take(Scanner scanner)
    {
        var lead = scanner.Current is '<' or 'x' or 'o' && IsStroke(scanner, 1) ? 1 : 0;
        if (!IsStroke(scanner, lead)) return null;
        var headAtStart = lead == 1 && scanner.Current == '<';
        if (scanner.Ahead(lead) == '~') return Hidden(scanner, lead);
        var stroke = Stroke(scanner, lead);
        if (stroke.Length == 0) return null;
        scanner.Skip(lead);
        var isOpen = stroke is "--" or "==" or "-." && !IsHead(scanner.Ahead(2));
        scanner.Skip(stroke.Length);
        return isOpen ? WithTextInside(scanner, stroke, headAtStart) : WithTextBehind(scanner, stroke, headAtStart);
    }

    private static bool IsHead(char letter) => letter is '>' or 'x' or 'o';

    private static bool IsStroke(Scanner scanner, int from) =>
        (scanner.Ahead(from), scanner.Ahead(from + 1)) is ('-', '-' or '>') or ('=', '=') or ('-', '.') or ('~', '~');

    // The run of dashes and dots; a single dash or point is none.
    private static string Stroke(Scanner scanner, int from)
    {
        var end = from;
        while (scanner.Ahead(end) is '-' or '=' or '.') end++;
        return scanner.Rest[from..end].ToString();
    }

    private static MermaidLink Hidden(Scanner scanner, int lead)
    {
        scanner.Skip(lead);
        while (scanner.Current == '~') scanner.Skip();
        return new("", false, true, false, false);
    }

    // "--> " and, after it, "|text|".
    private static MermaidLink WithTextBehind(Scanner scanner, string stroke, bool headAtStart)
    {
        var hasHead = scanner.Current == '>' || scanner.Current is 'x' or 'o';
        var isArrow = scanner.Current == '>';
        if (hasHead) scanner.Skip();
        scanner.SkipBlanks();
        var text = "";
        if (scanner.Current == '|' && scanner.Rest[1..] is var rest && rest.IndexOfAny('|', '\n') is >= 0 and var end && rest[end] == '|')
        {
            text = rest[..end].ToString();
            scanner.Skip(end + 2);
        }

        return new(text, stroke.Contains('.', StringComparison.Ordinal), false, headAtStart, isArrow);
    }

    // "-- text -->": the text ends where a stroke of the same kind begins.
    private static MermaidLink WithTextInside(Scanner scanner, string stroke, bool headAtStart)
    {
        var line = scanner.RestOfLine;
        var mark = stroke == "-." ? ".-" : stroke;
        var end = line.IndexOf(mark, StringComparison.Ordinal);

        // Two dashes without an end are a line, as they look.
        if (end < 0) return new("", stroke == "-.", false, headAtStart, false);
        var text = line[..end].ToString().TrimEnd('<', '-', '.');
        scanner.Skip(end);
        while (scanner.Current is '-' or '=' or '.') scanner.Skip();
        var isArrow = scanner.Current == '>';
        if (isArrow || scanner.Current is 'x' or 'o') scanner.Skip();
        return new(text.Trim(), stroke == "-.", false, headAtStart, isArrow);
    }
}
