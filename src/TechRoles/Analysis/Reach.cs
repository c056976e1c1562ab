using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Engine;

namespace TechRoles.Analysis;

/// <summary>Which keys of a rule a touch reaches: the only place that knows touches, kinds of key and what rules read.</summary>
/// <remarks>
/// First the seats whose keys are reached: the one that is touched, and those that look at it along a line or through a person. Then the
/// keys of these seats, and of the cells from which the touched entries can be seen.
/// </remarks>
internal sealed class Reach(OrgChart chart, PlansOf plans)
{
    private readonly DutyTable _duties = chart.DutyTable;
    private readonly Forest _lines = chart.PositionTable.Lines;
    private readonly Forest _areas = chart.AreaTable.Tree;
    private readonly Forest _units = chart.UnitTable.Tree;
    private readonly RowSet _seats = new();

    /// <summary>Adds the keys that a touch reaches, before it is made or after: they are the same.</summary>
    public void Collect(Rule rule, Touch touch, Reached reached)
    {
        var reads = rule.Reads;
        if ((Reading(reads, Reads.Offices) && ChangesOffices(touch))
            || (reads & Reads.Everything) != 0
            || (rule.Keys & (Keys.Chart | Keys.Stakeholder | Keys.Engagement | Keys.Body | Keys.Area | Keys.Role)) != 0)
        {
            reached.Everything = true;
            return;
        }

        _seats.Clear();
        CollectSeats(reads, touch);
        var seats = _seats.Count;
        for (var i = 0; i < seats; i++) CollectKeysOf(rule, _seats[i], reached);
        if (touch is Touch.Entry entry)
        {
            if (Reading(reads, Reads.WorkAround) || entry.Decides) CollectSeeing(rule, entry.Cell, entry.Excludes, reached);
            if (Reading(reads, Reads.SameCell)) AddSeeing(rule, entry.Cell, reached);
            if (rule.CaresFor(entry.Before) || rule.CaresFor(entry.After)) CollectCell(rule, entry.Cell, reached);
        }
        else if (Reading(reads, Reads.LineAbove | Reads.LineBelow) || (touch is Touch.Facts && Reading(reads, Reads.Holders)))
        {
            for (var i = 0; i < seats; i++) CollectSeeingAll(rule, _seats[i], reached);
        }

        if ((rule.Keys & Keys.Person) == 0) return;
        if (touch is Touch.Facts { Person: >= 0 } facts) reached.People.Add(facts.Person);
        if (touch is Touch.Someone someone) reached.People.Add(someone.Row);
    }

    /// <summary>Whether a seat that stands for a role comes or goes, is called otherwise, or is in another scope or status.</summary>
    public static bool ChangesOffices(Touch touch) => NamesARole(touch.Titles.Before) || NamesARole(touch.Titles.After);

    private static bool NamesARole(string? title) => title is not null && TitleRecogniser.Recognise(title).IsT0;

    private static bool Reading(Reads reads, Reads any) => (reads & any) != 0;

    private void CollectSeats(Reads reads, Touch touch)
    {
        switch (touch)
        {
            case Touch.Line line:
                _seats.Add(line.Seat);
                if (Reading(reads, Reads.LineAbove)) AddBelow(line.Seat);
                if (Reading(reads, Reads.Reports)) AddBoth(line.From, line.To);
                if (Reading(reads, Reads.LineBelow))
                {
                    AddAbove(line.From);
                    AddAbove(line.To);
                }

                break;
            case Touch.Entry entry:
                AddLooking(reads, entry.Seat);
                break;
            case Touch.Facts facts:
                AddLooking(reads, facts.Seat);
                if (facts.Other >= 0) AddLooking(reads, facts.Other);
                if (Reading(reads, Reads.Holders)) AddHeldWith(facts);
                break;
        }
    }

    /// <summary>A seat, and those that look at it along a line.</summary>
    private void AddLooking(Reads reads, int seat)
    {
        _seats.Add(seat);
        if (Reading(reads, Reads.LineAbove)) AddBelow(seat);
        if (Reading(reads, Reads.LineBelow)) AddAbove(_lines.Parents[seat]);
        if (Reading(reads, Reads.Reports)) AddBoth(_lines.Parents[seat], -1);
    }

    private void AddBelow(int seat)
    {
        var from = _seats.Count;
        foreach (var child in _lines.Children(seat)) _seats.Add(child);
        for (var at = from; at < _seats.Count; at++)
            foreach (var child in _lines.Children(_seats[at])) _seats.Add(child);
    }

    private void AddAbove(int seat)
    {
        for (; seat >= 0; seat = _lines.Parents[seat]) _seats.Add(seat);
    }

    private void AddBoth(int one, int other)
    {
        if (one >= 0) _seats.Add(one);
        if (other >= 0) _seats.Add(other);
    }

    private void AddHeldWith(Touch.Facts facts)
    {
        foreach (var assignment in new Position(chart, facts.Seat).Assignments)
            foreach (var other in assignment.Person.Assignments) _seats.Add(other.Position.Row);
        if (facts.Person < 0) return;
        foreach (var other in new Person(chart, facts.Person).Assignments) _seats.Add(other.Position.Row);
    }

    private void CollectKeysOf(Rule rule, int seat, Reached reached)
    {
        var keys = rule.Keys;
        if ((keys & Keys.Position) != 0) reached.Positions.Add(seat);
        if ((keys & Keys.Duty) != 0) reached.DutySeats.Add(seat);
        if ((keys & Keys.Overlap) != 0) reached.OverlapSeats.Add(seat);
        if ((keys & Keys.Person) != 0)
            foreach (var assignment in new Position(chart, seat).Assignments) reached.People.Add(assignment.Person.Row);
        if ((keys & (Keys.Goal | Keys.Initiative)) != 0)
        {
            foreach (var goal in plans.GoalsOf(seat)) reached.Goals.Add(goal);
            foreach (var initiative in plans.InitiativesOf(seat)) reached.Initiatives.Add(initiative);
        }

        if ((keys & (Keys.StatedCell | Keys.RequiredCell)) == 0) return;
        var own = _duties.OfSeat(seat);
        for (var i = 0; i < own.Count; i++)
            if (rule.CaresFor(_duties.Involvements[own[i]])) CollectCell(rule, _duties.Cell[own[i]], reached);
    }

    /// <summary>A cell with an entry of a seat that is reached.</summary>
    private void CollectCell(Rule rule, int cell, Reached reached)
    {
        if ((rule.Keys & Keys.StatedCell) != 0) reached.Cells.Add(cell);
        if ((rule.Keys & Keys.RequiredCell) != 0) AddRequired(_duties.CellArea[cell], reached);
    }

    /// <summary>What can be seen from anywhere of the cells in which a seat decides.</summary>
    private void CollectSeeingAll(Rule rule, int seat, Reached reached)
    {
        if (!Reading(rule.Reads, Reads.AroundCells | Reads.SameCell | Reads.ControlledAreas)) return;
        var own = _duties.OfSeat(seat);
        for (var i = 0; i < own.Count; i++)
        {
            var involvements = _duties.Involvements[own[i]];
            var isSeen = Reading(rule.Reads, Reads.WorkAround) || involvements.IsAccountable || involvements.IsExcluded;
            if (isSeen) CollectSeeing(rule, _duties.Cell[own[i]], itself: false, reached);
            if (Reading(rule.Reads, Reads.SameCell)) AddSeeing(rule, _duties.Cell[own[i]], reached);
        }
    }

    /// <summary>The keys that look at a cell from around or inside it.</summary>
    private void CollectSeeing(Rule rule, int cell, bool itself, Reached reached)
    {
        if (Reading(rule.Reads, Reads.AroundCells))
        {
            var (area, scope) = (_duties.CellArea[cell], _duties.CellScope[cell]);
            if ((rule.Keys & Keys.RequiredCell) != 0) AddRequired(area, reached);
            if ((rule.Keys & ~Keys.RequiredCell) != 0)
                for (var inner = area; inner < area + _areas.Size(area); inner++) AddRelated(rule, cell, inner, scope, itself, reached);
        }

        if (Reading(rule.Reads, Reads.ControlledAreas)) CollectControl(rule, _duties.CellArea[cell], reached);
    }

    /// <summary>The cells of an area in scopes that have anything in common with a scope.</summary>
    private void AddRelated(Rule rule, int cell, int area, int scope, bool itself, Reached reached)
    {
        var cells = _duties.OfArea(area);
        for (var i = 0; i < cells.Count; i++)
        {
            var other = _duties.CellScope[cells[i]];
            if ((itself || cells[i] != cell) && (other < 0 || scope < 0 || _units.IsAboveOrSame(other, scope) || _units.IsAbove(scope, other)))
                AddSeeing(rule, cells[i], reached);
        }
    }

    /// <summary>Rows of areas are in preorder, so that the parts of an area follow it.</summary>
    private void AddRequired(int area, Reached reached)
    {
        for (var inner = area; inner < area + _areas.Size(area); inner++)
            if (chart.AreaTable.Required[inner]) reached.Areas.Add(inner);
    }

    private void AddSeeing(Rule rule, int cell, Reached reached)
    {
        if ((rule.Keys & Keys.StatedCell) != 0) reached.Cells.Add(cell);
        if ((rule.Keys & Keys.Duty) != 0) reached.DutyCells.Add(cell);
        if ((rule.Keys & (Keys.Position | Keys.Person | Keys.Overlap)) != 0)
            foreach (var seat in _duties.InCell(cell).Seats) AddWithBelow(rule, seat, reached);
    }

    /// <summary>The seats that control an area, one around it or a part of it, or are controlled by one.</summary>
    private void CollectControl(Rule rule, int area, Reached reached)
    {
        for (var around = area; around >= 0; around = _areas.Parents[around]) Relate(around);
        for (var inner = area + 1; inner < area + _areas.Size(area); inner++) Relate(inner);

        void Relate(int one)
        {
            foreach (var other in chart.AreaTable.ControlledBy[one]) AddAllOf(rule, other, reached);
            foreach (var other in chart.AreaTable.Controls[one])
                for (var inner = other; inner < other + _areas.Size(other); inner++) AddAllOf(rule, inner, reached);
        }
    }

    private void AddAllOf(Rule rule, int area, Reached reached)
    {
        var cells = _duties.OfArea(area);
        for (var i = 0; i < cells.Count; i++) AddSeeing(rule, cells[i], reached);
    }

    private void AddWithBelow(Rule rule, int seat, Reached reached)
    {
        CollectKeysOf(rule, seat, reached);
        if (!Reading(rule.Reads, Reads.LineAbove)) return;
        var from = _seats.Count;
        if (_seats.Add(seat)) CollectNew(from);

        void CollectNew(int first)
        {
            for (var at = first; at < _seats.Count; at++)
            {
                foreach (var child in _lines.Children(_seats[at])) _seats.Add(child);
                CollectKeysOf(rule, _seats[at], reached);
            }
        }
    }
}

/// <summary>The goals that a position owns, and the initiatives that it sponsors.</summary>
internal sealed class PlansOf
{
    private readonly ILookup<int, int> _goals;
    private readonly ILookup<int, int> _initiatives;

    public PlansOf(OrgChart chart)
    {
        _goals = chart.Goals.Where(goal => goal.Owner is not null).ToLookup(goal => goal.Owner!.Value.Row, goal => goal.Row);
        _initiatives = chart.Initiatives.Where(plan => plan.Sponsor is not null).ToLookup(plan => plan.Sponsor!.Value.Row, plan => plan.Row);
    }

    public IEnumerable<int> GoalsOf(int seat) => _goals[seat];

    public IEnumerable<int> InitiativesOf(int seat) => _initiatives[seat];
}
