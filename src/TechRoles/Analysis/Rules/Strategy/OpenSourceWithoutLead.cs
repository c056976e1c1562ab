using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR6010: the products are built on what a community makes, and nobody leads in giving back.</summary>
internal sealed class OpenSourceWithoutLead : ChartRule
{
    private const string Contribution = "open-source-contribution";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR6010",
        Name = "open-source-without-lead",
        Title = "Nobody leads in contributing to the open source that the products are built on",
        Severity = Severity.Warning,
        Rationale = "Who builds on tools that a community makes depends on their health, and is heard there only by contributing.",
        Definition =
            "The company profile says that the products are built on open source, and nobody is accountable or responsible for "
            + "open-source contribution, for an area around it or for a part of it. Silent in a chart without responsibilities.",
        Remedy = "Make the CTO accountable for it.",
        Sources = [Source.Article(37), Source.Article(38)],
        BadExample = """
            CEO
              CTO: product-stack A/R

            [organisation]
            buildsOnOpenSource=true
            """,
        GoodExample = """
            CEO
              CTO: product-stack A/R, open-source-contribution R

            [organisation]
            buildsOnOpenSource=true
            """,
    };

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(OrgChart chart, Inspection inspect)
    {
        if (chart.Organisation.Profile is not { BuildsOnOpenSource: true } || IsLed(chart)) return;
        inspect.Report(chart);
    }

    /// <inheritdoc/>
    public override void Explain(OrgChart chart, Finding finding, FindingAccount account)
    {
        account.Say("The products are built on open source, and nobody leads in contributing to it");
        account.Because("organisation", "the company profile says that the products are built on open source");
        foreach (var cto in chart.Positions.Where(position => position.ExactlyStandsFor(RoleKind.Cto) is not null)) account.About(cto);
        if (chart.TryArea(Contribution, out var area)) account.About(area);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(OrgChart chart, Finding finding) => finding.Index.PositionsOf(RoleKind.Cto)
        .Where(Candidates.CanServe)
        .OrderBy(position => position.Depth)
        .Take(1)
        .Select(cto => new AssignResponsibility(Contribution, Involvement.Responsible) { Position = cto.Id });

    private static bool IsLed(OrgChart chart)
    {
        if (!chart.TryArea(Contribution, out var area)) return false;
        for (Area? around = area; around is { } at; around = at.Parent)
            if (HasWork(at)) return true;
        var waiting = new Stack<Area>(area.Parts);
        while (waiting.TryPop(out var part))
        {
            if (HasWork(part)) return true;
            foreach (var inner in part.Parts) waiting.Push(inner);
        }

        return false;
    }

    private static bool HasWork(Area area) =>
        area.Cells.Any(cell => cell.DutyRows.Any(duty => duty.Involvements.HasAtLeast(Involvement.Responsible)));
}
