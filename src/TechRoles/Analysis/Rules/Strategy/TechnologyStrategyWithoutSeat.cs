using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR6008: nobody who answers for technology strategy sits on a governing body.</summary>
internal sealed class TechnologyStrategyWithoutSeat : ChartRule, IFinds<Area>
{
    private const string Strategy = "technology-strategy";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR6008",
        Name = "technology-strategy-without-seat",
        Title = "Whoever answers for technology strategy sits on no governing body",
        Severity = Severity.Info,
        Rationale = "Where technology is decided about without the one who answers for its strategy, the decision is made twice.",
        Definition =
            "The chart states bodies with seats, and none of the positions that are accountable for technology strategy in the whole "
            + "organisation has a seat on any of them, as a member or as an attendee.",
        Remedy = "Give the position a seat, or let it attend.",
        Sources = [Source.Article(6)],
        BadExample = """
            CEO
              CTO: technology-strategy A/R

            [bodies]
            executive-committee

            [seats]
            body=executive-committee position=ceo
            """,
        GoodExample = """
            CEO
              CTO: technology-strategy A/R

            [bodies]
            executive-committee

            [seats]
            body=executive-committee position=ceo
            body=executive-committee position=cto kind=attendee
            """,
    };

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Bodies | FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(OrgChart chart, Inspection inspect)
    {
        if (!chart.TryArea(Strategy, out var area)) return;
        Position[] owners = [.. area.In(null).EffectivelyAccountable];
        if (owners.Length > 0 && !owners.Any(HasSeat)) inspect.Report(area);
    }

    /// <inheritdoc/>
    public override void Explain(OrgChart chart, Finding finding, FindingAccount account) =>
        account.Say("Nobody who answers for technology strategy has a seat");

    /// <inheritdoc/>
    public void Explain(Area area, Finding finding, FindingAccount account)
    {
        Position[] owners = [.. area.In(null).EffectivelyAccountable];
        account.Say(
            "{positions} {positions?answers|answer} for {area} and {positions?sits|sit} on no governing body",
            ("positions", Say.All(owners.Select(owner => (TextArgument)owner))), ("area", area));
        account.About(area);
        foreach (var owner in owners)
        {
            account.About(owner);
            foreach (var duty in owner.Duties.Where(duty => duty.Involvements.IsAccountable && duty.Area.Covers(area)).Take(1))
                account.Because(duty);
        }

        foreach (var body in finding.Chart.Bodies)
            account.Because(
                "body",
                "{positions} {positions?sits|sit} on {body}",
                ("positions", Say.All(body.Seats.Select(seat => (TextArgument)seat.Position))),
                ("body", body));
    }

    /// <inheritdoc/>
    public IEnumerable<OrgChange> Remedies(Area area, Finding finding) => finding.Chart.Bodies.Take(2)
        .SelectMany(body => area.In(null).EffectivelyAccountable.Take(1).Select(owner => new SeatOnBody(body.Id, owner.Id)));

    private static bool HasSeat(Position position) => position.Chart.Bodies.Any(body => body.Seats.Any(seat => seat.Position == position));
}
