using OneOf;
using TechRoles.Catalogue;
using TechRoles.Charts;

namespace TechRoles.Tool;

/// <summary>A name that does not say which role is meant.</summary>
/// <param name="Message">Why, and what to write instead.</param>
/// <param name="IsAmong">Whether it names several things, rather than none.</param>
internal sealed record UnclearName(Text Message, bool IsAmong = false);

/// <summary>Finds the role or position that a user names; never guesses.</summary>
internal static class RoleNames
{
    /// <summary>A position by its id or, where only one has it, its title, in any case.</summary>
    public static OneOf<Position, UnclearName> Position(string name, OrgChart chart)
    {
        if (chart.TryPosition(name, out var exact)) return exact;
        var found = chart.Positions.Where(position => Same(position.Id, name) || Same(position.Title, name)).ToArray();
        return found.Length switch
        {
            1 => found[0],
            0 => new UnclearName(Text.Of("The chart has no position '{name}'.", ("name", Say.Quote(name)))),
            _ => new UnclearName(
                Text.Of("'{name}' names several positions of the chart. Write an id: {ids}.",
                    ("name", Say.Quote(name)), ("ids", Or(found.Select(position => position.Id)))),
                IsAmong: true),
        };
    }

    /// <summary>A role of the catalogue by its id or by a title that means it.</summary>
    public static OneOf<CatalogueRole, UnclearName> Role(string name, RoleCatalogue catalogue)
    {
        if (catalogue.TryRole(name.ToLowerInvariant(), out var role)) return role;
        return TitleRecogniser.Of(catalogue).Read(name).Match(
            title => title.Kinds.Count == 1 && catalogue.TryRole(title.Kinds[0], out var known) ? known : Several(name, title, catalogue),
            title => title.IsAmbiguous ? Ambiguous(name, title, catalogue) : Unknown(name, title, catalogue));
    }

    private static OneOf<CatalogueRole, UnclearName> Several(string name, RecognisedTitle title, RoleCatalogue catalogue)
    {
        var ids = Ids(title.Kinds, catalogue);
        return ids.Length == 0
            ? Unknown(name, null, catalogue)
            : new UnclearName(Text.Of("'{name}' names several roles: write {ids}.", ("name", Say.Quote(name)), ("ids", Or(ids))));
    }

    private static OneOf<CatalogueRole, UnclearName> Ambiguous(string name, UnrecognisedTitle title, RoleCatalogue catalogue)
    {
        var ids = Ids(title.Candidates, catalogue);
        return new UnclearName(Text.Of(
            ids.Length == 0 ? "'{name}' is ambiguous: it may mean {titles}. The catalogue knows none of them."
                : ids.Length < title.CandidateTitles.Count
                ? "'{name}' is ambiguous: it may mean {titles}. Write {ids}; the catalogue knows no other of them."
                : "'{name}' is ambiguous: it may mean {titles}. Write {ids}.",
            ("name", Say.Quote(name)),
            ("titles", Say.Or(title.CandidateTitles.Select(candidate => Say.Term(candidate)))),
            ("ids", Or(ids))));
    }

    private static OneOf<CatalogueRole, UnclearName> Unknown(string name, UnrecognisedTitle? title, RoleCatalogue catalogue) =>
        title is { Candidates: [var near] } && catalogue.TryRole(near, out var role)
            ? new UnclearName(Text.Of(
                "The catalogue knows no role '{name}'. If a {title} is meant, write {id}.",
                ("name", Say.Quote(name)), ("title", Say.Term(role.Title)), ("id", Say.Quote(role.Id))))
            : new UnclearName(Text.Of(
                "The catalogue knows no role '{name}'. It knows {ids}.",
                ("name", Say.Quote(name)), ("ids", Or(catalogue.Roles.Select(role => role.Id)))));

    private static TextArgument Or(IEnumerable<string> ids) => Say.Or(ids.Select(Say.Quote));

    private static string[] Ids(IEnumerable<Facts.RoleKind> kinds, RoleCatalogue catalogue) =>
        [.. kinds.Select(kind => catalogue.TryRole(kind, out var role) ? role.Id : "").Where(id => id.Length > 0)];

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
