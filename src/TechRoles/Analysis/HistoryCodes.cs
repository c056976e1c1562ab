using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>The ids of findings that no single chart shows: they are described like rules, and found over a history.</summary>
public static class HistoryCodes
{
    /// <summary>Every one, ordered by id.</summary>
    public static ValueList<RuleInfo> All { get; } = [HandoverGap, HandoverOverlap, RoleChurn, RemitDrift];

    /// <summary>TR9002: for a while nobody is accountable.</summary>
    public static RuleInfo HandoverGap => new()
    {
        Id = "TR9002",
        Name = "handover-gap",
        Title = "Between two accountable positions there is a time without any",
        Severity = Severity.Error,
        Rationale = "In a gap between two owners decisions wait, and what goes wrong is nobody's; it is seen in no chart of a single day.",
        Definition =
            "Days on which nobody is effectively accountable for a cell, with somebody accountable before and after. Cells are looked at "
            + "that are required or in which somebody is Accountable on any day. Where the area or scope around a cell has the same gap, "
            + "only that one is told.",
        Remedy = "Let the successor start earlier or the predecessor stay longer, or name somebody who acts meanwhile.",
        Sources = [Source.Judgement("effective-dated records of HR systems begin and end apart from each other")],
        BadExample = """
            CEO
              CIO: network R
              CTO: network R

            [responsibilities]
            area=network involvement=A position=cio to=2026-04-01
            area=network involvement=A position=cto from=2026-05-15
            """,
        GoodExample = """
            CEO
              CIO: network R
              CTO: network R

            [responsibilities]
            area=network involvement=A position=cio to=2026-05-15
            area=network involvement=A position=cto from=2026-05-15
            """,
    };

    /// <summary>TR9003: for a short while two are accountable.</summary>
    public static RuleInfo HandoverOverlap => new()
    {
        Id = "TR9003",
        Name = "handover-overlap",
        Title = "During a hand-over two positions are accountable",
        Severity = Severity.Info,
        Rationale = "A hand-over with both at the table is good practice as long as it ends; without an end it becomes a contest.",
        Definition =
            "At most 30 days on which more than one position is effectively accountable for a cell, with exactly one before and after. "
            + "The cells are those of TR9002, and so is which of them is told.",
        Remedy = "Accept it, with the date on which it ends.",
        Sources = [Source.Judgement("30 days are what a hand-over usually takes"),
            new("RACI convention (PMBOK): exactly one Accountable for each activity")],
        BadExample = """
            CEO
              CIO: network R
              CTO: network R

            [responsibilities]
            area=network involvement=A position=cio to=2026-04-15
            area=network involvement=A position=cto from=2026-04-01
            """,
        GoodExample = """
            CEO
              CIO: network R
              CTO: network R

            [responsibilities]
            area=network involvement=A position=cio to=2026-04-01
            area=network involvement=A position=cto from=2026-04-01
            """,
    };

    /// <summary>TR9004: manager or holder changed again and again.</summary>
    public static RuleInfo RoleChurn => new()
    {
        Id = "TR9004",
        Name = "role-churn",
        Title = "A position changed its manager or holder again and again",
        Severity = Severity.Info,
        Rationale = "Whoever comes newly needs months to learn; where that begins anew every few months, nobody leads.",
        Definition = "On three days or more within 365 days a position got another manager or another holder than the last one known. Who "
            + "deputises or is named to follow is no holder, a time without holder or manager is no change, and the first of either is "
            + "none. Pseudo positions are left alone. It holds from the day of the third change, as long as three lie within the 365 days "
            + "before.",
        Remedy = "Let the position settle before the next change; ask why people leave it.",
        Sources =
        [
            new("Peerdom, insights: turnover of roles"),
            Source.Judgement("three in a year are seen in 1.3 % of the positions of the UK senior civil service; readers agreed in 5 of 8"),
        ],
        BadExample = """
            CEO
              CIO

            [assignments]
            person=person-1 position=cio to=2025-08-01
            person=person-2 position=cio from=2025-08-01 to=2025-12-01
            person=person-3 position=cio from=2025-12-01 to=2026-04-01
            person=person-4 position=cio from=2026-04-01
            """,
        GoodExample = """
            CEO
              CIO

            [assignments]
            person=person-1 position=cio to=2023-08-01
            person=person-2 position=cio from=2023-08-01 to=2025-12-01
            person=person-3 position=cio from=2025-12-01 to=2026-04-01
            person=person-4 position=cio from=2026-04-01
            """,
    };

    /// <summary>TR9005: the work under a title is other work than a year ago.</summary>
    public static RuleInfo RemitDrift => new()
    {
        Id = "TR9005",
        Name = "remit-drift",
        Title = "The title stayed, and the work is other work than a year ago",
        Severity = Severity.Info,
        Off = true,
        Rationale = "Work that drifts without a word is in no job description, no pay grade and no successor's plan.",
        Definition = "The remit of a position and its remit 365 days earlier have less than 3/5 in common (weighted Jaccard, the weights "
            + "of comparisons: Accountable 8, Responsible 6, Supports 3, Consulted 2, Informed 1), at least 3 cells on one of the two "
            + "days and something on both, and its title is the same on both. It holds on the days on which that is so. Off unless asked "
            + "for.",
        Remedy = "Say what the position is for now, and give it the title that fits; or give back what drifted in.",
        Sources = [Source.Judgement("an analogue of privilege creep in access rights; the limits are ours")],
        BadExample = """
            CEO
              CIO: enterprise-it A/R
                Head of Platforms

            [responsibilities]
            area=network involvement=A position=head-of-platforms to=2025-09-01
            area=servers involvement=A position=head-of-platforms to=2025-09-01
            area=storage involvement=A position=head-of-platforms to=2025-09-01
            area=data-lake involvement=A position=head-of-platforms from=2025-09-01
            area=dashboards involvement=A position=head-of-platforms from=2025-09-01
            area=forecasts involvement=A position=head-of-platforms from=2025-09-01
            """,
        GoodExample = """
            CEO
              CIO: enterprise-it A/R
                Head of Platforms

            [responsibilities]
            area=network involvement=A position=head-of-platforms
            area=servers involvement=A position=head-of-platforms
            area=monitoring involvement=A position=head-of-platforms
            area=storage involvement=A position=head-of-platforms to=2025-09-01
            area=data-lake involvement=A position=head-of-platforms from=2025-09-01
            """,
    };
}
