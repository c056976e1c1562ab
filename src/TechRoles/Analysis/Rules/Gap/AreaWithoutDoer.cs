using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR4002: somebody answers for an area, and nobody does the work.</summary>
internal sealed class AreaWithoutDoer : RequiredCellRule
{
    private const int MostMended = 8;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR4002",
        Name = "area-without-doer",
        Title = "Nobody does the work in a required area",
        Severity = Severity.Warning,
        Rationale = "An area with somebody to blame and nobody to act does not get done.",
        Definition =
            "A required area without parts that is covered (see TR4001), while nobody is Responsible: neither in the cell, nor in a "
            + "larger area or scope, nor in a narrower scope. Where narrower scopes cover the area, each of them needs somebody. Support "
            + "is not counted as doing the work.",
        Remedy = "Make somebody below the accountable position Responsible, or state that the accountable position does the work itself.",
        Sources = [new("RACI practice (trackplus, RACI matrix analysis): no R's, the job may not get done")],
        BadExample = """
            CEO
              CIO: network, support A/R

            [areas]
            network
            support
            """,
        GoodExample = """
            CEO
              CIO: network, support A/R
                Head of Networks: network R

            [areas]
            network
            support
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.AroundCells | Reads.WorkAround;

    /// <inheritdoc/>
    public override void Check(Cell cell, Inspection inspect)
    {
        if (!RequiredCells.IsCovered(cell)) return;
        var undone = Undone(cell);
        if (undone.Length > 0)
            inspect.Report(cell, new() { Basis = undone.Min(one => RequiredCells.Deciding(one).Max(duty => duty.Basis)) });
    }

    /// <inheritdoc/>
    public override void Explain(Cell cell, Finding finding, FindingAccount account)
    {
        var undone = Undone(cell);
        var deciding = undone.SelectMany(RequiredCells.Deciding).Distinct().ToArray();
        var owners = deciding.Select(duty => duty.Position).Distinct().ToArray();
        account.Say(
            "Nobody does the work in '{cells}', for which {positions} {positions?is|are} accountable",
            ("cells", Say.List(undone)),
            ("positions", Say.List(owners)));
        account.At(cell);
        account.About(cell.Area);
        foreach (var owner in owners) account.About(owner);
        foreach (var duty in deciding.Concat(cell.Duties).Concat(undone.SelectMany(one => one.Duties)).Distinct()) account.Because(duty);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Cell cell, Finding finding)
    {
        var cells = Undone(cell);
        if (cells.Length > MostMended) return [];
        return Proposed.Of(
            Proposed.Together(
                cells.SelectMany(cell => DoerBelow(cell) is { } doer ? Proposed.Take(doer, cell, Involvement.Responsible) : [])),
            Proposed.Together(
                cells.SelectMany(
                    cell => cell.EffectivelyAccountable.Take(1).SelectMany(owner => Proposed.Take(owner, cell, Involvement.Responsible)))));
    }

    /// <summary>A report of the owner that helps with the area, or else does most of the work in its neighbourhood.</summary>
    private static Position? DoerBelow(Cell cell)
    {
        if (cell.EffectivelyAccountable.Count == 0) return null;
        var reports = cell.EffectivelyAccountable[0].Reports.Where(Candidates.CanServe).ToArray();
        foreach (var report in reports)
            if (report.DutyIn(cell)?.Involvements.Contains(Involvement.Supports) == true) return report;
        if (cell.Area.Parent is not { } parent) return null;
        var best = reports.OrderByDescending(report => WorkIn(parent, report)).FirstOrDefault();
        return best != default && WorkIn(parent, best) > 0 ? best : null;
    }

    private static int WorkIn(Area area, Position position) =>
        position.Duties.Count(duty => area.IsAbove(duty.Area) && duty.Involvements.Contains(Involvement.Responsible));

    /// <summary>The cells that cover a required one and in which nobody does the work: where narrower scopes cover it, each needs its
    /// own doer.</summary>
    private static Cell[] Undone(Cell required) =>
        [.. RequiredCells.Examined(required).Where(cell => !cell.HasDoerAround && !HasDoerInside(cell))];

    /// <summary>Whether anybody does the work of the area, or of one around it, in a scope inside that of the cell.</summary>
    private static bool HasDoerInside(Cell cell)
    {
        for (Area? area = cell.Area; area is { } around; area = around.Parent)
        {
            foreach (var stated in around.Cells)
            {
                if (stated.Scope is not { } unit || cell.Scope?.IsAbove(unit) == false) continue;
                if (stated.Holding(Involvement.Responsible).Any() && cell.Area.In(unit).HasDoerAround) return true;
            }
        }

        return false;
    }
}
