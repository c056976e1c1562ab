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

        return !isAdded || (list.ComplaintOf(row) is null && list.PeriodOf(row).IsValid);
    }

    /// <summary>The row as it stands in the chart; null where it does not on its day.</summary>
    private Fact? Standing(FactList list, Fact? row) =>
        row is not null && (!list.HoldsInPeriodOnly || DutyPlan.Holds(list.PeriodOf(row), chart))
            ? list.Keeping(row, (_, _) => true)
            : null;

    private Fact? Expired(Fact? row) =>
        row is QualificationFact shown && shown.Period.IsOver(chart.AsOf) ? FactLists.Qualifications.Keeping(row, (_, _) => true) : null;

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
        Fact[] before = [.. rows.Places(key, 0).Where(rows.Stands).Select(rows.FactAt)];
        List<Fact> after = [.. before.Where(row => row != goes)];
        if (comes is not null) after.Add(comes);
        after.Sort(rows.Compare);
        var places = rows.Places(key, after.Count);
        for (var place = 0; place < Math.Max(before.Length, after.Count); place++)
        {
            var (was, becomes) = (place < before.Length ? before[place] : null, place < after.Count ? after[place] : null);
            if (was != becomes) steps.Add(new InPlace.RestateRow(rows, places[place], was, becomes));
        }
    }
}
