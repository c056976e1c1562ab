using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>What positions have to do with which cells, as a chart would have it that is made of the facts; and what leads there.</summary>
/// <param name="chart">The chart that is edited.</param>
/// <param name="facts">Its facts, in which the edit that is asked for was made already.</param>
/// <param name="stated">The facts as changes left them; null: the chart says them itself, and lists all areas that it has.</param>
internal sealed class DutyPlan(OrgChart chart, IEditableFacts facts, ChartFacts? stated)
{
    /// <summary>If more positions carry a role, another remit of it is not given to one after the other.</summary>
    private const int MostCarriers = 256;

    /// <summary>How many positions carry a role, where the edit makes another number of it.</summary>
    private readonly Dictionary<int, int> _carriers = [];

    /// <summary>A responsibility comes or goes.</summary>
    /// <returns>The edits in place; null where the chart is to be made anew.</returns>
    public List<InPlace>? Restate(ResponsibilityFact row, bool isAdded)
    {
        if (chart.Options.AssumeRemits) return null;
        if (chart.AreaOrNull(row.Area) is not { } area || (!isAdded && MayGo(area.Row)) || ScopeOf(row.Scope) is not { } scope) return null;
        _carriers.Clear();
        if (row.Role is { } role) return RestateRole(role);
        if (!chart.TryPosition(row.Position!, out var position)) return null;
        var steps = new List<InPlace>();
        if (position.Roles.Count > 0) return RestateAll(position.Row, steps) ? steps : null;
        var held = facts.Stated(new(row.Position!, false)).GetValueOrDefault(new(row.Area, row.Scope));
        AddRestate(position.Row, chart.DutyTable.RowOfCell(area.Row, scope), new(held, -1, Basis.Stated), steps);
        return steps;
    }

    /// <summary>A position carries other roles than before, or the same elsewhere.</summary>
    /// <param name="position">The row of the position.</param>
    /// <param name="id">Its id.</param>
    /// <param name="after">What is stated of it from now on; null: it goes, with its responsibilities gone before.</param>
    /// <param name="steps">Takes the edits in place.</param>
    /// <returns>False where the chart is to be made anew.</returns>
    public bool Carry(int position, string id, PositionFact? after, List<InPlace> steps)
    {
        if (chart.Options.AssumeRemits) return false;
        var before = RolesOf(position);
        var roles = new List<int>();
        foreach (var role in after?.Roles ?? [])
        {
            if (RowOf(role, steps) is not (var row and >= 0)) return false;
            if (!roles.Contains(row)) roles.Add(row);
        }

        _carriers.Clear();
        foreach (var role in roles.Except(before)) _carriers[role] = CarriersOf(role) + 1;
        foreach (var role in before.Except(roles)) _carriers[role] = CarriersOf(role) - 1;
        if (!before.SequenceEqual(roles)) steps.Add(new InPlace.Carry(position, before, [.. roles], _carriers.Keys.Any(IsOffice)));
        if (!RestateAll(position, id, steps)) return false;

        // A role that one position carries holds everywhere, and one that several carry in the unit of each.
        foreach (var (role, count) in _carriers.Where(entry => entry.Value is 1 or 2).OrderBy(entry => entry.Key).ToArray())
            if (count == (before.Contains(role) ? 1 : 2) && OtherThan(position, role) is var other and >= 0 && !RestateAll(other, steps))
                return false;
        foreach (var role in before.Except(roles))
            if (CarriersOf(role) == 0 && !LetGo(role, steps)) return false;
        return true;
    }

    /// <summary>Whether somebody looks for the positions that carry a role: it is of a known kind, or one of the catalogue.</summary>
    public bool IsOffice(int role) =>
        chart.RoleTable.Facts[role] is var fact && (fact.Kind.IsKnown || chart.Catalogue.TryRole(fact.Id, out _));

    private List<InPlace>? RestateRole(string id)
    {
        var steps = new List<InPlace>();
        if (RowOf(id, steps) is not (var role and >= 0) || CarriersOf(role) > MostCarriers) return null;
        var now = new List<OwnEntry>();
        foreach (var (cell, held) in facts.Stated(new(id, true)))
        {
            if (RowsOf(cell) is not var (area, scope)) return null;
            now.Add(new(area, scope, held));
        }

        now.Sort((one, other) => (one.Area, one.Scope).CompareTo((other.Area, other.Scope)));
        steps.Add(new InPlace.RestateRole(role, [.. chart.Tables.Statements.OfRole(role)], [.. now]));
        var (rows, start, count) = chart.PositionTable.CarriersOfRole(role);
        foreach (var position in rows[start..(start + count)])
        {
            steps.Add(new InPlace.Carry(position, RolesOf(position), RolesOf(position), IsOffice: false));
            if (!RestateAll(position, steps)) return null;
        }

        return count > 0 || LetGo(role, steps) ? steps : null;
    }

    /// <summary>The row of a role; one of the catalogue comes in where it is not part of the chart yet, if its areas are.</summary>
    private int RowOf(string id, List<InPlace> steps)
    {
        var row = chart.RoleTable.Find(id);
        if (row < 0 || chart.RoleTable.Stands(row)) return row;
        if (UsualOf(row).Any(area => area < 0)) return -1;
        steps.Add(new InPlace.ListRole(row, IsAdded: true));
        return row;
    }

    /// <summary>A role of the catalogue that nothing uses any more goes.</summary>
    private bool LetGo(int role, List<InPlace> steps)
    {
        if (chart.RoleTable.IsListed(role)) return true;
        var owner = new Owner(chart.RoleTable.Facts[role].Id, true);
        if (facts.Stated(owner).Count > 0 || facts.Of<RequirementFact>(owner.Key).Any()) return true;
        if (UsualOf(role).Any(MayGo)) return false;
        steps.Add(new InPlace.ListRole(role, IsAdded: false));
        return true;
    }

    /// <summary>Whether an area may leave the chart once something does not use it any more.</summary>
    public bool MayGo(int area) => stated is not null && !chart.AreaTable.Listed[area];

    /// <summary>Everything that a position has to do with any cell.</summary>
    private bool RestateAll(int position, List<InPlace> steps) =>
        RestateAll(position, chart.Names.Text(chart.PositionTable.Id[position]), steps);

    private bool RestateAll(int position, string id, List<InPlace> steps)
    {
        var all = new SortedDictionary<(int Area, int Scope), HeldDuty>();
        foreach (var (cell, entry, role) in facts.Duties(id, role => CarriersOf(chart.RoleTable.Find(role))))
        {
            if (RowsOf(cell) is not { } rows) return false;
            all.Add(rows, new(entry, role is null ? -1 : chart.RoleTable.Find(role), Basis.Stated));
        }

        // Rows come and go, of which some may be stated by no position.
        var duties = chart.DutyTable;
        var held = duties.OfPosition(position);
        for (var i = 0; i < held.Count; i++)
        {
            var cell = duties.Cell[held[i]];
            all.TryAdd((duties.CellArea[cell], duties.CellScope[cell]), HeldDuty.Nothing);
        }

        foreach (var (cell, duty) in all) AddRestate(position, duties.RowOfCell(cell.Area, cell.Scope), duty, steps);
        return true;
    }

    private void AddRestate(int position, int cell, HeldDuty after, List<InPlace> steps)
    {
        var before = HeldDuty.Of(chart.DutyTable, position, cell);
        if (before != after) steps.Add(new InPlace.Restate(position, cell, before, after));
    }

    /// <summary>The areas of what is usual of a role that the chart takes from the catalogue; -1: it has none of that id.</summary>
    private IEnumerable<int> UsualOf(int role) => chart.RoleTable.Catalogue[role] is { } known
        ? known.Usual.Select(entry => chart.AreaOrNull(entry.Area)?.Row ?? -1)
        : [];

    /// <summary>A cell in rows; null where the chart has no such area or unit.</summary>
    private (int Area, int Scope)? RowsOf(FactCell cell) =>
        chart.AreaOrNull(cell.Area) is { } area && ScopeOf(cell.Scope) is { } scope ? (area.Row, scope) : null;

    private int? ScopeOf(string? id) => id is null ? -1 : chart.TryUnit(id, out var unit) ? unit.Row : null;

    private int[] RolesOf(int position)
    {
        var (rows, start, count) = chart.PositionTable.Roles.Slice(position);
        return rows[start..(start + count)];
    }

    private int CarriersOf(int role) =>
        _carriers.TryGetValue(role, out var count) ? count : chart.PositionTable.CarriersOfRole(role).Count;

    private int OtherThan(int position, int role)
    {
        var (rows, start, count) = chart.PositionTable.CarriersOfRole(role);
        for (var i = start; i < start + count; i++)
            if (rows[i] != position) return rows[i];
        return -1;
    }
}
