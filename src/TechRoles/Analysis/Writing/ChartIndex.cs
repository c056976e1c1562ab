using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What rules look up in a chart again and again: each made once for an analysis, by whichever thread asks first.</summary>
public sealed class ChartIndex
{
    private readonly Lazy<ConflictSets> _conflicts;
    private readonly Lazy<RoleLikeness> _likeness;
    private readonly Lazy<AreaLines> _lines;
    private readonly Lazy<ILookup<Role, Position>> _carriers;
    private Lazy<ILookup<RoleKind, Position>> _holders;

    internal ChartIndex(OrgChart chart, Profile profile)
    {
        (Chart, Profile) = (chart, profile);
        _conflicts = new(() => ConflictSets.Of(chart, profile));
        _likeness = new(() => new(chart));
        _lines = new(() => new(chart));
        _carriers = new(() => chart.Positions.SelectMany(position => position.Roles, (position, role) => (position, role)).ToLookup(one => one.role, one => one.position));
        _holders = new(() => HoldersOf(chart));
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

    /// <summary>The positions that carry a role, in the order of the chart.</summary>
    public IEnumerable<Position> CarriersOf(Role role) => _carriers.Value[role];

    /// <summary>What the roles of the catalogue usually do, in the areas of the chart.</summary>
    public RoleLikeness Likeness => _likeness.Value;

    /// <summary>The positions that carry a role of a kind, or whose title names exactly that; in the order of the chart.</summary>
    public IEnumerable<Position> PositionsOf(RoleKind kind) => _holders.Value[kind];

    /// <summary>The oversight of data protection; null where the chart has no such area.</summary>
    public Area? DataProtection { get; }

    /// <summary>Says that a title is another than before, or that a position has come or gone.</summary>
    internal void ForgetHolders() => _holders = new(() => HoldersOf(Chart));

    private static ILookup<RoleKind, Position> HoldersOf(OrgChart chart)
    {
        var held = new List<(RoleKind Kind, Position Seat)>();
        foreach (var seat in chart.Positions)
        {
            foreach (var role in seat.Roles) held.Add((role.Kind, seat));
            if (seat.RecognisedTitle is not { } title) continue;
            foreach (var kind in title.Kinds)
                if (title.Holds(kind) && !seat.Carries(kind)) held.Add((kind, seat));
        }

        return held.ToLookup(one => one.Kind, one => one.Seat);
    }
}
