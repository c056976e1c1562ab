using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>
/// Which keys of a rule a touch reaches: the only place that knows touches and what rules read; what is around a key its kind knows.
/// </summary>
/// <remarks>
/// First the positions whose keys are reached: the one that is touched, and those that look at it along a line or through a person. Then
/// the keys of these positions, and of the cells from which the touched entries can be seen.
/// </remarks>
internal sealed partial class Reach(OrgChart chart)
{
    private readonly Dictionary<KindOfKey, KeysAround> _around = [];
    private readonly DutyTable _duties = chart.DutyTable;
    private readonly Forest _lines = chart.PositionTable.Lines;
    private readonly Forest _areas = chart.AreaTable.Tree;
    private readonly Forest _units = chart.UnitTable.Tree;
    private readonly RowSet _positions = new();
    private readonly TitleRecogniser _titles = TitleRecogniser.Of(chart.Catalogue);
    private Rule? _rule;
    private bool _readsLineAbove;

    /// <summary>The chart that is edited.</summary>
    public OrgChart Chart => chart;

    /// <summary>What is around the keys of a list.</summary>
    public KeysAround Around(KindOfKey kind)
    {
        if (!_around.TryGetValue(kind, out var around)) _around.Add(kind, around = kind.Around(chart)!);
        return around;
    }

    /// <summary>Says what the next edit is, before it is looked at.</summary>
    public void Begin(Touch touch)
    {
        if (touch is Touch.ListedRow row) row.Around = new(chart, row);
    }

    /// <summary>Says that an edit was made, or taken back.</summary>
    public void Follow(Touch touch)
    {
        if (touch is not Touch.ListedRow row) return;
        foreach (var (kind, around) in _around)
            foreach (var (list, key) in row.Around!.Rows)
                if (kind.List == list) kind.Refresh(around, chart, key);
    }

    /// <summary>The area of a cell.</summary>
    public int AreaOf(int cell) => _duties.CellArea[cell];

    /// <summary>Adds the keys of a kind that stand at an area or a part of it: rows of areas are in preorder, so that parts
    /// follow.</summary>
    public void AddInside(int area, KindOfKey kind, Reached reached)
    {
        for (var inner = area; inner < area + _areas.Size(area); inner++) kind.AddAtArea(inner, this, reached);
    }

    /// <summary>Adds the keys that a touch reaches, before it is made or after: they are the same.</summary>
    /// <remarks>
    /// Of many lines that are moved one after the other, as when a manager goes, most reach the same positions: these are looked at once,
    /// since what they have to do with cells stays, and whoever comes to stand below one of them is moved and so reached anyway.
    /// </remarks>
    public void Collect(Rule rule, Touch touch, Reached reached)
    {
        var reads = rule.Reads;
        if ((Reading(reads, Reads.Offices) && ChangesOffices(touch)) || (reads & Reads.Everything) != 0
            || (touch is Touch.ListedRow && Reading(reads, Reads.Lists))
            || (rule.Keys & (Keys.Chart | Keys.Role)) != 0)
        {
            reached.Everything = true;
            return;
        }

        if (touch is Touch.ListedRow && !ReadsRows(rule)) return;
        (_rule, _readsLineAbove) = (rule, Reading(reads, Reads.LineAbove));
        _positions.Clear();
        if (touch is not Touch.Line) reached.ForgetLooked();
        CollectPositions(reads, touch, reached);
        if (touch is Touch.Line) _positions.RemoveAll(position => !reached.Looked.Add(position));
        var positions = _positions.Count;
        for (var i = 0; i < positions; i++) CollectKeysOf(rule, _positions[i], reached);
        if (touch is Touch.Entry entry)
        {
            if (Reading(reads, Reads.WorkAround) || entry.Decides) CollectSeeing(rule, entry.Cell, entry.Excludes, reached);
            if (Reading(reads, Reads.SameCell)) AddSame(entry.Cell, reached);
            if (Reading(reads, Reads.WhetherDone) && entry.ChangesDoer && !IsDoneByOthers(entry)) AddSame(entry.Cell, reached);
            if (Reading(reads, Reads.InsideCells)) CollectAround(entry.Cell, reached);
            if (rule.CaresFor(entry.Before) || rule.CaresFor(entry.After)) CollectCell(entry.Cell, reached);
        }
        else if (Reading(reads, Reads.LineAbove | Reads.LineBelow)
            || (touch is Touch.Facts or Touch.ListedRow or Touch.ListedPerson && Reading(reads, Reads.Holders)))
        {
            for (var i = 0; i < positions; i++) CollectSeeingAll(rule, _positions[i], reached);
        }
        else if (Reading(reads, Reads.InLine) && touch is Touch.Line moved && (moved.From < 0 || moved.To < 0))
        {
            // Who stands in another line than before is reached itself; others see only that a position is a top now, or no longer.
            CollectSeeingAll(rule, moved.Position, reached);
        }

        if (touch is Touch.ListedRow row) CollectAt(row.Around!, reached);
        var person = touch is Touch.Facts facts ? facts.Person : touch is Touch.ListedPerson someone ? someone.Row : -1;
        if (person < 0) return;
        foreach (var kind in reached.Kinds) kind.AddOfPerson(person, this, reached);
    }

    private static bool ReadsRows(Rule rule) => Reading(rule.Reads, Reads.Rows | Reads.WhetherListed)
        || (rule.Keys & Keys.OfLists) != 0 || (rule.Needs & StatedFacts.OfLists) != 0;

    /// <summary>The keys that a row of a list is, and those of areas and people that it has to do with.</summary>
    private void CollectAt(RowsAround around, Reached reached)
    {
        foreach (var kind in reached.Kinds)
        {
            if (kind.List is not null)
                foreach (var (list, row) in around.Rows)
                    if (kind.List == list) reached.Of(kind).Add(row);
            for (var i = 0; i < around.People.Count; i++) kind.AddOfPerson(around.People[i], this, reached);
            for (var i = 0; i < around.Areas.Count; i++)
            {
                kind.AddAtArea(around.Areas[i], this, reached);
                if ((kind.Keys & Keys.StatedCell) == 0) continue;
                var cells = _duties.OfArea(around.Areas[i]);
                for (var cell = 0; cell < cells.Count; cell++) kind.AddAtCell(cells[cell], this, reached);
            }
        }
    }

    /// <summary>Whether a position that stands for a role comes or goes, is called otherwise, or is in another scope or status.</summary>
    public bool ChangesOffices(Touch touch) => touch.Roles || NamesARole(touch.Titles.Before) || NamesARole(touch.Titles.After);

    private bool NamesARole(string? title) => title is not null && _titles.Read(title).IsT0;

    /// <summary>Whether anybody else does the work in the cell.</summary>
    private bool IsDoneByOthers(Touch.Entry entry)
    {
        var stated = _duties.InCell(entry.Cell);
        for (var i = 0; i < stated.Count; i++)
            if (stated.Positions[i] != entry.Position
                && _duties.Involvements[stated.Duties[i]].Contains(Involvement.Responsible)) return true;
        return false;
    }

    private static bool Reading(Reads reads, Reads any) => (reads & any) != 0;

    private void CollectKeysOf(Rule rule, int position, Reached reached)
    {
        AddOfPosition(position, reached);
        if ((rule.Keys & Keys.OfCells) == 0) return;
        var own = _duties.OfPosition(position);
        for (var i = 0; i < own.Count; i++)
            if (rule.CaresFor(_duties.Involvements[own[i]])) CollectCell(_duties.Cell[own[i]], reached);
    }

    /// <summary>A cell with an entry of a position that is reached.</summary>
    private void CollectCell(int cell, Reached reached)
    {
        foreach (var kind in reached.Kinds) kind.AddOfCell(cell, this, reached);
    }

    /// <summary>What can be seen from anywhere of the cells in which a position decides.</summary>
    private void CollectSeeingAll(Rule rule, int position, Reached reached)
    {
        if (!Reading(rule.Reads, Reads.AroundCells | Reads.SameCell | Reads.ControlledAreas | Reads.InsideCells)) return;
        var own = _duties.OfPosition(position);
        for (var i = 0; i < own.Count; i++)
        {
            var involvements = _duties.Involvements[own[i]];
            var isSeen = Reading(rule.Reads, Reads.WorkAround) || involvements.IsAccountable || involvements.IsExcluded;
            if (isSeen) CollectSeeing(rule, _duties.Cell[own[i]], itself: false, reached);
            if (Reading(rule.Reads, Reads.SameCell)) AddSame(_duties.Cell[own[i]], reached);
            if (Reading(rule.Reads, Reads.InsideCells)) CollectAround(_duties.Cell[own[i]], reached);
        }
    }

    /// <summary>The keys that look at a cell from around or inside it.</summary>
    private void CollectSeeing(Rule rule, int cell, bool itself, Reached reached)
    {
        if (Reading(rule.Reads, Reads.AroundCells))
        {
            var (area, scope) = (_duties.CellArea[cell], _duties.CellScope[cell]);
            foreach (var kind in reached.Kinds) AddInside(area, kind, reached);
            if (reached.LookFromCells)
                for (var inner = area; inner < area + _areas.Size(area); inner++) AddRelated(cell, inner, scope, itself, reached);
        }

        if (Reading(rule.Reads, Reads.ControlledAreas)) CollectControl(_duties.CellArea[cell], reached);
    }

    /// <summary>The keys that look at a cell as part of an area around it.</summary>
    private void CollectAround(int cell, Reached reached)
    {
        var scope = _duties.CellScope[cell];
        for (var area = _areas.Parents[_duties.CellArea[cell]]; area >= 0; area = _areas.Parents[area])
        {
            foreach (var kind in reached.Kinds) kind.AddAtArea(area, this, reached);
            if (reached.LookFromCells) AddRelated(cell, area, scope, itself: false, reached);
        }
    }

    /// <summary>The cells of an area in scopes that have anything in common with a scope.</summary>
    private void AddRelated(int cell, int area, int scope, bool itself, Reached reached)
    {
        var cells = _duties.OfArea(area);
        for (var i = 0; i < cells.Count; i++)
        {
            var other = _duties.CellScope[cells[i]];
            if ((itself || cells[i] != cell)
                && (other < 0 || scope < 0 || _units.IsAboveOrSame(other, scope) || _units.IsAbove(scope, other)))
                AddAtCell(cells[i], reached);
        }
    }

    /// <summary>The keys that look at the very cell.</summary>
    private void AddSame(int cell, Reached reached)
    {
        AddAtCell(cell, reached);
        foreach (var kind in reached.Kinds) kind.AddAtArea(_duties.CellArea[cell], this, reached);
    }

    private void AddAtCell(int cell, Reached reached)
    {
        foreach (var kind in reached.Kinds) kind.AddAtCell(cell, this, reached);
        if (!reached.LookFromPositions) return;
        var stated = _duties.InCell(cell);
        for (var i = 0; i < stated.Count; i++)
            if (_rule!.LooksFrom(_duties.Involvements[stated.Duties[i]])) AddWithBelow(stated.Positions[i], reached);
    }

    /// <summary>The keys that control an area, one around it or a part of it, or are controlled by one.</summary>
    private void CollectControl(int area, Reached reached)
    {
        for (var around = area; around >= 0; around = _areas.Parents[around]) Relate(around);
        for (var inner = area + 1; inner < area + _areas.Size(area); inner++) Relate(inner);

        void Relate(int one)
        {
            foreach (var other in chart.AreaTable.ControlledBy[one]) AddAllOf(other, reached);
            foreach (var other in chart.AreaTable.Controls[one])
                for (var inner = other; inner < other + _areas.Size(other); inner++) AddAllOf(inner, reached);
        }
    }

    private void AddAllOf(int area, Reached reached)
    {
        foreach (var kind in reached.Kinds) kind.AddAtArea(area, this, reached);
        var cells = _duties.OfArea(area);
        for (var i = 0; i < cells.Count; i++) AddAtCell(cells[i], reached);
    }

    private void AddWithBelow(int position, Reached reached)
    {
        AddOfPosition(position, reached);
        if (!_readsLineAbove) return;
        var from = _positions.Count;
        if (!_positions.Add(position)) return;
        for (var at = from; at < _positions.Count; at++)
        {
            foreach (var child in _lines.Children(_positions[at])) _positions.Add(child);
            AddOfPosition(_positions[at], reached);
        }
    }

    private void AddOfPosition(int position, Reached reached)
    {
        foreach (var kind in reached.Kinds) kind.AddOfPosition(position, this, reached);
    }
}
