using System.Runtime.ExceptionServices;
using TechRoles.Charts;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What an overlap rule is brought, group by group, on a chart that may be edited meanwhile.</summary>
/// <remarks>
/// Positions with equal work are one remit; a remit is told with the first that it is like, by each limit. Of each it is kept which that
/// is, and what was reported where it is the first of others. An edit reaches the remits of some positions: those that are like one of them
/// may now be told with another, and what was reported there is judged anew. So neither an analysis nor an edit looks at all pairs.
/// </remarks>
internal sealed class OverlapKeys
{
    private const int RemitsInBlock = 512;

    private readonly OrgChart _chart;
    private readonly OverlapRule _rule;
    private readonly OverlapLimits _limits;
    private readonly WorkGroups _remits;
    private readonly RemitKinds _kinds;
    private readonly Dictionary<int, FindingRow[]> _told = [];
    private readonly RowSet _reached = new();
    private readonly RowSet _heads = new();

    /// <summary>The remits that positions have left since it was last judged.</summary>
    private readonly RowSet _left = new();

    /// <summary>The first that each remit is told with, by each limit; -1: none.</summary>
    private readonly List<int>[] _firsts;

    /// <summary>The remits of which each is the first, by each limit.</summary>
    private readonly RemitFollowers[] _followers;
    private int _next = -1;

    /// <param name="chart">The chart, which may be edited.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="threads">How many threads may look for remits that are alike.</param>
    /// <param name="firsts">What <see cref="Firsts"/> said of the same chart and rule; null: it is to be found.</param>
    /// <param name="cancel">Stops the work.</param>
    public OverlapKeys(OrgChart chart, OverlapRule rule, int threads, int[][]? firsts = null, CancellationToken cancel = default)
    {
        (_chart, _rule, _limits) = (chart, rule, new(rule.Limits));
        _remits = new(WorkSets.Of(chart, _limits.LeastSize), chart.PositionTable.Rows, _limits, new(chart));
        _kinds = new(rule, chart, _remits);
        (_firsts, _followers) = (new List<int>[_limits.Count], new RemitFollowers[_limits.Count]);
        if (firsts is not null && !chart.PositionTable.IsEdited && firsts.All(one => one.Length == _remits.Count)) Take(firsts);
        else FindFirsts(threads, cancel);
    }

    /// <summary>The first that each remit is told with, by each limit: nearly all of the work of finding what is alike.</summary>
    public int[][] Firsts() => [.. _firsts.Select(firsts => firsts.ToArray())];

    /// <summary>Judges every group.</summary>
    public void CheckAll(Inspection inspect)
    {
        foreach (var head in HeadsOfAll())
        {
            inspect.Cancel.ThrowIfCancellationRequested();
            foreach (var group in GroupsOf(head)) _rule.Check(group, inspect);
        }
    }

    /// <summary>Judges every group of a chart that will be edited, and keeps what is found.</summary>
    /// <param name="isAnew">Whether positions may stand otherwise than when it was last done.</param>
    /// <param name="inspect">Takes what is found.</param>
    public void KeepAll(bool isAnew, Inspection inspect)
    {
        if (isAnew)
        {
            DropLeft();
            _kinds.Forget();
            FindFirsts(1, default);
            _told.Clear();
        }

        foreach (var head in HeadsOfAll()) Keep(head, inspect);
    }

    /// <summary>The groups that are told with the remit of a position.</summary>
    public IEnumerable<OverlapGroup> GroupsAt(Position position) => _remits.Of(position.Row) is var head and >= 0 ? GroupsOf(head) : [];

    /// <summary>
    /// Says that the work of a position will be another: finds the remit that the position will have, without giving it to it.
    /// </summary>
    /// <param name="entry">The entry that changes it.</param>
    public void Expect(Touch.Entry entry)
    {
        var duties = _chart.DutyTable;
        var pieces = new List<int>();
        var own = duties.OfPosition(entry.Position);
        for (var i = 0; i < own.Count; i++)
            if (duties.Cell[own[i]] != entry.Cell) Add(duties.Cell[own[i]], duties.Involvements[own[i]]);
        Add(entry.Cell, entry.After);
        pieces.Sort(Comparer<int>.Default);
        _next = pieces.Count < _limits.LeastSize ? -1 : _remits.With([.. pieces]);
        foreach (var firsts in _firsts)
            while (firsts.Count < _remits.Count) firsts.Add(-1);

        void Add(int cell, InvolvementSet involvements)
        {
            var (answers, does) = WorkSets.Pieces(cell, involvements);
            if (answers >= 0) pieces.Add(answers);
            if (does >= 0) pieces.Add(does);
        }
    }

    /// <summary>Gives a position the remit that was found for it.</summary>
    public void Follow(Touch.Entry entry)
    {
        if (_remits.Of(entry.Position) is var left and >= 0) _left.Add(left);
        _remits.Put(entry.Position, _next);
    }

    /// <summary>Notes whose remits an edit reaches, before it is made.</summary>
    public void Begin(RowSet positions)
    {
        _reached.Clear();
        AddRemitsOf(positions);
    }

    /// <summary>Judges anew what an edit has changed, after it was made.</summary>
    /// <param name="positions">The positions that it reaches.</param>
    /// <param name="before">Takes what was reported of it before.</param>
    /// <param name="after">Takes what is reported of it now.</param>
    /// <returns>How many remits were looked at.</returns>
    public int Finish(RowSet positions, Inspection before, Inspection after)
    {
        AddRemitsOf(positions);
        _heads.Clear();
        for (var i = 0; i < _reached.Count; i++) _kinds.Forget(_reached[i]);
        var looked = 0;
        for (var i = 0; i < _reached.Count; i++) looked += LookAround(_reached[i]);
        for (var i = 0; i < _heads.Count; i++)
        {
            if (_told.TryGetValue(_heads[i], out var rows)) before.AddRows(rows);
            Keep(_heads[i], after);
        }

        DropLeft();
        return looked;
    }

    /// <summary>Lets the remits go that nobody has any more.</summary>
    private void DropLeft()
    {
        for (var i = 0; i < _left.Count; i++) _remits.Drop(_left[i]);
        _left.Clear();
    }

    private void AddRemitsOf(RowSet positions)
    {
        for (var i = 0; i < positions.Count; i++)
            if (_remits.Of(positions[i]) is var remit and >= 0) _reached.Add(remit);
    }

    /// <summary>Finds anew with which remits one that is reached, and those that are like it, are told.</summary>
    private int LookAround(int remit)
    {
        var partners = _remits.PartnersOf(remit);
        _heads.Add(remit);
        for (var limit = 0; limit < _firsts.Length; limit++)
        {
            Move(limit, remit, FirstOf(limit, remit));
            foreach (var partner in partners)
            {
                var first = _firsts[limit][partner];

                // Where it is told with another one that comes before this one, nothing changes.
                if (first >= 0 && first != remit && !_remits.Precedes(remit, first)) continue;
                if (IsFollower(limit, partner, remit)) Move(limit, partner, remit);
                else if (first == remit) Move(limit, partner, FirstOf(limit, partner, remit));
            }
        }

        return partners.Count + 1;
    }

    private void Move(int limit, int remit, int first)
    {
        var last = _firsts[limit][remit];
        if (last >= 0) _heads.Add(last);
        if (first == last) return;
        _firsts[limit][remit] = first;
        _heads.Add(remit);
        _followers[limit].Move(remit, last, first);
        if (first >= 0) _heads.Add(first);
    }

    private void Keep(int head, Inspection inspect)
    {
        var from = inspect.Reported;
        foreach (var group in GroupsOf(head)) _rule.Check(group, inspect);
        if (inspect.Reported > from) _told[head] = inspect.RowsFrom(from);
        else _told.Remove(head);
    }

    /// <summary>The remits that several positions share, or with which others are told.</summary>
    private IEnumerable<int> HeadsOfAll()
    {
        for (var remit = 0; remit < _remits.Count; remit++)
            if (HasFollowers(remit) || _remits.PositionsOf(remit).Length > 1) yield return remit;
    }

    private bool HasFollowers(int remit)
    {
        foreach (var followers in _followers)
            if (!followers.Of(remit).IsEmpty) return true;
        return false;
    }

    /// <param name="head">The remit with which others are told.</param>
    private IEnumerable<OverlapGroup> GroupsOf(int head)
    {
        if (_remits.PositionsOf(head).IsEmpty) yield break;
        var (positions, size) = (PositionsOf(head), _remits[head].Length);
        if (positions.Count > 1) yield return new(positions, size, []);
        for (var limit = 0; limit < _firsts.Length; limit++)
        {
            List<int> partners = [.. _followers[limit].Of(head)];
            partners.RemoveAll(partner => !IsToldWith(limit, partner, head));
            partners.Sort((one, other) => one == other ? 0 : _remits.Precedes(one, other) ? -1 : 1);
            Overlap[] told = [.. partners.Select(partner => Pair(head, positions, partner))];
            if (told.Length > 0) yield return new(positions, size, new(told));
        }
    }

    /// <summary>Two that are first to each other are told with the first of them.</summary>
    private bool IsToldWith(int limit, int remit, int head) =>
        _firsts[limit][remit] == head && (_firsts[limit][head] != remit || _remits.Precedes(head, remit));

    private Overlap Pair(int head, ValueList<Position> positions, int partner)
    {
        var one = _remits[head];
        var other = _remits[partner];
        var (shared, others) = (WorkGroups.Shared(one, other), PositionsOf(partner));
        return _remits.Precedes(head, partner)
            ? new(positions, others, shared, one.Length, other.Length)
            : new(others, positions, shared, other.Length, one.Length);
    }

    private ValueList<Position> PositionsOf(int remit)
    {
        var rows = _remits.PositionsOf(remit);
        var positions = new Position[rows.Length];
        for (var i = 0; i < positions.Length; i++) positions[i] = new(_chart, rows[i]);
        if (positions.Length > 1 && !_remits.ArePositionsInOrder(remit, _chart)) Array.Sort(positions, ChartOrder.Compare);
        return new(positions);
    }

    private int FirstOf(int limit, int remit, int from = -1) => _remits.First(limit, remit, _kinds, Takes, from);

    /// <summary>Whether a remit may be told with another one by a limit.</summary>
    private bool IsFollower(int limit, int remit, int head) => _remits.MayFollow(limit, remit, head) && Takes(remit, head);

    private bool Takes(int remit, int other) => _rule.Takes(Pair(remit, PositionsOf(remit), other));

    private void FindFirsts(int threads, CancellationToken cancel) =>
        Take([.. Enumerable.Range(0, _firsts.Length).Select(limit => FirstsBy(limit, threads, cancel))]);

    private void Take(int[][] firsts)
    {
        for (var limit = 0; limit < _firsts.Length; limit++)
            (_firsts[limit], _followers[limit]) = ([.. firsts[limit]], new(firsts[limit]));
    }

    private int[] FirstsBy(int limit, int threads, CancellationToken cancel)
    {
        var firsts = new int[_remits.Count];
        var (taken, failure) = (-1, (ExceptionDispatchInfo?)null);
        var blocks = (firsts.Length + RemitsInBlock - 1) / RemitsInBlock;
        if (threads == 1) Work();
        else Parallel.For(0, Math.Min(threads, blocks), new() { MaxDegreeOfParallelism = threads }, _ => Work());
        failure?.Throw();
        cancel.ThrowIfCancellationRequested();
        return firsts;

        void Work()
        {
            try
            {
                while (failure is null && !cancel.IsCancellationRequested && Interlocked.Increment(ref taken) is var block
                    && block < blocks)
                    for (var remit = block * RemitsInBlock; remit < Math.Min(firsts.Length, (block + 1) * RemitsInBlock); remit++)
                        firsts[remit] = FirstOf(limit, remit);
            }
            catch (Exception exception)
            {
                failure ??= ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}
