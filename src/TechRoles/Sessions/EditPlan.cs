using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>Which edits of facts can be made in place: those of which it is certain what making the chart anew would give.</summary>
internal sealed class EditPlan(OrgChart chart, IEditableFacts facts, ChartFacts? stated)
{
    /// <summary>A move may let an eliminated post vanish or come back.</summary>
    private readonly bool _hasEliminated = stated?.Positions.Any(position => position.Status == PositionStatus.Eliminated) == true;

    /// <summary>The edit in place; null where the chart is to be made anew. Asked before the facts are edited.</summary>
    public InPlace? Of(EditFact edit) => (edit.Before, edit.After) switch
    {
        (PositionFact before, PositionFact after) => Move(before, after),
        (ResponsibilityFact before, null) => Restate(before, isAdded: false),
        (null, ResponsibilityFact after) => Restate(after, isAdded: true),
        _ => null,
    };

    private InPlace.Move? Move(PositionFact before, PositionFact after)
    {
        if (_hasEliminated || before with { ReportsTo = after.ReportsTo } != after) return null;
        if (!IsPlain(before.Id, out var seat) || facts.Of<LineFact>(before.Id).Any(line => line.Kind == LineKind.Solid)) return null;
        var from = seat.Manager?.Row ?? -1;
        if (after.ReportsTo is not { } to) return from < 0 ? null : new(seat.Row, from, -1);
        if (!chart.TryPosition(to, out var manager) || manager == seat || manager.Row == from || seat.IsAbove(manager)) return null;
        return new(seat.Row, from, manager.Row);
    }

    private InPlace.Restate? Restate(ResponsibilityFact row, bool isAdded)
    {
        if (row.Role is not null || row.Position is not { } id || chart.Options.AssumeRemits) return null;
        if (!IsPlain(id, out var seat) || seat.Roles.Count > 0) return null;
        if (chart.AreaOrNull(row.Area) is not { } area || (!isAdded && stated is not null && !chart.AreaTable.Listed[area.Row])) return null;
        var scope = -1;
        if (row.Scope is { } unit)
        {
            if (!chart.TryUnit(unit, out var found)) return null;
            scope = found.Row;
        }

        return SetOf(row, isAdded) is not { } held ? null
            : chart.DutyTable.RowOfCell(area.Row, scope) is var cell && HeldDuty.Of(chart.DutyTable, seat.Row, cell) is var before
            ? new(seat.Row, cell, before, held)
            : null;
    }

    /// <summary>What the seat has to do with the cell after the edit; null where a date or a contradiction has a say in it.</summary>
    private HeldDuty? SetOf(ResponsibilityFact row, bool isAdded)
    {
        var rows = facts.Of<ResponsibilityFact>(row.Position!).Where(other => other.Area == row.Area && other.Scope == row.Scope).ToList();
        if (isAdded) rows.Add(row);
        else if (!rows.Remove(row)) return null;
        if (!row.Period.IsAlways || row.Involvement == Involvement.None || rows.Exists(other => !other.Period.IsAlways)) return null;
        if (rows.Exists(other => other.Involvement == Involvement.Excluded) && rows.Exists(other => other.Involvement != Involvement.Excluded)) return null;
        var set = rows.Aggregate(default(InvolvementSet), (sum, other) => sum.With(other.Involvement));
        return new(set, -1, Basis.Stated, rows.Exists(other => other.Joint == true));
    }

    /// <summary>Whether a position is stated in one row.</summary>
    private bool IsPlain(string id, out Position seat) =>
        chart.TryPosition(id, out seat) && facts.Of<PositionFact>(id).Take(2).Count() == 1;
}
