using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TechRoles.Documents;

/// <summary>The text of a piece of Markdown without its dress.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? inlines)
    {
        if (inlines is null) return "";
        var text = new EmphasisText();
        foreach (var inline in inlines.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal: text.Add(literal.Content.AsSpan(), literal.IsFirstCharacterEscaped ? 1 : 0); break;
                case CodeInline code: text.Add(code.Content, code.Content.Length); break;
                case HtmlEntityInline entity: text.Add(entity.Transcoded.AsSpan(), entity.Transcoded.Length); break;
                case AutolinkInline link: text.Add(link.Url, link.Url.Length); break;
                case LineBreakInline: text.Add(" ", 0); break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase): text.Add("\n", 0); break;
                default: break;
            }
        }

        return text.Plain();
    }
}

/// <summary>A text in which stars and low lines may stress what is between them, and then are no part of it.</summary>
/// <remarks>
/// The rules are those of CommonMark but for sums that three divides. The parser's own take the square of a table's cells where a single
/// one is stressed. <b>Cost:</b> linear.
/// </remarks>
internal sealed class EmphasisText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int From, int To)> _literal = [];

    /// <summary>Adds a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="literal">How many of its first characters stand for themselves.</param>
    public void Add(ReadOnlySpan<char> text, int literal)
    {
        if (literal > 0) _literal.Add((_text.Length, _text.Length + literal));
        _text.Append(text);
    }

    /// <summary>The text without what stresses it.</summary>
    public string Plain()
    {
        var text = _text.ToString();
        if (text.AsSpan().IndexOfAny('*', '_') < 0) return text;
        var dress = new bool[text.Length];
        var open = new Dictionary<char, Stack<(int At, int Count)>> { ['*'] = new(), ['_'] = new() };
        var literal = 0;
        for (var at = 0; at < text.Length;)
        {
            while (literal < _literal.Count && _literal[literal].To <= at) literal++;
            var mark = text[at];
            if (mark is not ('*' or '_') || (literal < _literal.Count && _literal[literal].From <= at))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && text[end] == mark && !(literal < _literal.Count && _literal[literal].From <= end)) end++;
            var (opens, closes) = Flanks(text, at, end);
            var first = closes ? Close(open, dress, mark, at, end) : at;
            if (opens && first < end) open[mark].Push((first, end - first));
            at = end;
        }

        return string.Concat(text.Where((_, index) => !dress[index]));
    }

    /// <summary>Parts a run of marks with those that opened before; what is left begins at the result.</summary>
    private static int Close(Dictionary<char, Stack<(int At, int Count)>> open, bool[] dress, char mark, int at, int end)
    {
        var other = open[mark == '*' ? '_' : '*'];
        while (at < end && open[mark].TryPop(out var opener))
        {
            var count = Math.Min(opener.Count, end - at);
            dress.AsSpan(opener.At + opener.Count - count, count).Fill(true);
            dress.AsSpan(at, count).Fill(true);
            at += count;
            if (opener.Count > count) open[mark].Push((opener.At, opener.Count - count));

            // What opened between the two does not reach beyond.
            while (other.TryPeek(out var inner) && inner.At > opener.At) other.Pop();
        }

        return at;
    }

    private static (bool Opens, bool Closes) Flanks(string text, int at, int end)
    {
        var (before, after) = (at == 0 ? ' ' : text[at - 1], end == text.Length ? ' ' : text[end]);
        var (blankBefore, blankAfter) = (char.IsWhiteSpace(before), char.IsWhiteSpace(after));
        var (markBefore, markAfter) = (IsMark(before), IsMark(after));
        var left = !blankAfter && (!markAfter || blankBefore || markBefore);
        var right = !blankBefore && (!markBefore || blankAfter || markAfter);
        return text[at] == '*' ? (left, right) : (left && (!right || markBefore), right && (!left || markAfter));
    }

    private static bool IsMark(char letter) => char.IsPunctuation(letter) || char.IsSymbol(letter);
}
