using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>Smaller facts that may fail in the same way.</summary>
internal static class FactShrinking
{
    public static IEnumerable<ChartFacts> Shrink(ChartFacts facts) => Fewer(facts).Concat(Barer(facts));

    private static IEnumerable<ChartFacts> Fewer(ChartFacts facts) =>
    [
        .. Without(facts.Units, rows => facts with { Units = rows }),
        .. Without(facts.Areas, rows => facts with { Areas = rows }),
        .. Without(facts.Roles, rows => facts with { Roles = rows }),
        .. Without(facts.Lines, rows => facts with { Lines = rows }),
        .. Without(facts.People, rows => facts with { People = rows }),
        .. Without(facts.Assignments, rows => facts with { Assignments = rows }),
        .. Without(facts.Responsibilities, rows => facts with { Responsibilities = rows }),
        .. Without(facts.Conflicts, rows => facts with { Conflicts = rows }),
        .. Without(facts.Qualifications, rows => facts with { Qualifications = rows }),
        .. Without(facts.Requirements, rows => facts with { Requirements = rows }),
        .. Without(facts.Stakeholders, rows => facts with { Stakeholders = rows }),
        .. Without(facts.Engagements, rows => facts with { Engagements = rows }),
        .. Without(facts.Needs, rows => facts with { Needs = rows }),
        .. Without(facts.Bodies, rows => facts with { Bodies = rows }),
        .. Without(facts.Seats, rows => facts with { Seats = rows }),
        .. Without(facts.Goals, rows => facts with { Goals = rows }),
        .. Without(facts.Initiatives, rows => facts with { Initiatives = rows }),
        .. Without(facts.Positions, rows => facts with { Positions = rows }),
    ];

    private static IEnumerable<ChartFacts> Barer(ChartFacts facts)
    {
        if (facts.Organisation != new OrganisationFact()) yield return facts with { Organisation = new() };
        foreach (var rows in Replaced(facts.Units, row => new(row.Id))) yield return facts with { Units = rows };
        foreach (var rows in Replaced(facts.Areas, row => new(row.Id))) yield return facts with { Areas = rows };
        foreach (var rows in Replaced(facts.Roles, row => new(row.Id))) yield return facts with { Roles = rows };
        foreach (var rows in Replaced(facts.Positions, row => new(row.Id) { Title = row.Title }))
            yield return facts with { Positions = rows };
        foreach (var rows in Replaced(facts.Positions, row => new(row.Id) { ReportsTo = row.ReportsTo }))
            yield return facts with { Positions = rows };
        foreach (var rows in Replaced(facts.People, row => new(row.Id))) yield return facts with { People = rows };
        foreach (var rows in Replaced(facts.Assignments, row => new(row.Person, row.Position)))
            yield return facts with { Assignments = rows };
        foreach (var rows in Replaced(
            facts.Responsibilities, row => new(row.Area, row.Involvement) { Position = row.Position, Role = row.Role }))
            yield return facts with { Responsibilities = rows };
        foreach (var rows in Replaced(facts.Lines, row => new(row.Position, row.Manager) { Kind = row.Kind }))
            yield return facts with { Lines = rows };
    }

    // All rows, then halves, then one by one: a failure that needs one row is found in few steps.
    private static IEnumerable<ChartFacts> Without<T>(ValueList<T> rows, Func<ValueList<T>, ChartFacts> with)
    {
        for (var size = rows.Count; size > 0; size /= 2)
            for (var start = 0; start < rows.Count; start += size)
                yield return with([.. rows.Take(start), .. rows.Skip(start + size)]);
    }

    private static IEnumerable<ValueList<T>> Replaced<T>(ValueList<T> rows, Func<T, T> barer)
        where T : Fact
    {
        for (var index = 0; index < rows.Count; index++)
            if (barer(rows[index]) is var bare && bare != rows[index])
                yield return [.. rows.Take(index), bare, .. rows.Skip(index + 1)];
    }
}
