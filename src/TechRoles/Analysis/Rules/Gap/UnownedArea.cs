using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR4001: nobody is accountable for an area that somebody must answer for.</summary>
internal sealed class UnownedArea : RequiredCellRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR4001",
        Name = "unowned-area",
        Title = "Nobody is accountable for a required area",
        Severity = Severity.Error,
        Rationale = "What nobody answers for is noticed when it fails, and then everybody points at somebody else.",
        Definition = "A required area without parts is examined in the scope in which it is required. It is covered where somebody is "
            + "effectively accountable, who is found by walking to the larger areas and scopes, or where every scope just below is "
            + "covered. Whoever is excluded on the way is taken out.",
        Remedy = "Name an accountable position; the one that answers for the neighbouring areas is the first to ask.",
        Sources = [new("RACI convention (PMBOK): exactly one Accountable for each activity"), Source.Article(2)],
        BadExample = """
            CEO
              CIO: network A/R
              CTO: platform A/R, support R

            [areas]
            network
            platform
            support
            """,
        GoodExample = """
            CEO
              CIO: network A/R, support
                Head of Support: support R
              CTO: platform A/R

            [areas]
            network
            platform
            support
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.AroundCells;

    /// <inheritdoc/>
    public override void Check(Cell cell, Inspection inspect)
    {
        if (RequiredCells.Examined(cell).All(one => one.EffectivelyAccountableRows.Count == 0)) inspect.Report(cell);
    }

    /// <inheritdoc/>
    public override void Explain(Cell cell, Finding finding, FindingAccount account)
    {
        var examined = RequiredCells.Examined(cell).ToArray();
        var gaps = examined.Where(one => one.EffectivelyAccountableRows.Count == 0).ToArray();
        account.Say(
            gaps.Length == examined.Length ? "Nobody is accountable for '{cell}'" : "Nobody is accountable for '{cell}' in {units}",
            ("cell", cell),
            ("units", Say.List(gaps.Select(gap => gap.Scope).OfType<OrgUnit>())));
        account.At(cell);
        account.About(cell.Area);
        account.Because("area", "{cell} must have somebody accountable", ("cell", cell));
        foreach (var duty in cell.Duties) account.Because(duty);
        foreach (var duty in gaps.SelectMany(Emptying).Distinct())
            if (duty.Cell != cell) account.Because(duty);
        foreach (var duty in examined.Except(gaps).SelectMany(RequiredCells.Deciding).Distinct()) account.Because(duty);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Cell cell, Finding finding)
    {
        var owners = Candidates.ExpectedOwners(cell, finding.Index).Take(1)
            .Concat(Candidates.OwnersAround(cell).Take(2))
            .Concat(Candidates.InvolvedIn(cell).Take(1))
            .Concat(cell.Chart.Tops.Where(Candidates.CanServe).Take(1));

        // Where nobody does the work either, the owner has to until somebody else is found.
        Involvement[] missing = cell.HasDoerAround ? [Involvement.Accountable] : [Involvement.Accountable, Involvement.Responsible];
        return Proposed.Of(
            owners.Distinct()
                .Select(owner => Proposed.Together(missing.SelectMany(involvement => Proposed.Take(owner, cell, involvement)))));
    }

    /// <summary>Who would be accountable, and the exclusions that take every one of them out.</summary>
    private static IEnumerable<Duty> Emptying(Cell gap)
    {
        if (gap.DecidedBy is not { } decided) return [];
        var owners = decided.Accountable;
        return decided.AccountableDuties.Concat(RequiredCells.Upwards(gap)
            .TakeWhile(cell => cell != decided)
            .SelectMany(cell => cell.Duties)
            .Where(duty => duty.Involvements.IsExcluded && owners.Contains(duty.Position)));
    }
}
