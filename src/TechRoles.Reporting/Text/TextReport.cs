using Ardalis.GuardClauses;
using TechRoles.Analysis;
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
            if (ReportTexts.Unproved(report) is { } unproved)
            {
                page.Blank();
                page.Say(unproved, ink: Ink.Faint);
            }

            foreach (var (heading, findings) in OverTimeTexts.Groups(report))
            {
                page.Blank();
                page.Say($"{heading}: {Words.Of(findings.Count)}", ink: Ink.Heading);
                foreach (var finding in findings.Take(options?.Limit ?? LimitOfRule)) page.Say(OverTimeTexts.Told(finding), 2, "* ");
                if (findings.Count - (options?.Limit ?? LimitOfRule) is var more and > 0) page.Say($"and {Words.Of(more)} more", 2, "* ");
            }

            if (ReportTexts.NotRun(analysis) is { } notRun)
            {
                page.Blank();
                page.Say(notRun, ink: Ink.Faint);
            }

            if (ReportTexts.Failed(analysis) is { } failed)
            {
                page.Blank();
                page.Say(failed, ink: Ink.Error);
            }
        }

        page.Blank();
        page.Say(ReportTexts.Sums(report), ink: Ink.Heading);
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
        page.Say(ReportTexts.Problems(report.Problems) + ":", ink: Ink.Heading);
        foreach (var group in report.Problems.GroupBy(problem => (problem.Kind, problem.Rule)).OrderByDescending(group => group.Key.Kind))
        {
            var count = group.Count();
            var rule = group.Key.Rule is { } id ? $" [{id}]" : "";
            page.Say($"{ReportTexts.Kind(group.Key.Kind)}{rule}: {Words.Of(count)}");
            foreach (var problem in group.Take(limit)) page.Say(problem.ToString(), 2, "- ");
            if (count > limit) page.Say($"and {Words.Of(count - limit)} more", 2, "- ");
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

            page.Say($"{group.Rule.Id} {group.Rule.Title}", ink: Ink.Heading);
            foreach (var finding in group.Take(limit))
            {
                cancel.ThrowIfCancellationRequested();
                WriteFinding(finding, report.RemediesOf(finding, cancel), page);
            }

            if (group.Count > limit) page.Say($"and {Words.Of(group.Count - limit)} more like {(limit == 0 ? "this" : "these")}", 2, "* ");
            if (told.Add(group.Rule.Id)) page.Say(string.Join("; ", SourceText.Of(group.Rule, analysis.Profile)), 2, "Source: ", Ink.Faint);
        }
    }

    private static void WriteFinding(Finding finding, ValueList<Remedy>? remedies, TextPage page)
    {
        var details = finding.Details();
        page.Say(details.Message.ToString(), 2, "* ");
        foreach (var evidence in ReportTexts.Evidence(details)) page.Say(evidence, 4, "- ");
        if (GovernanceTexts.Before(finding) is { } before) page.Say(before, 4);
        if (ReportTexts.Basis(finding.Basis) is { } basis) page.Say(basis, 4);
        if (ReportTexts.Settles(finding, details) is { } settles) page.Say(settles, 4);
        if (remedies is { Count: > 0 } proved) page.Say(proved[0].ToString(), 4, "Mend: ");
    }

    private static string Heading(Severity severity, int count) => severity switch
    {
        Severity.Error => $"ERRORS ({Words.Of(count)})",
        Severity.Warning => $"WARNINGS ({Words.Of(count)})",
        _ => $"FOR INFORMATION ({Words.Of(count)})",
    };

    private static Ink InkOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Error,
        Severity.Warning => Ink.Warning,
        _ => Ink.Info,
    };
}
