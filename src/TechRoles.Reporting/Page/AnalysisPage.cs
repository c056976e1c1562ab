using System.Text;
using Ardalis.GuardClauses;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>A report as one page for a browser: the chart with its marks, and the findings beside it.</summary>
/// <remarks>
/// <para>One file that needs no network and can be read and printed without script; with script the chart can be moved, folded, searched
/// and filtered. A policy in the file forbids it to load or send anything. Titles and ids are shown as they are and cannot become marks of
/// the page. Names of people are in it only where they are asked for. The same report gives the same bytes.</para>
/// <para><b>Size:</b> at most 80 kB of its own, and 400 bytes a position where findings are not many times as many. <b>Cost:</b> linear in
/// positions and findings.</para>
/// </remarks>
/// <example><code>
/// AnalysisPage.Write(new ChartReport { Analysis = report }, stream, new() { Language = Language.German });
/// </code></example>
public static class AnalysisPage
{
    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Takes the bytes; it stays open.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work.</param>
    public static void Write(ChartReport report, Stream output, PageOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(output);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Write(report, text, options, cancel);
    }

    /// <inheritdoc cref="Write(ChartReport, Stream, PageOptions?, CancellationToken)"/>
    public static void Write(ChartReport report, TextWriter output, PageOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(output);
        options ??= new();
        var page = new HtmlPage(output, options.Language);
        var title = options.Title ?? report.Analysis?.Chart.Organisation.Name
            ?? Text.Of("Organisation chart").Format(options.Language);
        page.Document(title, PageChart.Script(report.Analysis?.Chart), () => WriteBody(report, title, options, page, cancel));
    }

    private static void WriteBody(ChartReport report, string title, PageOptions options, HtmlPage page, CancellationToken cancel)
    {
        var told = report.Analysis is null ? null : new ToldFindings(report, options, areWritten: true, cancel);
        page.Line($"<a class=\"skip\" href=\"#findings\">{page.Of(Text.Of("To the findings"))}</a>");
        page.Line("<header>");
        page.Say("h1", title);
        PageSummary.Write(report, told, page);
        page.Line("</header>");
        page.Line("<main>");
        if (told is { Analysis: var analysis })
        {
            var picture = PageChart.Picture(analysis, options);
            page.Line("<div class=\"parts\">");
            PageChart.Write(picture, Text.Of("The chart"), page);
            PageFindings.Write(told, page);
            page.Line("</div>");
            MatrixTable.Write(AreaMatrix.Of(analysis.Chart, analysis), page);
            PageSummary.WriteOverTime(report, page);
            PageSummary.WriteNotRun(analysis, page);
            PageSummary.WriteProblems(report, page);
            if (analysis.Chart.Positions.Count > 0) PageData.Write(told, picture, PositionHistory.Of(report), page);
        }
        else
        {
            PageSummary.WriteProblems(report, page);
        }

        page.Line("</main>");
        page.WriteFooter(options.Version);
        page.Line(PageChart.LiveRegion);
    }
}
