using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Benchmarks;

/// <summary>What else an organisation states.</summary>
internal enum RowPart
{
    Roles = 0,
    Plans,
    Bodies,
    Stakeholders,
}

/// <summary>Draws changes of roles, dated rows and rows of the lists outside the line of command, the same in every run.</summary>
/// <param name="sample">The organisation.</param>
internal sealed class RowDraw(SyntheticSample sample)
{
    private const int Roles = 40;
    private const int AreasOfRole = 6;
    private const int SeatsOnRole = 50;
    private const int AreasInAll = 5_000;
    private const int Plans = 500;
    private const int Bodies = 20;
    private const int Groups = 200;

    private static readonly DateOnly Day = new(2026, 6, 1);
    private readonly Random _dice = new(11);
    private readonly Stack<(string Position, string Role)> _given = new();
    private readonly Stack<ResponsibilityFact> _dated = new();
    private readonly Stack<(string Body, string Position)> _seated = new();
    private readonly Stack<string> _plans = new();
    private readonly HashSet<(string, string)> _taken = [];
    private int _number;

    /// <summary>The changes of a part of the organisation, in an order in which they can be drawn.</summary>
    public IEnumerable<(string Name, Func<OrgChange> Next)> Kinds(RowPart part) => part switch
    {
        RowPart.Roles =>
        [
            ("give a role", Give),
            ("take a role", () => Take(_given.Pop())),
            ("assign with a date", AssignDated),
            ("withdraw with a date", () => new EditFact(_dated.Pop(), null)),
        ],
        RowPart.Plans =>
        [
            ("add an initiative", AddPlan),
            ("change a sponsor", () => new ChangeSponsor(_plans.ElementAt(_dice.Next(100)), Seat())),
            ("remove an initiative", () => new RemoveInitiative(_plans.Pop())),
        ],
        RowPart.Bodies => [("a seat on a body", SeatOnBody), ("leave a body", () => Leave(_seated.Pop()))],
        _ => [("engage", Engage)],
    };

    /// <summary>The organisation with roles, plans, bodies or stakeholders.</summary>
    public static OrgChart ChartOf(SyntheticSample sample, RowPart part)
    {
        var dice = new Random(5);
        var builder = new OrgChartBuilder();
        sample.Made.AddTo(builder);
        var facts = new ChartFacts
        {
            Organisation = new() { AsOf = Day },
            Roles = [.. Enumerable.Range(0, 2 * Roles).Select(role => new RoleFact($"role-{role}"))],
            Responsibilities =
            [
                .. Enumerable.Range(0, 2 * Roles).SelectMany(role => Areas(AreasOfRole).Select(
                    (area, at) => new ResponsibilityFact(area, at == 0 ? Involvement.Accountable : Involvement.Responsible) { Role = $"role-{role}" })),
            ],
            Goals = [.. Enumerable.Range(0, Plans / 5).Select(goal => new GoalFact($"goal-{goal}") { Owner = Seat() })],
            Initiatives =
            [
                .. Enumerable.Range(0, Plans).Select(plan => new InitiativeFact($"plan-{plan}")
                {
                    Sponsor = Seat(),
                    Goals = [$"goal-{dice.Next(Plans / 5)}"],
                    Areas = [.. Enumerable.Range(0, 3).Select(_ => Anywhere(dice))],
                }),
            ],
            Bodies = [.. Enumerable.Range(0, Bodies).Select(body => new BodyFact($"body-{body}"))],
            Seats = [.. Enumerable.Range(0, Bodies * 10).Select(position => new SeatFact($"body-{position % Bodies}", Seat())).Distinct()],
            Stakeholders = [.. Enumerable.Range(0, Groups).Select(group => new StakeholderFact($"group-{group}") { Kind = "external" })],
            Engagements =
            [
                .. Enumerable.Range(0, Groups * 10).Select(at => new EngagementFact(Seat(), $"group-{at % Groups}", EngagementKind.Consults)).Distinct(),
            ],
        };
        builder.Add(new ChartFacts
        {
            Organisation = facts.Organisation,
            Roles = part == RowPart.Roles ? facts.Roles : [],
            Responsibilities = part == RowPart.Roles ? facts.Responsibilities : [],
            Goals = part == RowPart.Plans ? facts.Goals : [],
            Initiatives = part == RowPart.Plans ? facts.Initiatives : [],
            Bodies = part == RowPart.Bodies ? facts.Bodies : [],
            Seats = part == RowPart.Bodies ? facts.Seats : [],
            Stakeholders = part == RowPart.Stakeholders ? facts.Stakeholders : [],
            Engagements = part == RowPart.Stakeholders ? facts.Engagements : [],
        });
        var chart = builder.Create().AsT0;
        return part != RowPart.Roles ? chart : chart.With(Enumerable.Range(0, sample.Made.Positions / SeatsOnRole).Select(_ => (Seat(), $"role-{dice.Next(Roles)}")).Distinct()
            .Select(one => (OrgChange)new GiveRole(one.Item1, one.Item2))).AsT0;

        string Seat() => SyntheticChart.IdOf(dice.Next(sample.Made.Positions));

        IEnumerable<string> Areas(int count) =>
            Enumerable.Range(0, count).Select(_ => SyntheticChart.AreaIdOf(sample.Made.Areas[dice.Next(sample.Made.Areas.Length)])).Distinct();
    }

    /// <summary>Any area with the same probability: few plans touch the same.</summary>
    private static string Anywhere(Random dice) => SyntheticChart.AreaIdOf(dice.Next(AreasInAll));

    private GiveRole Give()
    {
        while (true)
        {
            var (position, role) = (Seat(), $"role-{Roles + _dice.Next(Roles)}");
            if (!_taken.Add((position, "role"))) continue;
            _given.Push((position, role));
            return new(position, role);
        }
    }

    private static TakeRole Take((string Position, string Role) given) => new(given.Position, given.Role);

    private static LeaveBody Leave((string Body, string Position) seated) => new(seated.Body, seated.Position);

    private EditFact AssignDated()
    {
        while (true)
        {
            var area = SyntheticChart.AreaIdOf(sample.Made.Areas[_dice.Next(sample.Made.Areas.Length)]);
            var position = _dice.Next(sample.Made.Positions);
            var row = new ResponsibilityFact(area, Involvement.Responsible)
            {
                Position = SyntheticChart.IdOf(position),
                Scope = "U" + SyntheticChart.IdOf(sample.Made.Scopes[position]),
                Period = new(Day.AddDays(-30), Day.AddDays(_dice.Next(400))),
            };
            if (!_taken.Add((row.Position!, area))) continue;
            _dated.Push(row);
            return new(null, row);
        }
    }

    private AddInitiative AddPlan()
    {
        _plans.Push($"new-{_number++}");
        return new(new(_plans.Peek())
        {
            Sponsor = Seat(),
            Goals = [$"goal-{_dice.Next(Plans / 5)}"],
            Areas = [Anywhere(_dice)],
        });
    }

    private SeatOnBody SeatOnBody()
    {
        while (true)
        {
            var (body, position) = ($"body-{_dice.Next(Bodies)}", Seat());
            if (!_taken.Add((body, position))) continue;
            _seated.Push((body, position));
            return new(body, position);
        }
    }

    private Engage Engage()
    {
        while (true)
        {
            var (position, group) = (Seat(), $"group-{_dice.Next(Groups)}");
            if (_taken.Add((position, group))) return new(position, group, EngagementKind.PartnersWith);
        }
    }

    private string Seat() => SyntheticChart.IdOf(_dice.Next(sample.Made.Positions));
}
