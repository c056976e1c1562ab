using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR2001: two positions answer for the same cell.</summary>
internal sealed class ContestedAccountability : StatedCellRule
{
    private const int MostMended = 8;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR2001",
        Name = "contested-accountability",
        Title = "An area has more than one accountable position",
        Severity = Severity.Error,
        Rationale = "Where a CIO and a CTO both answer for a system, staff cannot tell whose word counts.",
        Definition =
            "Several positions with different holders are Accountable in one stated cell, and the responsibility is not held jointly by "
            + "rule. A job share is one position. A warning where all of them report to one manager, who settles it at the next meeting; "
            + "else an error.",
        Remedy = "Name one accountable position; make the others consulted or informed, or divide the area.",
        Sources = [new("RACI convention (PMBOK): exactly one Accountable for each activity"), Source.Article(2)],
        BadExample = """
            CEO
              CIO: payroll, network
                Head of Networks
              CTO
                Head of Platforms: network
            """,
        GoodExample = """
            CEO
              CIO: payroll, network
              CTO: product, network C
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.Holders;

    /// <inheritdoc/>
    public override Involvement AtLeast => Involvement.Accountable;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(Cell cell, Inspection inspect)
    {
        if (!Contest.IsOver(cell)) return;
        var positions = cell.AccountableRows;
        inspect.Report(cell, new()
        {
            Severity = ShareOneManager(positions) ? Severity.Warning : null,
            Basis = WeakestBasis(cell),
            Number = positions.Count,
        });
    }

    /// <inheritdoc/>
    public override void Explain(Cell cell, Finding finding, FindingAccount account)
    {
        var positions = cell.Accountable;
        account.Say(
            "'{cell}' has {count} accountable positions ({positions})",
            ("cell", cell),
            ("count", positions.Count),
            ("positions", Say.List(positions)));
        account.At(cell);
        foreach (var duty in cell.AccountableDuties)
        {
            account.About(duty.Position);
            account.Because(duty);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Cell cell, Finding finding)
    {
        // With this many the area is no area any more, and has to be divided.
        var duties = cell.AccountableDuties.ToArray();
        if (duties.Length > MostMended) return [];
        var expected = Candidates.ExpectedOwners(cell, finding.Index).Take(duties.Length).ToHashSet();
        var keepers = duties
            .OrderByDescending(duty => Candidates.CanServe(duty.Position))
            .ThenByDescending(duty => expected.Contains(duty.Position))
            .ThenByDescending(LeadsWhoDoesIt)
            .ThenByDescending(duty => Candidates.Concentration(duty.Position, cell.Area))
            .ThenByDescending(duty => duty.Involvements.Contains(Involvement.Responsible));
        return Proposed.Of(keepers.Take(2).Select(keeper => Proposed.Together(
            duties.Where(duty => duty != keeper).SelectMany(duty => Proposed.GiveUp(duty, Involvement.Accountable)))));
    }

    /// <summary>Whether it, or somebody below, does the work.</summary>
    private static bool LeadsWhoDoesIt(Duty duty)
    {
        foreach (var other in duty.Cell.Duties)
        {
            if (!other.Involvements.Contains(Involvement.Responsible)) continue;
            if (other.Position == duty.Position || duty.Position.IsAbove(other.Position)) return true;
        }

        return false;
    }

    private static bool ShareOneManager(HandleList<Position> positions)
    {
        if (positions[0].Manager is not { } manager) return false;
        foreach (var position in positions)
            if (position.Manager != manager) return false;
        return true;
    }

    private static Basis WeakestBasis(Cell cell)
    {
        var weakest = Basis.Stated;
        foreach (var duty in cell.AccountableDutyRows)
            if (duty.Basis > weakest) weakest = duty.Basis;
        return weakest;
    }
}
