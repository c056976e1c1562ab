using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <content>Rows of the lists outside the line of command, all of them alike.</content>
internal sealed partial class EditPlan
{
    private List<InPlace>? RestateRow(EditFact edit)
    {
        var list = FactLists.Of((edit.Before ?? edit.After)!);

        // Which areas must not be combined is looked up once.
        if (!OutsideTable.Lists.Contains(list) || list == FactLists.Conflicts) return null;
        if (edit.Before is { } before && !MayChange(list, before, isAdded: false)) return null;
        if (edit.After is { } after && !MayChange(list, after, isAdded: true)) return null;
        var steps = new List<InPlace>();
        Regroup(chart.Outside.RowsOf(list), Standing(list, edit.Before), Standing(list, edit.After), steps);
        if (list == FactLists.Qualifications) Regroup(chart.Outside.Expired, Expired(edit.Before), Expired(edit.After), steps);
        return steps;
    }

    /// <summary>Whether what a row names is part of the chart without it, and stays so.</summary>
    private bool MayChange(FactList list, Fact row, bool isAdded)
    {
        foreach (var (column, id) in list.ReferencesOf(row))
        {
            if (column.RefersTo == FactLists.Areas.Name)
            {
                if (chart.AreaOrNull(id) is not { } area || (!isAdded && _duties.MayGo(area.Row))) return false;
            }
            else if (column.RefersTo == FactLists.Roles.Name)
            {
                if (!chart.TryRole(id, out var role) || !chart.RoleTable.IsListed(role.Row)) return false;
            }
            else if (column.RefersTo == FactLists.Positions.Name)
            {
                if (chart.PositionOrNull(id) is null) return false;
            }
            else if (column.RefersTo == FactLists.People.Name && !chart.TryPerson(id, out _))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The row as it stands in the chart; null where it does not on its day.</summary>
    private Fact? Standing(FactList list, Fact? row) =>
        row is not null && (!list.HoldsInPeriodOnly || list.PeriodOf(row).HoldsOn(chart.AsOf))
            ? list.Keeping(row, (_, _) => true)
            : null;

    private Fact? Expired(Fact? row) =>
        row is QualificationFact shown && shown.Period.IsOver(chart.AsOf) ? FactLists.Qualifications.Keeping(row, (_, _) => true) : null;

    /// <summary>Adds what it does to the work of stated days.</summary>
    private List<InPlace>? WithWork(List<InPlace>? steps, params ReadOnlySpan<ResponsibilityFact> rows)
    {
        if (steps is null) return null;
        RegroupWork(FactKey.Of(rows[0]), steps);
        if (FactKey.Of(rows[^1]) != FactKey.Of(rows[0])) RegroupWork(FactKey.Of(rows[^1]), steps);
        return steps;
    }

    /// <summary>What is stated of one owner of the work on stated days is said anew.</summary>
    private void RegroupWork(string owner, List<InPlace> steps)
    {
        var rows = chart.Outside.DatedWork;
        var (column, id) = owner.Length > 0 && owner[0] == FactKey.RoleMark ? ("role", owner[1..]) : ("position", owner);
        var after = DatedWork.Of(facts.Of<ResponsibilityFact>(owner)
            .Where(row => chart.AreaOrNull(row.Area) is not null && (row.Scope is not { } scope || chart.TryUnit(scope, out _))
                && (row.Role is not { } role || chart.RoleTable.Find(role) >= 0)))
            .ToLookup(rows.KeyOf, StringComparer.Ordinal);
        var before = rows.Naming(column, id).Select(row => rows.KeyOf(rows[row]));
        foreach (var key in before.Concat(after.Select(about => about.Key)).Distinct(StringComparer.Ordinal).ToArray())
            Regroup(rows, key, [.. after[key]], steps);
    }

    /// <summary>
    /// Whether any of some roles works on stated days: an area may be worked in as soon as one of them is carried, which is no edit of any
    /// row.
    /// </summary>
    private bool BringsDatedWork(IEnumerable<string> roles) => chart.Outside.DatedWork is { Count: > 0 } work
        && roles.Any(role => work.Naming("role", role).Length > 0);

    /// <summary>Gives what is about the same as a row that goes, and as one that comes, its places.</summary>
    private static void Regroup(FactRows rows, Fact? goes, Fact? comes, List<InPlace> steps)
    {
        string? old = goes is null ? null : rows.KeyOf(goes), now = comes is null ? null : rows.KeyOf(comes);
        if (old == now)
        {
            if (old is not null) Regroup(rows, old, goes, comes, steps);
            return;
        }

        if (old is not null) Regroup(rows, old, goes, null, steps);
        if (now is not null) Regroup(rows, now, null, comes, steps);
    }

    private static void Regroup(FactRows rows, string key, Fact? goes, Fact? comes, List<InPlace> steps)
    {
        List<Fact> after = [.. Standing(rows, key).Where(row => row != goes)];
        if (comes is not null) after.Add(comes);
        Regroup(rows, key, after, steps);
    }

    private static Fact[] Standing(FactRows rows, string key) => [.. rows.Places(key, 0).Where(rows.Stands).Select(rows.FactAt)];

    private static void Regroup(FactRows rows, string key, List<Fact> after, List<InPlace> steps)
    {
        var before = Standing(rows, key);
        after.Sort(rows.Compare);
        var places = rows.Places(key, after.Count);
        for (var place = 0; place < Math.Max(before.Length, after.Count); place++)
        {
            var (was, becomes) = (place < before.Length ? before[place] : null, place < after.Count ? after[place] : null);
            if (was != becomes) steps.Add(new InPlace.RestateRow(rows, places[place], was, becomes));
        }
    }
}
