using System.Collections.Frozen;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>The words of comparisons: verbs, lists, and areas as they read inside a sentence.</summary>
internal static class Phrases
{
    /// <summary>The built-in areas whose names read badly without an article.</summary>
    private static readonly FrozenSet<string> WithArticle = FrozenSet.Create(
        StringComparer.Ordinal,
        "enterprise-management", "workplace", "personal-data-processing", "product-stack", "production-operations",
        "production-release", "engineering-teams", "integration-strategy", "access-approval", "data-protection");

    /// <summary>
    /// What somebody does who is most strongly involved in this way: <c>answers for</c>, and <c>answer for</c> where it is many.
    /// </summary>
    public static string Does(Involvement involvement, bool many = false) => (involvement, many) switch
    {
        (Involvement.Accountable, false) => "answers for",
        (Involvement.Accountable, true) => "answer for",
        (Involvement.Responsible, false) => "does the work for",
        (Involvement.Responsible, true) => "do the work for",
        (Involvement.Supports, false) => "helps with",
        (Involvement.Supports, true) => "help with",
        (Involvement.Consulted, false) => "is asked about",
        (Involvement.Consulted, true) => "are asked about",
        (Involvement.Informed, false) => "is told about",
        (Involvement.Informed, true) => "are told about",
        _ => throw new ArgumentOutOfRangeException(nameof(involvement)),
    };

    /// <summary>The same where the thing has been named before: <c>answers for it</c>, <c>does the work</c>.</summary>
    public static string DoesIt(Involvement involvement, bool many)
    {
        var phrase = Does(involvement, many);
        return involvement == Involvement.Accountable ? phrase + " it" : phrase[..phrase.LastIndexOf(' ')];
    }

    /// <summary>The same after the thing: <c>for which the CTO answers</c>.</summary>
    public static string WhichIt(Involvement involvement, string who, bool many)
    {
        var phrase = Does(involvement, many);
        var preposition = phrase.LastIndexOf(' ');
        return $"{phrase[(preposition + 1)..]} which {who} {phrase[..preposition]}";
    }

    public static string Does(EngagementKind kind) => kind switch
    {
        EngagementKind.Owns => "owns the relationship with",
        EngagementKind.Serves => "serves",
        EngagementKind.PartnersWith => "works together with",
        EngagementKind.Consults => "asks",
        EngagementKind.Advocates => "speaks for technology and the company's future to",
        _ => "gives account to",
    };

    public static string Looks(Orientation orientation, bool many) => (many ? "look " : "looks ") + orientation switch
    {
        Orientation.Internal => "inward",
        Orientation.External => "outward",
        _ => "inward and outward",
    };

    /// <summary>An area as it reads inside a sentence. Names that a chart gave its own areas stay as they are written.</summary>
    public static string InSentence(RemitCell cell)
    {
        var scope = cell.ScopeName is null ? "" : " in " + cell.ScopeName;
        if (cell.Place == int.MaxValue) return cell.AreaName + scope;
        var isBuiltIn = RoleCatalogue.BuiltIn.TryArea(cell.Area, out var area) && area.Name == cell.AreaName;
        return (isBuiltIn && WithArticle.Contains(cell.Area) ? "the " : "") + Lowered(cell.AreaName) + scope;
    }

    public static string Areas(IEnumerable<RemitEntry> entries) => List(entries.Select(entry => InSentence(entry.Cell)));

    /// <summary>A list with its last word: <c>a, b and c</c>; with a comma before it where an item holds an "and" of its own.</summary>
    public static string List(IEnumerable<string> items, string last = "and")
    {
        var all = items.ToArray();
        if (all.Length < 2) return string.Concat(all);
        var comma = all.Length > 2 && all.Any(item => item.Contains(" and ", StringComparison.Ordinal)) ? "," : "";
        return $"{string.Join(", ", all[..^1])}{comma} {last} {all[^1]}";
    }

    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The text with a small first letter, unless the first word is an abbreviation such as IT.</summary>
    private static string Lowered(string text)
    {
        var first = text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal) is var blank and >= 0 ? blank : text.Length);
        foreach (var letter in first[Math.Min(1, first.Length)..])
            if (char.IsUpper(letter)) return text;
        return text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
