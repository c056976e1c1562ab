using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>What seats have to do with which cells, as a chart would have it that is made of the facts; and what leads there.</summary>
/// <param name="chart">The chart that is edited.</param>
/// <param name="facts">Its facts, in which the edit that is asked for was made already.</param>
/// <param name="stated">The facts as changes left them; null: the chart says them itself, and lists all areas that it has.</param>
internal sealed class DutyPlan(OrgChart chart, IEditableFacts facts, ChartFacts? stated)
{
    /// <summary>If more seats carry a role, another remit of it is not given to one after the other.</summary>
    private const int MostCarriers = 256;

    /// <summary>How many seats carry a role, where the edit makes another number of it.</summary>
    private readonly Dictionary<int, int> _carriers = [];

    /// <summary>Whether something holds on the day of the chart.</summary>
    public static bool Holds(Period period, OrgChart chart) => period.IsAlways || chart.AsOf is not { } day || period.Contains(day);

    /// <summary>A responsibility comes or goes.</summary>
    /// <returns>The edits in place; null where the chart is to be made anew.</returns>
    public List<InPlace>? Restate(ResponsibilityFact row, bool isAdded)
    {
        if (chart.Options.AssumeRemits || row.Involvement == Involvement.None || row.Position is null == row.Role is null) return null;
        if (chart.AreaOrNull(row.Area) is not { } area || (!isAdded && MayGo(area.Row)) || ScopeOf(row.Scope) is not { } scope) return null;
        _carriers.Clear();
        if (row.Role is { } role) return RestateRole(role);
        if (!chart.TryPosition(row.Position!, out var seat) || facts.Of<PositionFact>(row.Position!).Take(2).Count() != 1) return null;
        var steps = new List<InPlace>();
        if (seat.Roles.Count > 0) return RestateAll(seat.Row, steps) ? steps : null;
        if (StatedIn(row.Position!, row.Area, row.Scope) is not { } held) return null;
        AddRestate(seat.Row, chart.DutyTable.RowOfCell(area.Row, scope), held, steps);
        return steps;
    }

    /// <summary>A seat carries other roles than before, or the same elsewhere.</summary>
    /// <param name="seat">The row of the seat.</param>
    /// <param name="id">Its id.</param>
    /// <param name="after">What is stated of it from now on; null: it goes, with its responsibilities gone before.</param>
    /// <param name="steps">Takes the edits in place.</param>
    /// <returns>False where the chart is to be made anew.</returns>
    public bool Carry(int seat, string id, PositionFact? after, List<InPlace> steps)
    {
        if (chart.Options.AssumeRemits) return false;
        var before = RolesOf(seat);
        var roles = new List<int>();
        foreach (var role in after?.Roles ?? [])
        {
            if (RowOf(role, steps) is not (var row and >= 0)) return false;
            if (!roles.Contains(row)) roles.Add(row);
        }

        _carriers.Clear();
        foreach (var role in roles.Except(before)) _carriers[role] = CarriersOf(role) + 1;
        foreach (var role in before.Except(roles)) _carriers[role] = CarriersOf(role) - 1;
        if (!before.SequenceEqual(roles)) steps.Add(new InPlace.Carry(seat, before, [.. roles], _carriers.Keys.Any(IsOffice)));
        var place = after is null ? (-1, -1) : (UnitOf(after.Unit), UnitOf(after.Scope));
        if (!RestateAll(seat, id, [.. roles], place, steps)) return false;

        // A role that one seat carries holds everywhere, and one that several carry in the unit of each.
        foreach (var (role, count) in _carriers.Where(entry => entry.Value is 1 or 2).OrderBy(entry => entry.Key).ToArray())
            if (count == (before.Contains(role) ? 1 : 2) && OtherThan(seat, role) is var other and >= 0 && !RestateAll(other, steps))
                return false;
        foreach (var role in before.Except(roles))
            if (CarriersOf(role) == 0 && !LetGo(role, steps)) return false;
        return true;
    }

    /// <summary>Whether somebody looks for the seats that carry a role: it is of a known kind, or one of the catalogue.</summary>
    public bool IsOffice(int role) =>
        chart.RoleTable.Facts[role] is var fact && (fact.Kind.IsKnown || chart.Catalogue.TryRole(fact.Id, out _));

    private List<InPlace>? RestateRole(string id)
    {
        var steps = new List<InPlace>();
        if (RowOf(id, steps) is not (var role and >= 0) || OwnOf(FactKey.OfRole(id)) is not { } entries) return null;
        if (CarriersOf(role) > MostCarriers) return null;
        OwnEntry[] now = [.. EntriesOf(entries)];
        steps.Add(new InPlace.RestateRole(role, [.. chart.Tables.Statements.OfRole(role)], now));
        var (rows, start, count) = chart.PositionTable.CarriersOfRole(role);
        foreach (var seat in rows[start..(start + count)])
        {
            steps.Add(new InPlace.Carry(seat, RolesOf(seat), RolesOf(seat), IsOffice: false));
            if (!RestateAll(seat, steps)) return null;
        }

        return count > 0 || LetGo(role, steps) ? steps : null;
    }

    /// <summary>The row of a role; one of the catalogue comes in where it is not part of the chart yet, if its areas are.</summary>
    private int RowOf(string id, List<InPlace> steps)
    {
        var row = chart.RoleTable.Find(id);
        if (row < 0 || chart.RoleTable.Stands(row)) return row;
        if (UsualOf(row).Any(entry => entry.Area < 0)) return -1;
        steps.Add(new InPlace.ListRole(row, IsAdded: true));
        return row;
    }

    /// <summary>A role of the catalogue that nothing uses any more goes.</summary>
    private bool LetGo(int role, List<InPlace> steps)
    {
        if (chart.RoleTable.IsListed(role)) return true;
        var key = FactKey.OfRole(chart.RoleTable.Facts[role].Id);
        if (facts.Of<ResponsibilityFact>(key).Any(row => Holds(row.Period, chart)) || facts.Of<RequirementFact>(key).Any()) return true;
        if (UsualOf(role).Any(entry => MayGo(entry.Area))) return false;
        steps.Add(new InPlace.ListRole(role, IsAdded: false));
        return true;
    }

    /// <summary>Whether an area may leave the chart once something does not use it any more.</summary>
    public bool MayGo(int area) => stated is not null && !chart.AreaTable.Listed[area];

    /// <summary>Everything that a seat has to do with any cell.</summary>
    private bool RestateAll(int seat, List<InPlace> steps) => RestateAll(
        seat, chart.Names.Text(chart.PositionTable.Id[seat]), RolesOf(seat),
        (chart.PositionTable.Unit[seat], chart.PositionTable.Scope[seat]), steps);

    private bool RestateAll(int seat, string id, int[] roles, (int Unit, int Scope) place, List<InPlace> steps)
    {
        if (OwnOf(id) is not { } all) return false;
        var remits = new Dictionary<int, List<OwnEntry>>();
        foreach (var role in roles)
        {
            if (RemitOf(role) is not { } remit) return false;
            remits[role] = remit;
        }

        var own = all.Keys.ToHashSet();
        foreach (var (cell, (set, role, joint)) in RoleDuties.Brought(
            roles, role => remits[role], role => RoleDuties.Everywhere(place.Scope, place.Unit, CarriersOf(role)), own.Contains))
            all.Add(cell, new(set, role, Basis.Stated, joint));

        // Rows come and go, of which some may be stated by no seat.
        var duties = chart.DutyTable;
        var held = duties.OfPosition(seat);
        for (var i = 0; i < held.Count; i++)
        {
            var cell = duties.Cell[held[i]];
            all.TryAdd((duties.CellArea[cell], duties.CellScope[cell]), HeldDuty.Nothing);
        }

        foreach (var (cell, duty) in all) AddRestate(seat, duties.RowOfCell(cell.Area, cell.Scope), duty, steps);
        return true;
    }

    private void AddRestate(int seat, int cell, HeldDuty after, List<InPlace> steps)
    {
        var before = HeldDuty.Of(chart.DutyTable, seat, cell);
        if (before != after) steps.Add(new InPlace.Restate(seat, cell, before, after));
    }

    private List<OwnEntry>? RemitOf(int role)
    {
        if (OwnOf(FactKey.OfRole(chart.RoleTable.Facts[role].Id)) is not { } own) return null;
        List<OwnEntry> remit = [.. EntriesOf(own)];
        RoleDuties.Complete(remit, UsualOf(role));
        return remit;
    }

    private static IEnumerable<OwnEntry> EntriesOf(SortedDictionary<(int Area, int Scope), HeldDuty> own) =>
        own.Select(entry => new OwnEntry(entry.Key.Area, entry.Key.Scope, entry.Value.Set, entry.Value.IsJoint));

    private IEnumerable<(int Area, InvolvementSet Set)> UsualOf(int role) => chart.RoleTable.Catalogue[role] is { } known
        ? RoleDuties.Usual(known, id => chart.AreaOrNull(id)?.Row ?? -1)
        : [];

    /// <summary>What an owner states on the day of the chart, by cell; null where it is uncertain what a chart makes of it.</summary>
    private SortedDictionary<(int Area, int Scope), HeldDuty>? OwnOf(string key)
    {
        var own = new SortedDictionary<(int Area, int Scope), HeldDuty>();
        foreach (var rows in facts.Of<ResponsibilityFact>(key).Where(row => Holds(row.Period, chart)).GroupBy(row => (row.Area, row.Scope)))
        {
            if (chart.AreaOrNull(rows.Key.Area) is not { } area || ScopeOf(rows.Key.Scope) is not { } scope) return null;
            if (Sum(rows) is not { } held) return null;
            own.Add((area.Row, scope), held);
        }

        return own;
    }

    private HeldDuty? StatedIn(string position, string area, string? scope) => Sum(facts.Of<ResponsibilityFact>(position)
        .Where(row => row.Area == area && row.Scope == scope && Holds(row.Period, chart)));

    /// <summary>What statements on one cell come to; null where they contradict each other.</summary>
    private static HeldDuty? Sum(IEnumerable<ResponsibilityFact> rows)
    {
        var (set, isExcluded, isJoint) = (default(InvolvementSet), (bool?)null, false);
        foreach (var row in rows)
        {
            if (row.Involvement == Involvement.None || isExcluded == (row.Involvement != Involvement.Excluded)) return null;
            isExcluded = row.Involvement == Involvement.Excluded;
            set = set.With(row.Involvement);
            isJoint |= row.Joint == true;
        }

        return new(set, -1, Basis.Stated, isJoint);
    }

    private int? ScopeOf(string? id) => id is null ? -1 : chart.TryUnit(id, out var unit) ? unit.Row : null;

    private int UnitOf(string? id) => ScopeOf(id) ?? -1;

    private int[] RolesOf(int seat)
    {
        var (rows, start, count) = chart.PositionTable.Roles.Slice(seat);
        return rows[start..(start + count)];
    }

    private int CarriersOf(int role) =>
        _carriers.TryGetValue(role, out var count) ? count : chart.PositionTable.CarriersOfRole(role).Count;

    private int OtherThan(int seat, int role)
    {
        var (rows, start, count) = chart.PositionTable.CarriersOfRole(role);
        for (var i = start; i < start + count; i++)
            if (rows[i] != seat) return rows[i];
        return -1;
    }
}
