using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>The ids of findings that no single chart shows: they are described like rules, and found over a history.</summary>
public static class HistoryCodes
{
    /// <summary>Every one, ordered by id.</summary>
    public static ValueList<RuleInfo> All { get; } = [HandoverGap, HandoverOverlap];

    /// <summary>TR9002: for a while nobody is accountable.</summary>
    public static RuleInfo HandoverGap => new()
    {
        Id = "TR9002",
        Name = "handover-gap",
        Title = "Between two accountable positions there is a time without any",
        Severity = Severity.Error,
        Rationale = "In a gap between two owners decisions wait, and what goes wrong is nobody's; it is seen in no chart of a single day.",
        Definition =
            "Days on which nobody is effectively accountable for a cell, with somebody accountable before and after. Cells are looked "
            + "at that are required or in which somebody is Accountable on any day. Where the area or scope around a cell has the same "
            + "gap, only that "
            + "one is told.",
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
            "At most 30 days on which more than one seat is effectively accountable for a cell, with exactly one before and after. "
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
}
