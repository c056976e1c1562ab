using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>
/// A chart and changes for it, of which most can be applied one after the other; prints itself so that a failing case can be read.
/// </summary>
/// <param name="Start">The chart.</param>
/// <param name="Changes">The changes in their order.</param>
public sealed record ChangedChart(ValidChart Start, ValueList<OrgChange> Changes)
{
    /// <summary>The chart after those changes that can be applied, one after the other.</summary>
    public OrgChart End => Changes.Aggregate(Start.Chart, (chart, change) => chart.With(change).Match(changed => changed, _ => chart));

    /// <summary>The chart in the text notation, and the changes.</summary>
    public override string ToString() =>
        $"{Start}\n{string.Join('\n', Changes.Select(change => $"{change.Sentence(Start.Chart)}: {change}"))}";
}
