using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR6002: no initiative serves a goal while it is pursued.</summary>
internal sealed class GoalWithoutInitiative : GoalRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR6002",
        Name = "goal-without-initiative",
        Title = "No initiative serves a goal while it is pursued",
        Severity = Severity.Warning,
        Rationale = "Technical executives turn business goals into action plans; a goal without one is not being worked on.",
        Definition = "No initiative that names the goal shares a day with the goal's horizon; what has no start or no end is open there. "
            + "A goal that is over on the day of the chart is left alone. Silent in a chart that states no initiative at all.",
        Remedy = "Plan an initiative for the goal, link one that serves it already, or drop the goal.",
        Sources = [Source.Article(5), Source.Article(7)],
        BadExample = """
            CEO
              CTO

            [goals]
            growth owner=ceo from=2026-01-01 to=2027-01-01
            trust owner=ceo

            [initiatives]
            pilot sponsor=cto goals=growth from=2025-01-01 to=2026-01-01
            """,
        GoodExample = """
            CEO
              CTO

            [goals]
            growth owner=ceo from=2026-01-01 to=2027-01-01
            trust owner=ceo

            [initiatives]
            pilot sponsor=cto goals=growth;trust from=2025-01-01 to=2026-03-01
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Goals | FactKinds.Initiatives;

    /// <inheritdoc/>
    public override void Check(Goal goal, Inspection inspect)
    {
        if (goal.Period.IsOver(inspect.Chart.AsOf)) return;
        var (period, outside) = (goal.Period, 0);
        foreach (var initiative in goal.Initiatives)
        {
            if (initiative.Period.Overlaps(period)) return;
            outside++;
        }

        inspect.Report(goal, new() { Number = outside });
    }

    /// <inheritdoc/>
    public override void Explain(Goal goal, Finding finding, FindingAccount account)
    {
        account.Say(
            finding.Number == 0
                ? "No initiative serves the goal '{goal}'"
                : "No initiative serves the goal '{goal}' within its horizon ({horizon})",
            ("goal", goal),
            ("horizon", goal.Period));
        account.About(goal);
        if (goal.Owner is { } owner)
        {
            account.About(owner);
            account.Because("goal", "{position} answers for {goal}", ("position", owner), ("goal", goal));
        }

        if (finding.Number == 0) account.Because("goal", "no initiative names {goal}", ("goal", goal));
        foreach (var plan in goal.Initiatives)
        {
            account.Because(
                "initiative",
                "{initiative} runs {period}, {goal} is pursued {horizon}",
                ("initiative", plan),
                ("period", plan.Period),
                ("goal", goal),
                ("horizon", goal.Period));
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Goal goal, Finding finding)
    {
        // What the owner of the goal leads already may serve it too; else something new is planned.
        var running = finding.Chart.Initiatives
            .Where(plan => plan.Sponsor is { } sponsor && sponsor == goal.Owner && plan.Period.Overlaps(goal.Period))
            .Take(1);
        Position[] leaders =
        [
            .. goal.Owner is { } owner ? Candidates.Above(owner).Prepend(owner) : [],
            .. finding.Chart.Tops,
        ];
        var planned = leaders.Where(Candidates.CanServe).Take(1).Select(leader => Proposed.Plan(goal, leader));
        return Proposed.Of([.. planned, .. running.Select(plan => Proposed.Serve(plan, goal))]);
    }
}
