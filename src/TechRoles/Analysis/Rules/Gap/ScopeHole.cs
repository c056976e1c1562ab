using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR4004: an area is owned in one unit and forgotten in the unit beside it.</summary>
internal sealed class ScopeHole : RequiredCellRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR4004",
        Name = "scope-hole",
        Title = "A required area is owned in one unit and forgotten in another",
        Severity = Severity.Warning,
        Rationale = "Where a pattern of owners has a hole, everybody believes that the pattern covers it.",
        Definition =
            "Nobody is accountable for a required area in the whole scope in which it is examined; somebody is in a unit within it, and "
            + "in another unit within it nobody is. Where no unit has an owner, TR4001 says so instead.",
        Remedy = "Make whoever does the work there accountable, or widen the scope of an owner.",
        Sources = [Source.Judgement("an owner in one region and a doer without an owner in the next is an oversight, not a decision")],
        BadExample = """
            CEO
              CIO Europe: it A/R in europe
              IT Manager Asia: it R in asia

            [units]
            europe
            asia

            [areas]
            it
            """,
        GoodExample = """
            CEO
              CIO Europe: it A/R in europe
              IT Manager Asia: it A/R in asia

            [units]
            europe
            asia

            [areas]
            it
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.AroundCells;

    /// <inheritdoc/>
    public override void Check(Cell cell, Inspection inspect)
    {
        var holes = Holes(cell).Length;
        if (holes > 0) inspect.Report(cell, new() { Number = holes });
    }

    /// <inheritdoc/>
    public override void Explain(Cell cell, Finding finding, FindingAccount account)
    {
        Cell[] holes = Holes(cell);
        account.Say(
            "'{area}' is owned elsewhere, and nobody is accountable for it in {units}",
            ("area", cell.Area),
            ("units", Say.All(holes.Select(hole => (TextArgument)hole.Scope!.Value))));
        account.About(cell.Area);
        foreach (var hole in holes)
        {
            account.About(hole.Scope!.Value);
            account.At(hole);
            foreach (var duty in hole.Area.CellsWithin(hole.Scope).SelectMany(inner => inner.Duties)) account.Because(duty);
        }

        foreach (var owned in cell.Area.CellsWithin(cell.Scope).Where(inner => inner.AccountableRows.Count > 0))
            foreach (var duty in owned.AccountableDuties) account.Because(duty);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Cell cell, Finding finding) =>
        Proposed.Of(Proposed.Together(Holes(cell).SelectMany(hole =>
        Candidates.InvolvedIn(hole).Concat(Candidates.OwnersAround(hole)).Take(1)
            .SelectMany(owner => Proposed.Take(owner, hole, Involvement.Accountable)))));

    /// <summary>The smallest scopes without an owner, where another one has one; none where all or no scopes do.</summary>
    private static Cell[] Holes(Cell cell)
    {
        Cell[] examined = [.. RequiredCells.Examined(cell)];
        Cell[] holes = Array.FindAll(examined, one => one.EffectivelyAccountableRows.Count == 0);
        return holes.Length < examined.Length ? holes : [];
    }
}
