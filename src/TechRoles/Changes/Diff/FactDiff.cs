using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>The edits that lead from the facts of one chart to those of another one, in an order in which each can be made.</summary>
/// <remarks>
/// Rows that nothing refers to go first; then everything comes or changes from the top of its tree downwards; what others still named at
/// the beginning goes last, from below upwards. So nothing is ever named that is not there, and no line goes round in a circle: whoever
/// stands above a position at its turn already stands where it will in the end.
/// </remarks>
internal sealed class FactDiff
{
    private readonly List<EditFact> _edits = [];
    private readonly OrgChart _beforeChart;
    private readonly OrgChart _afterChart;
    private readonly ChartFacts _before;
    private readonly ChartFacts _after;
    private readonly MatchedIds _ids;

    private FactDiff(OrgChart before, OrgChart after, MatchedIds ids)
    {
        (_beforeChart, _afterChart, _ids) = (before, after, ids);
        (_before, _after) = (before.Stated, ids.In(after.Stated));
    }

    /// <summary>The edits from one chart to another.</summary>
    /// <param name="before">The first chart.</param>
    /// <param name="after">The second chart.</param>
    /// <param name="ids">What the positions of the second chart are called in the ids of the first.</param>
    public static IReadOnlyList<EditFact> Between(OrgChart before, OrgChart after, MatchedIds ids)
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


        // Who sits in a position goes with it, so that people go after positions.
        var known = FactLists.Tables.Where(list => list.HasId).OrderBy(list => list != FactLists.People).ToArray();
        foreach (var list in known) Come(list);
        foreach (var (before, after) in rows.Come) Edit(before, after);
        foreach (var list in known.Reverse()) Go(list);
    }

    /// <summary>The ids of all rows of a list, each after the one above it; null where they are in no tree.</summary>
    private static IEnumerable<string>? Order(FactList list, OrgChart chart) =>
        list == FactLists.Units ? chart.Units.Select(unit => unit.Id)
        : list == FactLists.Areas ? chart.Areas.Select(area => area.Id)
        : list == FactLists.Positions ? chart.Positions.Select(position => position.Id)
        : null;

    /// <summary>
    /// Adds and replaces the rows of a list. A row names sets of its own list only as far as these are there; the rest comes at the end.
    /// </summary>
    private void Come(FactList list)
    {
        var (old, current) = (ById(list, _before), ById(list, _after));
        var known = old.Keys.ToHashSet(StringComparer.Ordinal);
        var namesOwn = list.Columns.Any(column => IsOwnSet(list, column));
        var unfinished = new List<(Fact Now, Fact Then)>();
        var order = Order(list, _afterChart);
        foreach (var id in (list == FactLists.Positions ? order!.Select(position => _ids[position]) : order)
            ?? list.RowsIn(_after).Select(row => list.IdOf(row)!))
        {
            if (!current.TryGetValue(id, out var then)) continue;
            var now = namesOwn
                ? list.Keeping(
                    then, (column, other) => !IsOwnSet(list, column) || known.Contains(other) || other == id || !current.ContainsKey(other))
                : then;
            Edit(old.GetValueOrDefault(id), now);
            known.Add(id);
            if (namesOwn) unfinished.Add((now, then));
        }

        foreach (var (now, then) in unfinished) Edit(now, then);
    }

    /// <summary>
    /// Removes the rows of a list that are not to stay; first what they name in sets of their own list, so that two may go that name each
    /// other.
    /// </summary>
    private void Go(FactList list)
    {
        var (old, current) = (ById(list, _before), ById(list, _after));
        var gone = (Order(list, _beforeChart) ?? list.RowsIn(_before).Select(row => list.IdOf(row)!))
            .Where(id => old.ContainsKey(id) && !current.ContainsKey(id)).Reverse().ToArray();
        foreach (var id in gone)
        {
            var bare = list.Keeping(old[id], (column, _) => !IsOwnSet(list, column));
            Edit(old[id], bare);
            old[id] = bare;
        }

        foreach (var id in gone) Edit(old[id], null);
    }

    private static bool IsOwnSet(FactList list, FactColumn column) => column.Shape == CellShape.List && column.RefersTo == list.Name;

    private void Edit(Fact? before, Fact? after)
    {
        if (before is null || after is null || !FactKey.AreSame(before, after)) _edits.Add(new(before, after));
    }

    private static Dictionary<string, Fact> ById(FactList list, ChartFacts facts) =>
        list.RowsIn(facts).ToDictionary(row => list.IdOf(row)!, StringComparer.Ordinal);
}
