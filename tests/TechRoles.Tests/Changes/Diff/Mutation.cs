using TechRoles.Facts;

namespace TechRoles.Tests.Changes;

/// <summary>Makes another chart of a chart, as one return of an organisation follows another: positions go, move and are named anew, and so are ids.</summary>
internal static class Mutation
{
    /// <summary>The same chart with other ids for some of its positions, some of them those of others.</summary>
    public static ChartFacts Rekey(ChartFacts facts, Random dice)
    {
        var ids = facts.Positions.Select(row => row.Id).ToArray();
        var others = ids.ToArray();
        dice.Shuffle(others);
        var names = ids.Zip(others).ToDictionary(pair => pair.First, pair => dice.Next(3) == 0 ? "new-" + pair.First : pair.Second, StringComparer.Ordinal);
        return Rekey(facts, id => names[id]);
    }

    /// <summary>The same chart with other ids of positions.</summary>
    public static ChartFacts Rekey(ChartFacts facts, Func<string, string> name)
    {
        string? OrNull(string? id) => id is null ? null : name(id);
        return facts with
        {
            Positions = [.. facts.Positions.Select(row => row with
            {
                Id = name(row.Id), Title = row.Title ?? row.Id, ReportsTo = OrNull(row.ReportsTo), DottedTo = [.. row.DottedTo.Select(name)],
            })],
            Lines = [.. facts.Lines.Select(row => row with { Position = name(row.Position), Manager = name(row.Manager) })],
            Assignments = [.. facts.Assignments.Select(row => row with { Position = name(row.Position) })],
            Responsibilities = [.. facts.Responsibilities.Select(row => row with { Position = OrNull(row.Position) })],
            Requirements = [.. facts.Requirements.Select(row => row with { Position = OrNull(row.Position) })],
            Stakeholders = [.. facts.Stakeholders.Select(row => row with { Position = OrNull(row.Position) })],
            Engagements = [.. facts.Engagements.Select(row => row with { Position = name(row.Position) })],
            Seats = [.. facts.Seats.Select(row => row with { Position = name(row.Position) })],
            Goals = [.. facts.Goals.Select(row => row with { Owner = OrNull(row.Owner) })],
            Initiatives = [.. facts.Initiatives.Select(row => row with { Sponsor = OrNull(row.Sponsor) })],
        };
    }

    /// <summary>A few things are otherwise: the lines are turned over, titles and units are swapped, rows are left out.</summary>
    public static ChartFacts Change(ChartFacts facts, Random dice)
    {
        for (var times = dice.Next(4); times >= 0; times--) facts = ChangeOne(facts, dice);
        return facts;
    }

    private static ChartFacts ChangeOne(ChartFacts facts, Random dice) => dice.Next(9) switch
    {
        0 => facts with { Positions = [.. facts.Positions.Select(row => dice.Next(3) == 0 ? row with { Title = "Head of " + row.Id, Grade = "new" } : row)] },
        1 => Upside(facts),
        2 => facts with { Responsibilities = [.. facts.Responsibilities.Where(_ => dice.Next(3) > 0)] },
        3 => facts with { Assignments = [.. facts.Assignments.Where(_ => dice.Next(3) > 0).Select(row => row with { Share = Percent.Create(50).AsT0 })] },
        4 => facts with { Positions = [.. facts.Positions.Select(row => row with { DottedTo = [], Roles = [.. row.Roles.Skip(1)], Status = PositionStatus.Vacant })] },
        5 => facts with { Engagements = [], Needs = [], Initiatives = [], Goals = [.. facts.Goals.Select(row => row with { Opposes = [], Owner = null })] },
        8 => facts with { Initiatives = [.. facts.Initiatives.Select(row => row with { Sponsor = null })] },
        6 => facts with { Organisation = facts.Organisation with { Name = "Another" }, Conflicts = [] },
        _ => facts with { Areas = [.. facts.Areas.Select(row => row with { Controls = [], DependsOn = [], Name = "Other " + row.Id })] },
    };

    /// <summary>Everybody who reported to somebody is reported to by one of those: what leads there must take lines apart in the right order.</summary>
    private static ChartFacts Upside(ChartFacts facts)
    {
        var managers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in facts.Positions)
            if (row.ReportsTo is { } manager) managers.TryAdd(manager, row.Id);
        return facts with
        {
            Lines = [.. facts.Lines.Where(line => line.Kind == LineKind.Dotted)],
            Positions = [.. facts.Positions.Select(row => row with { ReportsTo = managers.GetValueOrDefault(row.Id) })],
        };
    }
}
