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

/// <summary>What somebody has to do with a cell.</summary>
internal readonly record struct Held(InvolvementSet Set, bool IsJoint)
{
    /// <summary>Both together. A holding beats an exclusion: so it is among the roles of one seat, and no responsibility is lost.</summary>
    public Held Unite(Held other) =>
        Set.IsEmpty ? other
        : other.Set.IsEmpty ? this
        : Set.IsExcluded != other.Set.IsExcluded ? (Set.IsExcluded ? other : this)
        : new(Set.Union(other.Set), IsJoint || other.IsJoint);
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
/// What seats and roles have to do with which cells, as a chart of the facts would have it; nothing is assumed from titles.
/// </summary>
internal static class FactCells
{
    /// <summary>The statements of an owner on one cell, of any day.</summary>
    public static IEnumerable<ResponsibilityFact> StatedIn(this IFactView facts, Owner owner, FactCell cell) =>
        facts.Of<ResponsibilityFact>(owner.Key).Where(row => row.Area == cell.Area && row.Scope == cell.Scope);

    /// <summary>What an owner states itself on the day of the chart.</summary>
    public static Dictionary<FactCell, Held> Stated(this IFactView facts, Owner owner)
    {
        var day = facts.Find<OrganisationFact>("")?.AsOf;
        var stated = new Dictionary<FactCell, Held>();
        foreach (var row in facts.Of<ResponsibilityFact>(owner.Key))
        {
            if (day is { } known && !row.Period.Contains(known)) continue;
            var cell = new FactCell(row.Area, row.Scope);
            var before = stated.GetValueOrDefault(cell);
            stated[cell] = new(before.Set.With(row.Involvement), before.IsJoint || row.Joint == true);
        }

        return stated;
    }

    /// <summary>
    /// What shows of an owner where it states nothing itself: what the roles of a seat bring; what the catalogue says of a role.
    /// </summary>
    public static Dictionary<FactCell, Held> Beneath(this IFactView facts, Owner owner) =>
        owner.IsRole ? Usual(facts, owner.Id) : facts.Position(owner.Id) is { } position ? Brought(facts, position) : [];

    /// <summary>What an owner has to do with which cells.</summary>
    public static Dictionary<FactCell, Held> Remit(this IFactView facts, Owner owner)
    {
        var remit = facts.Stated(owner);
        var areas = remit.Keys.Select(cell => cell.Area).ToHashSet(StringComparer.Ordinal);
        foreach (var (cell, held) in facts.Beneath(owner))
            if (owner.IsRole ? !areas.Contains(cell.Area) : !remit.ContainsKey(cell)) remit.Add(cell, held);
        return remit;
    }

    private static Dictionary<FactCell, Held> Usual(IFactView facts, string role)
    {
        var usual = new Dictionary<FactCell, Held>();
        if (facts.Knows<RoleFact>(role) || !facts.Catalogue.TryRole(role, out var known)) return usual;
        foreach (var entry in known.Usual)
        {
            var cell = new FactCell(entry.Area, null);
            usual[cell] = new(usual.GetValueOrDefault(cell).Set.With(entry.Involvement), false);
        }

        return usual;
    }

    private static Dictionary<FactCell, Held> Brought(IFactView facts, PositionFact position)
    {
        var brought = new Dictionary<FactCell, Held>();
        foreach (var role in position.Roles.Distinct(StringComparer.Ordinal))
        {
            var everywhere = position.Scope ?? (position.Unit is not null && facts.CarriersOf(role).Skip(1).Any() ? position.Unit : null);
            foreach (var (cell, held) in facts.Remit(new(role, true)))
            {
                var here = cell with { Scope = cell.Scope ?? everywhere };
                brought[here] = brought.GetValueOrDefault(here).Unite(held);
            }
        }

        return brought;
    }
}
