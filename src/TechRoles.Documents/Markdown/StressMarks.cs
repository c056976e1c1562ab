namespace TechRoles.Documents;

/// <summary>The runs of stars and low lines of a text from left to right, each parted with those that opened before.</summary>
/// <remarks><b>Cost:</b> linear: where a run found none to part with, none like it looks again.</remarks>
internal sealed class StressMarks(bool[] dress)
{
    private readonly List<Run> _open = [];

    // How many of the open runs were in vain for a mark, whether it opens too, and its length by three.
    private readonly Dictionary<(char Mark, bool Opens, int ByThree), int> _vain = [];

    /// <summary>Parts a run with those that opened before, and opens with what is left of it.</summary>
    public void Add(string text, int at, int end)
    {
        var (opens, closes) = Flanks(text, at, end);
        var run = new Run(text[at], at, end - at, closes);
        while (closes && run.Count > 0)
        {
            var key = (run.Mark, opens, run.Count % 3);
            var vain = Math.Min(_vain.GetValueOrDefault(key), _open.Count);
            var closer = run;
            var opener = _open.FindLastIndex(
                _open.Count - 1, _open.Count - vain, other => other.Mark == closer.Mark && !ByThree(other, closer, opens));
            if (opener < vain)
            {
                _vain[key] = _open.Count;
                break;
            }

            // What opened between the two does not reach beyond; what is left of an opener is another one.
            var first = _open[opener];
            var count = Math.Min(first.Count, run.Count);
            dress.AsSpan(first.At + first.Count - count, count).Fill(true);
            dress.AsSpan(run.At, count).Fill(true);
            _open.RemoveRange(opener, _open.Count - opener);
            foreach (var kind in _vain.Where(kind => kind.Value > opener).Select(kind => kind.Key).ToList()) _vain[kind] = opener;
            if (first.Count > count) _open.Add(first with { Count = first.Count - count });
            run = run with { At = run.At + count, Count = run.Count - count };
        }

        if (opens && run.Count > 0) _open.Add(run);
    }

    // Where one of the two may both open and close, three may not divide their sum but where it divides both.
    private static bool ByThree(Run opener, Run closer, bool closerOpens) =>
        (opener.Closes || closerOpens) && (opener.Count + closer.Count) % 3 == 0 && opener.Count % 3 != 0;

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

    private readonly record struct Run(char Mark, int At, int Count, bool Closes);
}
