namespace TechRoles.Interchange;

/// <summary>Keeps which headings stand above the next activity.</summary>
/// <remarks>
/// Numbers say how deep a heading is where it has one (<c>2.1</c>). Else a heading stands beside the one before it; where several follow
/// each other without an activity between, each is part of the one above.
/// </remarks>
internal sealed class MatrixHeadings(MatrixContent content)
{
    // More lines without letters on end are no headings within headings, but prose.
    private const int MostNested = 6;

    private readonly List<(string Label, int Depth, GridPlace Place)> _waiting = [];
    private readonly List<(int Area, int Depth)> _open = [];

    public void Add(string label, string number, GridPlace place) =>
        _waiting.Add((label, Depth(number.Length > 0 ? number : label), place));

    /// <summary>The area around the next activity; -1: none.</summary>
    public int Parent()
    {
        if (_waiting.Count > 0)
        {
            if (_waiting.TrueForAll(heading => heading.Depth > 0) && _open.TrueForAll(heading => heading.Depth > 0)) OpenByNumber();
            else OpenByOrder();
            _waiting.Clear();
        }

        return _open.Count == 0 ? -1 : _open[^1].Area;
    }

    private void OpenByNumber()
    {
        foreach (var heading in _waiting)
        {
            while (_open.Count > 0 && _open[^1].Depth >= heading.Depth) _open.RemoveAt(_open.Count - 1);
            Open(heading);
        }
    }

    private void OpenByOrder()
    {
        if (_waiting.Count > 1) _open.Clear();
        else if (_open.Count > 0) _open.RemoveAt(_open.Count - 1);
        foreach (var heading in _waiting.TakeLast(MostNested)) Open(heading);
    }

    private void Open((string Label, int Depth, GridPlace Place) heading) =>
        _open.Add((content.AreaOf(heading.Label, _open.Count == 0 ? -1 : _open[^1].Area, heading.Place), heading.Depth));

    /// <summary>How many numbers a text begins with: 2 for <c>1.3 Servers</c>; 0 where it begins with none.</summary>
    private static int Depth(string text)
    {
        var depth = 0;
        var isNumber = false;
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter))
            {
                if (!isNumber) depth++;
                isNumber = true;
            }
            else if (letter == '.' && isNumber)
            {
                isNumber = false;
            }
            else
            {
                return char.IsWhiteSpace(letter) || letter is ')' or ':' ? depth : 0;
            }
        }

        return depth;
    }
}
