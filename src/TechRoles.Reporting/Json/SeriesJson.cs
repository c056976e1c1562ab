using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Changes;

namespace TechRoles.Reporting;

/// <summary>A series of returns for programs: the document <c>techroles-history/1</c>.</summary>
/// <remarks>
/// Every property is always there, in a fixed order; the same series gives the same bytes. Of people only their ids are in it.
/// <b>Cost:</b> linear in what is written.
/// </remarks>
public static class SeriesJson
{
    /// <summary>What the property <c>format</c> of a document says.</summary>
    public const string Format = "techroles-history/1";

    /// <summary>Writes a report as a document that ends with a line feed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Takes the text; lines end with a line feed.</param>
    /// <param name="options">How; the defaults where null. The limit holds for findings; null: all.</param>
    /// <param name="cancel">Stops the work.</param>
    public static void Write(SeriesReport report, TextWriter output, ReportOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(output);
        options ??= new();
        JsonPage.Document(output, Format, options.Version, page => WriteBody(report, page, options.Limit ?? int.MaxValue, cancel));
    }

    /// <summary>Writes the properties of the document but its format.</summary>
    internal static void WriteBody(SeriesReport report, JsonPage page, int limit, CancellationToken cancel)
    {
        var json = page.Writer;
        json.WriteStartArray("returns");
        foreach (var one in report.Returns)
        {
            json.WriteStartObject();
            page.Text("file", one.Name);
            page.Text("day", ReportTexts.Day(one.Return.Day));
            JsonChart.Write("chart", one.Return.Chart, page);
            JsonChart.Write(one.Problems, page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteSummary(report, page, limit);
        json.WriteStartArray("findings");
        foreach (var finding in report.Analysis.Findings.Take(limit))
        {
            cancel.ThrowIfCancellationRequested();
            json.WriteStartObject();
            OverTimeJson.WriteProperties(finding, report.PeriodsOf(finding), report.Last, page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("events");
        foreach (var one in report.Series.Events)
        {
            json.WriteStartObject();
            page.Text("day", ReportTexts.Day(one.Day));
            page.Text("kind", NameOf(one.Kind));
            page.Text("position", one.Position);
            page.Text("person", one.Person);
            page.Text("text", one.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("gaps");
        foreach (var gap in report.Series.Gaps)
        {
            json.WriteStartObject();
            page.Text("position", gap.Position);
            page.Text("missing", ReportTexts.Day(gap.Missing));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSummary(SeriesReport report, JsonPage page, int limit)
    {
        var (json, findings) = (page.Writer, report.Analysis.Findings);
        json.WriteStartObject("summary");
        page.Text("from", ReportTexts.Day(report.First));
        page.Text("to", ReportTexts.Day(report.Last));
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
            page.Number(JsonNames.Of(severity), findings.Count(finding => finding.Severity == severity));
        page.Number("omitted", Math.Max(0, findings.Count - limit));
        json.WriteStartObject("byRule");
        foreach (var rule in findings.CountBy(finding => finding.Rule.Id).OrderBy(entry => entry.Key, StringComparer.Ordinal))
            page.Number(rule.Key, rule.Value);
        json.WriteEndObject();
        json.WriteStartObject("events");
        var events = report.Series.Events.CountBy(one => one.Kind).ToDictionary();
        foreach (var kind in Enum.GetValues<PositionEventKind>()) page.Number(NameOf(kind), events.GetValueOrDefault(kind));
        json.WriteEndObject();
        page.Number("gaps", report.Series.Gaps.Count);
        json.WriteEndObject();
    }

    private static string NameOf(PositionEventKind kind) => kind switch
    {
        PositionEventKind.Came => "came",
        PositionEventKind.Left => "left",
        PositionEventKind.Moved => "moved",
        PositionEventKind.Retitled => "retitled",
        PositionEventKind.PersonCame => "person-came",
        PositionEventKind.PersonLeft => "person-left",
        PositionEventKind.PersonMoved => "person-moved",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An event without a name."),
    };
}
