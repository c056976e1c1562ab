using Ardalis.GuardClauses;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>A report in SARIF 2.1.0, the form in which build servers and code hosts take findings.</summary>
/// <remarks>
/// <para>Every rule is declared, also where it found nothing or did not run. A finding has the positions, areas and whatever else it is
/// about
/// as logical locations, fingerprint and content hash as fingerprints, a waiver as a suppression, and the state of a baseline. A fix of
/// SARIF
/// replaces text in files, which a remedy does not: remedies stand as sentences in the property <c>remedies</c> of a result.</para>
/// <para>What was wrong with the facts is a result where it has a rule id, else a notification. Names of people are never in it. The same
/// report gives the same bytes. <b>Cost:</b> linear in what is shown.</para>
/// </remarks>
public static class SarifReport
{
    /// <summary>The version of the format.</summary>
    public const string Version = "2.1.0";

    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes a report as a document that ends with a line feed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Takes the text; lines end with a line feed.</param>
    /// <param name="options">How; the defaults where null. The limit holds for the findings in all.</param>
    /// <param name="cancel">Stops the work.</param>
    public static void Write(ChartReport report, TextWriter output, ReportOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(output);
        options ??= new();
        using (var page = new JsonPage(new Utf8Text(output)))
        {
            page.Writer.WriteStartObject();
            page.Text("$schema", Schema);
            page.Text("version", Version);
            page.Writer.WriteStartArray("runs");
            page.Writer.WriteStartObject();
            WriteRun(report, options, page, cancel);
            page.Writer.WriteEndObject();
            page.Writer.WriteEndArray();
            page.Writer.WriteEndObject();
        }

        output.Write('\n');
    }

    private static void WriteRun(ChartReport report, ReportOptions options, JsonPage page, CancellationToken cancel)
    {
        var json = page.Writer;
        var rules = new SarifRules(report.Analysis, options.Language);
        rules.Write(options.Version, page);
        page.Text("columnKind", "utf16CodeUnits");
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.Analysis is { Failures.Count: 0 });
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var problem in report.Problems.Where(problem => problem.Rule is null))
            WriteNotification(problem, report, page, options.Language);
        foreach (var failure in report.Analysis?.Failures ?? [])
        {
            json.WriteStartObject();
            page.Text("level", "error");
            SarifText.Message("message", failure.Said.Format(options.Language), page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("results");
        var results = new SarifResults(report, rules, page, options.Language);
        foreach (var problem in report.Problems.Where(problem => problem.Rule is not null)) results.Write(problem);
        var ofWaivers = report.Analysis?.WaiverFindings ?? [];
        var limit = options.Limit ?? int.MaxValue;
        foreach (var finding in ofWaivers.Take(limit)) results.Write(finding);
        foreach (var finding in report.Analysis?.Findings.Take(Math.Max(0, limit - ofWaivers.Count)) ?? [])
        {
            cancel.ThrowIfCancellationRequested();
            results.Write(finding, report.RemediesOf(finding, cancel));
        }

        foreach (var entry in report.Analysis?.Absent ?? []) results.Write(entry);
        json.WriteEndArray();
    }

    private static void WriteNotification(ChartProblem problem, ChartReport report, JsonPage page, Language language)
    {
        page.Writer.WriteStartObject();
        page.Writer.WriteStartObject("descriptor");
        page.Text("id", JsonNames.Of(problem.Kind));
        page.Writer.WriteEndObject();
        page.Text("level", problem.Level == ProblemLevel.Error ? "error" : "note");
        SarifText.Message("message", ProblemTexts.Message(problem).Format(language), page);
        page.Writer.WriteStartArray("locations");
        SarifText.Location(problem.Place?.File ?? report.Origin?.Name, problem.Place?.Row, [], page);
        page.Writer.WriteEndArray();
        page.Writer.WriteEndObject();
    }
}
