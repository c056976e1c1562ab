using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>What reports on a series of returns say in sentences.</summary>
internal static class SeriesTexts
{
    public static string Sums(SeriesReport report)
    {
        var (first, last) = (report.Returns[0].Return.Chart, report.Returns[^1].Return.Chart);
        var events = report.Series.Events.CountBy(one => one.Kind).ToDictionary();
        int Of(SeatEventKind kind) => events.GetValueOrDefault(kind);
        return $"{Words.Count(report.Returns.Count, "return")} from {ReportTexts.Day(report.First)} to {ReportTexts.Day(report.Last)}: "
            + $"{Words.Count(first.Positions.Count, "position")} in the first, {Words.Of(last.Positions.Count)} in the last. "
            + $"Positions: {Words.Of(Of(SeatEventKind.Came))} came, {Words.Of(Of(SeatEventKind.Left))} left, "
            + $"{Words.Of(Of(SeatEventKind.Moved))} moved, "
            + $"{Words.Of(Of(SeatEventKind.Retitled))} retitled. People: {Words.Of(Of(SeatEventKind.PersonCame))} came, "
            + $"{Words.Of(Of(SeatEventKind.PersonLeft))} left, {Words.Of(Of(SeatEventKind.PersonMoved))} moved.";
    }

    /// <summary>Which gaps in the data were closed; null where none was.</summary>
    public static string? Gaps(SeriesReport report)
    {
        var gaps = report.Series.Gaps;
        if (gaps.Count == 0) return null;
        var seats = gaps.Select(gap => gap.Position).Distinct(StringComparer.Ordinal).Count();
        return $"{Words.Count(seats, "position")}, missing in a return and back soon after, {(seats == 1 ? "counts" : "count")} as "
            + $"having been there all the time.";
    }

    /// <summary>
    /// The findings that hold in the last return or are planned, and those that are over, each by rule, the heaviest first.
    /// </summary>
    public static IEnumerable<(string Heading, IReadOnlyList<IGrouping<RuleInfo, FindingOverTime>> Rules)> Findings(SeriesReport report)
    {
        var groups = new (string Heading, bool IsOpen)[] { ("Findings in the last return", true), ("Findings that are over", false) };
        return groups
            .Select(group => (group.Heading, Rules: (IReadOnlyList<IGrouping<RuleInfo, FindingOverTime>>)[.. report.Analysis.Findings
                .Where(finding => report.IsOpen(finding) == group.IsOpen).GroupBy(finding => finding.Rule)]))
            .Where(group => group.Rules.Count > 0)
            .Select(group => ($"{group.Heading}: {Words.Of(group.Rules.Sum(rule => rule.Count()))}", group.Rules));
    }

    /// <summary>A rule, how much its findings weigh, and how many there are.</summary>
    public static string Rule(IGrouping<RuleInfo, FindingOverTime> rule)
    {
        var severities = rule.Select(finding => finding.Severity).Distinct().OrderDescending().Select(JsonNames.Of);
        return $"{rule.Key.Id} {rule.Key.Title} ({string.Join(", ", severities)}): {Words.Of(rule.Count())}";
    }

    /// <summary>A finding with its days: <c>from 2024-03-31 on: …</c></summary>
    public static string Told(SeriesReport report, FindingOverTime finding) =>
        $"{string.Join(" and ", report.PeriodsOf(finding).Select(Told))}: {finding.Message}";

    public static string Heading(SeatEventKind kind) => kind switch
    {
        SeatEventKind.Came => "Positions that came",
        SeatEventKind.Left => "Positions that left",
        SeatEventKind.Moved => "Positions with another manager",
        SeatEventKind.Retitled => "Positions with another title",
        SeatEventKind.PersonCame => "People who came",
        SeatEventKind.PersonLeft => "People who left",
        SeatEventKind.PersonMoved => "People who moved",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An event without a heading."),
    };

    private static string Told(Period period) =>
        period.To is { } to
            ? $"from {ReportTexts.Day(period.From!.Value)} to {ReportTexts.Day(to)}"
            : $"from {ReportTexts.Day(period.From!.Value)} on";
}
