using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>What reports say of the findings on other days than that of the chart.</summary>
internal static class OverTimeTexts
{
    /// <summary>
    /// The findings that lie ahead and those that are over, apart; of those at hand only what the chart of the day does not show.
    /// </summary>
    public static IEnumerable<(Text Heading, IReadOnlyList<FindingOverTime> Findings)> Groups(ChartReport report)
    {
        if (report.OverTime is not { } over || report.Analysis?.Chart.AsOf is not { } day) return [];
        var groups = new (Text Heading, Func<FindingOverTime, bool> IsOne)[]
        {
            (Text.Of("At hand, and shown by no single day"),
                finding => finding.When(day) == Tense.Present && HistoryCodes.All.Contains(finding.Rule)),
            (Text.Of("Planned"), finding => finding.When(day) == Tense.Planned),
            (Text.Of("Past"), finding => finding.When(day) == Tense.Past),
        };
        return groups.Select(group => (group.Heading, (IReadOnlyList<FindingOverTime>)[.. over.Findings.Where(group.IsOne)]))
            .Where(group => group.Item2.Count > 0);
    }

    /// <summary>A finding with its days: <c>TR4001 from 2026-04-01 to 2026-05-15: Nobody is accountable …</c></summary>
    public static Text Told(FindingOverTime finding) => Text.Of(
        "{rule} {days}: {message}",
        ("rule", Saying.Id(finding.Rule.Id)), ("days", Days(finding.Periods)), ("message", finding.Message));

    /// <summary>Times: <c>from 2026-04-01 to 2026-05-15 and from 2026-07-01 on</c>.</summary>
    public static TextArgument Days(IEnumerable<Period> periods) => Say.All(periods.Select(period => (TextArgument)Days(period)));

    private static Text Days(Period period) => (period.From, period.To) switch
    {
        ({ } from, { } to) => Text.Of("from {from} to {to}", ("from", from), ("to", to)),
        ({ } from, null) => Text.Of("from {from} on", ("from", from)),
        (null, { } to) => Text.Of("until {to}", ("to", to)),
        _ => Text.Of("always"),
    };
}
