using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR6006: an initiative runs in an area in which nobody works.</summary>
internal sealed class UncoveredInitiativeArea : InitiativeRule
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
            + "responsible on that day, or on another day between a stated start and a stated end of the initiative: not in the area, "
            + "not in one around it, not in a part of it, in whatever scope. So a team is told that comes later than the initiative, or "
            + "leaves before its end. A required area without parts in which nobody works on the day is TR4002 and not told again.",
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
    public override Reads Reads => Reads.AroundCells | Reads.WorkAround | Reads.SameCell | Reads.InsideCells | Reads.Lists;

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
            Array.Exists(areas, IsWorkedInAtTimes)
                ? "'{initiative}' runs, and at times nobody does the work in {areas}"
                : "'{initiative}' runs, and nobody does the work in {areas}",
            ("initiative", initiative),
            ("areas", Say.All(areas.Select(area => (TextArgument)area))));
        account.About(initiative);
        if (initiative.Sponsor is { } sponsor) account.About(sponsor);
        foreach (var area in areas)
        {
            account.About(area);
            account.Because("initiative", "{initiative} touches {area}", ("initiative", initiative), ("area", area));
            foreach (var duty in Owning(area)) account.Because(duty);
            if (!IsWorkedInAtTimes(area)) continue;
            foreach (var days in Idle(initiative, area))
                account.Because("period", "nobody works in {area} in {period}", ("area", area), ("period", days));
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Initiative initiative, Finding finding)
    {
        Duty[] owning = [.. Uncovered(initiative).SelectMany(area => Owning(area).Take(1))];
        return Proposed.Of(
            Proposed.Together(owning.SelectMany(duty =>
                duty.Position.Reports.Where(Candidates.CanServe).Take(1)
                    .SelectMany(report => Proposed.Take(report, duty.Cell, Involvement.Responsible)))),
            Proposed.Together(owning.Where(duty => Candidates.CanServe(duty.Position))
                .SelectMany(duty => Proposed.Take(duty.Position, duty.Cell, Involvement.Responsible))));
    }

    private static IEnumerable<Area> Uncovered(Initiative initiative)
    {
        if (initiative.Chart.AsOf is { } day ? !initiative.Period.Contains(day) : initiative.Period is { From: not null }) return [];
        return initiative.Areas.Where(area => Owning(area).Any()
            && (HasDoer(area) ? Idle(initiative, area).Any() : !(area.IsRequired && area.IsLeaf)));
    }

    /// <summary>The days between a stated start and a stated end of the initiative on which nobody works in an area.</summary>
    private static IEnumerable<Period> Idle(Initiative initiative, Area area)
    {
        if (initiative.Chart.AsOf is not { } day) return [];
        DateOnly? next = day == DateOnly.MaxValue ? null : day.AddDays(1);
        IEnumerable<Period> idle = [new(initiative.Period.From ?? day, initiative.Period.To ?? next)];
        return Family(area).SelectMany(at => at.DaysOfWork).Aggregate(idle, (left, work) => left.SelectMany(days => days.Without(work)));
    }

    /// <summary>The entries of those who are accountable for an area, in the whole organisation or in a part of it.</summary>
    private static IEnumerable<Duty> Owning(Area area)
    {
        IEnumerable<Cell> cells = area.In(null).DecidedBy is { } deciding ? [deciding] : area.Cells;
        return cells.SelectMany(cell => cell.Duties).Where(duty => duty.Involvements.IsAccountable);
    }

    private static bool HasDoer(Area area) => Family(area).Any(IsDone);

    private static bool IsWorkedInAtTimes(Area area) => Family(area).Any(at => at.DaysOfWork.Any());

    /// <summary>The areas around an area, it, and its parts.</summary>
    private static IEnumerable<Area> Family(Area area)
    {
        for (Area? around = area.Parent; around is { } at; around = at.Parent) yield return at;
        var open = new Stack<Area>([area]);
        while (open.TryPop(out var at))
        {
            yield return at;
            foreach (var part in at.Parts) open.Push(part);
        }
    }

    private static bool IsDone(Area area)
    {
        foreach (var cell in area.Cells)
            foreach (var duty in cell.DutyRows)
                if (duty.Involvements.Contains(Involvement.Responsible)) return true;
        return false;
    }
}
