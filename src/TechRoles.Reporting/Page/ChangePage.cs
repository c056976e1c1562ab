using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>What a change does, as one page for a browser: the chart before and after, and what comes and goes.</summary>
/// <remarks>As <see cref="AnalysisPage"/>: one file without network, readable without script, which this page has none of.</remarks>
public static class ChangePage
{
    private const int LimitOfSection = 50;

    /// <summary>Writes the outcome of a scenario.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="output">Takes the text; it stays open.</param>
    /// <param name="problems">What was wrong with the facts of the chart as it is.</param>
    /// <param name="options">How; the defaults where null. The limit holds for each section; null: 50.</param>
    public static void Write(
        ScenarioOutcome outcome, TextWriter output, ValueList<ChartProblem> problems = default, PageOptions? options = null)
    {
        Guard.Against.Null(outcome);
        Guard.Against.Null(output);
        options ??= new();
        var page = new HtmlPage(output);
        var limit = options.Limit ?? LimitOfSection;
        page.Plain(options.Title ?? WhatIfTexts.Heading(outcome), options.Version, () =>
        {
            page.List(outcome.Sentences().Take(limit));
            page.Say("p", WhatIfTexts.Before(outcome), "soft");
            page.Say("p", WhatIfTexts.After(outcome), "soft");
            page.Say("p", WhatIfTexts.Sums(outcome));
            WritePictures(ChangedCharts.Of(outcome), ("As it is", "As it would be"), page);
            Findings("Findings that come", outcome.Findings.Introduced, "came");
            Findings("Findings that go", outcome.Findings.Resolved, "went");
            Section("Findings that change", [.. outcome.Findings.Changed.Select(WhatIfTexts.Changed)]);
            Section("Remits that change", [.. outcome.Remits.Seats.Select(seat => string.Join("; ", WhatIfTexts.Remit(seat)))]);
            PageSummary.WriteProblems(new() { Problems = problems }, page);
        });

        void Findings(string heading, IReadOnlyList<Finding> findings, string kind)
        {
            page.Line("<section>");
            page.Say("h2", $"{heading}: {Words.Of(findings.Count)}", kind);
            foreach (var finding in findings.Take(limit)) PageFindings.WriteBare(finding, page);
            if (findings.Count > limit) page.Say("p", $"and {Words.Of(findings.Count - limit)} more", "soft");
            page.Line("</section>");
        }

        void Section(string heading, IReadOnlyList<string> texts) => WriteSection(heading, texts, limit, page);
    }

    /// <summary>Writes the difference between two charts.</summary>
    /// <param name="diff">The difference.</param>
    /// <param name="output">Takes the text; it stays open.</param>
    /// <param name="options">How; the defaults where null. The limit holds for each topic; null: 50.</param>
    public static void Write(ChartDiff diff, TextWriter output, PageOptions? options = null)
    {
        Guard.Against.Null(diff);
        Guard.Against.Null(output);
        options ??= new();
        var page = new HtmlPage(output);
        page.Plain(options.Title ?? "What is different", options.Version, () =>
        {
            page.Say("p", DiffTexts.Sums(diff));
            page.Say("p", DiffTexts.Matching(diff), "soft");
            WritePictures(ChangedCharts.Of(diff), ("Before", "After"), page);
            foreach (var topic in DiffTexts.Topics(diff))
                WriteSection(DiffTexts.Heading(topic.Key), [.. topic.Select(entry => entry.Text)], options.Limit ?? LimitOfSection, page);
        });
    }

    /// <summary>Writes what a series of returns tells: findings over time, who came, left and moved.</summary>
    /// <param name="series">The series.</param>
    /// <param name="output">Takes the text; it stays open.</param>
    /// <param name="options">How; the defaults where null. The limit holds for each rule and for each kind of event of a
    /// day; null: 50.</param>
    public static void Write(SeriesReport series, TextWriter output, PageOptions? options = null)
    {
        Guard.Against.Null(series);
        Guard.Against.Null(output);
        options ??= new();
        var page = new HtmlPage(output);
        var limit = options.Limit ?? LimitOfSection;
        page.Plain(options.Title ?? "The organisation over time", options.Version, () =>
        {
            page.Say("p", SeriesTexts.Sums(series));
            page.Say("p", SeriesTexts.Gaps(series), "soft");
            if (series.Analysis.Findings.Count > 0)
            {
                page.Line("<figure><div class=\"still\" tabindex=\"0\" role=\"group\" aria-label=\"Findings over time\">");
                TimelinePicture.Write(series.Analysis, series.First, series.Last, output, new() { IdPrefix = "timeline", IsInPage = true });
                page.Line("</div></figure>");
            }

            foreach (var (heading, rules) in SeriesTexts.Findings(series))
            {
                page.Say("h2", heading);
                foreach (var rule in rules)
                    WriteSection(SeriesTexts.Rule(rule), [.. rule.Select(finding => SeriesTexts.Told(series, finding))], limit, page, "h3");
            }

            foreach (var (day, kinds) in series.Days)
            {
                page.Say("h2", ReportTexts.Day(day));
                foreach (var kind in kinds)
                    WriteSection(
                        $"{SeriesTexts.Heading(kind.Key)}: {Words.Of(kind.Count())}", [.. kind.Select(one => one.Text)], limit, page, "h3");
            }
        });
    }

    private static void WritePictures(ChangedCharts charts, (string One, string Other) headings, HtmlPage page)
    {
        page.Line("<div class=\"pair\">");
        var both = new[] { (charts.Before, headings.One, "chart-before"), (charts.After, headings.Other, "chart-after") };
        foreach (var (picture, heading, id) in both)
        {
            page.Line("<figure>");
            page.Say("h2", heading);
            page.Line($"<div class=\"still\" tabindex=\"0\" role=\"group\" aria-label=\"{HtmlPage.Text(heading)}\">");
            SvgPicture.Write(picture, page.Output, new() { IdPrefix = id, Title = heading, IsInPage = true });
            page.Line("</div>");
            page.Say("figcaption", PageSummary.Legend(picture));
            page.Line("</figure>");
        }

        page.Line("</div>");
    }

    private static void WriteSection(string heading, IReadOnlyList<string> texts, int limit, HtmlPage page, string level = "h2")
    {
        if (texts.Count == 0) return;
        page.Say(level, heading);
        page.List(texts.Take(limit));
        if (texts.Count > limit) page.Say("p", $"and {Words.Of(texts.Count - limit)} more", "soft");
    }
}
