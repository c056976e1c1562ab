using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>Finds ways between boxes along the lanes beside them: short, and with few turns.</summary>
/// <remarks>
/// Lanes run along each edge of each box, and through its gates; where one would lead through a box it is shut. Boxes never touch, so that
/// there is always a way. <b>Cost:</b> of a way, O(crossings × log) at most: a search that goes where the goal is first (A*).
/// </remarks>
internal sealed class DottedLanes
{
    /// <summary>In a picture of more boxes nobody follows lanes.</summary>
    public const int MostBoxes = 400;

    private const int Clear = 3;
    private const int Turn = 40;
    private const int Radius = 10;

    private readonly int[] _across;
    private readonly int[] _down;
    private readonly bool[] _shutAcross;
    private readonly bool[] _shutDown;

    public DottedLanes(ValueList<PictureBox> boxes)
    {
        var gates = boxes.SelectMany(BoxGate.Of).Select(gate => gate.Lane).ToArray();
        _across = [.. gates.Select(gate => gate.X).Distinct().Order()];
        _down = [.. gates.Select(gate => gate.Y).Distinct().Order()];
        (_shutAcross, _shutDown) = (new bool[_across.Length * _down.Length], new bool[_across.Length * _down.Length]);
        foreach (var box in boxes)
        {
            var (left, right) = (First(_across, box.X - Clear + 1), First(_across, box.X + box.Width + Clear));
            var (top, bottom) = (First(_down, box.Y - Clear + 1), First(_down, box.Y + box.Height + Clear));
            for (var y = top; y < bottom; y++)
                for (var x = left - 1; x < right; x++) Shut(_shutAcross, x, y);
            for (var y = top - 1; y < bottom; y++)
                for (var x = left; x < right; x++) Shut(_shutDown, x, y);
        }
    }

    /// <summary>A way from one box to another as a curve; null where there is none.</summary>
    public ValueList<PicturePoint>? Way(PictureBox box, PictureBox manager)
    {
        var (cost, from) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        var open = new PriorityQueue<int, (int, int)>();
        var goals = BoxGate.Of(manager).DistinctBy(StateAt).ToDictionary(StateAt);
        foreach (var gate in BoxGate.Of(box)) Reach(StateAt(gate), -1, 0);
        var done = new HashSet<int>();
        while (open.TryDequeue(out var state, out _))
        {
            if (!done.Add(state)) continue;
            if (goals.TryGetValue(state, out var goal)) return Curve(Corners(state, from, box, goal));
            var (crossing, isUpright) = (state / 2, state % 2 == 1);
            var (step, shut) = isUpright ? (_across.Length, _shutDown) : (1, _shutAcross);
            Reach(state ^ 1, state, Turn);
            if (isUpright ? crossing / _across.Length + 1 < _down.Length : (crossing % _across.Length) + 1 < _across.Length)
                Go(crossing, crossing + step, shut[crossing]);
            if (isUpright ? crossing >= _across.Length : crossing % _across.Length > 0)
                Go(crossing, crossing - step, shut[crossing - step]);

            void Go(int here, int there, bool isShut)
            {
                if (!isShut) Reach((there * 2) + (state % 2), state, Distance(PointOf(here), PointOf(there)));
            }
        }

        return null;

        void Reach(int state, int last, int more)
        {
            var sum = last < 0 ? 0 : cost[last] + more;
            if (cost.TryGetValue(state, out var known) && known <= sum) return;
            (cost[state], from[state]) = (sum, last);
            open.Enqueue(state, (sum + Left(PointOf(state / 2), manager), state));
        }
    }

    /// <summary>The crossing of a gate with its lane, and how it is crossed: whether upright.</summary>
    private int StateAt(BoxGate gate)
    {
        var crossing = (Array.BinarySearch(_down, gate.Lane.Y) * _across.Length) + Array.BinarySearch(_across, gate.Lane.X);
        return (crossing * 2) + (gate.IsUpright ? 1 : 0);
    }

    private PicturePoint PointOf(int crossing) => new(_across[crossing % _across.Length], _down[crossing / _across.Length]);

    /// <summary>How far it is at least to the lanes around a box.</summary>
    private static int Left(PicturePoint point, PictureBox box) =>
        Math.Max(0, Math.Max(box.X - BoxGate.LeftOf - point.X, point.X - box.X - box.Width - BoxGate.RightOf))
        + Math.Max(0, Math.Max(box.Y - BoxGate.Beyond - point.Y, point.Y - box.Y - box.Height - BoxGate.Beyond));

    private List<PicturePoint> Corners(int state, Dictionary<int, int> from, PictureBox box, BoxGate goal)
    {
        var points = new List<PicturePoint> { goal.Point };
        var first = state;
        for (var at = state; at >= 0; at = from[at])
        {
            Add(PointOf(at / 2));
            first = at;
        }

        Add(BoxGate.Of(box).First(gate => StateAt(gate) == first).Point);
        points.Reverse();
        return points;

        // Of points in a row the first and the last.
        void Add(PicturePoint point)
        {
            if (point == points[^1]) return;
            if (points.Count > 1 && AreInARow(points[^2], points[^1], point)) points[^1] = point;
            else points.Add(point);
        }
    }

    private static bool AreInARow(PicturePoint one, PicturePoint two, PicturePoint three) =>
        one.X == two.X ? two.X == three.X : one.Y == two.Y && two.Y == three.Y;

    /// <summary>Straight pieces, and round corners between them.</summary>
    private static ValueList<PicturePoint> Curve(List<PicturePoint> corners)
    {
        var curve = new List<PicturePoint> { corners[0] };
        for (var at = 1; at < corners.Count - 1; at++)
        {
            var (last, corner, next) = (corners[at - 1], corners[at], corners[at + 1]);
            var radius = Math.Min(Radius, Math.Min(Distance(last, corner), Distance(corner, next)) / 2);
            Straight(Toward(corner, last, radius));
            curve.AddRange([corner, corner, Toward(corner, next, radius)]);
        }

        Straight(corners[^1]);
        return curve.ToValueList();

        void Straight(PicturePoint to) => curve.AddRange([curve[^1], to, to]);
    }

    private static PicturePoint Toward(PicturePoint from, PicturePoint to, int by) =>
        new(from.X + (Math.Sign(to.X - from.X) * by), from.Y + (Math.Sign(to.Y - from.Y) * by));

    private static int Distance(PicturePoint one, PicturePoint other) => Math.Abs(one.X - other.X) + Math.Abs(one.Y - other.Y);

    /// <summary>The first lane at or past a place.</summary>
    private static int First(int[] lanes, int place)
    {
        var at = Array.BinarySearch(lanes, place);
        return at < 0 ? ~at : at;
    }

    private void Shut(bool[] shut, int x, int y)
    {
        if (x >= 0 && y >= 0) shut[(y * _across.Length) + x] = true;
    }
}
