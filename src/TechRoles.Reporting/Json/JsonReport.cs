using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>A report for programs: the document <c>techroles-report/1</c>.</summary>
/// <remarks>
/// Every property is always there but <c>overTime</c>, which is there where other days were looked at, and <c>waiver</c>, <c>states</c>
/// and <c>absent</c>, which are there where there are waivers or a baseline; in a fixed order; the same report gives the same bytes. Names
/// of people are never in it. The changes of remedies are those of a scenario (<c>techroles-scenario/1</c>), which leaves out what is not
/// stated, and can be pasted into one. <b>Cost:</b> linear in what is shown.
/// </remarks>
public static class JsonReport
{
    /// <summary>What the property <c>format</c> of a report says.</summary>
    public const string Format = "techroles-report/1";

    /// <summary>Writes a report as a document that ends with a line feed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Takes the text; lines end with a line feed.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work.</param>
    public static void Write(ChartReport report, TextWriter output, ReportOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(output);
        options ??= new();
        JsonPage.Document(output, Format, options.Version, page => WriteBody(report, page, options, cancel));
    }

    /// <summary>Writes a report as a document that ends with a line feed, without holding a thread while it waits.</summary>
    /// <remarks>The document is handed on piece by piece and never in memory as a whole.</remarks>
    /// <param name="report">The report.</param>
    /// <param name="output">Takes UTF-8 without a byte order mark; it stays open.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work.</param>
    public static Task WriteAsync(ChartReport report, Stream output, ReportOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(output);
        options ??= new();
        return JsonPage.DocumentAsync(output, Format, options.Version, page => Pieces(report, page, options, cancel), cancel);
    }

    /// <summary>Writes the properties of the document but its format.</summary>
    internal static void WriteBody(ChartReport report, JsonPage page, ReportOptions options, CancellationToken cancel)
    {
        foreach (var _ in Pieces(report, page, options, cancel))
        {
        }
    }

    /// <summary>Writes the properties of the document but its format, with a pause after each finding.</summary>
    private static IEnumerable<Finding> Pieces(ChartReport report, JsonPage page, ReportOptions options, CancellationToken cancel)
    {
        var limit = options.Limit ?? int.MaxValue;
        var json = page.Writer;
        JsonChart.Write("chart", report.Analysis?.Chart, page);
        WriteTitles(report.Analysis?.Chart, page);
        JsonChart.Write(report.Problems, page);
        WriteSummary(report.Analysis, limit, page);
        json.WriteStartArray("findings");
        var ofWaivers = report.Analysis?.WaiverFindings ?? [];
        foreach (var finding in ofWaivers.Take(limit)) JsonWaiver.Write(finding, page);
        foreach (var finding in report.Analysis?.Findings.Take(Math.Max(0, limit - ofWaivers.Count)) ?? [])
        {
            cancel.ThrowIfCancellationRequested();
            JsonFinding.Write(finding, report.RemediesOf(finding, cancel), report.PeriodOf(finding), page);
            yield return finding;
        }

        json.WriteEndArray();
        if (report.Analysis is { } analysis) JsonWaiver.WriteAbsent(analysis, page);
        if (report.OverTime is { } over) WriteOverTime(over, report.Analysis?.Chart.AsOf, page);
    }

    /// <summary>Every finding of every day, where other days were looked at.</summary>
    internal static void WriteOverTime(HistoryAnalysis over, DateOnly? day, JsonPage page)
    {
        var json = page.Writer;
        json.WriteStartArray("overTime");
        foreach (var finding in over.Findings)
        {
            json.WriteStartObject();
            OverTimeJson.WriteProperties(finding, finding.Periods, day, page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTitles(OrgChart? chart, JsonPage page)
    {
        var json = page.Writer;
        json.WriteStartArray("titles");
        foreach (var position in chart?.Positions ?? default)
        {
            if (position.RecognisedTitle is not { } title) continue;
            json.WriteStartObject();
            page.Text("position", position.Id);
            page.Texts("kinds", title.Kinds.Select(kind => kind.Id));
            page.Text("standing", JsonNames.Of(title.Standing));
            page.Text("strength", JsonNames.Of(title.Strength));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSummary(AnalysisReport? analysis, int limit, JsonPage page)
    {
        var json = page.Writer;
        json.WriteStartObject("summary");
        page.Number("error", GovernanceTexts.Count(analysis, Severity.Error));
        page.Number("warning", GovernanceTexts.Count(analysis, Severity.Warning));
        page.Number("info", GovernanceTexts.Count(analysis, Severity.Info));
        page.Number("omitted", Math.Max(0, (analysis?.Findings.Count ?? 0) + (analysis?.WaiverFindings.Count ?? 0) - limit));
        json.WriteStartObject("byRule");
        foreach (var group in (analysis?.WaiverFindings ?? []).GroupBy(finding => finding.Rule.Id)
            .OrderBy(group => group.Key, StringComparer.Ordinal)) page.Number(group.Key, group.Count());
        foreach (var (rule, count) in analysis?.CountByRule() ?? []) page.Number(rule.Id, count);
        json.WriteEndObject();
        json.WriteStartObject("silent");
        if (analysis is not null)
            foreach (var (rule, reason) in analysis.Silent) page.Text(rule, reason);
        json.WriteEndObject();
        if (analysis is not null) JsonWaiver.WriteStates(analysis, page);
        if (analysis?.Failures.Count > 0) WriteFailures(analysis, page);
        json.WriteEndObject();
    }

    /// <summary>The rules that threw, so that nobody takes what they did not say for a clean chart.</summary>
    private static void WriteFailures(AnalysisReport analysis, JsonPage page)
    {
        page.Writer.WriteStartArray("failed");
        foreach (var failure in analysis.Failures)
        {
            page.Writer.WriteStartObject();
            WriteFailure(failure, page);
            page.Writer.WriteEndObject();
        }

        page.Writer.WriteEndArray();
    }

    /// <summary>Writes the properties of a rule that threw.</summary>
    internal static void WriteFailure(RuleFailure failure, JsonPage page)
    {
        page.Text("rule", failure.Rule.Id);
        page.Text("key", failure.Key);
        page.Text("message", $"{failure.Exception.GetType().Name}: {failure.Exception.Message}");
        page.Number("keys", failure.Keys);
    }
}
