using System.Runtime.InteropServices;
using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Where in the line of command duties come together that one holder must not combine, and how low.</summary>
/// <remarks>
/// <para>Whoever commands both sides of a conflict can have both done; the lowest such position is where an organisation has to put a
/// control, or to part the line. TR3001 says which holders combine a conflict themselves; this says it of positions with everybody
/// below.</para>
/// <para><b>Plain:</b> areas alone decide, whatever the scopes. A duty counts where a position does it: is Responsible for an area of the
/// set or a part of one, or Accountable where nobody is Responsible; and for the nearest such area. Pseudo positions hold nothing. Where
/// all duties have one scope, the positions that are said to combine a conflict alone are those of TR3001, of the roles of TR3002, and of
/// TR3008.</para>
/// <para><b>Cost:</b> some nanoseconds for each duty in an area of a set, and for each position that has one at or below it for each 64
/// sets: some milliseconds for a million positions and 200 sets. <b>Memory:</b> 4 bytes a position, 12 for each duty that counts, and what
/// is found. The answer is the same on any number of threads.</para>
/// </remarks>
public sealed class SegregationOfDuties
{
    private readonly OrgChart _chart;
    private readonly ConflictSets _conflicts;
    private readonly MemberMasks _masks;

    private SegregationOfDuties(OrgChart chart, Profile profile, int? threads, CancellationToken cancel)
    {
        (_chart, _conflicts) = (chart, ConflictSets.Of(chart, profile));
        var sets = _conflicts.Sets;
        _masks = new([.. sets.Select(set => (set.Members.Length, Math.Max(1, set.AtLeast)))]);
        var meetings = new LineMeetings(chart.PositionTable.Lines, _masks, Hits(SlotsOfAreas()));
        if (sets.Count > 0) meetings.Find(threads ?? Environment.ProcessorCount, cancel);

        var alone = Rows(meetings.Alone);
        var lowest = Rows(meetings.Lowest);
        var through = new int[sets.Count];
        for (var bit = 0; bit < meetings.Through.Length; bit++)
            if (_masks.SetOf(bit) is var set and >= 0) through[set] = meetings.Through[bit];
        Sets = sets.Select((set, i) => new SegregatedSet(chart, set, alone[i], lowest[i], through[i])).ToValueList();
    }

    /// <summary>Every conflict set of the chart, the profile and the catalogue that can be fulfilled in the chart, in that order.</summary>
    public ValueList<SegregatedSet> Sets { get; }

    /// <summary>Looks through a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="profile">The expectations that apply; the generic ones where null.</param>
    /// <param name="threads">How many threads may work, 1 or more; null: as many as there are processors.</param>
    /// <param name="cancel">Stops the work within some milliseconds.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <exception cref="ArgumentException"><paramref name="threads"/> is less than 1.</exception>
    public static SegregationOfDuties In(OrgChart chart, Profile? profile = null, int? threads = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(chart);
        if (threads is { } number) Guard.Against.NegativeOrZero(number, nameof(threads));
        cancel.ThrowIfCancellationRequested();
        return new(chart, profile ?? Profile.Generic, threads, cancel);
    }

    /// <summary>For each area the members that a duty in it counts for.</summary>
    private Groups SlotsOfAreas()
    {
        var (areas, slots) = (new List<int>(), new List<int>());
        foreach (var area in _chart.Areas)
        {
            foreach (var (set, member) in _conflicts.CountedFor(area))
            {
                areas.Add(area.Row);
                slots.Add(_masks.SlotOf(set, Array.IndexOf(_conflicts.Sets[set].Members, member)));
            }
        }

        return Groups.By(_chart.Areas.Count, [.. areas], [.. slots]);
    }

    /// <summary>Goes through the cells of the areas that count, and gathers the members by position.</summary>
    private Groups Hits(Groups slotsOf)
    {
        var duties = _chart.DutyTable;
        var (positions, slots) = (new List<int>(), new List<int>());
        for (var area = 0; area < slotsOf.Count; area++)
        {
            if (slotsOf.CountOf(area) == 0) continue;
            var cells = duties.OfArea(area);
            for (var at = 0; at < cells.Count; at++)
            {
                var first = positions.Count;
                AddDoers(cells[at], positions);
                var count = positions.Count - first;
                var members = slotsOf[area];
                for (var member = 0; member < members.Length; member++)
                {
                    // A position counts once for each member; the first one has its places already.
                    if (member > 0) positions.AddRange(CollectionsMarshal.AsSpan(positions).Slice(first, count).ToArray());
                    CollectionsMarshal.SetCount(slots, positions.Count);
                    CollectionsMarshal.AsSpan(slots)[(first + (member * count))..].Fill(members[member]);
                }
            }
        }

        return Groups.By(_chart.Positions.Count, CollectionsMarshal.AsSpan(positions), CollectionsMarshal.AsSpan(slots));
    }

    /// <summary>The positions that do what a cell asks for, as <see cref="Doing"/> says it.</summary>
    private void AddDoers(int cell, List<int> doers)
    {
        // Those who are Accountable stand first; they do it where nobody is Responsible.
        var there = _chart.DutyTable.InCell(cell);
        var rows = there.Duties;
        var positions = there.Positions;
        var isDone = false;
        for (var at = 0; at < rows.Length && !isDone; at++) isDone = IsResponsible(rows[at]);
        for (var at = 0; at < (isDone ? rows.Length : there.Accountable); at++)
        {
            if (isDone ? !IsResponsible(rows[at]) : Doing.IsTopOfOthers(new(_chart, positions[at]))) continue;
            if (_chart.PositionTable.Status[positions[at]] != PositionStatus.Pool) doers.Add(positions[at]);
        }

        bool IsResponsible(int duty) => _chart.DutyTable.Involvements[duty].Contains(Involvement.Responsible);
    }

    private int[][] Rows(long[] found)
    {
        var rows = new int[_conflicts.Sets.Count][];
        Array.Fill(rows, []);
        for (var i = 0; i < found.Length;)
        {
            var bit = (int)(found[i] >> 32);
            var end = i;
            while (end < found.Length && (int)(found[end] >> 32) == bit) end++;
            rows[_masks.SetOf(bit)] = Array.ConvertAll(found[i..end], one => (int)one);
            i = end;
        }

        return rows;
    }
}

/// <summary>Where one conflict set comes together.</summary>
public sealed class SegregatedSet
{
    private readonly OrgChart _chart;
    private readonly ConflictSet _set;
    private readonly int[] _alone;
    private readonly int[] _lowest;

    internal SegregatedSet(OrgChart chart, ConflictSet set, int[] alone, int[] lowest, int through) =>
        (_chart, _set, _alone, _lowest, Through) = (chart, set, alone, lowest, through);

    /// <summary>The id of the set.</summary>
    public string Id => _set.Id;

    /// <summary>The areas that must be kept apart, as far as the chart has them.</summary>
    public ValueList<Area> Areas => _set.Members.ToValueList();

    /// <summary>How many of them are too many in one hand; 1 or less: one is.</summary>
    public int AtLeast => _set.AtLeast;

    /// <summary>Who says so; null where nobody is stated.</summary>
    public string? Source => _set.Source;

    /// <summary>The positions that hold so many themselves, in the order of the chart.</summary>
    public HandleList<Position> Alone => new(_chart, _alone, 0, _alone.Length);

    /// <summary>
    /// The positions at and below which so many are held, while they are not at and below any one report: the lowest that command the
    /// conflict, in the order of the chart. A position that holds them alone is among them unless they come together below a report, too.
    /// </summary>
    public HandleList<Position> Lowest => new(_chart, _lowest, 0, _lowest.Length);

    /// <summary>The number of positions at and below which so many are held: the lowest ones and all above them.</summary>
    public int Through { get; }

    /// <summary>The id and how often it comes together.</summary>
    public override string ToString() =>
        $"{Id}: {Words.Of(_alone.Length)} alone, {Words.Of(_lowest.Length)} lowest, {Words.Of(Through)} in all";
}
