using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What rules look up in a chart again and again: each made once for an analysis, by whichever thread asks first.</summary>
public sealed class ChartIndex
{
    private readonly Lazy<ConflictSets> _conflicts;
    private readonly Lazy<RoleLikeness> _likeness;
    private readonly Lazy<ILookup<RoleKind, Position>> _holders;

    internal ChartIndex(OrgChart chart, Profile profile)
    {
        (Chart, Profile) = (chart, profile);
        _conflicts = new(() => ConflictSets.Of(chart, profile));
        _likeness = new(() => new(chart));
        _holders = new(() => HoldersOf(chart));
        DataProtection = chart.AreaOrNull("data-protection");
    }

    /// <summary>The chart.</summary>
    public OrgChart Chart { get; }

    /// <summary>The expectations that apply.</summary>
    public Profile Profile { get; }

    /// <summary>The sets of areas that one holder must not combine.</summary>
    public ConflictSets Conflicts => _conflicts.Value;

    /// <summary>What the roles of the catalogue usually do, in the areas of the chart.</summary>
    public RoleLikeness Likeness => _likeness.Value;

    /// <summary>The positions that carry a role of a kind, or whose title names exactly that; in the order of the chart. None of no kind.</summary>
    public IEnumerable<Position> PositionsOf(RoleKind kind) => _holders.Value[kind];

    /// <summary>The positions that stand for a role: by its kind, or where it has none by carrying that very role.</summary>
    public IEnumerable<Position> PositionsOf(CatalogueRole role) => role.Kind.IsKnown
        ? PositionsOf(role.Kind)
        : Chart.Positions.Where(seat => seat.Roles.Any(carried => carried.Id == role.Id));

    /// <summary>The oversight of data protection; null where the chart has no such area.</summary>
    public Area? DataProtection { get; }

    private static ILookup<RoleKind, Position> HoldersOf(OrgChart chart)
    {
        var held = new List<(RoleKind Kind, Position Seat)>();
        foreach (var seat in chart.Positions)
        {
            foreach (var role in seat.Roles)
                if (role.Kind.IsKnown) held.Add((role.Kind, seat));
            if (seat.RecognisedTitle is not { } title) continue;
            foreach (var kind in title.Kinds)
                if (kind.IsKnown && title.Holds(kind) && !seat.Carries(kind)) held.Add((kind, seat));
        }

        return held.ToLookup(one => one.Kind, one => one.Seat);
    }
}
