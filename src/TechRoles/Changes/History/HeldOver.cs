using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Puts positions that a return lacks back into its facts, as they were in the return before.</summary>
internal static class HeldOver
{
    /// <summary>The facts with the positions, what belongs to them and what that names.</summary>
    /// <param name="facts">The facts of the return.</param>
    /// <param name="before">The facts of the return before.</param>
    /// <param name="positions">The ids of the positions, which the return does not have.</param>
    public static ChartFacts Into(ChartFacts facts, ChartFacts before, IEnumerable<string> positions)
    {
        var held = positions.ToHashSet(StringComparer.Ordinal);
        if (held.Count == 0) return facts;
        var present = facts.Positions.Select(row => row.Id).Concat(held).ToHashSet(StringComparer.Ordinal);
        var managers = Managers(before);
        var seated = facts.Assignments.Select(row => row.Person).ToHashSet(StringComparer.Ordinal);
        var rows = before.Positions.Where(row => held.Contains(row.Id)).Select(row => row with
        {
            ReportsTo = Above(row.Id, managers, present),
            DottedTo = [.. row.DottedTo.Where(present.Contains)],
        }).ToArray();
        var assignments = before.Assignments.Where(row => held.Contains(row.Position) && !seated.Contains(row.Person)).ToArray();
        var responsibilities = before.Responsibilities.Where(row => row.Position is { } owner && held.Contains(owner)).ToArray();
        var units = rows.SelectMany(row => new[] { row.Unit, row.Scope }).Concat(responsibilities.Select(row => row.Scope));
        return facts with
        {
            Positions = [.. facts.Positions, .. rows],
            Units = With(facts.Units, before.Units, units, unit => unit.Parent),
            Areas = With(facts.Areas, before.Areas, responsibilities.Select(row => row.Area), area => area.Parent),
            Roles = With(facts.Roles, before.Roles, rows.SelectMany(row => row.Roles), _ => null),
            People = With(facts.People, before.People, assignments.Select(row => row.Person), _ => null),
            Assignments = [.. facts.Assignments, .. assignments],
            Responsibilities = [.. facts.Responsibilities, .. responsibilities],
            Requirements = [.. facts.Requirements, .. before.Requirements.Where(row => row.Position is { } owner && held.Contains(owner))],
            Engagements = [.. facts.Engagements, .. before.Engagements.Where(row => held.Contains(row.Position))],
            Seats = [.. facts.Seats, .. before.Seats.Where(row => held.Contains(row.Position))],
        };
    }

    /// <summary>A list with the rows that are named and not in it, and those above them.</summary>
    private static ValueList<T> With<T>(ValueList<T> rows, ValueList<T> before, IEnumerable<string?> named, Func<T, string?> above)
        where T : Fact
    {
        var known = rows.Select(row => FactKey.OwnId(row)!).ToHashSet(StringComparer.Ordinal);
        var old = before.ToDictionary(row => FactKey.OwnId(row)!, StringComparer.Ordinal);
        var added = new List<T>();
        foreach (var id in named)
            for (var at = id; at is not null && old.TryGetValue(at, out var row) && known.Add(at); at = above(row)) added.Add(row);
        return [.. rows, .. added];
    }

    private static Dictionary<string, string> Managers(ChartFacts facts)
    {
        var managers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in facts.Positions)
            if (row.ReportsTo is { } manager) managers[row.Id] = manager;
        foreach (var line in facts.Lines)
            if (line.Kind == LineKind.Solid) managers[line.Position] = line.Manager;
        return managers;
    }

    private static string? Above(string position, Dictionary<string, string> managers, HashSet<string> present)
    {
        var at = managers.GetValueOrDefault(position);
        while (at is not null && !present.Contains(at)) at = managers.GetValueOrDefault(at);
        return at;
    }
}
