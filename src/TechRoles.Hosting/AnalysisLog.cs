using Microsoft.Extensions.Logging;
using TechRoles.Analysis;

namespace TechRoles.Hosting;

/// <summary>What is logged of analyses: counts, ids and titles, never names of people.</summary>
internal static partial class AnalysisLog
{
    /// <summary>Logs what an analysis came to.</summary>
    public static void Analysed(this ILogger logger, AnalysisReport report)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            var counts = report.Findings.CountBy(finding => finding.Severity).ToDictionary();
            logger.Analysed(
                report.Findings.Count, report.Chart.Positions.Count, counts.GetValueOrDefault(Severity.Error),
                counts.GetValueOrDefault(Severity.Warning), counts.GetValueOrDefault(Severity.Info));
        }

        foreach (var failure in report.Failures) logger.RuleFailed(failure.Exception, failure.Rule.Id, failure.Keys, failure.Key);
        if (!logger.IsEnabled(LogLevel.Warning) || report.Accepted.Waivers.Count == 0) return;
        foreach (var told in report.WaiverFindings) logger.WaiverTold(told.Rule.Id, told.Waiver.Name, told.Message);
    }

    /// <summary>Logs that a document in a store cannot be read, so that it counts for nothing.</summary>
    [LoggerMessage(4, LogLevel.Error, "{Document} cannot be read, and nothing of it counts: {Problems}")]
    public static partial void Unreadable(this ILogger logger, string document, object problems);

    [LoggerMessage(
        1, LogLevel.Information, "{Findings} findings on {Positions} positions: {Errors} errors, {Warnings} warnings, {Infos} infos")]
    private static partial void Analysed(this ILogger logger, int findings, int positions, int errors, int warnings, int infos);

    [LoggerMessage(2, LogLevel.Error, "Rule {Rule} failed on {Keys} keys, first on {Key}: what it would have said there is not known")]
    private static partial void RuleFailed(this ILogger logger, Exception exception, string rule, int keys, string key);

    [LoggerMessage(3, LogLevel.Warning, "{Code} on the waiver of {Waiver}: {Message}")]
    private static partial void WaiverTold(this ILogger logger, string code, string waiver, object message);
}
