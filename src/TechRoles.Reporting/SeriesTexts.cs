using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>What reports on a series of returns say in sentences.</summary>
internal static class SeriesTexts
{
    public static Text Sums(SeriesReport report)
    {
        var (first, last) = (report.Returns[0].Return.Chart, report.Returns[^1].Return.Chart);
        var events = report.Series.Events.CountBy(one => one.Kind).ToDictionary();
        int Of(PositionEventKind kind) => events.GetValueOrDefault(kind);
        return Saying.Sentences(
            Text.Of(
                "{returns} from {from} to {to}: {before} in the first, {after} in the last.",
                ("returns", Count.Of(report.Returns.Count, "return")),
                ("from", report.First),
                ("to", report.Last),
                ("before", Count.Of(first.Positions.Count, "position")),
                ("after", last.Positions.Count)),
            Text.Of(
                "Positions: {came} came, {left} left, {moved} moved, {retitled} retitled.",
                ("came", Of(PositionEventKind.Came)),
                ("left", Of(PositionEventKind.Left)),
                ("moved", Of(PositionEventKind.Moved)),
                ("retitled", Of(PositionEventKind.Retitled))),
            Text.Of(
                "People: {came} came, {left} left, {moved} moved.",
                ("came", Of(PositionEventKind.PersonCame)),
                ("left", Of(PositionEventKind.PersonLeft)),
                ("moved", Of(PositionEventKind.PersonMoved))))!;
    }

    /// <summary>Which gaps in the data were closed; null where none was.</summary>
    public static Text? Gaps(SeriesReport report)
    {
        var gaps = report.Series.Gaps;
        if (gaps.Count == 0) return null;
        var positions = gaps.Select(gap => gap.Position).Distinct(StringComparer.Ordinal).Count();
        return Text.Of(
            positions == 1
                ? "{positions}, missing in a return and back soon after, counts as having been there all the time."
                : "{positions}, missing in a return and back soon after, count as having been there all the time.",
            ("positions", Count.Of(positions, "position")));
    }

    /// <summary>
    /// The findings that hold in the last return or are planned, and those that are over, each by rule, the heaviest first.
    /// </summary>
    public static IEnumerable<(Text Heading, IReadOnlyList<IGrouping<RuleInfo, FindingOverTime>> Rules)> Findings(SeriesReport report)
    {
        var groups = new (Text Heading, bool IsOpen)[]
        {
            (Text.Of("Findings in the last return"), true),
            (Text.Of("Findings that are over"), false),
        };
        return groups
            .Select(group => (group.Heading, Rules: (IReadOnlyList<IGrouping<RuleInfo, FindingOverTime>>)[.. report.Analysis.Findings
                .Where(finding => report.IsOpen(finding) == group.IsOpen).GroupBy(finding => finding.Rule)]))
            .Where(group => group.Rules.Count > 0)
            .Select(group => (Saying.Heading(group.Heading, group.Rules.Sum(rule => rule.Count())), group.Rules));
    }

    /// <summary>A rule, how much its findings weigh, and how many there are.</summary>
    public static Text Rule(IGrouping<RuleInfo, FindingOverTime> rule)
    {
        var severities = rule.Select(finding => finding.Severity).Distinct().OrderDescending().Select(Saying.Weight);
        return Text.Of(
            "{rule} {title} ({severities}): {count}",
            ("rule", Saying.Id(rule.Key.Id)),
            ("title", Text.Of(rule.Key.Title)),
            ("severities", Say.Commas(severities)),
            ("count", rule.Count()));
    }

    /// <summary>A finding with its days: <c>from 2024-03-31 on: …</c></summary>
    public static Text Told(SeriesReport report, FindingOverTime finding) => Text.Of(
        "{days}: {message}", ("days", OverTimeTexts.Days(report.PeriodsOf(finding))), ("message", finding.Message));

    public static Text Heading(PositionEventKind kind) => kind switch
    {
        PositionEventKind.Came => Text.Of("Positions that came"),
        PositionEventKind.Left => Text.Of("Positions that left"),
        PositionEventKind.Moved => Text.Of("Positions with another manager"),
        PositionEventKind.Retitled => Text.Of("Positions with another title"),
        PositionEventKind.PersonCame => Text.Of("People who came"),
        PositionEventKind.PersonLeft => Text.Of("People who left"),
        PositionEventKind.PersonMoved => Text.Of("People who moved"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An event without a heading."),
    };
}
