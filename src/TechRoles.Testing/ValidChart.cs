using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Testing;

/// <summary>
/// Facts that make a chart, and the chart; prints itself in the text notation, so that a failing case can be read and kept.
/// </summary>
/// <param name="Facts">The facts.</param>
public sealed record ValidChart(ChartFacts Facts)
{
    /// <summary>The catalogue that it is made with.</summary>
    public RoleCatalogue Catalogue { get; init; } = RoleCatalogue.BuiltIn;

    /// <summary>The chart that the facts make; a new one at each call.</summary>
    /// <exception cref="ChartAssertionException">The facts have an error.</exception>
    public OrgChart Chart => OrgChart.Create(Facts, new() { Catalogue = Catalogue }).Match(
        chart => chart,
        invalid => throw new ChartAssertionException($"The facts make no chart:\n{string.Join('\n', invalid.Problems)}"));

    /// <summary>The chart in the text notation.</summary>
    public override string ToString() => "\n" + ChartText.Write(Facts);
}
