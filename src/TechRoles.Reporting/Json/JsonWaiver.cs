using TechRoles.Analysis;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>Waivers, what is said of them, and what is gone from a baseline, in a JSON report.</summary>
internal static class JsonWaiver
{
    /// <summary>Writes the waiver of a finding as its property <c>waiver</c>.</summary>
    public static void Write(Waiver waiver, JsonPage page)
    {
        page.Writer.WriteStartObject("waiver");
        page.Text("reason", waiver.Reason);
        page.Text("by", waiver.By);
        page.Text("until", waiver.Until is { } day ? ReportTexts.Day(day) : null);
        page.Text("control", waiver.Control);
        page.Writer.WriteEndObject();
    }

    /// <summary>Writes what is said of a waiver, in the shape of a finding.</summary>
    public static void Write(WaiverFinding finding, JsonPage page)
    {
        var json = page.Writer;
        json.WriteStartObject();
        page.Text("rule", finding.Rule.Id);
        page.Text("name", finding.Rule.Name);
        page.Text("severity", JsonNames.Of(finding.Severity));
        page.Text("message", finding.Message.ToString());
        json.WriteStartArray("subjects");
        json.WriteEndArray();
        json.WriteStartArray("cells");
        json.WriteEndArray();
        json.WriteStartArray("evidence");
        json.WriteEndArray();
        page.Text("basis", "stated");
        page.Text("resolver", null);
        page.Number("distance", null);
        page.Text("from", null);
        page.Text("to", null);
        page.Text("state", null);
        Write(finding.Waiver, page);
        page.Text("fingerprint", finding.Fingerprint.Hex);
        page.Text("content", finding.Fingerprint.Hex);
        page.Texts("sources", finding.Rule.Sources.Select(source => source.Text));
        json.WriteNull("remedies");
        json.WriteEndObject();
    }

    /// <summary>Writes what the baseline has and the chart has no more.</summary>
    public static void WriteAbsent(AnalysisReport analysis, JsonPage page)
    {
        if (analysis.Accepted.Baseline is null) return;
        page.Writer.WriteStartArray("absent");
        foreach (var entry in analysis.Absent)
        {
            page.Writer.WriteStartObject();
            page.Text("rule", entry.Rule);
            page.Texts("subjects", entry.Subjects);
            page.Text("state", "absent");
            page.Text("fingerprint", entry.Fingerprint);
            page.Text("content", entry.Content);
            page.Writer.WriteEndObject();
        }

        page.Writer.WriteEndArray();
    }

    /// <summary>Writes how many findings have which state, where there are waivers or a baseline.</summary>
    public static void WriteStates(AnalysisReport analysis, JsonPage page)
    {
        if (!GovernanceTexts.IsGoverned(analysis)) return;
        page.Writer.WriteStartObject("states");
        foreach (var group in analysis.Findings.GroupBy(finding => finding.State).OrderBy(group => group.Key)) page.Number(
            JsonNames.Of(group.Key) ?? "open", group.Count());
        if (analysis.Accepted.Baseline is not null) page.Number("absent", analysis.Absent.Count);
        page.Writer.WriteEndObject();
    }
}
