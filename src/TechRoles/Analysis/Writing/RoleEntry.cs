using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What a role of a position says of an area, or of the nearest area around it of which it says anything.</summary>
public sealed class RoleEntry
{
    private readonly Position _position;
    private readonly Role? _role;
    private readonly CatalogueRole? _known;
    private readonly Source? _source;

    private RoleEntry(Position position, Role? role, CatalogueRole? known, Area area, InvolvementSet involvements, Source? source) =>
        (_position, _role, _known, Area, Involvements, _source) = (position, role, known, area, involvements, source);

    /// <summary>The area of which the role says it.</summary>
    public Area Area { get; }

    /// <summary>What it says; not empty.</summary>
    public InvolvementSet Involvements { get; }

    /// <summary>Stated where the position carries the role, else recognised by its title.</summary>
    public Basis Basis => _role is null ? Basis.Recognised : Basis.Stated;

    /// <summary>Whether the catalogue expects it; else the chart states it.</summary>
    public bool IsExpected => _source is not null;

    /// <summary>The title of the role.</summary>
    public string Title => _role is { } role ? role.Title : _known!.Title;

    /// <summary>
    /// What the roles of a position say of a cell, each at most once: the roles it carries, then the kinds that its title names exactly and
    /// that none of these has.
    /// </summary>
    public static IEnumerable<RoleEntry> NearestOf(Position position, Cell cell)
    {
        foreach (var role in position.Roles)
        {
            var known = role.IsFromCatalogue && position.Chart.Catalogue.TryRole(role.Id, out var entry) ? entry : null;
            if (Nearest(position, role, known, cell) is { } nearest) yield return nearest;
        }

        if (position.RecognisedTitle is not { } title) yield break;
        foreach (var kind in title.Kinds)
        {
            if (!title.Holds(kind) || position.Carries(kind) || !position.Chart.Catalogue.TryRole(kind, out var known)) continue;
            if (Nearest(position, null, known, cell) is { } nearest) yield return nearest;
        }
    }

    /// <summary>Names the entry as a fact.</summary>
    public void Tell(FindingAccount account)
    {
        if (_role is not { } role)
            account.Because(
                "position",
                "the title of {position} names a {role}, who is {involvements} for {area} ({source})",
                [_position.Id, Area.Id],
                [("position", _position), ("role", _known!), ("involvements", Involvements), ("area", Area), ("source", _source!)]);
        else if (_source is null)
            account.Because(
                "responsibility",
                "the role {role}, which {position} carries, is {involvements} for {area}",
                [_position.Id, role.Id, Area.Id],
                [("role", role), ("position", _position), ("involvements", Involvements), ("area", Area)]);
        else
            account.Because(
                "role",
                "{position} carries the role {role}, who usually is {involvements} for {area} ({source})",
                ("position", _position),
                ("role", role),
                ("involvements", Involvements),
                ("area", Area),
                ("source", _source));
    }

    /// <summary>The nearer area counts; in one area what is stated of the role counts before what the catalogue expects.</summary>
    private static RoleEntry? Nearest(Position position, Role? role, CatalogueRole? known, Cell cell)
    {
        for (Area? at = cell.Area; at is { } area; at = area.Parent)
        {
            var isStated = false;
            if (role is { } carried && Stated(carried, area, cell.Scope, out isStated) is { } stated)
                return new(position, role, known, area, stated, null);
            if (!isStated && known is not null && Expected(known, area) is ({ IsEmpty: false } usual, var source))
                return new(position, role, known, area, usual, source);
        }

        return null;
    }

    /// <summary>What the chart states of a role in the nearest scope; without a scope it holds wherever its carriers are.</summary>
    /// <param name="role">The role.</param>
    /// <param name="area">The area.</param>
    /// <param name="scope">The scope; null: the whole organisation.</param>
    /// <param name="isStated">Whether anything is stated of the role in the area, in whatever scope.</param>
    private static InvolvementSet? Stated(Role role, Area area, OrgUnit? scope, out bool isStated)
    {
        isStated = false;
        var stated = role.Chart.Tables.Statements.OfRole(role.Row).FindAll(entry => entry.Area == area.Row);
        isStated = stated.Count > 0;
        for (var unit = scope; ; unit = unit.Value.Parent)
        {
            var set = stated.Find(entry => entry.Scope == (unit?.Row ?? -1)).Held.Set;
            if (!set.IsEmpty) return set;
            if (unit is null) return null;
        }
    }

    private static (InvolvementSet Involvements, Source? Source) Expected(CatalogueRole role, Area area)
    {
        var set = default(InvolvementSet);
        Source? source = null;
        foreach (var usual in role.Usual)
        {
            if (usual.Area != area.Id) continue;
            set = set.With(usual.Involvement);
            source ??= usual.Source;
        }

        return (set, source);
    }
}
