using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR4003: only empty chairs answer for an area.</summary>
/// <remarks>One chair that is empty is one cause, however much it leaves open.</remarks>
internal sealed class VacantAccountability : PositionRule
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
        Definition = "A position is stated to be vacant, and nobody acts; it is effectively accountable for a required area without parts, "
            + "alone or with others who are all vacant as well. Where narrower scopes cover the area, those of one scope. One finding for "
            + "the position, with all it leaves open.",
        Remedy = "Name an acting holder, or let the manager answer for the area until the position is filled.",
        Sources =
        [
            new("AgenRACI, lint rule R4: the accountable is available"),
            Source.Judgement("a position counts as vacant only where that is stated"),
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
    public override Reads Reads => Reads.SameCell | Reads.AroundCells | Reads.InsideCells | Reads.Holders;

    /// <inheritdoc/>
    public override Involvement AtLeast => Involvement.Accountable;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities | FactKinds.RequiredAreas | FactKinds.Occupancy;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        if (position.Occupancy != Occupancy.Vacant) return;
        var (cells, basis) = (0, Basis.Assumed);
        foreach (var cell in LeftOpen(position))
        {
            cells++;
            var ground = RequiredCells.Deciding(cell).Max(duty => duty.Basis);
            if (ground < basis) basis = ground;
        }

        if (cells > 0) inspect.Report(position, new() { Number = cells, Basis = basis });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        Cell[] open = [.. LeftOpen(position)];
        Duty[] deciding = [.. open.SelectMany(RequiredCells.Deciding).Distinct()];
        Position[] positions = [.. deciding.Select(duty => duty.Position).Distinct()];
        account.Say(
            "Only vacant positions are accountable for '{cells}': {positions}",
            ("cells", Say.List(open)),
            ("positions", Say.List(positions)));
        account.About(position);
        foreach (var cell in open)
        {
            account.At(cell);
            account.About(cell.Area);
        }

        foreach (var vacant in positions)
        {
            account.About(vacant);
            VacantManager.BecauseVacant(vacant, account);
        }

        foreach (var duty in deciding) account.Because(duty);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding)
    {
        Duty[] deciding = [.. LeftOpen(position).SelectMany(RequiredCells.Deciding).Distinct()];
        if (deciding.Length > MostMended) return [];
        return Proposed.Of(
            StandIn(position),
            Proposed.Together(deciding.SelectMany(duty => GoesTo(duty, Candidates.ManagerOf(duty.Position)))),
            Proposed.Together(deciding.SelectMany(duty => GoesTo(duty, DoerBelow(duty)))));
    }

    /// <summary>Whoever is named as deputy or successor acts.</summary>
    private static OrgChange? StandIn(Position vacant)
    {
        var named = vacant.Assignments
            .Where(assignment => assignment.Mode is AssignmentMode.Deputy or AssignmentMode.Successor)
            .OrderBy(assignment => assignment.Mode);
        foreach (var assignment in named) return Proposed.Act(assignment);
        return null;
    }

    private static IEnumerable<OrgChange> GoesTo(Duty duty, Position? heir) => heir is { } other
        ? Proposed.GiveUp(duty, Involvement.Accountable).Concat(Proposed.Take(other, duty.Cell, Involvement.Accountable))
        : [];

    private static Position? DoerBelow(Duty vacant)
    {
        foreach (var report in vacant.Position.Reports)
            if (Candidates.CanServe(report) && report.DutyIn(vacant.Cell)?.Involvements.Contains(Involvement.Responsible) == true)
                return report;
        return null;
    }

    /// <summary>The cells of required areas for which a position is accountable, alone or with others who are vacant, too.</summary>
    private static IEnumerable<Cell> LeftOpen(Position position)
    {
        foreach (var area in RequiredAreas(position))
        {
            foreach (var cell in RequiredCells.Examined(area.In(area.RequiredIn)))
            {
                var owners = cell.EffectivelyAccountableRows;
                if (owners.Holds(position) && owners.All(owner => owner.Occupancy == Occupancy.Vacant)) yield return cell;
            }
        }
    }

    /// <summary>The required leaves among the areas for which a position is accountable and their parts, each once.</summary>
    private static IEnumerable<Area> RequiredAreas(Position position)
    {
        var open = new Queue<Area>(position.Duties.Where(duty => duty.Involvements.IsAccountable).Select(duty => duty.Area));
        var seen = new HashSet<Area>();
        while (open.TryDequeue(out var area))
        {
            if (!seen.Add(area)) continue;
            if (area.IsRequired && area.IsLeaf) yield return area;
            foreach (var part in area.Parts) open.Enqueue(part);
        }
    }
}
