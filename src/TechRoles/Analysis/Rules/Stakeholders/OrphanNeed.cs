using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR5004: nobody answers for what stakeholders ask of.</summary>
internal sealed class OrphanNeed : StakeholderRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR5004",
        Name = "orphan-need",
        Title = "Nobody answers for what a stakeholder asks of",
        Severity = Severity.Info,
        Rationale = "A need that lands on no desk is heard, noted and forgotten.",
        Definition =
            "The stakeholder has a need in an area for which nobody is accountable anywhere, in it or around it. A required area is left "
            + "to TR4001, which says the same of it. Silent in a chart without responsibilities.",
        Remedy = "Make somebody accountable for the area, or say to the stakeholder that the need is not served.",
        Sources = [new("ISO/IEC/IEEE 42010: the concerns of stakeholders are identified and addressed"), Source.Article(35)],
        BadExample = """
            CEO
              CTO: product-stack A/R, accessibility R

            [areas]
            product-stack
            accessibility required=false

            [stakeholders]
            users

            [needs]
            keyboard stakeholder=users area=accessibility
            """,
        GoodExample = """
            CEO
              CTO: product-stack A/R, accessibility A/R

            [areas]
            product-stack
            accessibility required=false

            [stakeholders]
            users

            [needs]
            keyboard stakeholder=users area=accessibility
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.Everything;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Stakeholders | FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(Stakeholder stakeholder, Inspection inspect)
    {
        var orphans = inspect.Index.NeedsOf(stakeholder).Count(IsOrphan);
        if (orphans > 0) inspect.Report(stakeholder, new() { Number = orphans });
    }

    /// <inheritdoc/>
    public override void Explain(Stakeholder stakeholder, Finding finding, FindingAccount account)
    {
        Need[] orphans = [.. finding.Index.NeedsOf(stakeholder).Where(IsOrphan)];
        account.Say(
            "Nobody answers for {areas}, of which {stakeholder} asks something",
            ("areas", Say.All(orphans.Select(need => need.Area).Distinct().Select(area => (TextArgument)area))),
            ("stakeholder", stakeholder));
        account.About(stakeholder);
        foreach (var need in orphans)
        {
            account.About(need.Area);
            account.At(need.Area.In(null));
            account.Because(
                "need", "{stakeholder} needs {need} of {area}", ("stakeholder", stakeholder), ("need", Say.Quote(need.Id)),
                ("area", need.Area));
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Stakeholder stakeholder, Finding finding)
    {
        Cell[] cells = [.. finding.Index.NeedsOf(stakeholder).Where(IsOrphan).Select(need => need.Area.In(null)).Distinct().Take(4)];
        return Proposed.Of(
            Proposed.Together(cells.SelectMany(cell => Given(cell, Candidates.InvolvedIn(cell)))),
            Proposed.Together(cells.SelectMany(cell => Given(cell, Candidates.OwnersAround(cell)))));

        static IEnumerable<OrgChange> Given(Cell cell, IEnumerable<Position> candidates) =>
            candidates.Take(1).SelectMany(owner => Proposed.Take(owner, cell, Involvement.Accountable));
    }

    /// <summary>Nobody is accountable in the area, around it or in a part of it, in any scope.</summary>
    private static bool IsOrphan(Need need)
    {
        var area = need.Area;
        if (area.IsRequired && area.IsLeaf) return false;
        if (area.In(null).EffectivelyAccountableRows.Count > 0) return false;
        for (Area? around = area; around is { } at; around = at.Parent)
            if (at.Cells.Any(cell => cell.AccountableRows.Count > 0)) return false;
        return true;
    }
}
