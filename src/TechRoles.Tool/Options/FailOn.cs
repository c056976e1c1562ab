using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Tool;

/// <summary>From which severity on an analysis fails.</summary>
/// <param name="AtLeast">The severity; null: it never fails.</param>
internal sealed record FailOn(Severity? AtLeast)
{
    public static FailOn Error { get; } = new(Severity.Error);

    /// <summary>What the user may write, the default first.</summary>
    public static (string Name, FailOn Value)[] Choices =>
        [("error", Error), ("warning", new(Severity.Warning)), ("info", new(Severity.Info)), ("never", new(AtLeast: null))];

    /// <summary>Whether a finding is heavy enough that is at hand or lies ahead.</summary>
    public bool IsReached(HistoryAnalysis? overTime, DateOnly? day) => AtLeast is { } least && overTime is not null
        && overTime.Findings.Any(finding => finding.Severity >= least
            && overTime.StateOf(finding, day) is not (FindingState.Waived or FindingState.Unchanged)
                && (day is not { } known || finding.When(known) != Tense.Past));

    /// <summary>Whether something heavy enough comes, or becomes so.</summary>
    public bool IsReached(AnalysisComparison findings) => AtLeast is { } least
        && (findings.Introduced.Any(finding => finding.Severity >= least && finding.Counts)
            || findings.Changed.Any(changed => changed.Before.Severity < least && changed.After.Severity >= least && changed.After.Counts));

    /// <summary>Whether anything is heavy enough: a finding, what is said of waivers, or a problem.</summary>
    public bool IsReached(AnalysisReport analysis, ValueList<ChartProblem> problems, RuleChoices rules)
    {
        if (AtLeast is not { } least) return false;
        return analysis.Counting(least).Any()
            || analysis.WaiverFindings.Any(finding => finding.Severity >= least)
            || IsReached(problems, analysis.Profile, rules);
    }

    /// <summary>Whether a problem is heavy enough: a lost fact weighs as an error.</summary>
    public bool IsReached(ValueList<ChartProblem> problems, Profile profile, RuleChoices rules) =>
        AtLeast is { } least && problems.Any(problem => rules.SeverityOf(problem, profile) >= least);
}
