using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR7002: what a position asks for is shown today, and soon no more.</summary>
public sealed class ExpiringQualification : PositionRule
{
    /// <summary>How many days ahead it looks; 90 unless said otherwise.</summary>
    public int Horizon { get; init; } = 90;

    /// <inheritdoc/>
    public override Rule WithLimit(int limit) => new ExpiringQualification { Horizon = limit };

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR7002",
        Name = "expiring-qualification",
        Title = "What a position asks for is about to expire",
        Severity = Severity.Warning,
        Rationale =
            "A certificate that lapses unnoticed makes a qualified holder an unqualified one overnight; a renewal takes longer than a day.",
        Definition =
            "A requirement of a position, of one of its roles or of an area that it is Accountable for is met on the day of the chart, and "
            + "everything by which its holders meet it ends within 90 days. Without a day of the chart it is silent.",
        Remedy = "Renew the qualification before it ends. It cannot be mended in the chart, so no change is proposed: what somebody "
            + "will be able to show is not for the chart to say.",
        Sources = [Source.Judgement("certificates are renewed within 90 days before they end in most certification programmes")],
        BadExample = """
            CEO
              Data Protection Officer [person-1]: data-protection

            [organisation]
            asOf=2026-06-01

            [requirements]
            position=data-protection-officer discipline=data-protection-law

            [qualifications]
            person=person-1 discipline=data-protection-law from=2023-08-01 to=2026-08-01
            """,
        GoodExample = """
            CEO
              Data Protection Officer [person-1]: data-protection

            [organisation]
            asOf=2026-06-01

            [requirements]
            position=data-protection-officer discipline=data-protection-law

            [qualifications]
            person=person-1 discipline=data-protection-law from=2024-01-01 to=2027-01-01
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Assignments | FactKinds.Requirements | FactKinds.Qualifications;

    /// <inheritdoc/>
    public override IEnumerable<DateOnly> TurnsOn(ChartFacts facts, RoleCatalogue catalogue)
    {
        var asked = facts.Requirements.Select(row => row.Discipline).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return facts.Qualifications.Where(row => asked.Contains(row.Discipline)).Select(row => row.Period.To).OfType<DateOnly>()
            .Select(end => Days.After(end, -Horizon));
    }

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        var ending = Ending(position, inspect.Index);
        if (ending.Length > 0) inspect.Report(position, new() { Number = ending.Length, Basis = ending.Min(one => one.Demand.Basis) });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        var ending = Ending(position, finding.Index);
        account.Say(
            "{position} asks for {demands}, which can be shown until {day} only",
            ("position", position),
            ("demands", Say.Groups(ending.Select(one => one.Demand.Said))),
            ("day", ending.Min(one => one.Last)));
        account.About(position);
        foreach (var (demand, last) in ending)
        {
            foreach (var holder in Qualified.HoldersOf(position))
            {
                foreach (var shown in demand.MeetingIt(holder))
                {
                    account.About(holder);
                    account.Because(
                        "qualification",
                        "what {person} shows in {discipline} ends on {day}",
                        ("person", holder),
                        ("discipline", Qualified.Said(shown.Discipline, shown.Level)),
                        ("day", shown.Period.To!.Value));
                }
            }

            account.Because("requirement", "{position} asks for {demand}", ("position", position), ("demand", demand.Said));
        }
    }

    /// <summary>The demands that are met today and not at the end of the horizon, each with the first day on which it is not.</summary>
    private (Demand Demand, DateOnly Last)[] Ending(Position position, ChartIndex index)
    {
        if (position.Chart.AsOf is not { } day) return [];
        var holders = Qualified.HoldersOf(position);
        return
        [
            .. Demand.Of(position, index)
                .Select(demand =>
                    (Demand: demand,
                        Ends: holders.SelectMany(holder => demand.MeetingIt(holder)).Select(shown => shown.Period.To).ToArray()))
                .Where(one => one.Ends.Length > 0 && one.Ends.All(end => end <= Days.After(day, Horizon)))
                .Select(one => (one.Demand, one.Ends.Max()!.Value)),
        ];
    }
}
