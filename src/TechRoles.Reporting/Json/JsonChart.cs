using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>What a JSON document says of a chart, and of what was wrong with its facts.</summary>
internal static class JsonChart
{
    /// <summary>Writes the counts of a chart; null where there is none.</summary>
    public static void Write(string name, OrgChart? chart, JsonPage page)
    {
        var json = page.Writer;
        if (chart is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteCounts(chart.Summary, page);
        page.Text("asOf", chart.AsOf is { } day ? ReportTexts.Day(day) : null);
        json.WriteEndObject();
    }

    /// <summary>Writes what a chart is made of.</summary>
    public static void WriteCounts(ChartSummary summary, JsonPage page)
    {
        var json = page.Writer;
        page.Number("rows", summary.Rows);
        page.Number("positions", summary.Positions);
        page.Number("vacant", summary.Vacant);
        page.Number("eliminated", summary.Eliminated);
        page.Number("people", summary.People);
        page.Number("assignments", summary.Assignments);
        page.Number("areas", summary.Areas);
        page.Number("units", summary.Units);
        page.Number("tops", summary.Tops);
        page.Number("depth", summary.Depth);
        page.Number("solidLines", summary.SolidLines);
        page.Number("dottedLines", summary.DottedLines);
        if (summary.WidestSpan is { } widest)
        {
            json.WriteStartObject("widestSpan");
            page.Text("position", widest.Id);
            page.Number("reports", widest.Reports.Count);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("widestSpan");
        }
    }

    /// <summary>Writes what was wrong with the facts.</summary>
    public static void Write(ValueList<ChartProblem> problems, JsonPage page)
    {
        page.Writer.WriteStartArray("problems");
        foreach (var problem in problems) Write(problem, page);
        page.Writer.WriteEndArray();
    }

    private static void Write(ChartProblem problem, JsonPage page)
    {
        page.Writer.WriteStartObject();
        page.Text("kind", JsonNames.Of(problem.Kind));
        page.Text("rule", problem.Rule);
        page.Text("level", JsonNames.Of(problem.Level));
        page.Text("message", problem.Message);
        page.Text("file", problem.Place?.File);
        page.Number("row", problem.Place?.Row);
        page.Text("column", problem.Place?.Column);
        page.Text("path", problem.Place?.Path);
        page.Texts("ids", problem.Ids);
        page.Writer.WriteEndObject();
    }
}
