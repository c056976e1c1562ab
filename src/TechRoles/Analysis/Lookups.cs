using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>What rules look up in a chart again and again: each made once for an analysis, by whichever thread asks first.</summary>
internal sealed class Lookups(OrgChart chart, Profile profile)
{
    private readonly Lazy<ConflictSets> _conflicts = new(() => ConflictSets.Of(chart, profile));
    private readonly Lazy<RoleLikeness> _likeness = new(() => new(chart));

    public OrgChart Chart { get; } = chart;

    public Profile Profile { get; } = profile;

    /// <summary>The sets of areas that one holder must not combine.</summary>
    public ConflictSets Conflicts => _conflicts.Value;

    /// <summary>What the roles of the catalogue usually do, in the areas of the chart.</summary>
    public RoleLikeness Likeness => _likeness.Value;

    /// <summary>The oversight of data protection; null where the chart has no such area.</summary>
    public Area? DataProtection { get; } = Analysis.DataProtection.In(chart);
}
