using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>What reports say in sentences; in one place, so that they can be read and improved together.</summary>
internal static class ReportTexts
{
    private const int LimitOfEvidence = 3;
    private static readonly Severity[] HeaviestFirst = [Analysis.Severity.Error, Analysis.Severity.Warning, Analysis.Severity.Info];

    public static Text Origin(ReportOrigin origin) => origin.Notes.Count == 0
        ? Text.Of("{file}, read as {format}.", ("file", Text.Of(origin.Name)), ("format", Text.Of(origin.Format)))
        : Text.Of("{file}: {notes}", ("file", Text.Of(origin.Name)), ("notes", Saying.Sentences([.. origin.Notes])!));

    public static Text Chart(OrgChart chart)
    {
        var summary = chart.Summary;
        if (summary.Positions == 0) return Text.Of("The chart is empty: it has no position.");
        var positions = Count.Of(summary.Positions, "position");
        var parts = new List<TextArgument>
        {
            summary.Vacant == 0 ? positions
                : Text.Of("{positions} ({count} vacant)", ("positions", positions), ("count", summary.Vacant)),
        };
        if (summary.SolidLines > 0)
        {
            var (levels, tops) = (Count.Of(summary.Depth, "level"), Count.Of(summary.Tops, "top"));
            parts.Add(Text.Of("{levels} under {tops}", ("levels", levels), ("tops", tops)));
        }

        Add(summary.DottedLines, "dotted line");
        Add(summary.People, "person", "people");
        Add(summary.Areas, "area");
        Add(summary.Units, "unit");
        var contents = Say.Commas(parts);
        var known = chart.AsOf is { } day
            ? Text.Of("{contents}, as of {day}.", ("contents", contents), ("day", day))
            : Text.Of("{contents}.", ("contents", contents));
        return Saying.Sentences(known, summary.NotHolding == 0 ? null : NotHolding(summary.NotHolding))!;

        void Add(int count, string one, string? many = null)
        {
            if (count > 0) parts.Add(Count.Of(count, one, many));
        }
    }

    public static Text Severity(Severity severity, int count) => severity switch
    {
        Analysis.Severity.Error => Text.Of("{count}", ("count", Count.Of(count, "error"))),
        Analysis.Severity.Warning => Text.Of("{count}", ("count", Count.Of(count, "warning"))),
        Analysis.Severity.Info => Text.Of("{count} for information", ("count", count)),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "No severity."),
    };

    /// <summary>The last line: how much was found.</summary>
    public static Text Sums(ChartReport report)
    {
        var problems = report.Problems.Count == 0 ? null : Text.Of("{problems}.", ("problems", Problems(report.Problems)));
        if (report.Analysis is not { } analysis) return Saying.Sentences(Text.Of("There is no chart to analyse."), problems)!;
        var found = analysis.Findings.Count + analysis.WaiverFindings.Count;
        var counts = HeaviestFirst
            .Select(severity => (Severity: severity, Count: GovernanceTexts.Count(analysis, severity)))
            .Where(weight => weight.Count > 0)
            .Select(weight => Severity(weight.Severity, weight.Count));
        var told = found == 0 ? Text.Of("Nothing was found.")
            : Text.Of("{findings}: {counts}.", ("findings", Count.Of(found, "finding")), ("counts", Saying.Commas(counts)));
        return Saying.Sentences(told, GovernanceTexts.Sums(analysis), problems)!;
    }

    /// <summary>How many problems there are, and how many of them cost a fact.</summary>
    public static Text Problems(ValueList<ChartProblem> problems)
    {
        var errors = problems.Count(problem => problem.Level == ProblemLevel.Error);
        var template = errors == 0 ? "{problems} in the facts"
            : errors < problems.Count
                ? errors == 1 ? "{problems} in the facts, {errors} of them an error" : "{problems} in the facts, {errors} of them errors"
            : errors == 1 ? "{problems} in the facts, an error"
            : "{problems} in the facts, all errors";
        return Text.Of(template, ("problems", Count.Of(problems.Count, "problem")), ("errors", errors));
    }

    /// <summary>Which rules did not run and why; null where all ran.</summary>
    public static Text? NotRun(AnalysisReport analysis)
    {
        if (analysis.WhySilent.Count == 0) return null;
        var reasons = Silent(analysis)
            .Select(group => Text.Of("{reason} ({rules})", ("reason", group.Why), ("rules", Say.List(group.Rules.Select(Say.Quote)))));
        return Text.Of(
            "{rules} did not run: {reasons}.", ("rules", Count.Of(analysis.WhySilent.Count, "rule")), ("reasons", Saying.Groups(reasons)));
    }

    /// <summary>Why rules did not run, and which.</summary>
    public static IEnumerable<(Text Why, IReadOnlyList<string> Rules)> Silent(AnalysisReport analysis) => analysis.WhySilent
        .GroupBy(entry => entry.Value.ToString(), StringComparer.Ordinal)
        .Select(group => (group.First().Value, (IReadOnlyList<string>)[.. group.Select(entry => entry.Key)]));

    /// <summary>Which rules threw an exception, where and which; null where none did.</summary>
    public static Text? Failed(AnalysisReport analysis) => analysis.Failures.Count == 0 ? null
        : Text.Of(
            "{rules} failed, so that findings may be missing: {failures}.",
            ("rules", Count.Of(analysis.Failures.Count, "rule")),
            ("failures", Saying.Groups(analysis.Failures.Select(failure => failure.Said))));

    /// <summary>That the budget for remedies was spent before the end; null where it was not, or none were asked for.</summary>
    public static Text? Unproved(ChartReport report) => report.Remedies is { HasLeftOut: true }
        ? Text.Of("Not everything that may mend these findings was tried: it would have taken long.")
        : null;

    /// <summary>Who can settle a finding and how far up; null where it is about no position, or no line is stated in the chart.</summary>
    public static Text? Settles(Finding finding, FindingDetails details)
    {
        if (details.Resolver is not { } resolver) return null;
        if (resolver.Id is null && finding.Chart.Tops.Count == finding.Chart.Positions.Count) return null;
        var isParted = details.Subjects.Count(subject => subject.Kind == "position") > 1;
        var settles = resolver.Position is { } judge
            ? Text.Of("{position} can settle it, {levels} up", ("position", judge), ("levels", Count.Of(resolver.Distance ?? 0, "level")))
            : resolver.Body is { } body ? Text.Of("The body {body} can settle it", ("body", body))
            : isParted ? Text.Of("Nobody can settle it: no filled position stands above all of them")
            : Text.Of("Nobody stands above to settle it");
        return resolver.PassedVacant.Count == 0
            ? Text.Of("{settles}.", ("settles", settles))
            : Text.Of("{settles}; vacant on the way: {positions}.", ("settles", settles), ("positions", Say.List(resolver.PassedVacant)));
    }

    /// <summary>The first facts that a finding rests on, and how many more there are.</summary>
    public static IEnumerable<Text> Evidence(FindingDetails details)
    {
        var more = details.Evidence.Count - LimitOfEvidence;
        var shown = details.Evidence.Take(LimitOfEvidence).Select(evidence => evidence.Said);
        return more > 0 ? shown.Append(Text.Of("and {facts}", ("facts", Count.Of(more, "more fact")))) : shown;
    }

    public static Text? Basis(Basis basis) => basis switch
    {
        Charts.Basis.Stated => null,
        Charts.Basis.Recognised => Text.Of("It rests on what a title says, not on stated facts alone."),
        Charts.Basis.Assumed => Text.Of("It rests on what a role usually does, not on stated facts alone."),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "No basis."),
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Text Kind(ProblemKind kind) => kind switch
    {
        ProblemKind.JobShare => Text.Of("Several rows share one position"),
        ProblemKind.Eliminated => Text.Of("Abolished posts"),
        ProblemKind.Guessed => Text.Of("Guessed"),
        ProblemKind.UnknownColumn => Text.Of("Columns that no list has"),
        ProblemKind.Edge => Text.Of("The edge of the chart"),
        ProblemKind.Spelling => Text.Of("Other spellings"),
        ProblemKind.Heading => Text.Of("Headings"),
        ProblemKind.Left => Text.Of("People who have left"),
        ProblemKind.SelfReport => Text.Of("Positions that report to themselves"),
        ProblemKind.Cycle => Text.Of("Reporting lines in a circle"),
        ProblemKind.UnknownManager => Text.Of("Managers that are no position"),
        ProblemKind.SeveralSolidManagers => Text.Of("Several solid managers"),
        ProblemKind.DuplicateId => Text.Of("Ids used twice"),
        ProblemKind.UnknownReference => Text.Of("References to nothing"),
        ProblemKind.ContradictingInvolvement => Text.Of("Contradicting involvements"),
        ProblemKind.InvalidValue => Text.Of("Values that are not allowed"),
        ProblemKind.UnreadableRow => Text.Of("Rows that cannot be read"),
        ProblemKind.LimitExceeded => Text.Of("Limits that are passed"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No kind of problem."),
    };

    private static Text NotHolding(int count) =>
        Text.Of("{facts} not hold on that day.", ("facts", Count.Of(count, "dated fact does", "dated facts do")));
}
