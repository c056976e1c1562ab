using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>What a scenario would do to a chart: the findings that come and go, and the remits that change.</summary>
public sealed class ScenarioOutcome
{
    private readonly Lazy<RemitDifference> _remits;

    internal ScenarioOutcome(Scenario scenario, AnalysisReport before, AnalysisReport after)
    {
        (Scenario, Findings) = (scenario, AnalysisComparison.Between(before, after));
        _remits = new(() => RemitDifference.Between(before.Chart, after.Chart));
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>The same outcome with what is asked of rules below positions, in either chart.</summary>
    /// <param name="overrides">What is asked.</param>
    public ScenarioOutcome Under(ValueList<SubtreeWishes> overrides) =>
        overrides.Count == 0 ? this : new(Scenario, Findings.Before.Under(overrides), Findings.After.Under(overrides));

    /// <summary>The chart as it is.</summary>
    public OrgChart Before => Findings.Before.Chart;

    /// <summary>The chart as the scenario leaves it.</summary>
    public OrgChart After => Findings.After.Chart;

    /// <summary>The findings that come and go; also the whole report of either chart.</summary>
    public AnalysisComparison Findings { get; }

    /// <summary>Who gains and loses what. <b>Cost:</b> found when first asked for, in a time linear in the duties of both charts.</summary>
    public RemitDifference Remits => _remits.Value;

    /// <summary>What each change does, in a sentence with the titles of the chart as it is.</summary>
    public IEnumerable<Text> Said() => Scenario.Said(Before);

    /// <summary>The English of <see cref="Said"/>.</summary>
    public IEnumerable<string> Sentences() => Said().Select(sentence => sentence.ToString());

    /// <summary>The scenario and the counts, for a person to read.</summary>
    public override string ToString() => $"{Scenario}: {Findings}";
}

/// <summary>Tries scenarios.</summary>
public static class ScenarioAnalysis
{
    /// <summary>Analyses a chart as it is and as a scenario would leave it.</summary>
    /// <remarks>
    /// Try several scenarios on one chart with
    /// <see cref="Try(OrgAnalyser, AnalysisReport, Scenario, IProgress{AnalysisProgress}?, CancellationToken)"/>; where one change follows
    /// the other at the speed of a hand, use an <see cref="AnalysisSession"/>. <b>Cost:</b> two analyses and making the chart anew.
    /// </remarks>
    /// <param name="analyser">The rules, and what applies to them.</param>
    /// <param name="chart">The chart; it stays as it is.</param>
    /// <param name="scenario">The changes.</param>
    /// <param name="progress">Told how far the analyses are.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The outcome, or the first change that cannot be made.</returns>
    public static OneOf<ScenarioOutcome, RejectedChange> Try(
        this OrgAnalyser analyser,
        OrgChart chart,
        Scenario scenario,
        IProgress<AnalysisProgress>? progress = null,
        CancellationToken cancel = default)
    {
        Guard.Against.Null(analyser);
        return Try(analyser, Guard.Against.Null(chart), () => analyser.Analyse(chart, progress, cancel), scenario, progress, cancel);
    }

    /// <summary>Analyses a chart as a scenario would leave it, beside a report of the chart as it is.</summary>
    /// <remarks><b>Cost:</b> one analysis and making the chart anew.</remarks>
    /// <param name="analyser">The one that made the report.</param>
    /// <param name="before">The report.</param>
    /// <param name="scenario">The changes.</param>
    /// <param name="progress">Told how far the analysis is.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The outcome, or the first change that cannot be made.</returns>
    public static OneOf<ScenarioOutcome, RejectedChange> Try(
        this OrgAnalyser analyser,
        AnalysisReport before,
        Scenario scenario,
        IProgress<AnalysisProgress>? progress = null,
        CancellationToken cancel = default)
    {
        Guard.Against.Null(analyser);
        return Try(analyser, Guard.Against.Null(before).Chart, () => before, scenario, progress, cancel);
    }

    // A scenario that cannot be made costs no analysis.
    private static OneOf<ScenarioOutcome, RejectedChange> Try(
        OrgAnalyser analyser, OrgChart chart, Func<AnalysisReport> before, Scenario scenario, IProgress<AnalysisProgress>? progress,
        CancellationToken cancel) =>
        Guard.Against.Null(scenario).ApplyTo(chart, cancel).TryGet(out var after, out var rejected)
            ? new ScenarioOutcome(scenario, before(), analyser.Analyse(after, progress, cancel))
            : rejected;
}
