using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>
/// By which id rows of each list are looked up: their own, or that of the position, role or the like that they belong to.
/// </summary>
internal static class FactKey
{
    /// <summary>The id of a row in a list whose rows have one, empty for the organisation; null in the other lists.</summary>
    public static string? OwnId(Fact fact) => fact is OrganisationFact ? "" : FactLists.Of(fact).IdOf(fact);

    /// <summary>The id that rows are gathered under.</summary>
    public static string Of(Fact fact) =>
        FactLists.Of(fact) is var list && list.KeyOf(fact) is var (of, id) && IsOwnedBy(list, of) ? OfRole(id) : id;

    private static bool IsOwnedBy(FactList list, string other) => !list.HasId && other == FactLists.Roles.Name;

    /// <summary>The key of the responsibilities of a role; no id has a control character.</summary>
    public static string OfRole(string role) => RoleMark + role;

    /// <summary>What the key of the responsibilities of a role begins with.</summary>
    public const char RoleMark = '\u0001';

    /// <summary>
    /// The row as every row that says the same has it: the order of ids in a list does not count, nor does a title that is the id.
    /// </summary>
    public static Fact Normal(Fact fact) => FactLists.Of(fact).Normal(fact);

    /// <summary>Whether two rows say the same.</summary>
    public static bool AreSame(Fact left, Fact right) => IsSame(left)(right);

    /// <summary>Whether a row says the same as this one.</summary>
    public static Func<Fact, bool> IsSame(Fact fact)
    {
        var normal = Normal(fact);
        return other => Normal(other) == normal;
    }

    /// <summary>A row in words that need no chart: what it is and which.</summary>
    public static string Called(Fact fact) =>
        FactLists.Of(fact) is var list && list.IdOf(fact) is { } id
            ? $"the {list.Singular} '{id}'"
            : $"the {list.Singular} of {string.Join(", ", NamedIn(list, fact).DefaultIfEmpty("nobody"))}";

    /// <summary>The ids of what a row stands on.</summary>
    private static IEnumerable<string> NamedIn(FactList list, Fact fact) =>
        list.ReferencesOf(fact).Where(named => named.Column.Carries).Select(named => $"'{named.Id}'");

    /// <summary>A row in words, such as <c>the area security</c>.</summary>
    public static string Describe(Fact fact, OrgChart chart) => fact switch
    {
        PositionFact position => Named.Position(chart, position.Id, position.Title),
        OrganisationFact => "what is said of the organisation",
        ResponsibilityFact { Role: { } role } one => $"'{Named.Cell(chart, one.Area, one.Scope)}' of the role {Named.Role(chart, role)}",
        ResponsibilityFact one => $"'{Named.Cell(chart, one.Area, one.Scope)}' of {Named.Position(chart, one.Position ?? "")}",
        EngagementFact engagement => $"what {Named.Position(chart, engagement.Position)} does with {engagement.Stakeholder}",
        _ => Describe(FactLists.Of(fact), fact, chart),
    };

    // Names of people are said by no sentence.
    private static string Describe(FactList list, Fact fact, OrgChart chart)
    {
        if (list.IdOf(fact) is { } id) return $"the {list.Singular} {(list == FactLists.People ? id : list.NameOf(fact) ?? id)}";
        var named = list.ReferencesOf(fact).Where(reference => reference.Column.Carries)
            .Select(reference => reference.Column.NamesPositions ? Named.Position(chart, reference.Id) : reference.Id);
        return $"the {list.Singular} of {string.Join(", ", list.FirstText(fact) is { Length: > 0 } text ? named.Append(text) : named)}";
    }
}
