using Ardalis.GuardClauses;
using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>How far an analysis is.</summary>
/// <param name="Rule">The rule that runs.</param>
/// <param name="Done">Rules that are done.</param>
/// <param name="Total">Rules that run in all.</param>
public readonly record struct AnalysisProgress(string Rule, int Done, int Total);

/// <summary>Puts the questions of a rule set to a chart.</summary>
/// <remarks>Immutable; one analyser serves any number of charts and threads.</remarks>
/// <param name="rules">The rules; the recommended ones where null.</param>
/// <param name="profile">The expectations that apply; the generic ones where null.</param>
public sealed class OrgAnalyser(RuleSet? rules = null, Profile? profile = null)
{
    /// <summary>The rules.</summary>
    public RuleSet Rules { get; } = rules ?? RuleSet.Recommended;

    /// <summary>The expectations that apply.</summary>
    public Profile Profile { get; } = profile ?? Profile.Generic;

    /// <summary>Finds what is badly designed. The same chart gives the same report, in any process.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="progress">Is told before each rule.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public AnalysisReport Analyse(OrgChart chart, IProgress<AnalysisProgress>? progress = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(chart);
        var stated = StatedFacts.Of(chart);
        var silent = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var running = new List<(Rule Rule, Severity? Severity)>();
        foreach (var entry in Rules.Entries)
        {
            if (StatedFacts.Missing(entry.Rule.Needs, stated) is { } reason) silent.Add(entry.Rule.Info.Id, reason);
            else running.Add(entry);
        }

        var sink = new FindingSink();
        var step = new CancellationStep(cancel);
        for (var number = 0; number < running.Count; number++)
        {
            var (rule, asked) = running[number];
            progress?.Report(new(rule.Info.Id, number, running.Count));
            var severity = Profile.SeverityOf(rule.Info.Id) ?? rule.Info.Severity;
            rule.Run(new(chart, Profile, sink, number, severity, asked), step);
        }

        return new(chart, Profile, running.ConvertAll(entry => entry.Rule), sink.ToSorted(), silent);
    }

    /// <summary>Looks at the token every thousandth key: often enough for a person, seldom enough for a million keys.</summary>
    private sealed class CancellationStep(CancellationToken cancel) : IRunStep
    {
        private int _count;

        public void Next()
        {
            if ((_count++ & 1023) == 0) cancel.ThrowIfCancellationRequested();
        }
    }
}
