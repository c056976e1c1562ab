using TechRoles.Charts;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>The pairs of remits that an overlap rule is brought, kept while a chart is edited.</summary>
/// <remarks>
/// Seats with equal work are one group; a group and its work belong together for good, also while nobody has that work. Which groups are
/// alike depends on their work alone and is looked up once for each; lines only matter when a pair is judged.
/// </remarks>
internal sealed class OverlapKeys
{
    private readonly OrgChart _chart;
    private readonly OverlapRule _rule;
    private readonly ValueList<OverlapLimit> _limits;
    private readonly int _leastSize;
    private readonly WorkGroups _groups;
    private readonly RowSet _reached = new();
    private int _next = -1;

    /// <param name="chart">The chart that is edited.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="threads">How many threads may look for pairs.</param>
    public OverlapKeys(OrgChart chart, OverlapRule rule, int threads)
    {
        (_chart, _rule, _limits) = (chart, rule, rule.Limits);
        _leastSize = _limits.Min(limit => limit.LeastSize);
        var work = WorkSets.Of(chart, _leastSize);
        _groups = new(work, chart.PositionTable.Rows, Pairs(work, threads), IsPair, LeastShared);
    }

    /// <summary>Judges every group and every pair.</summary>
    public void CheckAll(Inspection inspect)
    {
        for (var group = 0; group < _groups.Count; group++)
        {
            CheckGroup(group, inspect);
            foreach (var partner in _groups.PartnersOf(group))
                if (partner > group) CheckPair(group, partner, inspect);
        }
    }

    /// <summary>Says that the work of a seat will be another: finds the group that the seat will be in, without putting it there.</summary>
    /// <param name="entry">The entry that changes it.</param>
    public void Expect(Touch.Entry entry)
    {
        var duties = _chart.DutyTable;
        var pieces = new List<int>();
        var own = duties.OfSeat(entry.Seat);
        for (var i = 0; i < own.Count; i++)
            if (duties.Cell[own[i]] != entry.Cell) Add(duties.Cell[own[i]], duties.Involvements[own[i]]);
        Add(entry.Cell, entry.After);
        pieces.Sort(Comparer<int>.Default);
        _next = pieces.Count < _leastSize ? -1 : _groups.With([.. pieces]);

        void Add(int cell, InvolvementSet involvements)
        {
            var (answers, does) = WorkSets.Pieces(cell, involvements);
            if (answers >= 0) pieces.Add(answers);
            if (does >= 0) pieces.Add(does);
        }
    }

    /// <summary>Puts a seat into the group that was found for it.</summary>
    public void Follow(Touch.Entry entry) => _groups.Put(entry.Seat, _next);

    /// <summary>Judges the groups of seats, and that which is expected, with all pairs that they are in.</summary>
    /// <returns>How many pairs and groups were judged.</returns>
    public int Check(RowSet seats, bool isExpecting, Inspection inspect)
    {
        _reached.Clear();
        for (var i = 0; i < seats.Count; i++)
            if (_groups.Of(seats[i]) is var group and >= 0) _reached.Add(group);
        return isExpecting && _next >= 0 ? CheckReached(_next, inspect) : CheckReached(-1, inspect);
    }

    /// <summary>The groups that were judged before, and that of the seat now.</summary>
    public int CheckAgain(RowSet seats, Inspection inspect)
    {
        for (var i = 0; i < seats.Count; i++)
            if (_groups.Of(seats[i]) is var group and >= 0) _reached.Add(group);
        return CheckReached(-1, inspect);
    }

    private int CheckReached(int more, Inspection inspect)
    {
        if (more >= 0) _reached.Add(more);
        var judged = _reached.Count;
        for (var i = 0; i < _reached.Count; i++)
        {
            var group = _reached[i];
            CheckGroup(group, inspect);
            foreach (var partner in _groups.PartnersOf(group))
            {
                if (_reached.Contains(partner) && partner < group) continue;
                CheckPair(group, partner, inspect);
                judged++;
            }
        }

        return judged;
    }

    private void CheckGroup(int group, Inspection inspect)
    {
        if (_groups.SeatsOf(group).Length < 2) return;
        var (seats, size) = (SeatsOf(group), _groups[group].Length);
        _rule.Check(new(seats, seats, size, size, size), inspect);
    }

    private void CheckPair(int group, int partner, Inspection inspect)
    {
        if (_groups.SeatsOf(group).IsEmpty || _groups.SeatsOf(partner).IsEmpty) return;
        var (ones, others) = (SeatsOf(group), SeatsOf(partner));
        var one = _groups[group];
        var other = _groups[partner];
        var shared = WorkGroups.Shared(one, other);

        // The smaller stands first; of equally great ones that which the chart has first.
        if (one.Length > other.Length || (one.Length == other.Length && ChartOrder.Compare(ones[0], others[0]) > 0))
            _rule.Check(new(others, ones, shared, other.Length, one.Length), inspect);
        else
            _rule.Check(new(ones, others, shared, one.Length, other.Length), inspect);
    }

    private ValueList<Position> SeatsOf(int group)
    {
        var rows = _groups.SeatsOf(group);
        var seats = new Position[rows.Length];
        for (var i = 0; i < seats.Length; i++) seats[i] = new(_chart, rows[i]);
        if (seats.Length > 1) Array.Sort(seats, ChartOrder.Compare);
        return new(seats);
    }

    private bool IsPair(int shared, int one, int other)
    {
        foreach (var limit in _limits)
            if (limit.IsMetBy(shared, Math.Min(one, other), Math.Max(one, other))) return true;
        return false;
    }

    /// <summary>The least that a remit of a size shares with any remit that is like it.</summary>
    private int LeastShared(int size)
    {
        var least = int.MaxValue;
        foreach (var limit in _limits)
        {
            if (size < limit.LeastSize) continue;
            var smallest = !limit.OfSmaller ? size : Math.Min(size, Math.Max(limit.LeastSize, ((size - 1) / limit.GreatestRatio) + 1));
            var needed = ((Int128)smallest * limit.AtLeast.Numerator + limit.AtLeast.Denominator - 1) / limit.AtLeast.Denominator;
            least = Math.Min(least, (int)Int128.Max(1, needed));
        }

        return least;
    }

    private (int One, int Other)[] Pairs(WorkSets work, int threads)
    {
        var found = new List<(int One, int Other)>();
        for (var part = 0; part < _limits.Count; part++)
        {
            var limit = _limits[part];
            var large = Array.FindAll(work.Firsts, set => work.Sets[set].Length >= limit.LeastSize);
            var sinks = limit.OfSmaller
                ? new ContainmentJoin(work.Sets, large, limit.AtLeast, limit.GreatestRatio).Pairs(() => new Sink(), threads)
                : new OverlapJoin(work.Sets, large, new(limit.AtLeast, ofSmaller: false)).Pairs(() => new Sink(), threads);
            foreach (var (one, other, shared) in sinks.SelectMany(sink => sink.Pairs))
            {
                var (smaller, greater) = (work.Sets[large[one]].Length, work.Sets[large[other]].Length);
                if (IsMetBefore(part, shared, smaller, greater)) continue;
                found.Add((work.GroupOf(large[one]), work.GroupOf(large[other])));
            }
        }

        return [.. found];
    }

    private bool IsMetBefore(int part, long shared, int smaller, int greater)
    {
        for (var earlier = 0; earlier < part; earlier++)
            if (_limits[earlier].IsMetBy(shared, smaller, greater)) return true;
        return false;
    }

    private sealed class Sink : IPairSink
    {
        public List<(int One, int Other, long Shared)> Pairs { get; } = [];

        public void Add(int lighter, int heavier, long shared) => Pairs.Add((lighter, heavier, shared));
    }
}
