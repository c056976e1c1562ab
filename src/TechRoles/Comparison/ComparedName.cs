using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>One of several things that a name may mean.</summary>
/// <param name="Name">What to write instead so that it means this one: an id; null where we have nothing of that title.</param>
/// <param name="Title">Its title.</param>
public sealed record NameCandidate(string? Name, string Title)
{
    /// <summary>The title and what to write: <c>Chief Digital Officer (chief-digital-officer)</c>.</summary>
    public TextArgument Called => Name is null ? Say.Term(Title)
        : Charts.Text.Of("{name} ({id})", ("name", Say.Term(Title)), ("id", Say.Quote(Name)));

    /// <summary>It in English.</summary>
    public override string ToString() => Called.ToString();
}

/// <summary>A name that means nothing we know, or one of several things.</summary>
/// <param name="Text">The name as it was given.</param>
/// <param name="Candidates">What it may mean, one where it only comes near to it; empty: it means nothing we know.</param>
public sealed record UnresolvedName(string Text, ValueList<NameCandidate> Candidates)
{
    /// <summary>Whether it may mean something that we know, or several things; else it is unknown.</summary>
    public bool IsAmbiguous => Candidates.Count > 0;

    /// <summary>What is wrong, in one sentence with all candidates.</summary>
    public Text Said => IsAmbiguous
        ? Charts.Text.Of(
            "'{text}' may mean {candidates}.",
            ("text", Say.Quote(Text)), ("candidates", Phrases.Either(Candidates.Select(one => one.Called))))
        : Charts.Text.Of("'{text}' is no role, archetype or position.", ("text", Say.Quote(Text)));

    /// <summary>It in English.</summary>
    public override string ToString() => Said.ToString();
}

/// <summary>Finds what a person means by a name: a position, a role or an archetype.</summary>
public static class ComparedName
{
    private const string PositionPrefix = "position:";
    private const string RolePrefix = "role:";
    private const string ArchetypePrefix = "archetype:";
    private const string TraditionalPrefix = "traditional ";

    /// <summary>Finds what a name means. What stands earlier in the remarks wins; nothing is guessed.</summary>
    /// <remarks>
    /// In a chart: the id of a position, its title, or the one position that stands for the role. Then the id or title of a role, the id or
    /// name of an archetype, and whatever the title recogniser knows. <c>position:</c>, <c>role:</c> and <c>archetype:</c> before the name
    /// say where to look; <c>traditional</c> before a role means its traditional edition. Only ids of positions are compared with case.
    /// </remarks>
    /// <param name="text">The name, such as <c>cio</c>, <c>Chief Digital Officer</c> or <c>role:cto</c>.</param>
    /// <param name="catalogue">Has the roles and archetypes.</param>
    /// <param name="chart">Has the positions; null: none.</param>
    public static OneOf<Compared, UnresolvedName> Resolve(string text, RoleCatalogue catalogue, OrgChart? chart = null)
    {
        Guard.Against.Null(text);
        Guard.Against.Null(catalogue);
        var name = text.Trim();
        if (chart is not null && chart.TryPosition(name, out var exact)) return Compared.From(exact);
        if (Without(PositionPrefix) is { } position)
            return chart is null ? Unknown(text) : OnePosition(text, PositionsCalled(chart, position)) ?? Unknown(text);
        if (Without(RolePrefix) is { } role) return RoleOf(text, role, catalogue);
        if (Without(ArchetypePrefix) is { } archetype) return ArchetypeOf(archetype, catalogue) is { } known ? known : Unknown(text);

        if (chart is not null && OnePosition(text, PositionsCalled(chart, name)) is { } titled) return titled;
        if (chart is not null && KindOf(name, catalogue) is { } kind && OnePosition(text, Standing(chart, kind)) is { } standing)
            return standing;
        return NamedRole(name, catalogue) ?? ArchetypeOf(name, catalogue) ?? RoleOf(text, name, catalogue);

        string? Without(string prefix) => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? name[prefix.Length..].Trim() : null;
    }

    private static OneOf<Compared, UnresolvedName> RoleOf(string text, string name, RoleCatalogue catalogue)
    {
        if (NamedRole(name, catalogue) is { } named) return named;
        var (title, edition) = EditionOf(name);
        return TitleRecogniser.Of(catalogue).Read(title).Match(
            known => Recognised(text, known, catalogue, edition),
            unknown => new UnresolvedName(text, unknown.Ambiguous.SelectMany(mention => mention.Candidates)
                .Select(candidate => Candidate(candidate.Kind, candidate.Title, catalogue)).Distinct().ToValueList()));
    }

    private static Compared? NamedRole(string name, RoleCatalogue catalogue)
    {
        var (title, edition) = EditionOf(name);
        var named = catalogue.Roles.FirstOrDefault(role => Same(role.Id, title))
            ?? catalogue.Roles.FirstOrDefault(role => Same(role.Title, title));
        return named is null ? null : Compared.From(named, catalogue, edition);
    }

    private static (string Title, Edition Edition) EditionOf(string name) =>
        name.StartsWith(TraditionalPrefix, StringComparison.OrdinalIgnoreCase)
            ? (name[TraditionalPrefix.Length..].Trim(), Edition.Traditional)
            : (name, Edition.Recent);

    private static OneOf<Compared, UnresolvedName> Recognised(string text, RecognisedTitle title, RoleCatalogue catalogue, Edition edition)
    {
        var roles = catalogue.Roles.Where(role => role.Kind.IsKnown && title.Holds(role.Kind, TitleStrength.Equivalent))
            .DistinctBy(role => role.Kind).ToArray();
        return roles.Length == 1 ? Compared.From(roles[0], catalogue, edition)
            : new UnresolvedName(text, roles.Select(role => new NameCandidate(role.Id, role.Title)).ToValueList());
    }

    private static NameCandidate Candidate(RoleKind kind, string title, RoleCatalogue catalogue) =>
        catalogue.TryRole(kind, out var role) ? new(role.Id, role.Title) : new(null, title);

    private static Compared? ArchetypeOf(string name, RoleCatalogue catalogue) =>
        catalogue.Archetypes.FirstOrDefault(one => Same(one.Id, name) || Same(one.Name, name)) is { } archetype
            ? Compared.From(archetype, catalogue)
            : null;

    /// <summary>The position where there is one, the candidates where there are several, null where there is none.</summary>
    private static OneOf<Compared, UnresolvedName>? OnePosition(string text, Position[] positions) => positions.Length switch
    {
        0 => null,
        1 => Compared.From(positions[0]),
        _ => new UnresolvedName(text, positions.Select(position => new NameCandidate(position.Id, position.Title)).ToValueList()),
    };

    private static Position[] PositionsCalled(OrgChart chart, string name) =>
        chart.TryPosition(name, out var position) ? [position] : [.. chart.Positions.Where(other => Same(other.Title, name))];

    private static Position[] Standing(OrgChart chart, RoleKind kind) =>
        [.. chart.Positions.Where(position => position.Carries(kind) || position.RecognisedTitle?.Holds(kind) == true)];

    /// <summary>The kind of role that a name means, as it is today; null where it means none or several.</summary>
    private static RoleKind? KindOf(string name, RoleCatalogue catalogue) =>
        EditionOf(name).Edition == Edition.Recent
        && RoleOf(name, name, catalogue).TryPickT0(out var meant, out _)
        && catalogue.TryRole(meant.Id, out var role) && role.Kind.IsKnown ? role.Kind : null;

    private static UnresolvedName Unknown(string text) => new(text, []);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
