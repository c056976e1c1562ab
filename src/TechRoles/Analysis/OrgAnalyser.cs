using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Diagnostics;

namespace TechRoles.Analysis;

/// <summary>How far an analysis is.</summary>
/// <param name="Rule">The rule that runs.</param>
/// <param name="Done">Rules that ran before it; where several threads work, the last of them may still be at it.</param>
/// <param name="Total">Rules that run in all.</param>
public readonly record struct AnalysisProgress(string Rule, int Done, int Total);

/// <summary>Puts the questions of a rule set to a chart.</summary>
/// <remarks>Immutable; one analyser serves any number of charts and threads.</remarks>
/// <param name="rules">The rules; the recommended ones where null.</param>
/// <param name="profile">The expectations that apply; the generic ones where null.</param>
/// <example><code>
/// var analyser = new OrgAnalyser(RuleSet.Recommended.Without("TR1007"), Profiles.All.First(profile =&gt; profile.Name == "eu-finance"));
/// foreach (var finding in analyser.Analyse(chart).Findings) write(finding);
/// </code></example>
public sealed class OrgAnalyser(RuleSet? rules = null, Profile? profile = null)
{
    /// <summary>The rules.</summary>
    public RuleSet Rules { get; } = rules ?? RuleSet.Recommended;

    /// <summary>The expectations that apply.</summary>
    public Profile Profile { get; } = profile ?? Profile.Generic;

    /// <summary>
    /// How many threads work on a chart, 1 or more; null: as many processors as there are, where the chart is large enough for them.
    /// </summary>
    /// <remarks>The report is the same, whatever their number.</remarks>
    /// <exception cref="ArgumentException">The number is less than 1.</exception>
    public int? Threads { get; init => field = value is { } threads ? Guard.Against.NegativeOrZero(threads) : null; }

    /// <summary>What is lived with: it gives the findings of every report of this analyser their state, in sessions and scenarios,
    /// too.</summary>
    public Acceptance Accepted { get; init; } = Acceptance.Nothing;

    /// <summary>The same analyser with something else that is lived with.</summary>
    public OrgAnalyser With(Acceptance accepted) => new(Rules, Profile) { Threads = Threads, Accepted = Guard.Against.Null(accepted) };

    /// <summary>Finds what is badly designed. The same chart gives the same report, in any process.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="progress">Is told before each rule, one after the other, on any of the threads.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public AnalysisReport Analyse(OrgChart chart, IProgress<AnalysisProgress>? progress = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(chart);
        using var measured = Operations.Analyse.Begin();
        var (running, silent) = RulesFor(chart);
        var index = new ChartIndex(chart, Profile);
        var work = new AnalysisWork(index, running, progress, cancel);
        var rows = work.On(Threads);
        var report = new AnalysisReport(this, index, running.ConvertAll(entry => entry.Rule), FindingSink.Distinct(rows), silent)
        {
            Failures = work.Failures,
        };
        AnalysisTelemetry.Count(report);
        measured?.Sizes(chart, running.Count, report.Rows.Length);
        measured?.Done();
        return report;
    }

    /// <summary>The rules that have something to say about a chart, and why the others do not run.</summary>
    internal (List<(Rule Rule, Severity? Severity)> Running, SortedDictionary<string, Text> Silent) RulesFor(OrgChart chart)
    {
        var needs = Rules.Rules.Aggregate(FactKinds.None, (all, rule) => all | rule.Needs);
        var stated = StatedFacts.Of(chart, needs);
        var silent = new SortedDictionary<string, Text>(StringComparer.Ordinal);
        var running = new List<(Rule Rule, Severity? Severity)>();
        foreach (var entry in Rules.Entries)
        {
            if (StatedFacts.Missing(entry.Rule.Needs, stated) is { } reason) silent.Add(entry.Rule.Info.Id, reason);
            else running.Add(entry);
        }

        return (running, silent);
    }
}
