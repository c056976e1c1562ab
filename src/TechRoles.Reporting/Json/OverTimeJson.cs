using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>Findings over time in JSON.</summary>
internal static class OverTimeJson
{
    /// <summary>Writes the properties of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="periods">The days on which it holds, as the reader of the document counts them.</param>
    /// <param name="day">The day from which past and planned are told apart; null: none.</param>
    /// <param name="page">Takes them.</param>
    public static void WriteProperties(FindingOverTime finding, IEnumerable<Period> periods, DateOnly? day, JsonPage page)
    {
        var json = page.Writer;
        page.Text("rule", finding.Rule.Id);
        page.Text("name", finding.Rule.Name);
        page.Text("severity", JsonNames.Of(finding.Severity));
        page.Text("message", finding.Message.ToString());
        json.WriteStartArray("subjects");
        foreach (var subject in finding.Subjects)
        {
            json.WriteStartObject();
            page.Text("kind", subject.Kind);
            page.Text("id", subject.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        page.Text("when", day is { } known ? JsonNames.Of(finding.When(known)) : null);
        json.WriteStartArray("periods");
        foreach (var period in periods)
        {
            json.WriteStartObject();
            page.Text("from", period.From is { } from ? ReportTexts.Day(from) : null);
            page.Text("to", period.To is { } to ? ReportTexts.Day(to) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        page.Text("fingerprint", finding.Fingerprint.Hex);
    }
}
