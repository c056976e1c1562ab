using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What rules look up in a chart again and again: each made once for an analysis, by whichever thread asks first.</summary>
internal sealed class Lookups(OrgChart chart, Profile profile)
{
    private readonly Lazy<ConflictSets> _conflicts = new(() => ConflictSets.Of(chart, profile));
    private readonly Lazy<AreaLines> _lines = new(() => new(chart));
    private readonly Lazy<RoleLikeness> _likeness = new(() => new(chart));
    private Lazy<ILookup<RoleKind, Position>> _offices = new(() => OfficesOf(chart));

    public OrgChart Chart { get; } = chart;

    public Profile Profile { get; } = profile;

    /// <summary>The sets of areas that one holder must not combine.</summary>
    public ConflictSets Conflicts => _conflicts.Value;

    /// <summary>Which areas control others, and the lines of defence.</summary>
    public AreaLines Lines => _lines.Value;

    /// <summary>What the roles of the catalogue usually do, in the areas of the chart.</summary>
    public RoleLikeness Likeness => _likeness.Value;

    /// <summary>The positions that carry a role of a kind, or whose title names exactly that; in the order of the chart.</summary>
    public IEnumerable<Position> SeatsOf(RoleKind kind) => _offices.Value[kind];

    /// <summary>The oversight of data protection; null where the chart has no such area.</summary>
    public Area? DataProtection { get; } = Analysis.DataProtection.In(chart);

    /// <summary>Says that a title or a role is another than before, or a seat has come or gone.</summary>
    public void ForgetOffices() => _offices = new(() => OfficesOf(Chart));

    private static ILookup<RoleKind, Position> OfficesOf(OrgChart chart)
    {
        var offices = new List<(RoleKind Kind, Position Seat)>();
        foreach (var seat in chart.Positions)
        {
            foreach (var role in seat.Roles) offices.Add((role.Kind, seat));
            if (seat.RecognisedTitle is not { } title) continue;
            foreach (var kind in title.Kinds)
                if (title.Holds(kind) && !seat.Carries(kind)) offices.Add((kind, seat));
        }

        return offices.ToLookup(office => office.Kind, office => office.Seat);
    }
}
