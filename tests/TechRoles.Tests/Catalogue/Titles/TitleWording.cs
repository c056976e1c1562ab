using OneOf;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Tests.Catalogue.Titles;

/// <summary>Writes an answer the way the acceptance table does: "Cio deputy, group", "? Digital, Data; Cfo", "Cio~", and what is only asked "Cio?".</summary>
internal static class TitleWording
{
    private static readonly string[] ReachWords = ["group", "national", "global", "government", "federal", "regional"];

    public static string Of(OneOf<RecognisedTitle, UnrecognisedTitle> answer) => answer.Match(
        recognised => string.Join("; ", recognised.Ambiguous.Select(Of).Concat(recognised.Mentions.Select(Of))),
        unrecognised => string.Join("; ", unrecognised.Ambiguous.Select(Of)));

    public static string Recognise(string title) => Of(BuiltInTitles.Recognise(title));

    /// <summary>The same, and what holds in a part of the organisation only: "Cio in part".</summary>
    public static string WithParts(string title) => BuiltInTitles.Recognise(title).Match(
        recognised => string.Join("; ", recognised.Ambiguous.Select(Of).Concat(recognised.Mentions.Select(WithPart))),
        unrecognised => string.Join("; ", unrecognised.Ambiguous.Select(Of)));

    private static string WithPart(TitleMention mention) => Of(mention) + (mention.IsOfPart ? " in part" : "");

    private static string Of(TitleMention mention)
    {
        var standing = mention.Standing == TitleStanding.Holder ? "" : $" {mention.Standing.ToString().ToLowerInvariant()}";
        var reach = mention.Scope is { } scope && ReachWords.Contains(scope.ToLowerInvariant()) ? $", {scope.ToLowerInvariant()}" : "";
        return Short(mention.Kind) + (mention.Strength == TitleStrength.Equivalent ? "~" : "") + standing + reach;
    }

    private static string Of(AmbiguousMention mention) => mention.Candidates.Count == 1
        ? Of(mention.Candidates[0]) + "?"
        : "? " + string.Join(", ", mention.Candidates.Select(Of));

    private static string Of(TitleCandidate candidate) => candidate.Kind != RoleKind.Other
        ? Short(candidate.Kind)
        : candidate.Title.Replace("Chief ", "", StringComparison.Ordinal)
            .Replace(" Officer", "", StringComparison.Ordinal)
            .ToLowerInvariant();

    private static string Short(RoleKind kind) => kind.Id switch
    {
        "chief-digital-officer" => "Digital",
        "chief-data-officer" => "Data",
        "chief-risk-officer" => "Risk",
        "chief-product-officer" => "Product",
        "chief-security-officer" => "Cso",
        "data-protection-officer" => "Dpo",
        "vp-engineering" => "VpEngineering",
        "chief-audit-executive" => "Audit",
        "chief-human-resources-officer" => "People",
        "chief-marketing-officer" => "Marketing",
        var id => char.ToUpperInvariant(id[0]) + id[1..],
    };
}
