using System.Globalization;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Reporting.Tests;

/// <summary>Reports of charts, and what the three formats make of them.</summary>
internal static class Reports
{
    public static ChartReport Of(string chart) => Of(ChartText.Read(chart, "chart.txt").Builder.Repair());

    /// <summary>A report on facts in which every second position contests an area with the one before.</summary>
    public static ChartReport Contested(ChartFacts facts)
    {
        var owners = facts.Positions.Select(position => position.Id).Distinct().ToArray();
        var contests = owners.Chunk(2).SelectMany((pair, number) =>
            pair.Select(owner => new ResponsibilityFact($"contest \e[31m{number} | <b>", Involvement.Accountable) { Position = owner }));
        return Of(OrgChart.Repair(facts with { Areas = [], Responsibilities = [.. facts.Responsibilities, .. contests] }));
    }

    public static string Text(ChartReport report, ReportOptions? options = null) =>
        Written(output => TextReport.Write(report, output, options));

    public static string Problems(ChartReport report, ReportOptions? options = null) =>
        Written(output => TextReport.WriteProblems(report, output, options));

    public static string Json(ChartReport report, ReportOptions? options = null) =>
        Written(output => JsonReport.Write(report, output, options));

    public static string Markdown(ChartReport report, ReportOptions? options = null) =>
        Written(output => MarkdownReport.Write(report, output, options));

    /// <summary>What is written while another culture reigns.</summary>
    public static T In<T>(string culture, Func<T> write)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new(culture);
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public static string Written(Action<TextWriter> write)
    {
        var output = new StringWriter();
        write(output);
        return output.ToString();
    }

    private static ChartReport Of(RepairedChart repaired) =>
        new()
        {
            Analysis = new OrgAnalyser().Analyse(repaired.Chart),
            Problems = repaired.Problems,
            Origin = new("chart.txt", "the text notation"),
        };
}
