using System.Collections.Concurrent;
using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What rules look up in a chart again and again: each made once for an analysis, by whichever thread asks first.</summary>
public sealed class ChartIndex
{
    /// <summary>Kinds of stakeholder, as people write them, who belong to the organisation.</summary>
    private readonly Lazy<ConflictSets> _conflicts;
    private readonly Lazy<RoleLikeness> _likeness;
    private Lazy<bool> _hasOutside;
    private Lazy<bool> _nameNeeds;
    private Lazy<bool> _areasRequire;
    private readonly Lazy<AreaLines> _lines;
    private readonly Lazy<ILookup<Role, Position>> _carriers;
    private readonly ConcurrentDictionary<OverlapRule, Lazy<OverlapKeys>> _overlaps = [];
    private readonly ConcurrentDictionary<OverlapRule, (WeakReference<OverlapKeys> Overlaps, int[][] Firsts)> _lately = [];
    private readonly ConcurrentDictionary<RoleKind, Position[]> _holdersInOrder = [];
    private Lazy<ILookup<RoleKind, Position>> _holders;

    internal ChartIndex(OrgChart chart, Profile profile)
    {
        (Chart, Profile) = (chart, profile);
        _conflicts = new(() => ConflictSets.Of(chart, profile));
        _likeness = new(() => new(chart));
        _lines = new(() => new(chart));
        _carriers = new(() => CarriersOf(chart));
        _holders = new(() => HoldersOf(chart));
        (_hasOutside, _nameNeeds, _areasRequire) = (new(HasOutside), new(NameNeeds), new(AreAsked));
        DataProtection = chart.AreaOrNull("data-protection");
    }

    /// <summary>The chart.</summary>
    public OrgChart Chart { get; }

    /// <summary>The expectations that apply.</summary>
    public Profile Profile { get; }

    /// <summary>The sets of areas that one holder must not combine.</summary>
    public ConflictSets Conflicts => _conflicts.Value;

    /// <summary>Which areas control others, and the lines of defence.</summary>
    public AreaLines Lines => _lines.Value;

    /// <summary>The positions that carry a role, in the order of the chart. <b>Cost:</b> sorts them.</summary>
    public IEnumerable<Position> CarriersOf(Role role) =>
        (Chart.PositionTable.IsEdited ? Carrying(role) : _carriers.Value[role]).Order(ChartOrder.Positions);

    /// <summary>What the roles of the catalogue usually do, in the areas of the chart.</summary>
    public RoleLikeness Likeness => _likeness.Value;

    /// <summary>
    /// The positions that carry a role of a kind, or whose title names exactly that; in the order of the chart. None of no kind.
    /// </summary>
    public IEnumerable<Position> PositionsOf(RoleKind kind) => Chart.PositionTable.IsEdited
        ? _holdersInOrder.GetOrAdd(kind, one => [.. _holders.Value[one].Order(ChartOrder.Positions)])
        : _holders.Value[kind];

    /// <summary>What a stakeholder asks of areas, ordered by id.</summary>
    public IEnumerable<Need> NeedsOf(Stakeholder stakeholder) =>
        new HandleList<Need>(Chart, Chart.Outside.Naming(FactLists.Needs, "stakeholder", stakeholder.Id));

    /// <summary>The initiatives that touch an area itself, ordered by id.</summary>
    public IEnumerable<Initiative> InitiativesIn(Area area) =>
        new HandleList<Initiative>(Chart, Chart.Outside.Naming(FactLists.Initiatives, "areas", area.Id));

    /// <summary>Whether any stakeholder is known to be from outside.</summary>
    public bool HasOutsideStakeholder => _hasOutside.Value;

    /// <summary>Whether any initiative says which need it answers.</summary>
    public bool InitiativesNameNeeds => _nameNeeds.Value;

    /// <summary>Whether a position has to do with a stakeholder who is not known to be from inside.</summary>
    public bool MeetsOutside(Position position)
    {
        if (Chart.Outside.Engagements.Count == 0) return false;
        foreach (var engagement in position.Engagements)
            if (!IsInside(engagement.Stakeholder)) return true;
        return false;
    }

    /// <summary>Whether a stakeholder is known to be from outside: no position of the chart, and of a kind that is not internal.</summary>
    public static bool IsOutside(Stakeholder stakeholder) => stakeholder.Kind is not null && !IsInside(stakeholder);

    private static bool IsInside(Stakeholder stakeholder) =>
        stakeholder.Position is not null || (stakeholder.Kind is { } kind && StakeholderKinds.IsInside(kind));

    /// <summary>Whether anything is stated of what people can show, or could once.</summary>
    public bool StatesQualifications => Chart.Outside.Qualifications.Count + Chart.Outside.Expired.Count > 0;

    /// <summary>Whether anything is asked of those who answer for some area.</summary>
    internal bool AreasRequire => _areasRequire.Value;

    /// <summary>The positions that stand for a role: by its kind, or where it has none by carrying that very role.</summary>
    public IEnumerable<Position> PositionsOf(CatalogueRole role) => Guard.Against.Null(role).Kind.IsKnown
        ? PositionsOf(role.Kind)
        : Chart.Positions.Where(position => position.Roles.Any(carried => carried.Id == role.Id));

    /// <summary>The oversight of data protection; null where the chart has no such area.</summary>
    public Area? DataProtection { get; }

    /// <summary>Which remits an overlap rule is brought together, for its texts.</summary>
    internal OverlapKeys OverlapsOf(OverlapRule rule) => _overlaps.GetOrAdd(rule, one => new(() => Lately(one))).Value;

    private OverlapKeys Lately(OverlapRule rule)
    {
        if (!_lately.TryGetValue(rule, out var made)) return new(Chart, rule, Environment.ProcessorCount);
        return made.Overlaps.TryGetTarget(out var overlaps) ? overlaps : new(Chart, rule, Environment.ProcessorCount, made.Firsts);
    }

    /// <summary>Says which remits were brought together by an analysis. They go with the next collection of garbage; what took longest
    /// to find stays.</summary>
    internal void Remember(OverlapRule rule, OverlapKeys overlaps) => _lately[rule] = (new(overlaps), overlaps.Firsts());

    /// <summary>Says which remits are brought together while the chart is edited.</summary>
    internal void Keep(OverlapRule rule, OverlapKeys overlaps) => _overlaps[rule] = new(overlaps);

    /// <summary>Says that which remits an overlap rule is brought is to be looked for anew where somebody asks.</summary>
    internal void Forget(OverlapRule rule) => _overlaps.TryRemove(rule, out _);

    /// <summary>What it says of whole lists.</summary>
    internal (bool, bool, bool, bool) OfLists() => (HasOutsideStakeholder, InitiativesNameNeeds, StatesQualifications, AreasRequire);

    /// <summary>Says that a row of a list outside the line of command is another than before.</summary>
    internal void ForgetLists() => (_hasOutside, _nameNeeds, _areasRequire) = (new(HasOutside), new(NameNeeds), new(AreAsked));

    private bool HasOutside() => Chart.Stakeholders.Any(IsOutside);

    private bool NameNeeds() => Chart.Initiatives.Any(initiative => initiative.NeedIds.Count > 0);

    private bool AreAsked() => Chart.Outside.Requirements.All.Any(row => row.Area is not null);

    /// <summary>Says that a title is another than before, that a position has come or gone, or that one carries other roles.</summary>
    internal void ForgetHolders()
    {
        _holders = new(() => HoldersOf(Chart));
        ForgetOrder();
    }

    /// <summary>Says that a position stands elsewhere in the chart than before.</summary>
    internal void ForgetOrder() => _holdersInOrder.Clear();

    private IEnumerable<Position> Carrying(Role role)
    {
        var (positions, start, count) = Chart.PositionTable.CarriersOfRole(role.Row);
        for (var i = start; i < start + count; i++) yield return new(Chart, positions[i]);
    }

    private static ILookup<Role, Position> CarriersOf(OrgChart chart) =>
        chart.Positions.SelectMany(position => position.Roles, (position, role) => (position, role))
            .ToLookup(one => one.role, one => one.position);

    private static ILookup<RoleKind, Position> HoldersOf(OrgChart chart)
    {
        var held = new List<(RoleKind Kind, Position Position)>();
        foreach (var position in chart.Positions)
        {
            foreach (var role in position.Roles)
                if (role.Kind.IsKnown) held.Add((role.Kind, position));
            if (position.RecognisedTitle is not { } title) continue;
            foreach (var kind in title.Kinds)
                if (kind.IsKnown && title.Holds(kind) && !position.Carries(kind)) held.Add((kind, position));
        }

        return held.ToLookup(one => one.Kind, one => one.Position);
    }
}
