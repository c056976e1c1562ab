using System.Globalization;
using TechRoles.Analysis;
using TechRoles.Browsing;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Reporting;

namespace TechRoles.Benchmarks;

/// <summary>How long does a browser take to open the page of a chart with everything in it, and to answer what one does there?</summary>
internal static class PageOpening
{
    private const int Runs = 5;
    private const double MostToOpen = 2_000;
    private const double MostToAnswer = 100;
    private const double MostToPause = 16;

    /// <summary>Says the median of some runs, each in a browser of its own, beside the goal.</summary>
    public static void Say(int positions)
    {
        if (Browser.Path is null) throw new InvalidOperationException("There is no chromium: name one in TECHROLES_CHROMIUM.");
        var builder = new OrgChartBuilder();
        new SyntheticChart(positions).AddTo(builder);
        using var text = new StringWriter { NewLine = "\n" };
        AnalysisPage.Write(new() { Analysis = new OrgAnalyser().Analyse(builder.Create().AsT0) }, text);
        var page = text.ToString();
        Write($"{positions:N0} positions, {page.Length:N0} letters, {(double)page.Length / positions:F0} a position; median of {Runs} runs");
        foreach (var act in Enumerable.Range(0, Runs).SelectMany(_ => PageTimes.Of(page)).GroupBy(time => time.What))
        {
            var goal = act.Key == PageTimes.Opening ? MostToOpen : act.Key == PageTimes.Pausing ? MostToPause : MostToAnswer;
            var median = act.Select(time => time.Milliseconds).Order().ElementAt(Runs / 2);
            Write($"{act.Key,-20} {median,7:N0} ms   at most {goal:N0}: {(median <= goal ? "kept" : "missed")}");
        }
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
