using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Changes under a name, to be tried on a chart: what if the CIO and the CTO were one position?</summary>
/// <param name="Name">What the reader calls it; empty: nothing.</param>
/// <param name="Changes">The changes in their order; their days say when, and count in a history only.</param>
/// <example><code>
/// var scenario = new Scenario("One head of technology", [new MergePositions("cio", "cto") { Title = "CIO and CTO" }]);
/// var outcome = new OrgAnalyser().Try(chart, scenario).AsT0;
/// var (resolved, introduced) = (outcome.Findings.Resolved, outcome.Findings.Introduced);
/// </code></example>
public sealed record Scenario(string Name, ValueList<OrgChange> Changes)
{
    /// <summary>The chart as the scenario would leave it, or the change that cannot be made.</summary>
    /// <remarks><b>Cost:</b> that of making the chart anew, once.</remarks>
    /// <param name="chart">The chart; it stays as it is.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ChangeResult ApplyTo(OrgChart chart, CancellationToken cancel = default) => Guard.Against.Null(chart).With(Changes, cancel);

    /// <summary>What each change does, in a sentence with the titles of a chart.</summary>
    /// <param name="chart">The chart before the changes.</param>
    public IEnumerable<Text> Said(OrgChart chart)
    {
        Guard.Against.Null(chart);
        return Changes.SelectMany(change => change is Several several ? several.Flat() : [change]).Select(change => change.Said(chart));
    }

    /// <summary>The English of <see cref="Said"/>.</summary>
    /// <param name="chart">The chart before the changes.</param>
    public IEnumerable<string> Sentences(OrgChart chart) => Said(chart).Select(sentence => sentence.ToString());

    /// <summary>The name and how many changes there are.</summary>
    public override string ToString() => $"{Name} ({Changes.Count} changes)";
}
