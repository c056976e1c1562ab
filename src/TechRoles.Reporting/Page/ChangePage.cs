using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>What a change does, as one page for a browser: the chart before and after, and what comes and goes.</summary>
/// <remarks>
/// As <see cref="AnalysisPage"/>: one file without network, readable without script. With script, that of a history and that of a
/// difference have a chart that can be moved and searched, in which each position tells what became of it.
/// </remarks>
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
        var page = new HtmlPage(output, options.Language);
        var limit = options.Limit ?? LimitOfSection;
        page.Plain(options.Title ?? WhatIfTexts.Heading(outcome).Format(options.Language), options.Version, script: null, () =>
        {
            page.List(outcome.Said().Take(limit));
            page.Say("p", WhatIfTexts.Before(outcome), "soft");
            page.Say("p", WhatIfTexts.After(outcome), "soft");
            page.Say("p", WhatIfTexts.Sums(outcome));
            WritePictures(ChangedCharts.Of(outcome, language: page.Language), (Text.Of("As it is"), Text.Of("As it would be")), page);
            Findings(Text.Of("Findings that come"), outcome.Findings.Introduced, "came");
            Findings(Text.Of("Findings that go"), outcome.Findings.Resolved, "went");
            Section(Text.Of("Findings that change"), [.. outcome.Findings.Changed.Select(WhatIfTexts.Changed)]);
            Section(Text.Of("Remits that change"), [.. outcome.Remits.Positions.Select(
                position => Text.Of("{remit}", ("remit", Saying.Groups(WhatIfTexts.Remit(position)))))]);
            PageSummary.WriteProblems(new() { Problems = problems }, page);
        });

        void Findings(Text heading, IReadOnlyList<Finding> findings, string kind)
        {
            page.Line("<section>");
            page.Say("h2", Saying.Heading(heading, findings.Count), kind);
            foreach (var finding in findings.Take(limit)) PageFindings.WriteBare(finding, page);
            if (findings.Count > limit) page.Say("p", Saying.More(findings.Count - limit), "soft");
            page.Line("</section>");
        }

        void Section(Text heading, IReadOnlyList<Text> texts) => WriteSection(heading, texts, limit, page);
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
        var page = new HtmlPage(output, options.Language);
        var title = options.Title ?? Text.Of("What is different").Format(options.Language);
        page.Plain(title, options.Version, PageChart.Script(diff.After), () =>
        {
            page.Say("p", DiffTexts.Sums(diff));
            page.Say("p", DiffTexts.Matching(diff), "soft");
            WritePictures(ChangedCharts.Of(diff, language: page.Language), (Text.Of("Before"), Text.Of("After")), page);
            foreach (var topic in DiffTexts.Topics(diff))
                WriteSection(DiffTexts.Heading(topic.Key), [.. topic.Select(entry => entry.Said)], options.Limit ?? LimitOfSection, page);

            // Judged by no rule: what is different is told, not what is wrong.
            var chart = new OrgAnalyser(RuleSet.Recommended.Only()).Analyse(diff.After);
            PageChart.WriteWithHistory(chart, Text.Of("Each position and what became of it"), PositionHistory.Of(diff), options, page);
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
        var page = new HtmlPage(output, options.Language);
        var limit = options.Limit ?? LimitOfSection;
        var last = series.Analysis.History.AsOf(series.Last);
        var title = options.Title ?? Text.Of("The organisation over time").Format(options.Language);
        page.Plain(title, options.Version, PageChart.Script(last), () =>
        {
            page.Say("p", SeriesTexts.Sums(series));
            page.Say("p", SeriesTexts.Gaps(series), "soft");
            if (series.Analysis.Findings.Count > 0)
            {
                page.Figure(Text.Of("Findings over time"));
                TimelinePicture.Write(
                    series.Analysis, series.First, series.Last, output,
                    new() { IdPrefix = "timeline", IsInPage = true, Language = page.Language });
                page.Line("</div></figure>");
            }

            var (analysis, heading) = (series.Analysis.Analyser.Analyse(last), Text.Of("The chart on {day}", ("day", series.Last)));
            PageChart.WriteWithHistory(analysis, heading, PositionHistory.Of(series), options, page);
            foreach (var (said, rules) in SeriesTexts.Findings(series))
            {
                page.Say("h2", said);
                foreach (var rule in rules)
                    WriteSection(SeriesTexts.Rule(rule), [.. rule.Select(finding => SeriesTexts.Told(series, finding))], limit, page, "h3");
            }

            foreach (var (day, kinds) in series.Days)
            {
                page.Say("h2", ReportTexts.Day(day));
                foreach (var kind in kinds)
                    WriteSection(
                        Saying.Heading(SeriesTexts.Heading(kind.Key), kind.Count()), [.. kind.Select(one => one.Said)], limit, page, "h3");
            }
        });
    }

    private static void WritePictures(ChangedCharts charts, (Text One, Text Other) headings, HtmlPage page)
    {
        page.Line("<div class=\"pair\">");
        var both = new[] { (charts.Before, headings.One, "chart-before"), (charts.After, headings.Other, "chart-after") };
        foreach (var (picture, heading, id) in both)
        {
            page.Line("<figure>");
            page.Say("h2", heading);
            page.Line($"<div class=\"still\" tabindex=\"0\" role=\"group\" aria-label=\"{page.Of(heading)}\">");
            SvgPicture.Write(picture, page.Output, new()
            {
                IdPrefix = id,
                Title = heading.Format(page.Language),
                IsInPage = true,
                Language = page.Language,
            });
            page.Line("</div>");
            page.Say("figcaption", PageSummary.Legend(picture));
            page.Line("</figure>");
        }

        page.Line("</div>");
    }

    private static void WriteSection(Text heading, IReadOnlyList<Text> texts, int limit, HtmlPage page, string level = "h2")
    {
        if (texts.Count == 0) return;
        page.Say(level, heading);
        page.List(texts.Take(limit));
        if (texts.Count > limit) page.Say("p", Saying.More(texts.Count - limit), "soft");
    }
}
