using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>The chart of a page: a picture that can be read and printed, in whose place the script puts one that can be moved.</summary>
internal static class PageChart
{
    /// <summary>Where the script says what it did, for those who do not see it.</summary>
    public const string LiveRegion = "<p id=\"live\" class=\"visually-hidden\" role=\"status\" aria-live=\"polite\"></p>";

    /// <summary>What is wider than so many pixels cannot be read on a sheet that stands upright.</summary>
    private const int WidestUpright = 1_400;

    /// <summary>The script for a chart; null where there is nothing to be moved.</summary>
    public static string? Script(OrgChart? chart) => chart is { Positions.Count: > 0 } ? PageAssets.Script : null;

    /// <summary>The picture as a page has it at first, and on paper.</summary>
    public static ChartPicture Picture(AnalysisReport analysis, PageOptions options) => ChartPicture.Of(analysis.Chart, analysis, new()
    {
        MostBoxes = options.MostBoxes,
        ShowNames = options.ShowNames,
        Language = options.Language,
    });

    /// <summary>Writes the chart with its heading.</summary>
    public static void Write(ChartPicture picture, Text heading, HtmlPage page)
    {
        page.Line($"<section id=\"chart\"{(picture.Width > WidestUpright ? " class=\"sheet\"" : "")} aria-labelledby=\"chart-heading\">");
        page.Line($"<h2 id=\"chart-heading\">{page.Of(heading)}</h2>");
        page.Line("<div id=\"tools\"></div>");
        page.Line("<div id=\"stage\"></div>");
        if (picture.Boxes.Count > 0)
        {
            page.Figure(Text.Of("The chart as a picture"));
            SvgPicture.Write(picture, page.Output, new() { IdPrefix = "chart-still", IsInPage = true, Language = page.Language });
            page.Line("</div>");
            page.Say("figcaption", PageSummary.Legend(picture));
            page.Line("</figure>");
        }

        page.Line("</section>");
    }

    /// <summary>Writes the chart of a page that tells of changes: each position with what became of it.</summary>
    public static void WriteWithHistory(AnalysisReport analysis, Text heading, PositionHistory history, PageOptions options, HtmlPage page)
    {
        if (Script(analysis.Chart) is null) return;
        var picture = Picture(analysis, options);
        Write(picture, heading, page);
        PageData.Write(new(ChartReport.From(analysis), options, areWritten: false, CancellationToken.None), picture, history, page);
        page.Line(LiveRegion);
    }
}
