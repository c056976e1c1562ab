using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>A report for a person at a terminal: the heaviest first, grouped by rule, with who can settle each finding.</summary>
/// <remarks>
/// No line is wider than <see cref="ReportOptions.Width"/>; lines end with a line feed; nothing in a title or an id can steer the
/// terminal. Names of people are never shown. <b>Cost:</b> that of the findings that are shown.
/// </remarks>
public static class TextReport
{
    private const int LimitOfRule = 20;

    /// <summary>Writes the findings. What was wrong with the facts is only counted: see <see cref="WriteProblems"/>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work.</param>
    public static void Write(ChartReport report, TextWriter output, ReportOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(report);
        var page = TextPage.Of(output, options);
        if (report.Origin is { } origin) page.Say(ReportTexts.Origin(origin));
        if (report.Analysis is { } analysis)
        {
            page.Say(ReportTexts.Chart(analysis.Chart));
            WriteFindings(report, GovernanceTexts.Counting(analysis), page, options?.Limit ?? LimitOfRule, cancel);
            GovernanceText.Write(analysis, page, options?.Limit ?? LimitOfRule);
            page.SayApart(ReportTexts.Unproved(report), Ink.Faint);
            foreach (var (heading, findings) in OverTimeTexts.Groups(report))
            {
                page.SayApart(Saying.Heading(heading, findings.Count), Ink.Heading);
                foreach (var finding in findings.Take(options?.Limit ?? LimitOfRule)) page.Say(OverTimeTexts.Told(finding), 2, "* ");
                if (findings.Count - (options?.Limit ?? LimitOfRule) is var more and > 0) page.Say(Saying.More(more), 2, "* ");
            }

            page.SayApart(ReportTexts.NotRun(analysis), Ink.Faint);
            page.SayApart(ReportTexts.Failed(analysis), Ink.Error);
        }

        page.SayApart(ReportTexts.Sums(report), Ink.Heading);
    }

    /// <summary>Writes what was wrong with the facts, grouped by kind; nothing where nothing was.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null. The limit holds for each kind.</param>
    public static void WriteProblems(ChartReport report, TextWriter output, ReportOptions? options = null)
    {
        Guard.Against.Null(report);
        if (report.Problems.Count == 0) return;
        var page = TextPage.Of(output, options);
        var limit = options?.Limit ?? LimitOfRule;
        page.Say(Text.Of("{problems}:", ("problems", ReportTexts.Problems(report.Problems))), ink: Ink.Heading);
        foreach (var group in report.Problems.GroupBy(problem => (problem.Kind, problem.Rule)).OrderByDescending(group => group.Key.Kind))
        {
            var count = group.Count();
            var kind = ReportTexts.Kind(group.Key.Kind);
            page.Say(Saying.Heading(
                group.Key.Rule is { } id ? Text.Of("{kind} [{rule}]", ("kind", kind), ("rule", Saying.Id(id))) : kind, count));
            foreach (var problem in group.Take(limit)) page.Say(ProblemTexts.Told(problem), 2, "- ");
            if (count > limit) page.Say(Saying.More(count - limit), 2, "- ");
        }
    }

    private static void WriteFindings(ChartReport report, AnalysisReport analysis, TextPage page, int limit, CancellationToken cancel)
    {
        Severity? under = null;
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in FindingGroup.Of(analysis))
        {
            page.Blank();
            if (under != group.Severity)
            {
                page.Say(Heading(group.Severity, analysis.Count(group.Severity)), ink: InkOf(group.Severity));
                page.Blank();
                under = group.Severity;
            }

            page.Say(RuleTexts.Named(group.Rule), ink: Ink.Heading, link: TerminalLink.To(group.Rule));
            foreach (var finding in group.Take(limit))
            {
                cancel.ThrowIfCancellationRequested();
                WriteFinding(finding, report.RemediesOf(finding, cancel), page);
            }

            if (group.Count > limit) page.Say(Saying.MoreLikeThese(group.Count - limit, limit > 0), 2, "* ");
            if (told.Add(group.Rule.Id))
                page.Say(SourceText.Joined(group.Rule, analysis.Profile), 2, Text.Of("Source:"), Ink.Faint);
        }
    }

    private static void WriteFinding(Finding finding, ValueList<Remedy>? remedies, TextPage page)
    {
        var details = finding.Details();
        page.Say(details.Message, 2, "* ");
        foreach (var evidence in ReportTexts.Evidence(details)) page.Say(evidence, 4, "- ");
        page.Say(GovernanceTexts.Before(finding), 4);
        page.Say(ReportTexts.Basis(finding.Basis), 4);
        page.Say(ReportTexts.Settles(finding, details), 4);
        if (remedies is { Count: > 0 } proved) page.Say(RemedyTexts.Told(proved[0]), 4, Text.Of("Mend:"));
    }

    private static Text Heading(Severity severity, int count) => severity switch
    {
        Severity.Error => Text.Of("ERRORS ({count})", ("count", count)),
        Severity.Warning => Text.Of("WARNINGS ({count})", ("count", count)),
        Severity.Info => Text.Of("FOR INFORMATION ({count})", ("count", count)),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "No severity."),
    };

    private static Ink InkOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Error,
        Severity.Warning => Ink.Warning,
        _ => Ink.Info,
    };
}
