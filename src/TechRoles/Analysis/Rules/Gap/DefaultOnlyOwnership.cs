using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR4007: a required area has an owner only because somebody owns what lies far around it.</summary>
public sealed class DefaultOnlyOwnership : RequiredCellRule
{
    /// <summary>How many areas further out the owner is named at least; 2 unless said otherwise.</summary>
    public int Levels { get; init; } = 2;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR4007",
        Name = "default-only-ownership",
        Title = "A required area is owned by default only",
        Severity = Severity.Info,
        Rationale = "Whoever owns everything by default has decided about nothing in particular.",
        Definition =
            "Somebody is accountable for a required area only because they are for an area two levels around it, or more: nobody was ever "
            + "named for the area or for the one just around it.",
        Remedy = "Name an owner for the area, the same or another.",
        Sources = [Source.Judgement(
            "an owner who is named two levels up is often not aware of the area; known from default owners of code, too")],
        BadExample = """
            CEO
              CIO: technology A/R

            [areas]
            technology
              infrastructure
                network
            """,
        GoodExample = """
            CEO
              CIO: technology A/R, infrastructure A/R

            [areas]
            technology
              infrastructure
                network
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.AroundCells;

    /// <inheritdoc/>
    public override void Check(Cell cell, Inspection inspect)
    {
        if (cell.DecidedBy is not { } decided) return;
        var levels = 0;
        for (var area = cell.Area; area != decided.Area && area.Parent is { } parent; area = parent) levels++;
        if (levels >= Levels) inspect.Report(cell, new() { Number = levels });
    }

    /// <inheritdoc/>
    public override void Explain(Cell cell, Finding finding, FindingAccount account)
    {
        var decided = cell.DecidedBy!.Value;
        account.Say(
            "'{area}' is owned by default only: {positions} for '{around}', {levels} around it",
            ("area", cell.Area),
            ("positions", Say.All(cell.EffectivelyAccountable.Select(owner => (TextArgument)owner))),
            ("around", decided.Area),
            ("levels", Count.Of(finding.Number, "level")));
        account.About(cell.Area);
        account.At(cell);
        foreach (var duty in decided.AccountableDuties)
        {
            account.About(duty.Position);
            account.Because(duty);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Cell cell, Finding finding) => Proposed.Of(Candidates.InvolvedIn(cell)
        .Concat(cell.EffectivelyAccountable.Where(Candidates.CanServe))
        .Distinct()
        .Take(2)
        .Select(owner => Proposed.Together(Proposed.Take(owner, cell, Involvement.Accountable))));
}
