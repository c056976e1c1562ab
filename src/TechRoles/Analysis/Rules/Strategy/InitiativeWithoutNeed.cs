using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR6009: no need of a stakeholder stands behind an initiative.</summary>
internal sealed class InitiativeWithoutNeed : InitiativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR6009",
        Name = "initiative-without-need",
        Title = "No need of a stakeholder stands behind an initiative",
        Severity = Severity.Info,
        Rationale = "Direction is checked against what customers need, said or unsaid; what nobody needs is a guess.",
        Definition =
            "The chart states needs, other initiatives name some, and this one names none. What is over on the day of the chart is left "
            + "alone.",
        Remedy = "Link the need that it answers, or question it.",
        Sources = [Source.Article(35)],
        BadExample = """
            CEO
              CTO

            [stakeholders]
            customers

            [needs]
            fast stakeholder=customers area=external-products

            [initiatives]
            speed sponsor=cto needs=fast
            gold-plating sponsor=cto areas=external-products
            """,
        GoodExample = """
            CEO
              CTO

            [stakeholders]
            customers

            [needs]
            fast stakeholder=customers area=external-products

            [initiatives]
            speed sponsor=cto needs=fast
            """,
    };

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Initiatives | FactKinds.Stakeholders;

    /// <inheritdoc/>
    public override void Check(Initiative initiative, Inspection inspect)
    {
        if (initiative.NeedIds.Count > 0 || !inspect.Index.InitiativesNameNeeds) return;
        if (!initiative.Period.IsOver(inspect.Chart.AsOf)) inspect.Report(initiative);
    }

    /// <inheritdoc/>
    public override void Explain(Initiative initiative, Finding finding, FindingAccount account)
    {
        account.Say("No need of a stakeholder stands behind '{initiative}'", ("initiative", initiative));
        account.About(initiative);
        account.Because("initiative", "{initiative} names no need", ("initiative", initiative));
        if (initiative.Sponsor is { } sponsor) account.About(sponsor);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Initiative initiative, Finding finding) => Proposed.Of(finding.Chart.Needs
        .Where(need => initiative.Areas.Any(area => area.Covers(need.Area) || need.Area.Covers(area)))
        .Take(2)
        .Select(need => Proposed.Answer(initiative, need)));
}
