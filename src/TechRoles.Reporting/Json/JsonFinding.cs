using TechRoles.Analysis;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>A finding as one object of a JSON report.</summary>
internal static class JsonFinding
{
    /// <summary>So many facts of one finding stand in a report; of more it is said how many there are.</summary>
    private const int MostEvidence = 1_000;

    public static void Write(Finding finding, ValueList<Remedy>? remedies, Period period, JsonPage page)
    {
        var (json, rule, details) = (page.Writer, finding.Rule, finding.Details());
        json.WriteStartObject();
        page.Text("rule", rule.Id);
        page.Text("name", rule.Name);
        page.Text("severity", JsonNames.Of(finding.Severity));
        page.Text("message", details.Message.ToString());
        WriteAbout(details, page, MostEvidence);
        page.Text("basis", JsonNames.Of(finding.Basis));
        page.Text("resolver", details.Resolver?.Id);
        page.Number("distance", details.Resolver?.Distance);

        page.Text("from", period.From is { } from ? ReportTexts.Day(from) : null);
        page.Text("to", period.To is { } to ? ReportTexts.Day(to) : null);
        page.Text("state", JsonNames.Of(finding.State));
        if (finding.Waiver is { } waiver) JsonWaiver.Write(waiver, page);
        page.Text("fingerprint", finding.Fingerprint.Hex);
        page.Text("content", details.Content.Hex);
        page.Texts("sources", details.Sources.Select(source => source.Text));
        JsonRemedies.Write(remedies, page);
        json.WriteEndObject();
    }

    /// <summary>Writes what a finding is about, and the facts it rests on.</summary>
    /// <param name="details">What is told of the finding.</param>
    /// <param name="page">Takes it.</param>
    /// <param name="atMost">How many facts are written.</param>
    public static void WriteAbout(FindingDetails details, JsonPage page, int atMost = int.MaxValue)
    {
        var json = page.Writer;
        json.WriteStartArray("subjects");
        foreach (var subject in details.Subjects)
        {
            json.WriteStartObject();
            page.Text("kind", subject.Kind);
            page.Text("id", subject.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("cells");
        foreach (var cell in details.Cells)
        {
            json.WriteStartObject();
            page.Text("area", cell.Area.Id);
            page.Text("scope", cell.Scope?.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("evidence");
        foreach (var evidence in details.Evidence.Take(atMost))
        {
            json.WriteStartObject();
            page.Text("fact", evidence.Fact);
            page.Text("text", evidence.Text);
            page.Texts("ids", evidence.Ids);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (details.Evidence.Count > atMost) page.Number("evidenceOmitted", details.Evidence.Count - atMost);
    }
}
