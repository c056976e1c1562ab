using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Benchmarks;

/// <summary>A rule as a user writes it: a cell in which somebody has an entry and nobody is Accountable.</summary>
internal sealed class UnansweredCell : StatedCellRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "XX0001",
        Name = "unanswered-cell",
        Title = "Nobody is accountable for an area that somebody is involved in",
        Severity = Severity.Info,
        Rationale = "Measured, not meant.",
        Definition = "A stated cell without an Accountable of its own.",
        Remedy = "Name one.",
        Sources = [],
        BadExample = "CEO: network R",
        GoodExample = "CEO: network A/R",
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(Cell cell, Inspection inspect)
    {
        if (cell.Accountable.Count == 0) inspect.Report(cell);
    }

    /// <inheritdoc/>
    public override void Explain(Cell cell, Finding finding, FindingAccount account) =>
        account.Say("Nobody is accountable for '{cell}'", ("cell", cell));
}
