using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting.Tests;

/// <summary>Strings that have broken programs of others, as titles: in Markdown, Mermaid and DOT they are text and nothing else.</summary>
public partial class HostileTextTests
{
    [HostileFact]
    public void In_a_report_in_Markdown_no_title_is_a_link_a_picture_or_html()
    {
        var report = new ChartReport { Analysis = new OrgAnalyser().Analyse(Chart(Titles())) };
        Assert.NotEmpty(report.Analysis.Findings);
        var (ours, theirs) = (Marks(Written(report)), Marks(Written(new ChartReport { Analysis = new OrgAnalyser().Analyse(Chart([.. Titles().Select((_, row) => $"Title {row}")])) })));
        Assert.Equal(theirs, ours);
    }

    [HostileFact]
    public void In_Mermaid_and_Dot_no_title_ends_its_label()
    {
        foreach (var write in (Action<ChartPicture, TextWriter>[])[DiagramText.WriteMermaid, DiagramText.WriteDot])
        {
            var options = new PictureOptions { MostBoxes = 1_000 };
            var hostile = Drawn(write, ChartPicture.Of(Chart(Titles()), null, options));
            var harmless = Drawn(write, ChartPicture.Of(Chart([.. Titles().Select((_, row) => $"Title {row}")]), null, options));
            Assert.Equal(Emptied(harmless), Emptied(hostile));
        }
    }

    // What shows Mermaid takes labels for HTML; Graphviz takes quoted ones for text.
    [HostileFact]
    public void In_Mermaid_no_title_is_html() =>
        Assert.DoesNotContain('<', Drawn(DiagramText.WriteMermaid, ChartPicture.Of(Chart(Titles()), null, new() { MostBoxes = 1_000 })).Replace("<br>", "", StringComparison.Ordinal).Replace("<br/>", "", StringComparison.Ordinal));

    private static string[] Titles() =>
    [
        .. File.ReadLines(Path.Combine(HostileFactAttribute.Folder, "hostile", "naughty-strings", "blns.txt"))
            .Where(line => line.Trim().Length > 0 && line[0] != '#').Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Ten report to each, and all answer for one area, so that every title is in a finding.</summary>
    private static OrgChart Chart(string[] titles) => OrgChart.Repair(new ChartFacts
    {
        Areas = [new("network")],
        Positions = [.. titles.Select((title, row) => new PositionFact($"p{row}") { Title = title, ReportsTo = row == 0 ? null : $"p{(row - 1) / 10}" })],
        Responsibilities = [.. titles.Select((_, row) => new ResponsibilityFact("network", Involvement.Accountable) { Position = $"p{row}" })],
    }).Chart;

    private static string Written(ChartReport report)
    {
        using var text = new StringWriter();
        MarkdownReport.Write(report, text, new() { Limit = 1_000 });
        return text.ToString();
    }

    private static string[] Marks(string markdown) =>
    [
        .. Markdig.Markdown.Parse(markdown, Markdown.MarkdownTextLaws.Host).Descendants()
            .Where(one => one is LinkInline or AutolinkInline or HtmlInline or HtmlBlock or CodeInline or CodeBlock).Select(one => one.GetType().Name),
    ];

    private static string Drawn(Action<ChartPicture, TextWriter> write, ChartPicture picture)
    {
        using var text = new StringWriter();
        write(picture, text);
        return text.ToString();
    }

    /// <summary>What is left of a diagram without its labels.</summary>
    private static string[] Emptied(string diagram) => [.. diagram.Split('\n').Select(line => Label().Replace(line, "\"\""))];

    [GeneratedRegex("""
        "(\\.|[^"\\])*"
        """)]
    private static partial Regex Label();

    /// <summary>A test on strings that the project does not hold: skipped unless TECHROLES_DATA names a folder with them.</summary>
    private sealed class HostileFactAttribute : FactAttribute
    {
        public HostileFactAttribute()
        {
            if (!Directory.Exists(Folder)) Skip = "The variable TECHROLES_DATA names no folder.";
        }

        public static string Folder => Environment.GetEnvironmentVariable("TECHROLES_DATA") ?? "";
    }
}
