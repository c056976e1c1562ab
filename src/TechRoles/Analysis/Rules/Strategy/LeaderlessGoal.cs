using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR6001: nobody leads a goal, or an initiative.</summary>
internal sealed class LeaderlessGoal : PlanRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR6001",
        Name = "leaderless-goal",
        Title = "Nobody leads a goal or an initiative",
        Severity = Severity.Error,
        Rationale = "A goal that nobody answers for is a wish.",
        Definition = "A goal has no owner, or an initiative no sponsor, or the position that is named is stated to be vacant and nobody "
            + "acts. What is over on the day of the chart is left alone; in an undated chart everything is examined.",
        Remedy = "Name a position that answers for it, or fill the one that is named.",
        Sources = [new("RACI convention (PMBOK): exactly one Accountable for each activity"), Source.Article(7)],
        BadExample = """
            CEO
              CTO (vacant)

            [goals]
            growth
            trust owner=cto

            [initiatives]
            new-platform sponsor=ceo goals=growth;trust
            """,
        GoodExample = """
            CEO
              CTO (active)

            [goals]
            growth owner=ceo
            trust owner=cto

            [initiatives]
            new-platform sponsor=cto goals=growth;trust
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.Holders;

    /// <inheritdoc/>
    public override void Check(Goal goal, Inspection inspect)
    {
        if (IsLeaderless(goal.Owner, goal.Period, inspect.Chart)) inspect.Report(goal, new() { Other = goal.Owner });
    }

    /// <inheritdoc/>
    public override void Check(Initiative initiative, Inspection inspect)
    {
        var sponsor = initiative.Sponsor;
        if (IsLeaderless(sponsor, initiative.Period, inspect.Chart)) inspect.Report(initiative, new() { Other = sponsor });
    }

    /// <inheritdoc/>
    public override void Explain(Goal goal, Finding finding, FindingAccount account)
    {
        account.About(goal);
        if (finding.Other is not { } vacant)
        {
            account.Say("The goal '{goal}' has no owner", ("goal", goal));
            account.Because("goal", "{goal} states no owner", ("goal", goal));
            return;
        }

        account.Say("The goal '{goal}' has a vacant owner ({position})", ("goal", goal), ("position", vacant));
        account.About(vacant);
        account.Because("goal", "{goal} has {position} as its owner", ("goal", goal), ("position", vacant));
        account.Because("position", "{position} is vacant and nobody acts", ("position", vacant));
    }

    /// <inheritdoc/>
    public override void Explain(Initiative initiative, Finding finding, FindingAccount account)
    {
        account.About(initiative);
        if (finding.Other is not { } vacant)
        {
            account.Say("The initiative '{initiative}' has no sponsor", ("initiative", initiative));
            account.Because("initiative", "{initiative} states no sponsor", ("initiative", initiative));
            return;
        }

        account.Say("The initiative '{initiative}' has a vacant sponsor ({position})", ("initiative", initiative), ("position", vacant));
        account.About(vacant);
        account.Because("initiative", "{initiative} has {position} as its sponsor", ("initiative", initiative), ("position", vacant));
        account.Because("position", "{position} is vacant and nobody acts", ("position", vacant));
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Goal goal, Finding finding)
    {
        // For a vacant position its superior; then whoever leads what belongs to it, or answers for the areas; in the end the top.
        var sponsors = goal.Initiatives.Select(plan => plan.Sponsor).OfType<Position>();
        var owners = goal.Initiatives.SelectMany(plan => plan.Areas).SelectMany(OwnerOf);
        return Chosen(Above(finding).Concat(sponsors).Concat(owners).Concat(Top(finding.Chart)), leader => Proposed.Lead(goal, leader));
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Initiative initiative, Finding finding)
    {
        var goals = initiative.GoalIds.Select(id => finding.Chart.Goals.FirstOrDefault(goal => goal.Id == id))
            .Where(goal => goal != default);
        return Chosen(
            Above(finding).Concat(initiative.Areas.SelectMany(OwnerOf)).Concat(goals.Select(goal => goal.Owner).OfType<Position>())
                .Concat(Top(finding.Chart)),
            leader => Proposed.Lead(initiative, leader));
    }

    private static IEnumerable<Position> Above(Finding finding) => finding.Other is { } vacant ? Candidates.Above(vacant).Take(1) : [];

    private static IEnumerable<Position> Top(OrgChart chart) => chart.Tops.Where(Candidates.CanServe).Take(1);

    private static IEnumerable<Position> OwnerOf(Area area) => area.In(null).EffectivelyAccountable.Take(1);

    private static IEnumerable<OrgChange> Chosen(IEnumerable<Position> leaders, Func<Position, OrgChange> lead) =>
        leaders.Where(Candidates.CanServe).Distinct().Take(3).Select(lead);

    private static bool IsLeaderless(Position? leader, Period period, OrgChart chart) =>
        !period.IsOver(chart.AsOf) && leader is null or { Occupancy: Occupancy.Vacant };
}
