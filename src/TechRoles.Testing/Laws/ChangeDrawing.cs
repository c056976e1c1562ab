using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>
/// Draws changes of a chart, the same for the same dice: mostly such as an app makes by drag and drop, now and then any other, and some
/// that cannot be made.
/// </summary>
public sealed class ChangeDrawing(Random dice)
{
    private static readonly string[] Titles = ["CIO", "CTO", "CISO", "Data Protection Officer", "Head of Things", "Chief Digital Officer"];
    private static readonly PositionStatus[] States =
        [PositionStatus.Unknown, PositionStatus.Active, PositionStatus.Vacant, PositionStatus.Pool];
    private static readonly Involvement[] Involvements = [.. Enum.GetValues<Involvement>().Where(one => one != Involvement.None)];
    private int _made;

    /// <summary>A change of a chart.</summary>
    public OrgChange Next(OrgChart chart) =>
        chart.Positions.Count == 0 ? new EditFact(null, new PositionFact("first")) : dice.Next(12) switch
        {
            0 => new Several([.. Enumerable.Range(0, dice.Next(1, 4)).Select(_ => Single(chart))]),
            1 or 2 or 3 => new DrawnChange(chart, dice).Draw(),
            _ => Single(chart),
        };

    private OrgChange Single(OrgChart chart) => dice.Next(20) switch
    {
        < 6 => new Rereport(AnyPosition(chart), dice.Next(8) == 0 ? null : AnyPosition(chart)),
        < 10 => new EditFact(null, Responsibility(chart)),
        < 13 => Withdraw(chart),
        < 15 => Assignment(chart),
        < 17 => Restated(chart),
        < 18 => new EditFact(null, new PositionFact($"new-{_made++}") { Title = Title(), ReportsTo = AnyPosition(chart) }),
        < 19 => Role(chart),
        _ => new Rereport(AnyPosition(chart), "nobody-knows"),
    };

    private EditFact Withdraw(OrgChart chart)
    {
        var rows = chart.ToFacts().Responsibilities;
        return rows.Count == 0 ? new(null, Responsibility(chart)) : new(rows[dice.Next(rows.Count)], null);
    }

    private ResponsibilityFact Responsibility(OrgChart chart) => new(Area(chart), Involvements[dice.Next(Involvements.Length)])
    {
        Position = AnyPosition(chart),
        Scope = chart.Units.Count == 0 || dice.Next(3) > 0 ? null : chart.Units[dice.Next(chart.Units.Count)].Id,
        Joint = dice.Next(6) == 0 ? true : null,
    };

    private EditFact Assignment(OrgChart chart)
    {
        var rows = chart.ToFacts().Assignments;
        return rows.Count > 0 && dice.Next(2) == 0 ? new(rows[dice.Next(rows.Count)], null)
            : chart.People.Count == 0 ? Restated(chart)
            : new(null, new AssignmentFact(chart.People[dice.Next(chart.People.Count)].Id, AnyPosition(chart)));
    }

    private EditFact Restated(OrgChart chart)
    {
        var rows = chart.ToFacts().Positions;
        var row = rows[dice.Next(rows.Count)];
        return new(row, dice.Next(5) switch
        {
            0 => row with { Title = Title() },
            1 => row with
            {
                Title = Title(),
                Status = States[dice.Next(States.Length)],
                ReportsTo = dice.Next(3) == 0 ? AnyPosition(chart) : row.ReportsTo,
                Top = dice.Next(2) == 0
            },
            2 => row with { Unit = chart.Units.Count == 0 ? null : chart.Units[dice.Next(chart.Units.Count)].Id, Grade = "E1" },
            3 => row with { Status = States[dice.Next(States.Length)] },
            _ => row with { DottedTo = row.DottedTo.Count > 0 ? [] : [AnyPosition(chart)] },
        });
    }

    private EditFact Role(OrgChart chart)
    {
        var rows = chart.ToFacts().Positions;
        var row = rows[dice.Next(rows.Count)];
        return new(row, row with { Roles = row.Roles.Count > 0 ? [] : [dice.Next(2) == 0 ? "cio" : "ciso"] });
    }

    private string AnyPosition(OrgChart chart) => chart.Positions[dice.Next(chart.Positions.Count)].Id;

    private string Area(OrgChart chart) =>
        chart.Areas.Count > 0 && dice.Next(12) > 0
            ? chart.Areas[dice.Next(chart.Areas.Count)].Id
            : dice.Next(2) == 0 ? "information-security" : "support";

    private string Title() => Titles[dice.Next(Titles.Length)];
}
