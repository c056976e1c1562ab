using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR4003: only empty chairs answer for an area.</summary>
internal sealed class VacantAccountability : RequiredCellRule
{
    private const int MostMended = 8;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR4003",
        Name = "vacant-accountability",
        Title = "Every accountable position of a required area is vacant",
        Severity = Severity.Error,
        Rationale = "An empty chair answers for nothing: until it is filled the area has an owner on paper only.",
        Definition = "Every position that is effectively accountable for a required area without parts is stated to be vacant, and nobody "
            + "acts; where the area is covered by narrower scopes, those of one scope. Silent where the area is not covered at all "
            + "(TR4001).",
        Remedy = "Name an acting holder, or let the manager answer for the area until the seat is filled.",
        Sources =
        [
            new("AgenRACI, lint rule R4: the accountable is available"),
            Source.Judgement("a seat counts as vacant only where that is stated"),
        ],
        BadExample = """
            CEO
              CIO (vacant): network A/R

            [areas]
            network
            """,
        GoodExample = """
            CEO
              CIO (vacant) [person-1 acting]: network A/R

            [areas]
            network
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.AroundCells | Reads.Holders;

    /// <inheritdoc/>
    public override FactKinds Needs => base.Needs | FactKinds.Occupancy;

    /// <inheritdoc/>
    public override void Check(Cell cell, Inspection inspect)
    {
        if (!RequiredCells.IsCovered(cell)) return;
        var vacant = Vacant(cell);
        if (vacant.Length == 0) return;
        inspect.Report(cell, new() { Basis = vacant.Min(empty => RequiredCells.Deciding(empty).Max(duty => duty.Basis)) });
    }

    /// <inheritdoc/>
    public override void Explain(Cell cell, Finding finding, FindingAccount account)
    {
        var vacant = Vacant(cell);
        var deciding = vacant.SelectMany(RequiredCells.Deciding).Distinct().ToArray();
        var positions = deciding.Select(duty => duty.Position).Distinct().ToArray();
        account.Say(
            "Only vacant positions are accountable for '{cells}': {positions}",
            ("cells", Say.List(vacant)),
            ("positions", Say.List(positions)));
        account.At(cell);
        account.About(cell.Area);
        foreach (var position in positions)
        {
            account.About(position);
            VacantManager.BecauseVacant(position, account);
        }

        foreach (var duty in deciding) account.Because(duty);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Cell cell, Finding finding)
    {
        var vacant = Vacant(cell);
        if (vacant.Length > MostMended) return [];
        return Proposed.Of(
            Proposed.Together(vacant.Select(StandIn).OfType<OrgChange>()),
            Proposed.Together(vacant.SelectMany(empty => GoesTo(empty, duty => Candidates.ManagerOf(duty.Position)))),
            Proposed.Together(vacant.SelectMany(empty => GoesTo(empty, DoerBelow))));
    }

    /// <summary>Whoever is named as deputy or successor acts.</summary>
    private static OrgChange? StandIn(Cell vacant)
    {
        var named = vacant.EffectivelyAccountable
            .SelectMany(position => position.Assignments)
            .Where(assignment => assignment.Mode is AssignmentMode.Deputy or AssignmentMode.Successor)
            .OrderBy(assignment => assignment.Mode);
        foreach (var assignment in named) return Proposed.Act(assignment);
        return null;
    }

    /// <summary>Another seat answers for the cell, and where the vacant seats are named for this very cell they no longer do.</summary>
    private static IEnumerable<OrgChange> GoesTo(Cell vacant, Func<Duty, Position?> whom)
    {
        var deciding = RequiredCells.Deciding(vacant).ToArray();
        if (deciding.Select(whom).FirstOrDefault(heir => heir is not null) is not { } heir) return [];
        return deciding.Where(duty => duty.Cell == vacant)
            .SelectMany(duty => Proposed.GiveUp(duty, Involvement.Accountable))
            .Concat(Proposed.Take(heir, vacant, Involvement.Accountable));
    }

    private static Position? DoerBelow(Duty vacant)
    {
        foreach (var report in vacant.Position.Reports)
            if (Candidates.CanServe(report) && report.DutyIn(vacant.Cell)?.Involvements.Contains(Involvement.Responsible) == true)
                return report;
        return null;
    }

    private static Cell[] Vacant(Cell required) =>
        [.. RequiredCells.Examined(required)
            .Where(cell => cell.EffectivelyAccountableRows.All(position => position.Occupancy == Occupancy.Vacant))];
}
