using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>A box to be drawn: a position, or the number of those that found no room beside others.</summary>
/// <param name="Row">The position's place in the order of the chart; -1: it stands for several.</param>
/// <param name="Parent">The index of the box above; -1 for a top.</param>
/// <param name="Folded">How many positions are not shown of which it is the nearest box above, or that it stands for.</param>
/// <param name="FoldedFindings">How often findings name these.</param>
internal readonly record struct ShownBox(int Row, int Parent, int Folded, int FoldedFindings);

/// <summary>Which positions of a chart get a box. What has no finding is folded first, and the deepest first.</summary>
/// <remarks><b>Cost:</b> O(positions), sorting by counting apart; a manager is folded when those below it are already.</remarks>
internal sealed class ShownPositions
{
    private readonly PositionMarks _marks;
    private readonly PictureOptions _options;
    private readonly bool[] _shown;
    private readonly bool[] _kept;
    private readonly int[] _parent;
    private readonly long[] _found;
    private readonly List<(int Parent, int Count, int Findings)> _more = [];
    private int _count;

    private ShownPositions(PositionMarks marks, PictureOptions options)
    {
        (_marks, _options) = (marks, options);
        var positions = marks.Positions;
        (_shown, _kept, _parent) = (new bool[positions.Length], new bool[positions.Length], new int[positions.Length]);
        _found = new long[positions.Length + 1];
        for (var row = 0; row < positions.Length; row++)
        {
            _parent[row] = positions[row].Manager is { } manager ? marks.RowOf[manager] : -1;
            _found[row + 1] = _found[row] + marks.Count(row);
        }
    }

    public static ShownBox[] Of(OrgChart chart, PositionMarks marks, PictureOptions options)
    {
        var shown = new ShownPositions(marks, options);
        if (options.Only is { } only)
            shown.LookAtThese(only.Select(one => chart.TryPosition(one, out var named) ? marks.RowOf[named] : -1));
        else if (options.Focus is { } id && chart.TryPosition(id, out var focus)) shown.LookAt(marks.RowOf[focus]);
        else shown.LookAtAll();
        shown.Fold();
        return shown.Boxes();
    }

    private Position At(int row) => _marks.Positions[row];

    /// <summary>Where the positions below one end, in the order of the chart.</summary>
    private int EndOf(int row) => row + At(row).SubtreeSize;

    private long FoundBelow(int row) => _found[EndOf(row)] - _found[row + 1];

    private void Show(int row)
    {
        if (_shown[row]) return;
        _shown[row] = true;
        _count++;
    }

    private void LookAtAll()
    {
        for (var row = 0; row < _parent.Length; row++)
            if (_options.Depth is not { } most || At(row).Depth <= most) Show(row);
    }

    /// <summary>The way up is never folded; those beside the focus are shown without what is below them.</summary>
    private void LookAt(int focus)
    {
        for (var row = focus; row >= 0; row = _parent[row])
        {
            Show(row);
            _kept[row] = row != focus;
        }

        if (At(focus).Manager is { } manager)
            foreach (var beside in manager.Reports) Show(_marks.RowOf[beside]);
        for (var row = focus; row < EndOf(focus); row++)
            if (_options.Depth is not { } most || At(row).Depth - At(focus).Depth <= most) Show(row);
    }

    /// <summary>In the order of the chart, each with its way up, as long as there is room.</summary>
    private void LookAtThese(IEnumerable<int> rows)
    {
        for (var row = 0; row < _parent.Length; row++)
            if (_parent[row] < 0) Show(row);
        foreach (var row in rows.Where(row => row >= 0).Order())
        {
            if (_count >= _options.MostBoxes) return;
            for (var at = row; at >= 0 && !_shown[at]; at = _parent[at]) Show(at);
        }
    }

    private void Fold()
    {
        if (_count <= _options.MostBoxes) return;
        var managers = Enumerable.Range(0, _parent.Length)
            .Where(row => _shown[row] && !_kept[row] && At(row).SubtreeSize > 1)
            .OrderBy(row => FoundBelow(row) > 0)
            .ThenByDescending(row => At(row).Depth)
            .ThenBy(row => row);
        foreach (var manager in managers)
        {
            if (_count <= _options.MostBoxes) return;
            FoldBelow(manager);
        }
    }

    private void FoldBelow(int manager)
    {
        int[] reports = [.. At(manager).Reports.Select(report => _marks.RowOf[report]).Where(row => _shown[row])];
        var room = _options.MostBoxes - (_count - reports.Length) - 1;
        var leaving = room < 2
            ? reports
            : [.. reports.OrderByDescending(row => _found[EndOf(row)] - _found[row] > 0).ThenBy(row => row).Skip(room)];
        foreach (var row in leaving) _shown[row] = false;
        _count -= leaving.Length;
        if (room < 2 || leaving.Length == 0) return;
        _count++;
        _more.Add((manager, leaving.Sum(row => At(row).SubtreeSize), (int)leaving.Sum(row => _found[EndOf(row)] - _found[row])));
    }

    private ShownBox[] Boxes()
    {
        var index = new int[_parent.Length];
        var below = new int[_parent.Length];
        var foundBelow = new long[_parent.Length];
        for (var row = 0; row < _parent.Length; row++)
        {
            if (!_shown[row] || _parent[row] < 0) continue;
            below[_parent[row]] += At(row).SubtreeSize;
            foundBelow[_parent[row]] += _found[EndOf(row)] - _found[row];
        }

        foreach (var (parent, count, findings) in _more)
        {
            below[parent] += count;
            foundBelow[parent] += findings;
        }

        var boxes = new List<ShownBox>(_count);
        for (var row = 0; row < _parent.Length; row++)
        {
            if (!_shown[row]) continue;
            index[row] = boxes.Count;
            var parent = _parent[row] < 0 ? -1 : index[_parent[row]];
            boxes.Add(new(row, parent, At(row).SubtreeSize - 1 - below[row], (int)(FoundBelow(row) - foundBelow[row])));
        }

        foreach (var (parent, count, findings) in _more) boxes.Add(new(-1, index[parent], count, findings));
        return [.. boxes];
    }
}
