using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR6004: the sponsor of an initiative answers for little of what it touches.</summary>
public sealed class SponsorRemitMismatch : InitiativeRule
{
    /// <summary>The share of an initiative's areas that the sponsor's line must have, in percent; 50 unless said otherwise.</summary>
    public int LeastShareInPercent { get; init; } = 50;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR6004",
        Name = "sponsor-remit-mismatch",
        Title = "The sponsor answers for little of what the initiative touches",
        Severity = Severity.Warning,
        Rationale = "A sponsor without a say in the areas of an initiative can ask, wait and report, and no more.",
        Definition =
            "Neither the sponsor nor anybody below is accountable or responsible in half of the areas of the initiative (in the area, "
            + "around it where that decides, or in a part of it). Areas that nobody owns are not counted: that is another finding. What "
            + "is over on the day of the chart is left alone.",
        Remedy = "Let the one sponsor it who answers for most of the areas, or the manager above them all.",
        Sources = [Source.Judgement("executives sponsor through their line, so what reports answer for counts; half is our bound")],
        BadExample = """
            CEO
              CIO: applications A/R, workplace A/R
              CFO: finance A/R

            [goals]
            paperless owner=ceo

            [initiatives]
            e-file sponsor=cfo goals=paperless areas=applications;workplace
            """,
        GoodExample = """
            CEO
              CIO: applications A/R, workplace A/R
              CFO: finance A/R

            [goals]
            paperless owner=ceo

            [initiatives]
            e-file sponsor=cio goals=paperless areas=applications;workplace
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.AroundCells | Reads.WorkAround | Reads.SameCell | Reads.InsideCells | Reads.InLine;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Initiatives | FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(Initiative initiative, Inspection inspect)
    {
        if (initiative.Sponsor is not { } sponsor || initiative.Period.IsOver(inspect.Chart.AsOf)) return;
        var (owned, theirs) = (0, 0);
        foreach (var area in initiative.Areas)
        {
            Position[] owners = [.. OwnersOf(area)];
            if (owners.Length == 0) continue;
            owned++;
            if (owners.Any(owner => owner == sponsor || sponsor.IsAbove(owner))) theirs++;
        }

        if (owned > 0 && 100L * theirs < (long)LeastShareInPercent * owned) inspect.Report(initiative, new() { Number = owned - theirs });
    }

    /// <inheritdoc/>
    public override void Explain(Initiative initiative, Finding finding, FindingAccount account)
    {
        var sponsor = initiative.Sponsor!.Value;
        Area[] foreign =
            [.. initiative.Areas.Where(
                area => OwnersOf(area).Any() && !OwnersOf(area).Any(owner => owner == sponsor || sponsor.IsAbove(owner)))];
        account.Say(
            "{position} sponsors '{initiative}' and answers for nothing in {areas}",
            ("position", sponsor),
            ("initiative", initiative),
            ("areas", Say.All(foreign.Select(area => (TextArgument)area))));
        account.About(initiative);
        account.About(sponsor);
        account.Because("initiative", "{position} sponsors {initiative}", ("position", sponsor), ("initiative", initiative));
        foreach (var area in foreign)
        {
            account.About(area);
            account.Because(
                "responsibility",
                "{positions} {positions?answers|answer} for {area} or {positions?works|work} there",
                ("positions", Say.All(OwnersOf(area).Select(owner => (TextArgument)owner))),
                ("area", area));
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Initiative initiative, Finding finding)
    {
        var owners = initiative.Areas.SelectMany(OwnersOf)
            .Where(Candidates.CanServe)
            .GroupBy(owner => owner)
            .OrderByDescending(owner => owner.Count())
            .ThenBy(owner => owner.Key.Depth)
            .Select(owner => owner.Key)
            .ToArray();
        var above = owners.Take(1).SelectMany(Candidates.Above).Take(1);
        return owners.Take(2).Concat(above).Distinct().Select(leader => Proposed.Lead(initiative, leader));
    }

    /// <summary>Who is accountable for an area or works there: in it as it is decided, or in a part of it.</summary>
    private static IEnumerable<Position> OwnersOf(Area area)
    {
        var cell = area.In(null);
        return cell.EffectivelyAccountable
            .Concat(cell.Effectively(Involvement.Responsible))
            .Concat(Within(area).SelectMany(inner => inner.Cells)
                .SelectMany(
                    stated => stated.Duties.Where(duty => duty.Involvements.HasAtLeast(Involvement.Responsible))
                        .Select(duty => duty.Position)))
            .Distinct();
    }

    private static IEnumerable<Area> Within(Area area)
    {
        var waiting = new Stack<Area>([area]);
        while (waiting.TryPop(out var next))
        {
            yield return next;
            foreach (var part in next.Parts) waiting.Push(part);
        }
    }
}
