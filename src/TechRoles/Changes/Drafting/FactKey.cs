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

    /// <summary>A row in words, such as <c>the area security</c>.</summary>
    public static TextArgument Describe(Fact fact, OrgChart chart) => fact switch
    {
        PositionFact position => Named.Position(chart, position.Id, position.Title),
        OrganisationFact => Text.Of("what is said of the organisation"),
        ResponsibilityFact one => Text.Of(
            "'{cell}' of {owner}",
            ("cell", Named.Cell(chart, one.Area, one.Scope)),
            ("owner", Named.Owner(chart, one.Role is null ? one.Position ?? "" : null, one.Role))),
        EngagementFact engagement => Text.Of(
            "what {position} does with {stakeholder}",
            ("position", Named.Position(chart, engagement.Position)), ("stakeholder", Say.Quote(engagement.Stakeholder))),
        _ => Describe(FactLists.Of(fact), fact, chart),
    };

    // Names of people are said by no sentence.
    private static Text Describe(FactList list, Fact fact, OrgChart chart)
    {
        var kind = ("kind", Say.Kind(list));
        if (list.IdOf(fact) is { } id)
        {
            var shown = list == FactLists.People ? id : list.NameOf(fact) ?? id;
            return Text.Of("the {kind} {name}", kind, ("name", new TextArgument.Item(list.Singular, id, shown)));
        }

        var named = list.ReferencesOf(fact).Where(reference => reference.Column.Carries)
            .Select(reference => reference.Column.NamesPositions ? Named.Position(chart, reference.Id) : Say.Quote(reference.Id));
        if (list.FirstText(fact) is { Length: > 0 } text) named = named.Append(Say.Quote(text));
        return Text.Of("the {kind} of {these}", kind, ("these", Say.Commas(named)));
    }
}
