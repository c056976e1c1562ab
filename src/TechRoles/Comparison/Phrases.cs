using System.Collections.Frozen;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>Areas, and which way somebody looks, as they read inside a sentence.</summary>
internal static class Phrases
{
    /// <summary>The built-in areas whose names read badly without an article.</summary>
    private static readonly FrozenSet<string> WithArticle = FrozenSet.Create(
        StringComparer.Ordinal,
        "enterprise-management", "workplace", "personal-data-processing", "product-stack", "production-operations",
        "production-release", "engineering-teams", "integration-strategy", "access-approval", "data-protection");

    /// <summary>Which way subjects look.</summary>
    public static Text Looks(Orientation orientation, bool many, TextArgument who) => Text.Of(
        (orientation, many) switch
        {
            (Orientation.Internal, false) => "{who} looks inward",
            (Orientation.Internal, true) => "{who} look inward",
            (Orientation.External, false) => "{who} looks outward",
            (Orientation.External, true) => "{who} look outward",
            (_, false) => "{who} looks inward and outward",
            (_, true) => "{who} look inward and outward",
        },
        ("who", who));

    /// <summary>An area as it reads inside a sentence. Names that a chart gave its own areas stay as they are written.</summary>
    public static TextArgument InSentence(RemitCell cell) => new TextArgument.InScope(
        cell.Place == int.MaxValue
            ? new("area", cell.Area, cell.AreaName)
            : new("area", cell.Area, WithItsArticle(cell)) { Name = cell.AreaName },
        cell.Scope is null ? null : new("unit", cell.Scope, cell.ScopeName ?? cell.Scope));

    public static TextArgument Areas(IEnumerable<RemitEntry> entries) => Say.And(entries.Select(entry => InSentence(entry.Cell)));

    /// <summary>One of several, each after an "or": <c>a or b or c</c>.</summary>
    public static TextArgument Either(IEnumerable<TextArgument> items) => items.Aggregate(
        (TextArgument?)null, (these, one) => these is null ? one : Text.Of("{these} or {one}", ("these", these), ("one", one)))
        ?? Say.Quote("");

    private static string WithItsArticle(RemitCell cell)
    {
        var isBuiltIn = RoleCatalogue.BuiltIn.TryArea(cell.Area, out var area) && area.Name == cell.AreaName;
        return (isBuiltIn && WithArticle.Contains(cell.Area) ? "the " : "") + Lowered(cell.AreaName);
    }

    /// <summary>The text with a small first letter, unless the first word is an abbreviation such as IT.</summary>
    private static string Lowered(string text)
    {
        var first = text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal) is var blank and >= 0 ? blank : text.Length);
        foreach (var letter in first[Math.Min(1, first.Length)..])
            if (char.IsUpper(letter)) return text;
        return text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
