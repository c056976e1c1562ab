using System.Text.Json;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>What the script of a page says, in English and, for a page in another language, in that one.</summary>
/// <remarks>The script has the English sentences; it is the same for every language, so that its hash is. A test compares both.</remarks>
internal static class PageWords
{
    /// <summary>The sentences; what stands in braces the script fills in.</summary>
    public static IReadOnlyList<Text> Sentences { get; } =
    [
        Text.Of("Search: title, area, rule"), Text.Of("Search positions, areas and rules"), Text.Of("What fits"),
        Text.Of("Filter the findings"), Text.Of("Rule"), Text.Of("Unit"), Text.Of("Who settles it"), Text.Of("Rests on"), Text.Of("State"),
        Text.Of("all"), Text.Of("stated facts"), Text.Of("a title"), Text.Of("a usual role"), Text.Of("new"), Text.Of("changed"),
        Text.Of("in the baseline"), Text.Of("waived"), Text.Of("Clear"), Text.Of("{count} of {findings}"),
        Text.Of("Show {count} of {findings}"), Text.Of("and {findings}; the report as JSON has all"),
        Text.Of("Move the chart"), Text.Of("Zoom in"), Text.Of("Zoom out"), Text.Of("Fit"), Text.Of("Fit the whole chart"),
        Text.Of("Unfold"), Text.Of("Unfold all positions"), Text.Of("Fold"), Text.Of("Fold as at first"),
        Text.Of("Chart. Arrows move, Enter opens, blank folds, plus and minus zoom."), Text.Of("{position}: unfolded, {positions} shown"),
        Text.Of("{position}: folded, {positions} shown"), Text.Of("All {positions} are shown"),
        Text.Of("{positions} are shown"), Text.Of("and {positions} more"), Text.Of("and {count} more"),
        Text.Of("{area} in {scope}"), Text.Of("vacant"), Text.Of("acting"),
        Text.Of("Held by"), Text.Of("Kind of role"), Text.Of("Reports to"), Text.Of("Dotted to"), Text.Of("Remit"),
        Text.Of("History"), Text.Of("The position"), Text.Of("can settle it"), Text.Of("Close"),
        Text.Of("Show"), Text.Of("Copy as scenario"), Text.Of("Copied"), Text.Of("The scenario is copied"),
        Text.Of("The scenario stands below the remedy"), Text.Of("As it would be: {remedy}"), Text.Of("Back to the chart as it is"),
    ];

    /// <summary>The nouns, for one and for several.</summary>
    public static IReadOnlyList<(string English, TextArgument One, TextArgument Many)> Nouns { get; } =
    [
        ("finding", Count.Of(1, "finding"), Count.Of(2, "finding")),
        ("more finding", Count.Of(1, "more finding"), Count.Of(2, "more finding")),
        ("position", Count.Of(1, "position"), Count.Of(2, "position")),
        ("report", Count.Of(1, "report"), Count.Of(2, "report")),
        ("dotted line", Count.Of(1, "dotted line"), Count.Of(2, "dotted line")),
        ("hit", Count.Of(1, "hit"), Count.Of(2, "hit")),
        ("error", Count.Of(1, "error"), Count.Of(2, "error")),
        ("warning", Count.Of(1, "warning"), Count.Of(2, "warning")),
        ("hint", Count.Of(1, "hint"), Count.Of(2, "hint")),
        ("area", Count.Of(1, "area"), Count.Of(2, "area")),
        ("rule", Count.Of(1, "rule"), Count.Of(2, "rule")),
    ];

    /// <summary>Writes what another language says; of English the script knows all.</summary>
    public static void Write(Language language, Utf8JsonWriter json)
    {
        var isOther = language.Code != Language.English.Code;
        json.WriteStartObject("sentences");
        if (isOther)
            foreach (var sentence in Sentences) json.WriteString(sentence.Template, sentence.Format(language));
        json.WriteEndObject();
        json.WriteStartObject("nouns");
        foreach (var (english, one, many) in isOther ? Nouns : [])
        {
            json.WriteStartArray(english);
            json.WriteStringValue(WithoutNumber(one.Format(language)));
            json.WriteStringValue(WithoutNumber(many.Format(language)));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string WithoutNumber(string counted) => counted[(counted.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
