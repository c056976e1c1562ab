using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>Every rule and code, in the order of their ids, as SARIF declares them.</summary>
internal sealed class SarifRules
{
    private readonly RuleInfo[] _rules;
    private readonly Dictionary<string, int> _places;
    private readonly AnalysisReport? _analysis;
    private readonly Language _language;

    public SarifRules(AnalysisReport? analysis, Language language)
    {
        (_analysis, _language) = (analysis, language);
        _rules =
        [
            .. (analysis?.Asked.Rules ?? []).Concat(RuleSet.All.Rules).Select(rule => rule.Info).Concat(ProblemCodes.All)
                .Concat(HistoryCodes.All).Concat(WaiverCodes.All)
                .DistinctBy(info => info.Id).OrderBy(info => info.Id, StringComparer.Ordinal),
        ];
        _places = _rules.Index().ToDictionary(rule => rule.Item.Id, rule => rule.Index, StringComparer.Ordinal);
    }

    /// <summary>The 0-based place of a rule; null where it is not declared.</summary>
    public int? PlaceOf(string id) => _places.TryGetValue(id, out var place) ? place : null;

    /// <summary>How much a rule weighs by itself.</summary>
    public Severity SeverityOf(string id) => PlaceOf(id) is { } place ? _rules[place].Severity : Severity.Error;

    public void Write(string version, JsonPage page)
    {
        var json = page.Writer;
        var asked = (_analysis?.Asked ?? RuleSet.Recommended).Rules.Select(rule => rule.Info.Id).ToHashSet(StringComparer.Ordinal);
        var ruled = RuleSet.All.Rules.Select(rule => rule.Info.Id).ToHashSet(StringComparer.Ordinal);
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        page.Text("name", "techroles");
        page.Text("version", version);
        json.WriteStartArray("rules");
        foreach (var rule in _rules) Write(rule, asked.Contains(rule.Id) || !ruled.Contains(rule.Id), page);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "No severity."),
    };

    private void Write(RuleInfo rule, bool isEnabled, JsonPage page)
    {
        var json = page.Writer;
        json.WriteStartObject();
        page.Text("id", rule.Id);
        page.Text("name", rule.Name);
        SarifText.Message("shortDescription", Said(Text.Of(rule.Title)) + ".", page);
        SarifText.Message("fullDescription", Said(Text.Of(rule.Definition)), page);
        SarifText.Message(
            "help",
            Said(Saying.Sentences(
                Text.Of(rule.Rationale), Text.Of(rule.Remedy),
                Text.Of("Source: {sources}.", ("sources", SourceText.Joined(SourceText.Of(rule.Sources)))))!),
            page);
        if (rule.HelpLink is { } link) page.Text("helpUri", link);
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", isEnabled);
        page.Text("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        page.Texts("sources", SourceText.Of(rule.Sources).Select(source => source.ToString()));
        if (_analysis is not null && _analysis.WhySilent.TryGetValue(rule.Id, out var reason)) page.Text("silent", Said(reason));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private string Said(Text text) => text.Format(_language);
}
