using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>What a report tells: the analysis of a chart, the problems of the facts it was made of, and where they came from.</summary>
public sealed record ChartReport
{
    /// <summary>The analysis; null where the facts make no chart.</summary>
    public AnalysisReport? Analysis { get; init; }

    /// <summary>Proves remedies for the findings that are shown, as long as its budget lasts; null: none are shown.</summary>
    /// <remarks>Writing a report takes from the budget; give each report a proof of its own.</remarks>
    public RemedyProof? Remedies { get; init; }

    /// <summary>What was wrong with the facts, in their order.</summary>
    public ValueList<ChartProblem> Problems { get; init; }

    /// <summary>Where the facts came from; null: not said.</summary>
    public ReportOrigin? Origin { get; init; }

    /// <summary>The findings on other days than that of the chart, too; null: not looked for.</summary>
    public HistoryAnalysis? OverTime { get; init; }

    /// <summary>Reports an analysis of a chart without problems.</summary>
    public static ChartReport From(AnalysisReport analysis) => new() { Analysis = analysis };

    /// <summary>
    /// The days around that of the chart on which a finding holds; no end where it has none, or where other days were not looked at.
    /// </summary>
    internal Period PeriodOf(Finding finding) =>
        OverTime is { } over && Analysis?.Chart.AsOf is { } day && over.TryFind(finding.Fingerprint, out var found)
            ? found.Periods.FirstOrDefault(period => period.Contains(day))
            : Period.Always;

    /// <summary>The remedies of a finding; null where none was looked for.</summary>
    internal ValueList<Remedy>? RemediesOf(Finding finding, CancellationToken cancel) =>
        Remedies?.TryRemediesOf(finding, cancel);
}

/// <summary>Where the facts of a report came from.</summary>
/// <param name="Name">The file or folder as the reader of the report knows it.</param>
/// <param name="Format">Its format in words, such as <c>a CSV folder</c>.</param>
public sealed record ReportOrigin(string Name, string Format)
{
    /// <summary>What was guessed in reading and else is worth knowing, each as a sentence; they stand in place of the format.</summary>
    public ValueList<Text> Notes { get; init; }
}

/// <summary>How a report is written.</summary>
public sealed record ReportOptions
{
    /// <summary>
    /// How many findings are shown, 0 or more; the rest is counted. In text and Markdown it is that many of each rule, in JSON in all.
    /// Null: 20 of each rule in text and Markdown, all in JSON.
    /// </summary>
    public int? Limit { get; init; }

    /// <summary>Columns of a line of text, 40 or more; a wide character takes two.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether text is coloured by the escape sequences of terminals.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether ids of rules lead to their pages by the escape sequences of terminals that know links.</summary>
    public bool Links { get; init; }

    /// <summary>The language of whatever is said; English unless said. Ids, titles and JSON stay as they are.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The version of the tool that a JSON report names.</summary>
    public string Version { get; init; } = typeof(ReportOptions).Assembly.GetName().Version?.ToString(3) ?? "";
}
