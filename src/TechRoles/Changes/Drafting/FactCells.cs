using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>An area in a unit, or in the whole organisation, by their ids.</summary>
internal readonly record struct FactCell(string Area, string? Scope)
{
    /// <summary>It by its ids: <c>'security' in 'emea'</c>.</summary>
    public Text Called => Scope is null ? Text.Of("'{name}'", ("name", Say.Quote(Area)))
        : Text.Of("'{area}' in '{scope}'", ("area", Say.Quote(Area)), ("scope", Say.Quote(Scope)));

    public override string ToString() => Called.ToString();
}

/// <summary>A position or role that states responsibilities.</summary>
internal readonly record struct Owner(string Id, bool IsRole)
{
    public string Key => IsRole ? FactKey.OfRole(Id) : Id;

    /// <summary>A statement of this owner.</summary>
    public ResponsibilityFact States(FactCell cell, Involvement involvement, bool isJoint = false) => new(cell.Area, involvement)
    {
        Position = IsRole ? null : Id,
        Role = IsRole ? Id : null,
        Scope = cell.Scope,
        Joint = isJoint ? true : null,
    };

    /// <summary>The same statement, made by this owner.</summary>
    public ResponsibilityFact States(ResponsibilityFact row) => row with { Position = IsRole ? null : Id, Role = IsRole ? Id : null };

    /// <summary>It by its id: <c>the role 'cio'</c>.</summary>
    public Text Called => Text.Of(IsRole ? "the role '{name}'" : "'{name}'", ("name", Say.Quote(Id)));

    public override string ToString() => Called.ToString();
}

/// <summary>
/// What positions and roles have to do with which cells, as a chart of the facts would have it; nothing is assumed from titles.
/// </summary>
internal static class FactCells
{
    /// <summary>The statements of an owner on one cell, of any day.</summary>
    public static IEnumerable<ResponsibilityFact> StatedIn(this IFactView facts, Owner owner, FactCell cell) =>
        facts.Of<ResponsibilityFact>(owner.Key).Where(row => row.Area == cell.Area && row.Scope == cell.Scope);

    /// <summary>What an owner states itself on the day of the chart.</summary>
    public static Dictionary<FactCell, Held> Stated(this IFactView facts, Owner owner)
    {
        var day = facts.Day();
        var stated = new Dictionary<FactCell, Held>();
        foreach (var row in facts.Of<ResponsibilityFact>(owner.Key))
        {
            if (!row.Period.HoldsOn(day)) continue;
            var cell = new FactCell(row.Area, row.Scope);
            stated[cell] = stated.GetValueOrDefault(cell).With(row.Involvement, row.Joint);
        }

        return stated;
    }

    /// <summary>
    /// What shows of an owner where it states nothing itself: what the roles of a position bring; what the catalogue says of a role.
    /// </summary>
    public static Dictionary<FactCell, Held> Beneath(this IFactView facts, Owner owner) => owner.IsRole
        ? facts.Usual(owner.Id, _ => false).ToDictionary()
        : facts.Brought(owner.Id, role => facts.CarriersOf(role).Take(2).Count(), _ => false)
            .ToDictionary(entry => entry.Key, entry => entry.Value.Held);

    /// <summary>What an owner has to do with which cells.</summary>
    public static Dictionary<FactCell, Held> Remit(this IFactView facts, Owner owner)
    {
        var remit = facts.Stated(owner);
        var areas = remit.Keys.Select(cell => cell.Area).ToHashSet(StringComparer.Ordinal);
        foreach (var (cell, held) in owner.IsRole ? facts.Usual(owner.Id, areas.Contains) : facts.Beneath(owner)) remit.TryAdd(cell, held);
        return remit;
    }

    /// <summary>What a position has to do with which cells, and the role that it is due to; null: the position states it itself.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="position">The position.</param>
    /// <param name="carriersOf">How many positions carry a role.</param>
    public static IEnumerable<(FactCell Cell, Held Held, string? Role)> Duties(
        this IFactView facts, string position, Func<string, int> carriersOf)
    {
        var own = facts.Stated(new(position, false));
        foreach (var (cell, held) in own) yield return (cell, held, null);
        foreach (var (cell, (held, role)) in facts.Brought(position, carriersOf, own.ContainsKey)) yield return (cell, held, role);
    }

    private static Dictionary<FactCell, (Held Held, string Role)> Brought(
        this IFactView facts, string id, Func<string, int> carriersOf, Predicate<FactCell> isOwn)
    {
        var position = facts.Position(id);
        string[] roles = [.. position?.Roles.Distinct(StringComparer.Ordinal) ?? []];
        return RoleDuties.Brought(roles, RemitOf, isOwn);

        IEnumerable<(FactCell Cell, Held Held)> RemitOf(string role)
        {
            var everywhere = RoleDuties.Everywhere(role, position!.Scope, position.Unit, null, carriersOf);
            foreach (var (cell, held) in facts.Remit(new(role, true))) yield return (cell with { Scope = cell.Scope ?? everywhere }, held);
        }
    }

    private static IEnumerable<KeyValuePair<FactCell, Held>> Usual(this IFactView facts, string role, Predicate<string> isStated) =>
        !facts.Knows<RoleFact>(role) && facts.Options.Catalogue.TryRole(role, out var known)
            ? RoleDuties.Usual(known, isStated).Select(entry => KeyValuePair.Create(new FactCell(entry.Area, null), entry.Held))
            : [];
}
