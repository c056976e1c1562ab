using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR6006: an initiative runs in an area in which nobody works.</summary>
public sealed class UncoveredInitiativeArea : InitiativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR6006",
        Name = "uncovered-initiative-area",
        Title = "An initiative runs in an area where nobody works",
        Severity = Severity.Warning,
        Rationale = "An initiative in an area without anybody to do the work has a plan, a sponsor and a date, and no progress.",
        Definition = "On the day of the chart the initiative runs, and in one of its areas somebody is accountable and nobody "
            + "responsible: not in the area, not in one around it, not in a part of it, in whatever scope. A required area without parts "
            + "is TR4002 and not told again. Looked at over time it is told with the days on which it is so, of a team that comes later "
            + "than the initiative as of one that leaves before its end.",
        Remedy = "Let somebody begin with the initiative, or let the initiative begin with them.",
        Sources = [Source.Judgement("the gap of TR4002, in what is only needed as long as an initiative runs")],
        BadExample = """
            CEO
              CTO: portal A

            [areas]
            portal required=false

            [goals]
            growth owner=ceo

            [initiatives]
            relaunch sponsor=cto goals=growth areas=portal
            """,
        GoodExample = """
            CEO
              CTO: portal A
                Web Team: portal R

            [areas]
            portal required=false

            [goals]
            growth owner=ceo

            [initiatives]
            relaunch sponsor=cto goals=growth areas=portal
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.AroundCells | Reads.WorkAround | Reads.SameCell | Reads.InsideCells;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Initiatives | FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(Initiative initiative, Inspection inspect)
    {
        if (Uncovered(initiative).Count() is var count and > 0) inspect.Report(initiative, new() { Number = count });
    }

    /// <inheritdoc/>
    public override void Explain(Initiative initiative, Finding finding, FindingAccount account)
    {
        Area[] areas = [.. Uncovered(initiative)];
        account.Say(
            "'{initiative}' runs, and nobody does the work in {areas}",
            ("initiative", initiative),
            ("areas", Say.All(areas.Select(area => (TextArgument)area))));
        account.About(initiative);
        if (initiative.Sponsor is { } sponsor) account.About(sponsor);
        foreach (var area in areas)
        {
            account.About(area);
            account.Because("initiative", "{initiative} touches {area}", ("initiative", initiative), ("area", area));
            foreach (var duty in Owning(area)) account.Because(duty);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Initiative initiative, Finding finding)
    {
        Duty[] owning = [.. Uncovered(initiative).SelectMany(area => Owning(area).Take(1))];
        return Proposed.Of(
            Proposed.Together(owning.SelectMany(duty =>
                duty.Seat.Reports.Where(Candidates.CanServe).Take(1)
                    .SelectMany(report => Proposed.Take(report, duty.Cell, Involvement.Responsible)))),
            Proposed.Together(owning.Where(duty => Candidates.CanServe(duty.Seat))
                .SelectMany(duty => Proposed.Take(duty.Seat, duty.Cell, Involvement.Responsible))));
    }

    private static IEnumerable<Area> Uncovered(Initiative initiative)
    {
        if (initiative.Chart.AsOf is { } day ? !initiative.Period.Contains(day) : initiative.Period is { From: not null }) return [];
        return initiative.Areas.Where(area => !(area.IsRequired && area.IsLeaf) && Owning(area).Any() && !HasDoer(area));
    }

    /// <summary>The entries of those who are accountable for an area, in the whole organisation or in a part of it.</summary>
    private static IEnumerable<Duty> Owning(Area area)
    {
        IEnumerable<Cell> cells = area.In(null).DecidedBy is { } deciding ? [deciding] : area.Cells;
        return cells.SelectMany(cell => cell.Duties).Where(duty => duty.Involvements.IsAccountable);
    }

    private static bool HasDoer(Area area)
    {
        for (Area? around = area.Parent; around is { } at; around = at.Parent)
            if (IsDone(at)) return true;
        var open = new Stack<Area>([area]);
        while (open.TryPop(out var at))
        {
            if (IsDone(at)) return true;
            foreach (var part in at.Parts) open.Push(part);
        }

        return false;
    }

    private static bool IsDone(Area area)
    {
        foreach (var cell in area.Cells)
            foreach (var duty in cell.DutyRows)
                if (duty.Involvements.Contains(Involvement.Responsible)) return true;
        return false;
    }
}
