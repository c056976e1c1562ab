using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>What reports say in sentences; in one place, so that they can be read and improved together.</summary>
internal static class ReportTexts
{
    private const int LimitOfEvidence = 3;

    public static string Origin(ReportOrigin origin)
    {
        if (origin.Notes.Count == 0) return $"{origin.Name}, read as {origin.Format}.";
        return $"{origin.Name}: {string.Join(' ', origin.Notes)}";
    }

    public static string Chart(OrgChart chart)
    {
        var summary = chart.Summary;
        if (summary.Positions == 0) return "The chart is empty: it has no position.";
        var vacant = summary.Vacant == 0 ? "" : $" ({Words.Of(summary.Vacant)} vacant)";
        var parts = new List<string> { Words.Count(summary.Positions, "position") + vacant };
        if (summary.SolidLines > 0) parts.Add($"{Words.Count(summary.Depth, "level")} under {Words.Count(summary.Tops, "top")}");
        Add(parts, summary.DottedLines, "dotted line");
        Add(parts, summary.People, "person", "people");
        Add(parts, summary.Areas, "area");
        Add(parts, summary.Units, "unit");
        var day = chart.AsOf is { } asOf ? $", as of {Day(asOf)}" : "";
        var notHolding = summary.NotHolding == 0
            ? ""
            : $" {Words.Count(summary.NotHolding, "dated fact does", "dated facts do")} not hold on that day.";
        return string.Join(", ", parts) + day + "." + notHolding;
    }

    public static string Severity(Severity severity, int count) => severity switch
    {
        Analysis.Severity.Error => Words.Count(count, "error"),
        Analysis.Severity.Warning => Words.Count(count, "warning"),
        _ => $"{Words.Of(count)} for information",
    };

    /// <summary>The last line: how much was found.</summary>
    public static string Sums(ChartReport report)
    {
        var problems = report.Problems.Count == 0 ? "" : $" {Problems(report.Problems)}.";
        if (report.Analysis is not { } analysis) return "There is no chart to analyse." + problems;
        if (analysis.Findings.Count == 0) return "Nothing was found." + problems;
        var counts = new[] { Analysis.Severity.Error, Analysis.Severity.Warning, Analysis.Severity.Info }
            .Where(severity => analysis.Count(severity) > 0)
            .Select(severity => Severity(severity, analysis.Count(severity)));
        return $"{Words.Count(analysis.Findings.Count, "finding")}: {string.Join(", ", counts)}.{problems}";
    }

    /// <summary>How many problems there are, and how many of them cost a fact.</summary>
    public static string Problems(ValueList<ChartProblem> problems)
    {
        var errors = problems.Count(problem => problem.Level == ProblemLevel.Error);
        var share = errors == 0 ? ""
            : errors < problems.Count ? $", {Words.Of(errors)} of them {(errors == 1 ? "an error" : "errors")}"
            : errors == 1 ? ", an error"
            : ", all errors";
        return $"{Words.Count(problems.Count, "problem")} in the facts{share}";
    }

    /// <summary>Which rules did not run and why; null where all ran.</summary>
    public static string? NotRun(AnalysisReport analysis)
    {
        if (analysis.Silent.Count == 0) return null;
        var reasons = analysis.Silent
            .GroupBy(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} ({Words.List(group)})");
        return $"{Words.Count(analysis.Silent.Count, "rule")} did not run: {string.Join("; ", reasons)}.";
    }

    /// <summary>Which rules threw an exception, where and which; null where none did.</summary>
    public static string? Failed(AnalysisReport analysis) => analysis.Failures.Count == 0 ? null
        : $"{Words.Count(analysis.Failures.Count, "rule")} failed, so that findings may be missing: "
            + $"{string.Join("; ", analysis.Failures)}.";

    /// <summary>That the budget for remedies was spent before the end; null where it was not, or none were asked for.</summary>
    public static string? Unproved(ChartReport report) =>
        report.Remedies is { HasLeftOut: true } ? "Not everything that may mend these findings was tried: it would have taken long." : null;

    /// <summary>Who can settle a finding and how far up; null where it is about no position, or no line is stated in the chart.</summary>
    public static string? Settles(Finding finding, FindingDetails details)
    {
        if (details.Resolver is not { } resolver) return null;
        if (resolver.Id is null && finding.Chart.Tops.Count == finding.Chart.Positions.Count) return null;
        var passed = resolver.PassedVacant.Count == 0 ? "" : $"; vacant on the way: {Words.List(resolver.PassedVacant)}";
        if (resolver.Position is { } judge)
            return $"{judge} can settle it, {Words.Count(resolver.Distance ?? 0, "level")} up{passed}.";
        if (resolver.Body is { } body) return $"The body {body} can settle it{passed}.";
        return details.Subjects.Count(subject => subject.Kind == "position") > 1
            ? $"Nobody can settle it: no filled seat stands above all of them{passed}."
            : $"Nobody stands above to settle it{passed}.";
    }

    /// <summary>The first facts that a finding rests on, and how many more there are.</summary>
    public static IEnumerable<string> Evidence(FindingDetails details)
    {
        var more = details.Evidence.Count - LimitOfEvidence;
        var shown = details.Evidence.Take(LimitOfEvidence).Select(evidence => evidence.Text);
        return more > 0 ? shown.Append($"and {Words.Count(more, "more fact")}") : shown;
    }

    public static string? Basis(Basis basis) => basis switch
    {
        Charts.Basis.Recognised => "It rests on what a title says, not on stated facts alone.",
        Charts.Basis.Assumed => "It rests on what a role usually does, not on stated facts alone.",
        _ => null,
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static string Kind(ProblemKind kind) => kind switch
    {
        ProblemKind.JobShare => "Several rows share one seat",
        ProblemKind.Eliminated => "Abolished posts",
        ProblemKind.Guessed => "Guessed",
        ProblemKind.UnknownColumn => "Columns that no list has",
        ProblemKind.Edge => "The edge of the chart",
        ProblemKind.Spelling => "Other spellings",
        ProblemKind.Heading => "Headings",
        ProblemKind.Left => "People who have left",
        ProblemKind.SelfReport => "Positions that report to themselves",
        ProblemKind.Cycle => "Reporting lines in a circle",
        ProblemKind.UnknownManager => "Managers that are no position",
        ProblemKind.SeveralSolidManagers => "Several solid managers",
        ProblemKind.DuplicateId => "Ids used twice",
        ProblemKind.UnknownReference => "References to nothing",
        ProblemKind.ContradictingInvolvement => "Contradicting involvements",
        ProblemKind.InvalidValue => "Values that are not allowed",
        ProblemKind.UnreadableRow => "Rows that cannot be read",
        ProblemKind.LimitExceeded => "Limits that are passed",
        _ => "Other problems",
    };

    private static void Add(List<string> parts, int count, string one, string? many = null)
    {
        if (count > 0) parts.Add(Words.Count(count, one, many));
    }
}
