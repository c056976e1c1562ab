using TechRoles.Analysis;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>What reports say of the findings on other days than that of the chart.</summary>
internal static class OverTimeTexts
{
    /// <summary>
    /// The findings that lie ahead and those that are over, apart; of those at hand only what the chart of the day does not show.
    /// </summary>
    public static IEnumerable<(string Heading, IReadOnlyList<FindingOverTime> Findings)> Groups(ChartReport report)
    {
        if (report.OverTime is not { } over || report.Analysis?.Chart.AsOf is not { } day) return [];
        var groups = new (string Heading, Func<FindingOverTime, bool> IsOne)[]
        {
            ("At hand, and shown by no single day",
                finding => finding.When(day) == Tense.Present && HistoryCodes.All.Contains(finding.Rule)),
            ("Planned", finding => finding.When(day) == Tense.Planned),
            ("Past", finding => finding.When(day) == Tense.Past),
        };
        return groups.Select(group => (group.Heading, (IReadOnlyList<FindingOverTime>)[.. over.Findings.Where(group.IsOne)]))
            .Where(group => group.Item2.Count > 0);
    }

    /// <summary>A finding with its days: <c>TR4001 from 2026-04-01 to 2026-05-15: Nobody is accountable …</c></summary>
    public static string Told(FindingOverTime finding) =>
        $"{finding.Rule.Id} {string.Join(" and ", finding.Periods.Select(Told))}: {finding.Message}";

    private static string Told(Period period) => (period.From, period.To) switch
    {
        ({ } from, { } to) => $"from {ReportTexts.Day(from)} to {ReportTexts.Day(to)}",
        ({ } from, null) => $"from {ReportTexts.Day(from)} on",
        (null, { } to) => $"until {ReportTexts.Day(to)}",
        _ => "always",
    };
}
