// Long for a reason: one short line of thought for each kind of change, side by side.
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>Draws a change for a chart: of any kind, mostly one that can be done.</summary>
internal sealed class DrawnChange(OrgChart chart, Random dice)
{
    private static readonly string[] CatalogueAreas = ["experimentation", "pricing-and-packaging", "devices", "security", "product-stack"];

    private readonly ChartFacts _facts = chart.ToFacts();

    public OrgChange Draw() => dice.Next(30) switch
    {
        0 => new AddPosition(new(New(Ids(_facts.Positions, row => row.Id)))
        {
            Title = dice.OnceIn(3) ? null : dice.Pick(["CTO", "Chief AI Officer", "Head of Data"]),
            ReportsTo = AnyPosition(),
            Roles = dice.OnceIn(4) ? [Role()] : [],
            Unit = Unit(),
            Scope = dice.OnceIn(4) ? Unit() : null,
            DottedTo = dice.OnceIn(4) ? [AnyPosition()] : [],
            Status = dice.OnceIn(8) ? PositionStatus.Eliminated : PositionStatus.Vacant,
        }),
        1 => new RemovePosition(AnyPosition(), dice.OnceIn(3) ? AnyPosition() : null),
        2 => new Rereport(AnyPosition(), dice.OnceIn(6) ? null : AnyPosition()),
        3 => new AddDottedLine(AnyPosition(), AnyPosition()) { Percent = dice.OnceIn(3) ? Percent() : null },
        4 => Dotted() is { } line ? new RemoveDottedLine(line.From, line.To) : new RemoveDottedLine(AnyPosition(), AnyPosition()),
        5 or 6 => new MergePositions(AnyPosition(), AnyPosition()) { Title = dice.OnceIn(4) ? "CTIO" : null },
        7 => Split(),
        8 or 9 => AssignResponsibility(),
        10 => Withdraw(),
        11 => Transfer(),
        12 => new GiveRole(AnyPosition(), Role()),
        13 => Carried() is { } carried ? new TakeRole(carried.AnyPosition, carried.Role) : new TakeRole(AnyPosition(), Role()),
        14 => new MergeRoles(dice.OnceIn(4) ? Role() : Carried()?.Role ?? Role(), Role()),
        15 => SplitRole(),
        16 => new Assign(Person(), AnyPosition()) { Share = dice.OnceIn(2) ? Percent() : null, Mode = dice.Any<AssignmentMode>() },
        17 => Of(_facts.Assignments) is { } row
            ? new Unassign(
                row.Person, row.Position)
            {
                Mode = dice.OnceIn(3) ? dice.Any<AssignmentMode>() : null,
                Share = dice.OnceIn(4) ? row.Share : null
            }
            : new Unassign(Person(), AnyPosition()),
        18 => new Succeed(
            dice.OnceIn(2) ? AnyPosition() : Of(_facts.Assignments)?.Position ?? AnyPosition(), dice.OnceIn(2) ? Person() : null),
        19 => new Engage(AnyPosition(), Stakeholder(), dice.Any<EngagementKind>()) { Topic = dice.OnceIn(4) ? "migration" : null },
        20 => Of(_facts.Engagements) is { } row
            ? new Disengage(
                row.Position, row.Stakeholder)
            {
                Engagement = dice.OnceIn(2) ? row.Kind : null,
                Topic = dice.OnceIn(4) ? "migration" : null
            }
            : new Disengage(AnyPosition(), Stakeholder()),
        21 => new AddInitiative(new(New(Ids(_facts.Initiatives, row => row.Id)))
        {
            Sponsor = dice.OnceIn(2) ? AnyPosition() : null,
            Areas = dice.OnceIn(2) ? [Area()] : [],
            Goals = [.. dice.Some(Ids(_facts.Goals, row => row.Id), 2)],
            Period = dice.OnceIn(6) ? new(new DateOnly(2026, 2, 1), new DateOnly(2026, 1, 1)) : default,
        }),
        22 => new RemoveInitiative(Initiative()),
        23 => new ChangeSponsor(Initiative(), dice.OnceIn(4) ? null : AnyPosition()),
        24 => new SeatOnBody(Body(), AnyPosition()) { Seat = dice.Any<SeatKind>() },
        25 => Of(_facts.Seats) is { } row ? new LeaveBody(row.Body, row.Position) : new LeaveBody(Body(), AnyPosition()),
        26 => new Retitle(AnyPosition(), dice.OnceIn(5) ? null : dice.Pick(["CIO", "CTO", "Chief of Staff"])),
        27 => new Several([.. Enumerable.Range(0, dice.Next(4)).Select(_ => Draw())]),
        _ => Edit(),
    };

    private SplitPosition Split()
    {
        var split = AnyPosition();
        var parts = chart.TryPosition(split, out var position)
            ? position.Duties.Where(duty => !duty.Involvements.IsExcluded).Select(PartOf).ToList()
            : [];
        return new(split, New(Ids(_facts.Positions, row => row.Id)), [.. dice.Some(parts, 3)]) { Title = dice.OnceIn(2) ? "CTO" : null };
    }

    private SplitRole SplitRole()
    {
        var role = Carried()?.Role ?? Role();
        var parts = _facts.Responsibilities.Where(row => row.Role == role && row.Involvement != Involvement.Excluded)
            .Select(row => new RemitPart(row.Area) { Scope = row.Scope, Involvement = row.Involvement })
            .ToList();
        return new(role, new(New(Ids(_facts.Roles, row => row.Id))) { Title = "A part of it" }, [.. dice.Some(parts, 2)]);
    }

    private RemitPart PartOf(Duty duty) => new(duty.Cell.Area.Id)
    {
        Scope = duty.Cell.Scope?.Id,
        Involvement = dice.OnceIn(2) ? dice.Pick([.. duty.Involvements]) : null,
    };

    private AssignResponsibility AssignResponsibility()
    {
        var isRole = dice.OnceIn(5);
        return new(
            Area(), (Involvement)dice.Next(1, 7))
        {
            Position = isRole ? null : AnyPosition(),
            Role = isRole ? Role() : null,
            Scope = dice.OnceIn(3) ? Unit() : null
        };
    }

    private WithdrawResponsibility Withdraw()
    {
        if (dice.OnceIn(3) && Of(_facts.Responsibilities) is { } row)
            return new(row.Area, row.Involvement) { Position = row.Position, Role = row.Role, Scope = row.Scope };
        if (chart.Duties.Count == 0 || dice.OnceIn(6)) return new(Area(), Involvement.Accountable) { Position = AnyPosition() };
        var duty = chart.Duties[dice.Next(chart.Duties.Count)];
        var part = PartOf(duty);
        return new(part.Area, part.Involvement) { Position = duty.Position.Id, Scope = part.Scope };
    }

    private TransferResponsibility Transfer()
    {
        if (chart.Duties.Count == 0 || dice.OnceIn(3)) return new(AnyPosition(), AnyPosition());
        var duty = chart.Duties[dice.Next(chart.Duties.Count)];
        var part = PartOf(duty);
        return dice.OnceIn(3)
            ? new(duty.Position.Id, AnyPosition())
            : new(duty.Position.Id, AnyPosition()) { Area = part.Area, Scope = part.Scope, Involvement = part.Involvement };
    }

    private EditFact Edit() => dice.Next(8) switch
    {
        0 => new(null,
            new AreaFact(
                New(Ids(_facts.Areas, row => row.Id)))
            {
                Parent = dice.OnceIn(2) ? Area() : null,
                Controls = dice.OnceIn(3) ? [Area()] : []
            }),
        1 => new(null, new UnitFact(New(Ids(_facts.Units, row => row.Id))) { Parent = Unit() }),
        2 => Of(_facts.Positions) is { } row
            ? new(row, row with { Status = dice.Any<PositionStatus>(), Key = true, Unit = Unit() })
            : Nothing,
        3 => Of(_facts.Areas) is { } row
            ? new(row, row with { Parent = dice.OnceIn(2) ? null : Area(), Required = dice.OnceIn(2) })
            : Nothing,
        4 => Of(_facts.Goals) is { } row ? new(row, dice.OnceIn(2) ? null : row with { Owner = AnyPosition() }) : Nothing,
        5 => Of(_facts.Responsibilities) is { } row
            ? new(row, row with { Joint = true, Involvement = (Involvement)dice.Next(1, 7) })
            : Nothing,
        6 => new(Of(_facts.Requirements), null),
        _ => new(new List<Fact?> { Of(_facts.People), Of(_facts.Units), Of(_facts.Areas), Of(_facts.Stakeholders), Of(_facts.Positions),
            Of(_facts.Roles) }[dice.Next(6)], null),
    };

    private static EditFact Nothing => new(null, null);

    private string AnyPosition() =>
        chart.Positions.Count == 0 || dice.OnceIn(20) ? "nobody" : chart.Positions[dice.Next(chart.Positions.Count)].Id;

    private string Area() => dice.OnceIn(20) ? "no-area"
        : dice.OnceIn(3) || chart.Areas.Count == 0 ? dice.Pick(CatalogueAreas) : chart.Areas[dice.Next(chart.Areas.Count)].Id;

    private string? Unit() => dice.OnceIn(20) ? "no-unit" : dice.PickOrNone(Ids(_facts.Units, row => row.Id), 2);

    private string Role() => dice.OnceIn(20) ? "no-role" : dice.Pick([.. Ids(_facts.Roles, row => row.Id), "cio", "cto", "ciso"]);

    private string Person() => dice.OnceIn(4) || chart.People.Count == 0 ? "person-new" : chart.People[dice.Next(chart.People.Count)].Id;

    private string Stakeholder() => Of(_facts.Stakeholders)?.Id ?? "no-group";

    private string Body() => Of(_facts.Bodies)?.Id ?? "no-body";

    private string Initiative() => dice.OnceIn(10) ? "no-plan" : Of(_facts.Initiatives)?.Id ?? "no-plan";

    private Percent Percent() => Facts.Percent.Create(dice.Next(101)).AsT0;

    private (string From, string To)? Dotted()
    {
        var lines = chart.Positions
            .SelectMany(position => position.DottedManagers.Select(line => (From: position.Id, To: line.Id))).ToArray();
        return lines.Length == 0 ? null : dice.Pick(lines);
    }

    private (string AnyPosition, string Role)? Carried()
    {
        var carried = _facts.Positions.SelectMany(position => position.Roles.Select(role => (position.Id, role))).ToArray();
        return carried.Length == 0 ? null : dice.Pick(carried);
    }

    private T? Of<T>(ValueList<T> rows)
        where T : Fact => rows.Count == 0 ? null : dice.Pick(rows);

    private static List<string> Ids<T>(ValueList<T> rows, Func<T, string> id) => [.. rows.Select(id)];

    /// <summary>An id that nothing has; now and then one that is taken, or none at all.</summary>
    private string New(List<string> taken)
    {
        if (dice.OnceIn(15)) return dice.OnceIn(2) || taken.Count == 0 ? "a;b" : dice.Pick(taken);
        var number = 1;
        while (taken.Contains($"new-{number}")) number++;
        return $"new-{number}";
    }
}
