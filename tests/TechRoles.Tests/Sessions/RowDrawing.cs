using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Sessions;

/// <summary>Draws changes of rows of every list that can be edited in place: they come, go, name others, and hold on other days.</summary>
internal sealed class RowDrawing(Random dice)
{
    private static readonly FactList[] Lists =
    [
        FactLists.Responsibilities, FactLists.Responsibilities, FactLists.Assignments, FactLists.Lines, FactLists.Positions, FactLists.People,
        FactLists.Qualifications, FactLists.Requirements, FactLists.Stakeholders, FactLists.Engagements, FactLists.Needs, FactLists.Bodies,
        FactLists.Seats, FactLists.Goals, FactLists.Initiatives, FactLists.Decisions, FactLists.Mandates,
    ];

    private static readonly DateOnly Day = new(2026, 3, 1);
    private int _made;

    /// <summary>A change of a chart; it may be one that cannot be made.</summary>
    public OrgChange Next(OrgChart chart) => dice.Next(8) switch
    {
        0 => new Several([.. Enumerable.Range(0, dice.Next(2, 4)).Select(_ => Edit(chart))]),
        1 or 2 => Role(chart),
        _ => Edit(chart),
    };

    private OrgChange Role(OrgChart chart)
    {
        if (chart.Roles.Count == 0 || chart.Positions.Count == 0) return Edit(chart);
        var (position, role) = (chart.Positions[dice.Next(chart.Positions.Count)], chart.Roles[dice.Next(chart.Roles.Count)].Id);
        return position.Roles.Count > 0 && dice.Next(3) > 0 ? new TakeRole(position.Id, position.Roles[dice.Next(position.Roles.Count)].Id) : new GiveRole(position.Id, role);
    }

    private EditFact Edit(OrgChart chart)
    {
        var facts = chart.ToFacts();
        FactList[] stated = [.. Lists.Where(list => list.Count(facts) > 0)];
        if (stated.Length == 0) return new(null, new GoalFact($"made-{_made++}"));
        var list = stated[dice.Next(stated.Length)];
        var rows = list.RowsIn(facts);
        var row = rows[dice.Next(rows.Count)];
        if (dice.Next(3) == 0) return new(row, null);
        var other = list.Renamed(row, (of, id) =>
            of == list.Name && id == list.IdOf(row) ? id : dice.Next(2) == 0 ? id : Id(FactLists.Find(of)!, facts) ?? id);
        if (dice.Next(2) == 0) other = OnOtherDays(other);
        if (list.HasId && dice.Next(2) == 0) return new(null, list.Renamed(other, (of, id) => of == list.Name && id == list.IdOf(row) ? $"made-{_made++}" : id));
        return dice.Next(2) == 0 ? new(row, Otherwise(other)) : new(null, Otherwise(other));
    }

    private string? Id(FactList list, ChartFacts facts) =>
        list.RowsIn(facts) is { Count: > 0 } rows ? list.IdOf(rows[dice.Next(rows.Count)]) : null;

    private Fact Otherwise(Fact row) => row switch
    {
        EngagementFact one => one with { Current = (EngagementLevel)dice.Next(3), Desired = (EngagementLevel)dice.Next(3) },
        SeatFact one => one with { Kind = (SeatKind)dice.Next(2) },
        PositionFact one => one with { Title = dice.Next(2) == 0 ? "CIO" : one.Title, Status = dice.Next(2) == 0 ? PositionStatus.Vacant : one.Status },
        StakeholderFact one => one with { Kind = dice.Next(2) == 0 ? "external" : one.Kind },
        PersonFact one => one with { Name = $"name {dice.Next(3)}" },
        InitiativeFact one when dice.Next(2) == 0 => one with { Needs = [] },
        _ => row,
    };

    private Fact OnOtherDays(Fact row)
    {
        var period = dice.Next(4) switch
        {
            0 => Period.Always,
            1 => new(Day.AddDays(-90), Day.AddDays(-dice.Next(30, 60))),
            2 => new(Day.AddDays(-dice.Next(1, 400)), null),
            _ => new Period(Day.AddDays(dice.Next(1, 400)), null),
        };
        return row switch
        {
            ResponsibilityFact one => one with { Period = period },
            AssignmentFact one => one with { Period = period },
            LineFact one => one with { Period = period },
            QualificationFact one => one with { Period = period },
            GoalFact one => one with { Period = period },
            InitiativeFact one => one with { Period = period },
            DecisionFact one => one with { Period = period },
            _ => row,
        };
    }
}
