using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>Which edits of facts can be made in place: those of which it is certain what making the chart anew would give.</summary>
internal sealed class EditPlan(OrgChart chart, IEditableFacts facts, ChartFacts? stated)
{
    /// <summary>A move may let an eliminated post vanish or come back.</summary>
    private readonly bool _hasEliminated = stated?.Positions.Any(position => position.Status == PositionStatus.Eliminated) == true;

    /// <summary>
    /// The edits in place, one after the other; null where the chart is to be made anew. Asked before the facts are edited.
    /// </summary>
    public IReadOnlyList<InPlace>? Of(EditFact edit) => (edit.Before, edit.After) switch
    {
        (PositionFact before, PositionFact after) => Replace(before, after),
        (null, PositionFact after) => Add(after),
        (PositionFact before, null) => Remove(before),
        (null, PersonFact after) => Know(after, isAdded: true) is { } step ? [step] : null,
        (PersonFact before, null) => Know(before, isAdded: false) is { } step ? [step] : null,
        (ResponsibilityFact before, null) => Restate(before, isAdded: false) is { } step ? [step] : null,
        (null, ResponsibilityFact after) => Restate(after, isAdded: true) is { } step ? [step] : null,
        (AssignmentFact before, null) => Assign(before, isAdded: false) is { } step ? [step] : null,
        (null, AssignmentFact after) => Assign(after, isAdded: true) is { } step ? [step] : null,
        _ => null,
    };

    private List<InPlace>? Replace(PositionFact before, PositionFact after)
    {
        // Lines with a share or a period are stated apart, and may have a say in the others.
        if (_hasEliminated || before.Id != after.Id || !before.Roles.Equals(after.Roles)) return null;
        if (!IsPlain(before.Id, out var seat) || facts.Of<LineFact>(before.Id).Any()) return null;
        var steps = new List<InPlace>();
        if (before.ReportsTo != after.ReportsTo)
        {
            if (Move(seat, after.ReportsTo) is not { } move) return null;
            steps.Add(move);
        }

        if (before with { ReportsTo = after.ReportsTo, DottedTo = after.DottedTo } != after)
        {
            if (Retell(seat, before, after) is not { } retell) return null;
            steps.Add(retell);
        }

        return before.DottedTo.Equals(after.DottedTo) || AddDots(seat, before.DottedTo, after.DottedTo, steps) ? steps : null;
    }

    private List<InPlace>? Add(PositionFact row)
    {
        // Lines that are stated apart may be there before their position is.
        if (_hasEliminated || chart.PositionTable.Count >= chart.Options.Limits.Positions || facts.Of<LineFact>(row.Id).Any()) return null;
        if (row.Roles.Count > 0 || facts.Of<PositionFact>(row.Id).Any() || chart.TryPosition(row.Id, out _)) return null;
        if (StatedBy(row) is not { } stated || RowsOf(row.DottedTo) is not { } dotted) return null;
        var manager = -1;
        if (row.ReportsTo is { } id)
        {
            if (!chart.TryPosition(id, out var found)) return null;
            manager = found.Row;
        }

        var seat = chart.PositionTable.Reserve(chart.Names.Intern(row.Id));
        return seat < 0
            ? null
            : [new InPlace.PlacePosition(seat, manager, stated, IsAdded: true),
                .. dotted.Select(to => new InPlace.Dot(seat, to, IsAdded: true))];
    }

    private List<InPlace>? Remove(PositionFact row)
    {
        if (_hasEliminated || row.Roles.Count > 0 || !IsPlain(row.Id, out var seat) || facts.Of<LineFact>(row.Id).Any()) return null;
        if (seat.Reports.Count + seat.DottedReports.Count + seat.Duties.Count + seat.Assignments.Count + seat.Roles.Count > 0) return null;
        return
        [
            .. seat.DottedManagers.Select(to => new InPlace.Dot(seat.Row, to.Row, IsAdded: false)),
            new InPlace.PlacePosition(seat.Row, seat.Manager?.Row ?? -1, PositionValues.Of(seat), IsAdded: false),
        ];
    }

    private InPlace.ListPerson? Know(PersonFact row, bool isAdded)
    {
        // Where no people are listed, those who are assigned are people.
        if (stated is { People.Count: 0 } || chart.PeopleTable.Count >= chart.Options.Limits.Rows) return null;
        if (facts.Of<PersonFact>(row.Id).Count() != (isAdded ? 0 : 1)) return null;
        var person = chart.PeopleTable.Reserve(chart.Names.Intern(row.Id));
        if (person < 0 || chart.PeopleTable.Knows(person) == isAdded || chart.PeopleTable.ByPerson.Slice(person).Count > 0) return null;
        return new(person, row.Name, isAdded);
    }

    private InPlace.Move? Move(Position seat, string? to)
    {
        var from = seat.Manager?.Row ?? -1;
        if (to is null) return from < 0 ? null : new(seat.Row, from, -1);
        if (!chart.TryPosition(to, out var manager) || manager == seat || manager.Row == from || seat.IsAbove(manager)) return null;
        return new(seat.Row, from, manager.Row);
    }

    private InPlace.DescribePosition? Retell(Position seat, PositionFact before, PositionFact after)
    {
        if (before.Status == PositionStatus.Eliminated || StatedBy(after) is not { } stated) return null;

        // Where its roles hold depends on where it is.
        if (seat.Roles.Count > 0 && (before.Unit != after.Unit || before.Scope != after.Scope)) return null;
        return new(seat.Row, PositionValues.Of(seat), stated);
    }

    /// <summary>What is stated of a seat itself; null where it is uncertain what a chart makes of it.</summary>
    private PositionValues? StatedBy(PositionFact after)
    {
        var (unit, scope) = (UnitOf(after.Unit), UnitOf(after.Scope));
        if (unit is null || scope is null || after.Status == PositionStatus.Eliminated) return null;
        if (after.Title is "" || after.Grade is "" || IsTooLong(after.Title) || IsTooLong(after.Grade)) return null;

        // What is assumed of it depends on its title.
        if (chart.Options.AssumeRemits) return null;
        var flags = Flag(after.Top, PositionFlags.Top, PositionFlags.TopStated)
            | Flag(after.Matrix, PositionFlags.Matrix, PositionFlags.MatrixStated)
            | Flag(after.Key, PositionFlags.Key, PositionFlags.KeyStated);
        var capacity = after.Capacity is { } percent ? (sbyte)percent.Value : (sbyte)-1;
        return new PositionValues(after.Title ?? after.Id, after.Grade, unit.Value, scope.Value, after.Status, flags, capacity);
    }

    private bool AddDots(Position seat, ValueList<string> before, ValueList<string> after, List<InPlace> steps)
    {
        var (old, now) = (RowsOf(before), RowsOf(after));
        if (old is null || now is null || now.Contains(seat.Row)) return false;
        steps.AddRange(old.Except(now).Select(to => new InPlace.Dot(seat.Row, to, IsAdded: false)));
        steps.AddRange(now.Except(old).Select(to => new InPlace.Dot(seat.Row, to, IsAdded: true)));
        return true;
    }

    private HashSet<int>? RowsOf(ValueList<string> positions)
    {
        var rows = new HashSet<int>();
        foreach (var id in positions)
        {
            if (!chart.TryPosition(id, out var position)) return null;
            rows.Add(position.Row);
        }

        return rows;
    }

    private InPlace.Assign? Assign(AssignmentFact row, bool isAdded)
    {
        if (!row.Period.IsAlways || !IsPlain(row.Position, out var seat)) return null;
        if (stated is not null && facts.Find(typeof(PersonFact), row.Person) is null) return null;
        var person = chart.Names.Find(row.Person) is var name and >= 0 ? chart.PeopleTable.RowOf[name] : -1;
        if (person < 0) return null;
        var share = row.Share is { } percent ? (sbyte)percent.Value : (sbyte)-1;
        var assigned = new Assigned(person, seat.Row, share, row.Mode, row.Period);

        // One row of several that say the same changes nothing.
        var rows = facts.Of<AssignmentFact>(row.Position).Count(other => other == row);
        return rows == (isAdded ? 0 : 1) && chart.PeopleTable.Has(assigned) != isAdded ? new(assigned, isAdded) : null;
    }

    private int? UnitOf(string? id) => id is null ? -1 : chart.TryUnit(id, out var unit) ? unit.Row : null;

    private bool IsTooLong(string? text) => chart.Options.Limits.IsTooLong(text);

    private static PositionFlags Flag(bool? value, PositionFlags flag, PositionFlags stated) =>
        value switch { null => PositionFlags.None, true => flag | stated, false => stated };

    private InPlace.Restate? Restate(ResponsibilityFact row, bool isAdded)
    {
        if (row.Role is not null || row.Position is not { } id || chart.Options.AssumeRemits) return null;
        if (!IsPlain(id, out var seat) || seat.Roles.Count > 0) return null;
        if (chart.AreaOrNull(row.Area) is not { } area || (!isAdded && stated is not null && !chart.AreaTable.Listed[area.Row]))
            return null;
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
        if (rows.Exists(other => other.Involvement == Involvement.Excluded)
            && rows.Exists(other => other.Involvement != Involvement.Excluded)) return null;
        var set = rows.Aggregate(default(InvolvementSet), (sum, other) => sum.With(other.Involvement));
        return new(set, -1, Basis.Stated, rows.Exists(other => other.Joint == true));
    }

    /// <summary>Whether a position is stated in one row.</summary>
    private bool IsPlain(string id, out Position seat) =>
        chart.TryPosition(id, out seat) && facts.Of<PositionFact>(id).Take(2).Count() == 1;
}
