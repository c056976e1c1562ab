namespace TechRoles.Interchange;

/// <summary>A line of the notation that says something.</summary>
/// <param name="Number">1-based, as an editor counts.</param>
/// <param name="Indent">Blanks before the text; a tab counts as one level, which is two.</param>
/// <param name="Text">The line without the blanks around it.</param>
internal readonly record struct TextLine(int Number, int Indent, string Text)
{
    /// <summary>The name of a section that begins here; null on any other line.</summary>
    public string? Section => Text[0] == '[' && Text[^1] == ']' ? Text[1..^1] : null;

    /// <summary>The lines of a text, without empty lines and comments.</summary>
    public static IEnumerable<TextLine> Of(string text)
    {
        var number = 0;
        for (var start = text.StartsWith('\uFEFF') ? 1 : 0; start < text.Length;)
        {
            number++;
            var end = text.AsSpan(start).IndexOfAny('\r', '\n') is var length and >= 0 ? start + length : text.Length;
            var at = start;
            var indent = 0;
            for (; at < end && char.IsWhiteSpace(text[at]); at++) indent += text[at] == '\t' ? 2 : 1;
            if (at < end && text[at] != '#') yield return new(number, indent, text[at..end].TrimEnd());
            start = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
    }
}
