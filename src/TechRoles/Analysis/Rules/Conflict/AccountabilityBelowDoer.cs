using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR3009: somebody answers for what the own manager does.</summary>
internal sealed class AccountabilityBelowDoer : StatedCellRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR3009",
        Name = "accountability-below-doer",
        Title = "A position answers for what a manager above it does",
        Severity = Severity.Warning,
        Rationale = "Who answers for work has to be able to direct it; nobody directs the own manager.",
        Definition =
            "In a stated cell somebody is Responsible who stands above everybody that is Accountable there, at any distance in the solid "
            + "line, and none of these does the work as well. Work in a larger area does not reach below a delegation, nor does work on a "
            + "part turn the whole about. Silent where the cell is contested (TR2001).",
        Remedy = "Let the doer answer for it, or give the work to the one who does.",
        Sources =
        [
            Source.Judgement("RACI practice: authority goes with accountability"),
        ],
        BadExample = """
            CEO
              CIO: network R
                Head of Networks: network A
            """,
        GoodExample = """
            CEO
              CIO: enterprise-it A/R
                Head of Support: support A/R
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.LineAbove | Reads.Holders;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities | FactKinds.SolidLines;

    /// <inheritdoc/>
    public override Involvement AtLeast => Involvement.Responsible;

    /// <inheritdoc/>
    public override void Check(Cell cell, Inspection inspect)
    {
        if (!IsInverted(cell) || Contest.IsOver(cell)) return;
        var (owners, doers) = Inverted(cell);
        var basis = cell.Duties.Where(duty => owners.Contains(duty.Position) || doers.Contains(duty.Position)).Max(duty => duty.Basis);
        inspect.Report(cell, new() { Basis = basis });
    }

    /// <inheritdoc/>
    public override void Explain(Cell cell, Finding finding, FindingAccount account)
    {
        var (owners, doers) = Inverted(cell);
        account.Say(
            "{positions} {positions?is|are} accountable for '{cell}', which {doers}, above in the line, {doers?does|do}",
            ("positions", Say.List(owners)),
            ("cell", cell),
            ("doers", Say.List(doers)));
        account.At(cell);
        foreach (var position in owners.Concat(doers)) account.About(position);
        foreach (var duty in cell.Duties)
            if (owners.Contains(duty.Position) || doers.Contains(duty.Position)) account.Because(duty);
        foreach (var owner in owners) account.BecauseLines(owner, doers.First(doer => doer.IsAbove(owner)));
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Cell cell, Finding finding)
    {
        var (owners, doers) = Inverted(cell);
        var lifted = cell.Duties.Where(duty => duty.Involvements.IsAccountable && owners.Contains(duty.Position)).ToArray();
        var work = cell.Duties.Where(duty => doers.Contains(duty.Position)).ToArray();
        return Proposed.Of(
            lifted.Length == 0
                ? null
                : Proposed.Together(lifted.SelectMany(duty => Proposed.HandOver(duty, Involvement.Accountable, doers[0]))),
            Proposed.Together(work.SelectMany(duty => Proposed.HandOver(duty, Involvement.Responsible, owners[0]))));
    }

    /// <summary>Those accountable with the doers above them, of a cell in which all are below one.</summary>
    private static (Position[] Owners, Position[] Doers) Inverted(Cell cell)
    {
        Position[] owners = [.. cell.Accountable.Where(owner => !owner.IsPool)];
        var doers = owners.SelectMany(owner => DoersAbove(owner, cell)).Distinct().Order(ChartOrder.Positions);
        return (owners, [.. doers]);
    }

    /// <summary>Whether everybody who answers for a cell stands below one who does the work.</summary>
    private static bool IsInverted(Cell cell)
    {
        var isAny = false;
        foreach (var duty in cell.AccountableDutyRows)
        {
            var owner = duty.Position;
            if (owner.IsPool) continue;

            // Who does the work and answers for it has a manager who helps, not one who is to be directed.
            if (duty.Involvements.Contains(Involvement.Responsible) || !IsBelowDoer(owner, cell)) return false;
            isAny = true;
        }

        return isAny;
    }

    private static bool IsBelowDoer(Position owner, Cell cell)
    {
        for (var above = owner.Manager; above is { } manager; above = manager.Manager)
            if (!manager.IsPool && Does(manager, cell)) return true;
        return false;
    }

    private static IEnumerable<Position> DoersAbove(Position owner, Cell cell)
    {
        for (var above = owner.Manager; above is { } manager; above = manager.Manager)
            if (!manager.IsPool && Does(manager, cell)) yield return manager;
    }

    private static bool Does(Position position, Cell cell) =>
        position.DutyIn(cell)?.Involvements.Contains(Involvement.Responsible) == true;
}
