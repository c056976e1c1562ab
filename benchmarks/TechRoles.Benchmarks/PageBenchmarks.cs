using BenchmarkDotNet.Attributes;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Reporting;

namespace TechRoles.Benchmarks;

/// <summary>How long does it take to draw a chart as SVG, and to write the page with everything in it, once the chart is analysed?</summary>
[Workload("P10", "a chart as SVG, and as a page")]
[Goal(10_000, Seconds = 0.3)]
[Goal(10_000, Of = nameof(Page), Seconds = 1)]
[BenchmarkCategory(Mode.InShort)]
public class PageBenchmarks
{
    private const int BytesOfOurs = 80_000;
    private const int BytesAPosition = 400;
    private ChartReport _report = null!;

    /// <summary>The number of positions.</summary>
    [Params(10_000)]
    public int Positions { get; set; }

    /// <summary>Makes and analyses the chart, and checks that the page is no larger than it may be.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var builder = new OrgChartBuilder();
        new SyntheticChart(Positions).AddTo(builder);
        _report = new() { Analysis = new OrgAnalyser().Analyse(builder.Create().AsT0) };
        // A small chart has nearly as many areas as a large one.
        if (Positions >= 10_000 && Page() > BytesOfOurs + ((long)BytesAPosition * Positions)) throw new InvalidOperationException($"The page has {Page()} bytes.");
    }

    /// <summary>Every box of it, none folded.</summary>
    [Benchmark(Baseline = true, Description = "TechRoles, SVG")]
    public int Svg()
    {
        using var text = new StringWriter();
        SvgPicture.Write(ChartPicture.Of(_report.Analysis!.Chart, _report.Analysis, new() { MostBoxes = Positions }), text);
        return text.GetStringBuilder().Length;
    }

    /// <summary>The page.</summary>
    [Benchmark(Description = "TechRoles, page")]
    public long Page()
    {
        using var bytes = new MemoryStream();
        AnalysisPage.Write(_report, bytes);
        return bytes.Length;
    }
}
