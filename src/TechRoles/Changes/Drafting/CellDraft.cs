using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Gives and takes responsibilities, so that what shows of roles beneath is neither lost nor comes back.</summary>
internal static class CellDraft
{
    /// <summary>Finds the position or role that is named, or fails.</summary>
    public static bool TryOwner(this Draft draft, string? position, string? role, out Owner owner)
    {
        owner = new(position ?? role ?? "", position is null);
        if (!draft.Require(position is null != role is null, Text.Of("Either a position or a role must be named."))) return false;
        return position is not null
            ? draft.TryPosition(position, out _)
            : draft.Require(draft.KnowsRole(role!), FactCheck.Nothing(FactLists.Roles, role!));
    }

    /// <summary>An owner hands an involvement in a cell over to another one; null: everything but an exclusion.</summary>
    public static void HandOver(this Draft draft, Owner from, Owner to, FactCell cell, Involvement? involvement)
    {
        draft.Require(involvement != Involvement.Excluded, Text.Of("An exclusion cannot be handed over."));
        draft.Require(
            !draft.Remit(from).GetValueOrDefault(cell).Set.IsExcluded,
            Text.Of("{owner} is excluded from {cell}.", ("owner", from.Called), ("cell", cell.Called)));
        draft.Give(to, draft.Take(from, cell, involvement));
    }

    /// <summary>An owner gets an involvement in a cell, beside those it has.</summary>
    public static void Give(this Draft draft, Owner owner, FactCell cell, Involvement involvement)
    {
        var held = draft.Remit(owner).GetValueOrDefault(cell);
        if (!draft.Require(
            !held.Set.Contains(involvement),
            Text.Of("{owner} already has this involvement in {cell}.", ("owner", owner.Called), ("cell", cell.Called)))) return;
        draft.Give(owner, [owner.States(cell, involvement)]);
    }

    /// <summary>An owner gets statements, beside what it has to do with their cells; those that it makes already fall together.</summary>
    public static void Give(this Draft draft, Owner owner, IReadOnlyList<ResponsibilityFact> rows)
    {
        foreach (var cell in rows.Select(row => new FactCell(row.Area, row.Scope)).Distinct())
            if (rows.Any(row => IsIn(row, cell) && row.Involvement != Involvement.Excluded)) draft.StateBeneath(owner, cell);
        foreach (var row in rows)
            if (!draft.Has(owner.States(row))) draft.Add(owner.States(row));
    }

    /// <summary>
    /// An owner loses an involvement in a cell; null: everything it has to do with it. What else it has to do with the cell stays.
    /// </summary>
    /// <returns>Statements of what it has lost.</returns>
    public static IReadOnlyList<ResponsibilityFact> Take(this Draft draft, Owner owner, FactCell cell, Involvement? involvement)
    {
        var stated = draft.StatedIn(owner, cell).ToArray();
        var held = draft.Remit(owner).GetValueOrDefault(cell);
        ResponsibilityFact[] lost =
        [
            .. (stated.Length > 0 ? stated : held.Set.Select(one => owner.States(cell, one, held.IsJoint)))
                .Where(row => involvement is null || row.Involvement == involvement),
        ];
        if (!draft.Require(
            lost.Length > 0,
            involvement is { } what
                ? DutySentence.IsNot(owner.Called, what, cell.Called)
                : Text.Of("{owner} has nothing to do with {cell}.", ("owner", owner.Called), ("cell", cell.Called)))) return [];
        foreach (var row in stated)
            if (lost.Contains(row)) draft.Remove(row);
        if (lost.All(row => row.Involvement == Involvement.Excluded))
        {
            draft.Require(
                !draft.Remit(owner).GetValueOrDefault(cell).Set.IsExcluded,
                Text.Of("A role excludes {owner} from {cell}; change the role.", ("owner", owner.Called), ("cell", cell.Called)));
            return lost;
        }

        // What shows beneath must not come back: the rest is stated, or that the owner is not the one.
        if (!draft.ShowsBeneath(owner, cell)) return lost;
        foreach (var one in held.Set.Where(one => lost.All(row => row.Involvement != one)).DefaultIfEmpty(Involvement.Excluded))
            draft.Add(owner.States(cell, one, held.IsJoint && one != Involvement.Excluded));
        return lost;
    }

    /// <summary>
    /// Everything that one owner has to do with any cell becomes another one's, beside what that has: nothing that either held is lost.
    /// </summary>
    /// <param name="draft">The facts.</param>
    /// <param name="from">Who loses everything.</param>
    /// <param name="to">Who gets it.</param>
    /// <param name="carry">Moves what brings responsibilities beneath, such as the roles of a position.</param>
    public static void Unite(this Draft draft, Owner from, Owner to, Action carry)
    {
        var target = draft.Remit(to);
        foreach (var (cell, held) in draft.Remit(from)) target[cell] = target.GetValueOrDefault(cell).Unite(held);
        var moved = draft.Of<ResponsibilityFact>(from.Key).ToArray();
        var kept = draft.Of<ResponsibilityFact>(to.Key).ToArray();
        foreach (var row in moved) draft.Remove(row);
        carry();
        draft.Settle(to, kept, [.. moved.Select(row => to.States(row))], target);
        var shows = draft.Remit(to);
        foreach (var (cell, held) in target.OrderBy(entry => entry.Key.Area, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Scope, StringComparer.Ordinal))
        {
            if (held.Set.IsExcluded || IsIn(held.Set, shows.GetValueOrDefault(cell).Set)) continue;
            draft.StateBeneath(to, cell);
            shows = draft.Remit(to);
            foreach (var one in held.Set)
                if (!shows.GetValueOrDefault(cell).Set.Contains(one)) draft.Add(to.States(cell, one, held.IsJoint));
            shows = draft.Remit(to);
        }
    }

    /// <summary>
    /// The statements of two become those of one: equal ones fall together, and the strongest of Supports, Consulted and Informed is kept.
    /// </summary>
    private static void Settle(
        this Draft draft, Owner owner, ResponsibilityFact[] kept, ResponsibilityFact[] moved, Dictionary<FactCell, Held> target)
    {
        var rows = new List<ResponsibilityFact>();
        foreach (var same in kept.Concat(moved).GroupBy(row => row with { Joint = null }))
            rows.Add(same.FirstOrDefault(row => row.Joint == true) ?? same.First());
        bool IsOfBoth(ResponsibilityFact row) =>
            kept.Any(other => IsIn(other, CellOf(row))) && moved.Any(other => IsIn(other, CellOf(row)));
        bool IsExcludedForNobody(ResponsibilityFact row) => row.Involvement == Involvement.Excluded
            && (target.TryGetValue(CellOf(row), out var held) && !held.Set.IsExcluded
                || rows.Exists(
                    other => IsIn(other, CellOf(row)) && other.Involvement != Involvement.Excluded && other.Period.Overlaps(row.Period)));
        var settled = rows.Where(row => !IsExcludedForNobody(row))
            .Where(row => !IsOfBoth(row) || !rows.Exists(other => Outdoes(other, row))).ToArray();
        foreach (var row in kept)
            if (!settled.Contains(row)) draft.Remove(row);
        foreach (var row in settled)
            if (!draft.Has(row)) draft.Add(row);
    }

    /// <summary>States what shows of an owner beneath a cell, before a statement of its own hides it.</summary>
    private static void StateBeneath(this Draft draft, Owner owner, FactCell cell)
    {
        var stated = draft.Of<ResponsibilityFact>(owner.Key).ToArray();
        foreach (var (shown, held) in draft.Beneath(owner).OrderBy(entry => entry.Key.Scope, StringComparer.Ordinal))
        {
            // A statement of a role hides its whole area; one of a position hides its cell.
            var isHidden = owner.IsRole
                ? shown.Area == cell.Area && !stated.Any(row => row.Area == cell.Area)
                : shown == cell && !stated.Any(row => IsIn(row, cell));
            if (!isHidden || held.Set.IsExcluded) continue;
            foreach (var one in held.Set) draft.Add(owner.States(shown, one, held.IsJoint));
        }
    }

    /// <summary>
    /// Whether something but an exclusion from the cell shows beneath it. A statement of a role hides what the catalogue says of its
    /// whole area: from that an exclusion must not come back either, which would reach beyond the cell.
    /// </summary>
    private static bool ShowsBeneath(this Draft draft, Owner owner, FactCell cell)
    {
        if (owner.IsRole ? draft.Of<ResponsibilityFact>(owner.Key).Any(row => row.Area == cell.Area) : draft.StatedIn(owner, cell).Any())
            return false;
        var shown = draft.Beneath(owner).GetValueOrDefault(owner.IsRole ? cell with { Scope = null } : cell).Set;
        return !shown.IsEmpty && (!shown.IsExcluded || (owner.IsRole && cell.Scope is not null));
    }

    private static bool Outdoes(ResponsibilityFact strong, ResponsibilityFact weak) =>
        IsIn(strong, CellOf(weak)) && strong.Involvement <= Involvement.Supports && strong.Involvement > weak.Involvement
        && (strong.Period.IsAlways || strong.Period == weak.Period);

    private static bool IsIn(InvolvementSet part, InvolvementSet whole) => !whole.IsExcluded && part.Union(whole) == whole;

    private static FactCell CellOf(ResponsibilityFact row) => new(row.Area, row.Scope);

    private static bool IsIn(ResponsibilityFact row, FactCell cell) => row.Area == cell.Area && row.Scope == cell.Scope;
}
