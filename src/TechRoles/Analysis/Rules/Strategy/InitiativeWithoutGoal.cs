using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR6003: an initiative serves no goal.</summary>
internal sealed class InitiativeWithoutGoal : InitiativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR6003",
        Name = "initiative-without-goal",
        Title = "An initiative serves no goal",
        Severity = Severity.Warning,
        Rationale =
            "Technical executives turn business goals into plans; a plan without a goal spends money for reasons nobody wrote down.",
        Definition = "An initiative names no goal in a chart that states goals. What is over on the day of the chart is left alone.",
        Remedy = "Link it to the goal that it serves, or stop it.",
        Sources = [Source.Article(5), Source.Article(7)],
        BadExample = """
            CEO
              CTO

            [goals]
            growth owner=ceo

            [initiatives]
            portal sponsor=cto goals=growth
            blockchain sponsor=cto
            """,
        GoodExample = """
            CEO
              CTO

            [goals]
            growth owner=ceo

            [initiatives]
            portal sponsor=cto goals=growth
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Goals | FactKinds.Initiatives;

    /// <inheritdoc/>
    public override void Check(Initiative initiative, Inspection inspect)
    {
        if (initiative.GoalIds.Count == 0 && !initiative.Period.IsOver(inspect.Chart.AsOf)) inspect.Report(initiative);
    }

    /// <inheritdoc/>
    public override void Explain(Initiative initiative, Finding finding, FindingAccount account)
    {
        account.Say("The initiative '{initiative}' serves no goal", ("initiative", initiative));
        account.About(initiative);
        account.Because("initiative", "{initiative} names no goal", ("initiative", initiative));
        if (initiative.Sponsor is not { } sponsor) return;
        account.About(sponsor);
        account.Because("initiative", "{position} sponsors {initiative}", ("position", sponsor), ("initiative", initiative));
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Initiative initiative, Finding finding)
    {
        // The goal of its sponsor is the likeliest, then one of somebody above the sponsor.
        var goals =
            finding.Chart.Goals.Where(
                goal => goal.Owner is { } owner && initiative.Sponsor is { } sponsor && (owner == sponsor || owner.IsAbove(sponsor)));
        return Proposed.Of(
            goals.OrderByDescending(goal => goal.Owner!.Value.Depth).Take(2).Select(goal => Proposed.Serve(initiative, goal)));
    }
}
