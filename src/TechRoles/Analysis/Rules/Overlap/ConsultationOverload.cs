using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR2005: too many are to be asked before anything happens.</summary>
public sealed class ConsultationOverload : StatedCellRule
{
    /// <summary>How many to be asked are not reported; 5 unless said otherwise.</summary>
    public int Limit { get; init; } = 5;

    /// <inheritdoc/>
    public override Rule WithLimit(int limit) => new ConsultationOverload { Limit = limit };

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR2005",
        Name = "consultation-overload",
        Title = "Too many positions are consulted about one thing",
        Severity = Severity.Info,
        Off = true,
        Rationale = "Each of them can make everybody wait, and none of them decides.",
        Definition = "More than 5 positions are Consulted in one stated cell. Off unless asked for.",
        Remedy = "Tell most of them instead, or ask them together in a standing meeting.",
        Sources =
        [
            new("RACI practice (trackplus, RACI matrix analysis): lots of C's slow the work down"),
            Source.Judgement("how much of the chart one position is asked about is left out: it would weigh a position by what others do"),
        ],
        BadExample = """
            CEO: pricing A/R
              CIO: pricing C
              CTO: pricing C
              CFO: pricing C
              COO: pricing C
              Chief Product Officer: pricing C
              Chief People Officer: pricing C
            """,
        GoodExample = """
            CEO: pricing A/R
              CIO: pricing I
              CTO: pricing C
              CFO: pricing C
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override Involvement AtLeast => Involvement.Consulted;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(Cell cell, Inspection inspect)
    {
        if (cell.Duties.Count <= Limit) return;
        var asked = cell.Holding(Involvement.Consulted).Count();
        if (asked > Limit) inspect.Report(cell, new() { Number = asked, Basis = cell.Duties.Where(IsAsked).Max(duty => duty.Basis) });
    }

    /// <inheritdoc/>
    public override void Explain(Cell cell, Finding finding, FindingAccount account)
    {
        account.Say(
            "{count} are consulted about '{cell}'",
            ("count", Count.Of(finding.Number, "position")),
            ("cell", cell));
        account.At(cell);
        account.About(cell.Area);
        foreach (var duty in cell.Duties.Where(IsAsked)) account.Because(duty);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Cell cell, Finding finding)
    {
        // Those whose work lies nearest are asked, the others are told.
        var told = cell.Duties.Where(IsAsked)
            .OrderByDescending(duty => Candidates.Concentration(duty.Position, cell.Area))
            .Skip(Limit)
            .SelectMany(duty => Proposed.Replace(duty, Involvement.Consulted, Involvement.Informed));
        return Proposed.Of(Proposed.Together(told));
    }

    private static bool IsAsked(Duty duty) => duty.Involvements.Contains(Involvement.Consulted);
}
