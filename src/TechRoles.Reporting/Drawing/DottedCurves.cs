using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>Finds the curve of a dotted line around boxes.</summary>
/// <remarks>
/// <para>Taken is the nearest plain curve that no box hides: one may leave and reach a box at six gates, gently or sharply. Where each
/// would be hidden, the line goes along the lanes between boxes; in a picture of many boxes it takes the plain curve that is hidden
/// least.</para>
/// <para>All is counted in whole numbers, and the script of the page does the same. <b>Cost:</b> O(boxes) once; of a line that of the boxes
/// near it, and of the lanes where it needs them.</para>
/// </remarks>
internal sealed class DottedCurves
{
    /// <summary>How near to a box a curve may come that it does not belong to.</summary>
    private const int Clear = 3;

    /// <summary>
    /// How far apart the points of a curve are that are looked at, as far as they are not too few or too many: so near that a curve cannot
    /// pass through a box between two.
    /// </summary>
    private const int Step = 4;
    private const int FewestSteps = 24;
    private const int MostSteps = 1_000;
    private const int MostStepsOfMany = 120;
    private const int Before = 20;
    private const int Sharp = 26;
    private const int Cell = 200;

    private readonly ValueList<PictureBox> _boxes;
    private readonly (int Width, int Height) _size;
    private readonly Dictionary<(int, int), List<int>> _near = [];
    private readonly Lazy<DottedLanes> _lanes;

    public DottedCurves(ValueList<PictureBox> boxes, (int Width, int Height) size)
    {
        (_boxes, _size) = (boxes, size);
        _lanes = new(() => new(boxes), isThreadSafe: false);
        for (var index = 0; index < boxes.Count; index++)
        {
            var box = boxes[index];
            for (var x = (box.X - Clear) / Cell; x <= (box.X + box.Width + Clear) / Cell; x++)
            {
                for (var y = (box.Y - Clear) / Cell; y <= (box.Y + box.Height + Clear) / Cell; y++)
                {
                    if (!_near.TryGetValue((x, y), out var cell)) _near.Add((x, y), cell = []);
                    cell.Add(index);
                }
            }
        }
    }

    /// <summary>The curve from a box to that of a manager: its start, and for each piece two control points and its end.</summary>
    public ValueList<PicturePoint> Between(int below, int manager)
    {
        PicturePoint[] best = [];
        var least = int.MaxValue;
        var areMany = _boxes.Count > DottedLanes.MostBoxes;
        var pairs =
            from start in BoxGate.Of(_boxes[below]).Index()
            from end in BoxGate.Of(_boxes[manager]).Index()
            let distance = Distance(start.Item.Away(Before), end.Item.Away(Before))
            orderby distance, start.Index, end.Index
            select (Start: start.Item, End: end.Item, distance);
        foreach (var (start, end, distance) in pairs)
        {
            foreach (var bend in (ReadOnlySpan<int>)[Math.Max(Sharp, distance / 3), Sharp])
            {
                PicturePoint[] curve = [start.Point, start.Away(bend), end.Away(bend), end.Point];
                var steps = Math.Clamp(distance / Step, FewestSteps, areMany ? MostStepsOfMany : MostSteps);
                var hidden = Hidden(curve, steps, (below, manager), least);
                if (hidden < least) (best, least) = (curve, hidden);
                if (least == 0) return best.ToValueList();
            }
        }

        return !areMany && _lanes.Value.Way(_boxes[below], _boxes[manager]) is { } way ? way : best.ToValueList();
    }

    /// <summary>A point of one piece of a curve, given by its four points: so many steps of all.</summary>
    public static PicturePoint At(ReadOnlySpan<PicturePoint> piece, int step, int steps)
    {
        long rest = steps - step, done = step, all = (long)steps * steps * steps;
        var (one, two, three, four) = (rest * rest * rest, 3 * rest * rest * done, 3 * rest * done * done, done * done * done);
        return new(
            (int)(((one * piece[0].X) + (two * piece[1].X) + (three * piece[2].X) + (four * piece[3].X)) / all),
            (int)(((one * piece[0].Y) + (two * piece[1].Y) + (three * piece[2].Y) + (four * piece[3].Y)) / all));
    }

    /// <summary>How many points of a curve are behind a box or outside of the picture; no more than the most are counted.</summary>
    private int Hidden(PicturePoint[] curve, int steps, (int, int) ends, int most)
    {
        var hidden = 0;
        for (var step = 0; step <= steps && hidden < most; step++)
            if (IsHidden(At(curve, step, steps), ends)) hidden++;
        return hidden;
    }

    private bool IsHidden(PicturePoint point, (int One, int Other) ends)
    {
        if (point.X < 0 || point.Y < 0 || point.X > _size.Width || point.Y > _size.Height) return true;
        foreach (var index in _near.GetValueOrDefault((point.X / Cell, point.Y / Cell)) ?? [])
        {
            var (box, room) = (_boxes[index], index == ends.One || index == ends.Other ? 0 : Clear);
            if (point.X > box.X - room && point.X < box.X + box.Width + room
                && point.Y > box.Y - room && point.Y < box.Y + box.Height + room) return true;
        }

        return false;
    }

    // As a taxi goes: in whole numbers.
    private static int Distance(PicturePoint one, PicturePoint other) => Math.Abs(one.X - other.X) + Math.Abs(one.Y - other.Y);
}
