using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>Findings, what is said of waivers, problems with a rule id, and what is gone from a baseline, as results of SARIF.</summary>
internal sealed class SarifResults(ChartReport report, SarifRules rules, JsonPage page, Language language)
{
    private const string Fingerprint = "techroles/v1";
    private const string Content = "techroles/content/v1";

    public void Write(Finding finding, ValueList<Remedy>? remedies)
    {
        var (json, details) = (page.Writer, finding.Details());
        Begin(finding.Rule.Id, finding.Severity, details.Message);
        var about = details.Subjects.Select(subject => (subject.Kind, subject.Id, NameOf(subject, finding.Chart)))
            .Concat(details.Cells.Select(cell => ("area", cell.Area.Id, cell.ToString()))).Distinct();
        WriteLocations(report.Origin?.Name, null, about);
        WriteFingerprints(finding.Fingerprint.Hex, details.Content.Hex);
        if (StateOf(finding.Before) is { } state) page.Text("baselineState", state);
        WriteSuppressions(finding.Waiver);
        json.WriteStartObject("properties");
        page.Text("basis", JsonNames.Of(finding.Basis));
        page.Texts("evidence", details.Evidence.Select(evidence => Readable.Of(evidence.Said.Format(language))));
        page.Texts("sources", details.Sources.Select(source => source.Text));
        page.Texts("remedies", (remedies ?? []).Select(remedy => Readable.Of(RemedyTexts.Told(remedy).Format(language))));
        if (ReportTexts.Settles(finding, details) is { } settles) page.Text("settles", Readable.Of(settles.Format(language)));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public void Write(WaiverFinding finding)
    {
        Begin(finding.Rule.Id, finding.Severity, finding.Message);
        WriteLocations(report.Origin?.Name, null, []);
        WriteFingerprints(finding.Fingerprint.Hex, null);
        if (report.Analysis?.Accepted.Baseline is not null) page.Text("baselineState", "new");
        page.Writer.WriteEndObject();
    }

    public void Write(ChartProblem problem)
    {
        Begin(problem.Rule!, rules.SeverityOf(problem.Rule!), ProblemTexts.Message(problem));
        WriteLocations(problem.Place?.File ?? report.Origin?.Name, problem.Place?.Row, problem.Ids.Select(id => ("fact", id, id)));
        if (report.Analysis?.Accepted.Baseline is not null) page.Text("baselineState", "new");
        page.Writer.WriteEndObject();
    }

    public void Write(BaselineEntry entry)
    {
        Begin(entry.Rule, rules.SeverityOf(entry.Rule), Text.Of("It is gone: {finding}.", ("finding", Saying.Plain(entry.ToString()))));
        WriteLocations(report.Origin?.Name, null, entry.Subjects.Select(id => ("fact", id, id)));
        WriteFingerprints(entry.Fingerprint, entry.Content);
        page.Text("baselineState", "absent");
        page.Writer.WriteEndObject();
    }

    private void Begin(string rule, Severity severity, Text message)
    {
        page.Writer.WriteStartObject();
        page.Text("ruleId", rule);
        if (rules.PlaceOf(rule) is { } place) page.Number("ruleIndex", place);
        page.Text("level", SarifRules.Level(severity));
        SarifText.Message("message", message.Format(language), page);
    }

    private void WriteLocations(string? file, int? row, IEnumerable<(string Kind, string Id, string Name)> about)
    {
        page.Writer.WriteStartArray("locations");
        SarifText.Location(file, row, about, page);
        page.Writer.WriteEndArray();
    }

    private void WriteFingerprints(string fingerprint, string? content)
    {
        page.Writer.WriteStartObject("partialFingerprints");
        page.Text(Fingerprint, fingerprint);
        if (content is not null) page.Text(Content, content);
        page.Writer.WriteEndObject();
    }

    private void WriteSuppressions(Waiver? waiver)
    {
        var json = page.Writer;
        json.WriteStartArray("suppressions");
        if (waiver is not null)
        {
            json.WriteStartObject();
            page.Text("kind", "external");
            page.Text("status", "accepted");
            page.Text("justification", Readable.Of(waiver.Reason ?? ""));
            json.WriteStartObject("properties");
            page.Text("by", waiver.By);
            page.Text("until", waiver.Until is { } day ? ReportTexts.Day(day) : null);
            page.Text("control", waiver.Control);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? StateOf(FindingState state) => state switch
    {
        FindingState.Open or FindingState.Waived => null,
        FindingState.New => "new",
        FindingState.Unchanged => "unchanged",
        FindingState.Changed => "updated",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state of a finding."),
    };

    // People stay ids.
    private static string NameOf(Subject subject, OrgChart chart) =>
        subject.Kind == "position" && chart.TryPosition(subject.Id, out var position) ? position.Title
        : subject.Kind == "area" && chart.TryArea(subject.Id, out var area) ? area.ToString()
        : subject.Id;
}
