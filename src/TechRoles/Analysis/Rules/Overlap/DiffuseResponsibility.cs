using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR2004: so many do the work that nobody does.</summary>
public sealed class DiffuseResponsibility : StatedCellRule
{
    /// <summary>How many doers are not reported; 5 unless said otherwise.</summary>
    public int Limit { get; init; } = 5;

    /// <inheritdoc/>
    public override Rule WithLimit(int limit) => new DiffuseResponsibility { Limit = limit };

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR2004",
        Name = "diffuse-responsibility",
        Title = "Too many positions are responsible for one thing",
        Severity = Severity.Info,
        Off = true,
        Rationale = "What is everybody's work is nobody's.",
        Definition =
            "More than 5 positions are Responsible in one stated cell. Off unless asked for: teams of that size are normal in some "
            + "matrices.",
        Remedy = "Divide the area, or let one do it and the others support.",
        Sources =
        [
            new("RACI practice (agilesriram.blogspot.com, trackplus): three or more R's are trouble"),
            Source.Judgement("18 of 24 real special interest groups have four leads or more, so that 5 is the bound"),
        ],
        BadExample = """
            CEO
              CTO: release-notes A
                Team 1: release-notes R
                Team 2: release-notes R
                Team 3: release-notes R
                Team 4: release-notes R
                Team 5: release-notes R
                Team 6: release-notes R
            """,
        GoodExample = """
            CEO
              CTO: release-notes A
                Team 1: release-notes R
                Team 2: release-notes S
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override Involvement AtLeast => Involvement.Responsible;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(Cell cell, Inspection inspect)
    {
        if (cell.Duties.Count <= Limit) return;
        var doers = cell.Holding(Involvement.Responsible).Count();
        if (doers > Limit) inspect.Report(cell, new() { Number = doers, Basis = cell.Duties.Where(IsDone).Max(duty => duty.Basis) });
    }

    /// <inheritdoc/>
    public override void Explain(Cell cell, Finding finding, FindingAccount account)
    {
        account.Say("'{cell}' has {count}", ("cell", cell), ("count", Count.Of(finding.Number, "responsible position")));
        account.At(cell);
        account.About(cell.Area);
        foreach (var duty in cell.Duties.Where(IsDone)) account.Because(duty);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Cell cell, Finding finding)
    {
        // Those whose work lies nearest keep it, the others support.
        var leave = cell.Duties.Where(IsDone)
            .OrderByDescending(duty => duty.Involvements.IsAccountable)
            .ThenByDescending(duty => Candidates.Concentration(duty.Position, cell.Area))
            .Skip(Limit)
            .SelectMany(duty => Proposed.Replace(duty, Involvement.Responsible, Involvement.Supports));
        return Proposed.Of(Proposed.Together(leave));
    }

    private static bool IsDone(Duty duty) => duty.Involvements.Contains(Involvement.Responsible);
}
