using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>What reports say of rules.</summary>
internal static class RuleTexts
{
    /// <summary>A rule by its id and title.</summary>
    public static Text Named(RuleInfo rule) =>
        Text.Of("{rule} {title}", ("rule", Saying.Id(rule.Id)), ("title", Text.Of(rule.Title)));

    /// <summary>The same with how heavy its findings are.</summary>
    public static Text Weighed(RuleInfo rule, Severity severity) => Text.Of(
        "{rule} {title} ({severity})",
        ("rule", Saying.Id(rule.Id)), ("title", Text.Of(rule.Title)), ("severity", Saying.Weight(severity)));

    /// <summary>Who expects what it asks for.</summary>
    public static Text Sources(RuleInfo rule, Profile profile) =>
        Text.Of("Source: {sources}", ("sources", SourceText.Joined(rule, profile)));
}
