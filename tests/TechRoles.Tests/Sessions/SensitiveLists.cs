// Longer than others: one short rule for each kind of key, side by side so that none is forgotten.
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Sessions;

/// <summary>Rules that report every row of the lists outside the line of command that is a fact of their key, and its roles.</summary>
internal static class SensitiveLists
{
    public static RuleSet Rules { get; } = RuleSet.All.Only([])
        .With(new OfPositions("XX0001", Reads.Rows, Of))
        .With(new OfPositions("XX0002", Reads.LineAbove | Reads.Rows, position => Above(position).Sum(Of)))
        .With(new OfPositions("XX0003", Reads.Reports | Reads.Rows, position => position.Reports.Sum(Of)))
        .With(new OfPositions("XX0004", Reads.Lists, position => position.Chart.Goals.Sum(Of) + position.Chart.Bodies.Sum(Of)))
        .With(new OfPositions("XX0005", Reads.Offices, position => position.Roles.Count))
        .With(new OfPeople("XX0006"))
        .With(new OfAreas("XX0007"))
        .With(new OfCells("XX0008"))
        .With(new OfStakeholders("XX0009"))
        .With(new OfEngagements("XX0010"))
        .With(new OfBodies("XX0011"))
        .With(new OfGoals("XX0012"))
        .With(new OfInitiatives("XX0013"))
        .With(new OfDecisions("XX0014"))
        .With(new OfRoles("XX0015"));

    private static int Of(Position position) =>
        position.Engagements.Sum(Of) + position.Bodies.Sum(one => Weight(one.Body.Name) + (int)one.Kind) + position.Goals.Sum(Of) + position.Initiatives.Sum(Of)
        + position.Mandates.Sum(one => Weight(one.Decision.Name) + (int)one.Kind) + position.Roles.Sum(role => Weight(role.Id) + Of(role.Requirements))
        + Of(position.Requirements) + position.Duties.SelectMany(duty => Up(duty.Area)).Sum(area => Of(area.Requirements))
        + position.Duties.Sum(duty => Weight(duty.Through?.Id ?? "") + (duty.IsJoint ? 1 : 0))
        + position.Assignments.Sum(one => Of(one.Person) + Weight(one.Mode.ToString() + one.Period)) + Weight($"{position.VacantSince}");

    private static int Of(Engagement one) => Weight($"{one.Kind} {one.Topic} {one.Current} {one.Desired} {one.Stakeholder.Kind} {one.Stakeholder.Influence}");

    private static int Of(Goal goal) => Weight($"{goal.Name} {goal.Period} {string.Join(' ', goal.Opposes)} {goal.Owner?.Id}");

    private static int Of(GoverningBody body) => Weight(body.Name + body.Kind) + body.Seats.Sum(seat => Weight(seat.Position.Id) + (int)seat.Kind);

    private static int Of(Initiative plan) =>
        Weight($"{plan.Name} {plan.Kind} {plan.Period} {string.Join(' ', plan.GoalIds)} {string.Join(' ', plan.NeedIds)} {plan.Sponsor?.Id}")
        + plan.Areas.Sum(area => Weight(area.Id));

    private static int Of(Need need) => Weight($"{need.Id} {need.Area.Id} {need.IsStated} {need.Text}");

    private static int Of(IEnumerable<RequirementFact> rows) => rows.Sum(row => Weight(row.Discipline + row.Level + row.Group));

    private static int Of(Person person) => Weight(person.Name ?? "")
        + person.Qualifications.Sum(row => 3 * Weight(row.Discipline + row.Level + row.Period)) + person.ExpiredQualifications.Sum(row => Weight(row.Discipline));

    private static int Of(Area area) => Of(area.Requirements) + area.Needs.Sum(Of) + area.Decisions.Sum(one => Weight(one.Name)) + area.Initiatives.Sum(Of);

    private static IEnumerable<Area> Up(Area area)
    {
        for (Area? at = area; at is { } around; at = around.Parent) yield return around;
    }

    private static IEnumerable<Position> Above(Position position)
    {
        for (var at = position.Manager; at is not null; at = at.Value.Manager) yield return at.Value;
    }

    private static int Weight(string text) => text.Aggregate(7, (sum, letter) => ((sum * 31) + letter) % 9_973);

    private static RuleInfo Info(string id) => RuleSet.All.Rules.First().Info with { Id = id, Name = id.ToLowerInvariant() };

    private static Verdict Told(int number) => new() { Number = number };

    private static void Say(Finding finding, FindingAccount account) => account.Say("{number}", ("number", finding.Number));

    private sealed class OfPositions(string id, Reads reads, Func<Position, int> number) : PositionRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => reads;

        public override void Check(Position position, Inspection inspect) => inspect.Report(position, Told(number(position)));

        public override void Explain(Position position, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfPeople(string id) : PersonRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => Reads.Rows;

        public override void Check(Person person, Inspection inspect) =>
            inspect.Report(person, Told(Of(person) + person.Assignments.Sum(one => Of(one.Position))));

        public override void Explain(Person person, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfAreas(string id) : AreaRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => Reads.Rows;

        public override void Check(Area area, Inspection inspect) => inspect.Report(area, Told(Of(area)));

        public override void Explain(Area area, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfCells(string id) : StatedCellRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => Reads.Rows;

        public override void Check(Cell cell, Inspection inspect) => inspect.Report(cell, Told(Of(cell.Area) + cell.Duties.Sum(duty => Of(duty.Position))));

        public override void Explain(Cell cell, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfStakeholders(string id) : StakeholderRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => Reads.OwnFacts;

        public override void Check(Stakeholder stakeholder, Inspection inspect) => inspect.Report(stakeholder, Told(
            Weight($"{stakeholder.Name} {stakeholder.Kind}") + stakeholder.Engagements.Sum(one => Of(one) + Of(one.Position)) + stakeholder.Needs.Sum(Of)));

        public override void Explain(Stakeholder stakeholder, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfEngagements(string id) : EngagementRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => Reads.OwnFacts;

        public override void Check(Engagement engagement, Inspection inspect) => inspect.Report(engagement, Told(Of(engagement) + Of(engagement.Position)));

        public override void Explain(Engagement engagement, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfBodies(string id) : BodyRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => Reads.OwnFacts;

        public override void Check(GoverningBody body, Inspection inspect) =>
            inspect.Report(body, Told(Of(body) + body.Seats.Sum(seat => Of(seat.Position))));

        public override void Explain(GoverningBody body, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfGoals(string id) : GoalRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => Reads.OwnFacts;

        public override void Check(Goal goal, Inspection inspect) =>
            inspect.Report(goal, Told(Of(goal) + goal.Initiatives.Sum(Of) + goal.OpposedGoals.Sum(other => Weight(other.Name))));

        public override void Explain(Goal goal, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfInitiatives(string id) : InitiativeRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => Reads.OwnFacts;

        public override void Check(Initiative initiative, Inspection inspect) =>
            inspect.Report(initiative, Told(Of(initiative) + initiative.Goals.Sum(Of) + initiative.Needs.Sum(Of)));

        public override void Explain(Initiative initiative, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfDecisions(string id) : DecisionRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override Reads Reads => Reads.OwnFacts;

        public override void Check(Decision decision, Inspection inspect) => inspect.Report(decision, Told(
            Weight($"{decision.Name} {decision.Period} {decision.Area?.Id}") + decision.Mandates.Sum(one => Weight(one.Position.Id) + (int)one.Kind)));

        public override void Explain(Decision decision, Finding finding, FindingAccount account) => Say(finding, account);
    }

    private sealed class OfRoles(string id) : RoleRule
    {
        public override RuleInfo Info { get; } = Info(id);

        public override void Check(Role role, Inspection inspect) =>
            inspect.Report(role, Told(Weight(role.Id) + Of(role.Requirements) + inspect.Index.CarriersOf(role).Sum(position => Weight(position.Id))));

        public override void Explain(Role role, Finding finding, FindingAccount account) => Say(finding, account);
    }
}
