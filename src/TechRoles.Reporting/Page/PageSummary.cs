using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>What stands around chart and findings: what was read, what is wrong first of all, what was not looked at.</summary>
internal static class PageSummary
{
    private const int First = 3;
    private const int ProblemsOfKind = 20;
    private static readonly Severity[] HeaviestFirst = [Severity.Error, Severity.Warning, Severity.Info];

    public static void Write(ChartReport report, ToldFindings? told, HtmlPage page)
    {
        if (report.Origin is { } origin) page.Say("p", ReportTexts.Origin(origin), "soft");
        if (told is not { Analysis: var analysis })
        {
            page.Say("p", ReportTexts.Sums(report));
            return;
        }

        page.Say("p", ReportTexts.Chart(analysis.Chart));
        page.Line("<ul class=\"sums\">");
        foreach (var severity in HeaviestFirst)
        {
            var count = analysis.Count(severity);
            page.Line($"<li>{page.Mark(severity)} {page.Of(Counted(severity, count))}</li>");
        }

        if (report.Problems.Count > 0)
            page.Line($"<li><a href=\"#problems\">{page.Of(ReportTexts.Problems(report.Problems))}</a></li>");
        page.Line("</ul>");
        page.Say("p", GovernanceTexts.Sums(analysis));
        WriteFirst(told, page);
        WriteGovernance(analysis, page);
    }

    /// <summary>What is to be said of waivers, and what of the baseline is gone.</summary>
    private static void WriteGovernance(AnalysisReport analysis, HtmlPage page)
    {
        Section(Text.Of("Waivers to look at"), [.. analysis.WaiverFindings.Select(finding => Text.Of(
            "{rule} {message}", ("rule", Saying.Id(finding.Rule.Id)), ("message", finding.Message)))]);
        Section(Text.Of("Gone since the baseline"), [.. analysis.Absent.Select(entry => Saying.Plain($"{entry}"))]);

        void Section(Text heading, Text[] items)
        {
            if (items.Length == 0) return;
            page.Say("h2", Saying.Heading(heading, items.Length));
            page.List(items);
        }
    }

    /// <summary>Which rules did not run and why, or failed.</summary>
    public static void WriteNotRun(AnalysisReport analysis, HtmlPage page)
    {
        page.Say("p", ReportTexts.Failed(analysis));
        if (analysis.WhySilent.Count == 0) return;
        page.Line("<section id=\"silent\">");
        page.Say("h2", Text.Of("{rules} had nothing to look at", ("rules", Count.Of(analysis.WhySilent.Count, "rule"))));
        page.List(ReportTexts.Silent(analysis).Select(group => Text.Of(
            "{reason}: {rules}", ("reason", group.Why), ("rules", Say.Commas(group.Rules.Select(Saying.Id))))));
        page.Line("</section>");
    }

    /// <summary>The findings on other days.</summary>
    public static void WriteOverTime(ChartReport report, HtmlPage page)
    {
        foreach (var (heading, findings) in OverTimeTexts.Groups(report))
        {
            page.Say("h2", Saying.Heading(heading, findings.Count));
            page.List(findings.Select(OverTimeTexts.Told));
        }
    }

    /// <summary>What was wrong with the facts.</summary>
    public static void WriteProblems(ChartReport report, HtmlPage page)
    {
        if (report.Problems.Count == 0) return;
        page.Line("<section id=\"problems\">");
        page.Say("h2", ReportTexts.Problems(report.Problems));
        foreach (var group in report.Problems.GroupBy(problem => problem.Kind).OrderByDescending(group => group.Key))
        {
            var all = group.ToArray();
            page.Say("h3", Saying.Heading(ReportTexts.Kind(group.Key), all.Length));
            page.List(all.Take(ProblemsOfKind).Select(ProblemTexts.Told));
            if (all.Length > ProblemsOfKind) page.Say("p", Saying.More(all.Length - ProblemsOfKind), "soft");
        }

        page.Line("</section>");
    }

    /// <summary>How to read the chart.</summary>
    public static Text? Legend(ChartPicture picture) => Saying.Sentences(
        picture.Boxes.Any(box => box.Marks.Count > 0)
            ? Text.Of("Octagon E: errors; triangle W: warnings; square i: hints; each with its number.") : null,
        picture.Lines.Any(line => line.Kind == LineKind.Dotted)
            ? Text.Of("Dotted curves are dotted lines; the dot is at the manager.") : null,
        picture.Boxes.Any(box => box.IsVacant) ? Text.Of("A dashed edge is a vacant position.") : null,
        picture.LeftOut > 0
            ? Text.Of("{positions} without a box of their own are counted in the boxes above them.",
                ("positions", Count.Of(picture.LeftOut, "position")))
            : null);

    private static Text Counted(Severity severity, int count) => severity switch
    {
        Severity.Info => Text.Of("{count}", ("count", Count.Of(count, "hint"))),
        _ => ReportTexts.Severity(severity, count),
    };

    // The heaviest findings, of each rule the first: what a reader takes along who has a minute.
    private static void WriteFirst(ToldFindings told, HtmlPage page)
    {
        var first = told.Groups.DistinctBy(group => group.Rule.Id).Select(group => FirstThatCounts(told.Analysis, group))
            .Where(index => index >= 0).Take(First).ToArray();
        if (first.Length == 0) return;
        page.Say("h2", told.Analysis.Findings.Count == first.Length ? Text.Of("What is wrong")
            : Text.Of("What is wrong first of all: {count} of {findings}",
                ("count", first.Length), ("findings", Count.Of(told.Analysis.Findings.Count, "finding"))));
        page.Line("<ol class=\"first\">");
        foreach (var index in first)
        {
            var finding = told.Analysis.Findings[index];
            var details = finding.Details();
            page.Line($"<li class=\"{JsonNames.Of(finding.Severity)}\">{page.Mark(finding.Severity)} "
                + $"<a href=\"#finding={finding.Fingerprint.Hex}\">{page.Of(details.Message)}</a>");
            page.Say("p", ReportTexts.Settles(finding, details) ?? ForTheTop(finding, details), "settles");
            if (told.RemediesOf(index) is { Count: > 0 } remedies) page.Say("p", RemedyTexts.MendShort(remedies[0]), "soft");
            page.Line("</li>");
        }

        page.Line("</ol>");
    }

    /// <summary>The place of the first finding of a group that is neither waived nor in the baseline as it is; -1: none counts.</summary>
    private static int FirstThatCounts(AnalysisReport analysis, FindingGroup group)
    {
        for (var index = group.Start; index < group.Start + group.Count; index++)
            if (analysis.Findings[index].Counts) return index;
        return -1;
    }

    // What no position is named in is nobody's quarrel; it can be given away by whoever stands above all.
    private static Text? ForTheTop(Finding finding, FindingDetails details) =>
        details.Resolver is null && finding.Chart.Tops.Count == 1 && finding.Chart.Positions.Count > 1
            ? Text.Of("{position} can settle it: nobody stands above.", ("position", finding.Chart.Tops[0]))
            : null;
}
