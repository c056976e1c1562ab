using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What rules look up in a chart again and again: each made once for an analysis, by whichever thread asks first.</summary>
public sealed class ChartIndex
{
    private readonly Lazy<ConflictSets> _conflicts;
    private readonly Lazy<RoleLikeness> _likeness;
    private readonly Lazy<ILookup<RoleKind, Position>> _holders;
    private readonly Lazy<ILookup<string, QualificationFact>> _qualifications;
    private readonly Lazy<ILookup<string, QualificationFact>> _expired;
    private readonly Lazy<ILookup<(string List, string Id), RequirementFact>> _requirements;

    internal ChartIndex(OrgChart chart, Profile profile)
    {
        (Chart, Profile) = (chart, profile);
        _conflicts = new(() => ConflictSets.Of(chart, profile));
        _likeness = new(() => new(chart));
        _holders = new(() => HoldersOf(chart));
        _qualifications = new(() => chart.Outside.Qualifications.ToLookup(row => row.Person, StringComparer.Ordinal));
        _expired = new(() => chart.Outside.Expired.ToLookup(row => row.Person, StringComparer.Ordinal));
        _requirements = new(() => chart.Outside.Requirements.ToLookup(OwnerOf));
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

    /// <summary>The positions that carry a role of a kind, or whose title names exactly that; in the order of the chart.</summary>
    public IEnumerable<Position> PositionsOf(RoleKind kind) => _holders.Value[kind];

    /// <summary>What a person can show on the day of the chart.</summary>
    public IEnumerable<QualificationFact> QualificationsOf(Person person) => _qualifications.Value[person.Id];

    /// <summary>What a person could show once, and no more on the day of the chart.</summary>
    public IEnumerable<QualificationFact> ExpiredOf(Person person) => _expired.Value[person.Id];

    /// <summary>Whether anything is stated of what people can show, or could once.</summary>
    public bool StatesQualifications => Chart.Outside.Qualifications.Length + Chart.Outside.Expired.Length > 0;

    /// <summary>What is asked of the holders of a position itself.</summary>
    public IEnumerable<RequirementFact> RequirementsOf(Position position) => _requirements.Value[("position", position.Id)];

    /// <summary>What is asked of those who carry a role.</summary>
    public IEnumerable<RequirementFact> RequirementsOf(Role role) => _requirements.Value[("role", role.Id)];

    /// <summary>What is asked of those who answer for an area.</summary>
    public IEnumerable<RequirementFact> RequirementsOf(Area area) => _requirements.Value[("area", area.Id)];

    /// <summary>Whether anything is asked of those who answer for some area.</summary>
    public bool AreasRequire => Array.Exists(Chart.Outside.Requirements, row => row.Area is not null);

    /// <summary>The oversight of data protection; null where the chart has no such area.</summary>
    public Area? DataProtection { get; }

    private static (string List, string Id) OwnerOf(RequirementFact row) =>
        row.Position is { } position ? ("position", position) : row.Role is { } role ? ("role", role) : ("area", row.Area ?? "");

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
