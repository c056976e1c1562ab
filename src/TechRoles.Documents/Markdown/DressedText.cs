using System.Text;

namespace TechRoles.Documents;

/// <summary>A text that may be dressed: stars and low lines stress what is between them, brackets make it a link.</summary>
/// <remarks>
/// The rules are those of CommonMark, but what is a link is one whatever it leads to. The parser's own take the square of a table's cells
/// where a single one is stressed, or a single bracket is open. <b>Cost:</b> linear.
/// </remarks>
internal sealed class DressedText
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

    /// <summary>The text without its dress.</summary>
    public string Plain()
    {
        var text = _text.ToString();
        if (text.AsSpan().IndexOfAny("*_]") < 0) return text;
        var dress = new bool[text.Length];
        MarkLinks(text, dress);
        var stressed = new StressMarks(dress);
        var literal = 0;
        for (var at = 0; at < text.Length;)
        {
            while (literal < _literal.Count && _literal[literal].To <= at) literal++;
            var mark = text[at];
            if (mark is not ('*' or '_') || dress[at] || (literal < _literal.Count && _literal[literal].From <= at))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && text[end] == mark && !(literal < _literal.Count && _literal[literal].From <= end)) end++;
            stressed.Add(text, at, end);
            at = end;
        }

        return string.Concat(text.Where((_, index) => !dress[index]));
    }

    /// <summary>Takes off what makes a text a link or a picture: [text](where), ![text](where), [text][name].</summary>
    private void MarkLinks(string text, bool[] dress)
    {
        var open = new Stack<int>();
        var (literal, end) = (0, 0);
        var none = "";
        for (var at = 0; at < text.Length; at++)
        {
            while (literal < _literal.Count && _literal[literal].To <= at) literal++;
            if (at < end || (literal < _literal.Count && _literal[literal].From <= at)) continue;
            if (text[at] == '[') open.Push(at);
            if (text[at] != ']' || !open.TryPop(out var start) || at + 1 == text.Length) continue;
            char? close = text[at + 1] switch { '(' => ')', '[' => ']', _ => null };

            // Where there was none further on, there is none.
            if (close is not { } mark || none.Contains(mark, StringComparison.Ordinal)) continue;
            var found = text.IndexOf(mark, at + 2);
            if (found < 0)
            {
                none += mark;
                continue;
            }

            end = found + 1;
            dress.AsSpan(at, end - at).Fill(true);
            dress[start] = true;
            if (start > 0 && text[start - 1] == '!') dress[start - 1] = true;
        }
    }
}
