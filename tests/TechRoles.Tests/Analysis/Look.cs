using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Analysis;

/// <summary>What rules say of a chart, short enough for a test to be read.</summary>
internal static class Look
{
    /// <summary>The chart of a text that has no problem.</summary>
    public static OrgChart Chart(string text) => OrgChart.Create(ChartText.Facts(text).AsT0).AsT0;

    /// <summary>What one rule says.</summary>
    public static IReadOnlyList<Finding> With(Rule rule, OrgChart chart, Profile? profile = null) =>
        new OrgAnalyser(RuleSet.All.With(rule).Only(rule.Info.Id), profile).Analyse(chart).Findings;

    /// <summary>What one rule says of a chart in the text notation.</summary>
    public static IReadOnlyList<Finding> With(Rule rule, string text, Profile? profile = null) => With(rule, Chart(text), profile);

    /// <summary>The profile of a name.</summary>
    public static Profile Profile(string name) =>
        Profiles.TryFind(name, out var profile) ? profile : throw new InvalidOperationException($"There is no profile {name}.");
}
