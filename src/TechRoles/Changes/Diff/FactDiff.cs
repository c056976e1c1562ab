using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>The edits that lead from the facts of one chart to those of another one, in an order in which each can be made.</summary>
/// <remarks>
/// Rows that nothing refers to go first; then everything comes or changes from the top of its tree downwards; what others still named at
/// the beginning goes last, from below upwards. So nothing is ever named that is not there, and no line goes round in a circle: whoever
/// stands above a seat at its turn already stands where it will in the end.
/// </remarks>
internal sealed class FactDiff
{
    private readonly List<EditFact> _edits = [];
    private readonly OrgChart _beforeChart;
    private readonly OrgChart _afterChart;
    private readonly ChartFacts _before;
    private readonly ChartFacts _after;
    private readonly PositionIds _ids;

    private FactDiff(OrgChart before, OrgChart after, PositionIds ids)
    {
        (_beforeChart, _afterChart, _ids) = (before, after, ids);
        (_before, _after) = (before.Stated, ids.In(after.Stated));
    }

    /// <summary>The edits from one chart to another.</summary>
    /// <param name="before">The first chart.</param>
    /// <param name="after">The second chart.</param>
    /// <param name="ids">What the positions of the second chart are called in the ids of the first.</param>
    public static IReadOnlyList<EditFact> Between(OrgChart before, OrgChart after, PositionIds ids)
    {
        var diff = new FactDiff(before, after, ids);
        diff.Compare();
        return diff._edits;
    }

    private void Compare()
    {
        var isOneDay = _before.Organisation.AsOf == _after.Organisation.AsOf;
        var rows = new RowDiff(_before, _after, isOneDay);
        foreach (var row in rows.Gone) Edit(row, null);
        Edit(_before.Organisation, _after.Organisation);

        Come(_before.Units, _after.Units, _afterChart.Units.Select(unit => unit.Id));
        Come(_before.Areas, _after.Areas, _afterChart.Areas.Select(area => area.Id), (area, isKnown) =>
            area with { Controls = Of(area.Controls, isKnown), DependsOn = Of(area.DependsOn, isKnown) });
        Come(_before.Roles, _after.Roles);
        Come(_before.Positions, _after.Positions, _afterChart.Positions.Select(seat => _ids[seat.Id]), (seat, isKnown) =>
            seat with { DottedTo = Of(seat.DottedTo, isKnown) });
        Come(_before.People, _after.People);
        Come(_before.Stakeholders, _after.Stakeholders);
        Come(_before.Bodies, _after.Bodies);
        Come(_before.Needs, _after.Needs);
        Come(_before.Goals, _after.Goals, null, (goal, isKnown) => goal with { Opposes = Of(goal.Opposes, isKnown) });
        Come(_before.Initiatives, _after.Initiatives);
        Come(_before.Conflicts, _after.Conflicts);
        foreach (var (before, after) in rows.Come) Edit(before, after);

        Go(_before.Conflicts, _after.Conflicts);
        Go(_before.Initiatives, _after.Initiatives);
        Go(_before.Goals, _after.Goals, null, goal => goal with { Opposes = [] });
        Go(_before.Needs, _after.Needs);
        Go(_before.Bodies, _after.Bodies);
        Go(_before.Stakeholders, _after.Stakeholders);
        Go(_before.Positions, _after.Positions, _beforeChart.Positions.Select(seat => seat.Id), seat => seat with { DottedTo = [] });
        Go(_before.People, _after.People);
        Go(_before.Roles, _after.Roles);
        Go(_before.Areas, _after.Areas, _beforeChart.Areas.Select(area => area.Id), area => area with { Controls = [], DependsOn = [] });
        Go(_before.Units, _after.Units, _beforeChart.Units.Select(unit => unit.Id));
    }

    /// <summary>Adds and replaces the rows of a list.</summary>
    /// <param name="before">The list as it is.</param>
    /// <param name="after">The list as it shall be.</param>
    /// <param name="order">Ids of all rows, each after the one above it; null where they are in no tree.</param>
    /// <param name="knowing">A row that names only rows of its own list that are known already; null where it names none.</param>
    private void Come<T>(ValueList<T> before, ValueList<T> after, IEnumerable<string>? order = null, Func<T, Func<string, bool>, T>? knowing = null)
        where T : Fact
    {
        var (old, current) = (ById(before), ById(after));
        var known = old.Keys.ToHashSet(StringComparer.Ordinal);
        var unfinished = new List<(T Now, T Then)>();
        foreach (var id in order ?? after.Select(row => FactKey.OwnId(row)!))
        {
            if (!current.TryGetValue(id, out var then)) continue;
            var now = knowing is null ? then : knowing(then, other => known.Contains(other) || other == id || !current.ContainsKey(other));
            Edit(old.GetValueOrDefault(id), now);
            known.Add(id);
            if (knowing is not null) unfinished.Add((now, then));
        }

        foreach (var (now, then) in unfinished) Edit(now, then);
    }

    /// <summary>Removes the rows of a list that are not to stay.</summary>
    /// <param name="before">The list as it is.</param>
    /// <param name="after">The list as it shall be.</param>
    /// <param name="order">Ids of all rows, each after the one above it; null where they are in no tree.</param>
    /// <param name="bare">A row without what it names in its own list, so that two may go that name each other; null where it names none.</param>
    private void Go<T>(ValueList<T> before, ValueList<T> after, IEnumerable<string>? order = null, Func<T, T>? bare = null)
        where T : Fact
    {
        var (old, current) = (ById(before), ById(after));
        var gone = (order ?? before.Select(row => FactKey.OwnId(row)!)).Where(id => old.ContainsKey(id) && !current.ContainsKey(id)).Reverse().ToArray();
        if (bare is not null)
            foreach (var id in gone)
            {
                Edit(old[id], bare(old[id]));
                old[id] = bare(old[id]);
            }

        foreach (var id in gone) Edit(old[id], null);
    }

    private void Edit(Fact? before, Fact? after)
    {
        if (before is null || after is null || !FactKey.AreSame(before, after)) _edits.Add(new(before, after));
    }

    private static ValueList<string> Of(ValueList<string> ids, Func<string, bool> isKnown) => ids.All(isKnown) ? ids : [.. ids.Where(isKnown)];

    private static Dictionary<string, T> ById<T>(ValueList<T> rows)
        where T : Fact => rows.ToDictionary(row => FactKey.OwnId(row)!, StringComparer.Ordinal);
}
