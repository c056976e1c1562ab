using System.Diagnostics;
using System.Globalization;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Benchmarks;

/// <summary>What a whole analysis takes of the machine's memory, from facts to report, in a process of its own.</summary>
internal static class PeakMemory
{
    /// <summary>The goals: megabytes for the whole process, by number of positions.</summary>
    private static readonly (int Positions, double Megabytes)[] Limits = [(1_000_000, 1_000), (10_000_000, 8_000)];

    /// <summary>Makes, charts and analyses a synthetic organisation and says the peak after each step.</summary>
    public static void Say(int positions)
    {
        var builder = new OrgChartBuilder();
        Fill(builder, positions);
        GC.Collect();
        Print("facts", 0);
        var watch = Stopwatch.StartNew();
        var chart = builder.Create().AsT0;
        Print("chart", watch.Elapsed.TotalSeconds);
        watch.Restart();
        var report = new OrgAnalyser().Analyse(chart);
        Print("report", watch.Elapsed.TotalSeconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Findings.Count} findings"));
        GC.KeepAlive(chart);
    }

    /// <summary>Measures in processes of their own: a million positions, and ten in the full mode.</summary>
    public static IEnumerable<GoalResult> Measure()
    {
        foreach (var (positions, limit) in Limits.Where(limit => Mode.IsFull || limit.Positions <= 1_000_000))
        {
            string[] own = [Path.Combine(AppContext.BaseDirectory, "TechRoles.Benchmarks.dll"), "--memory", positions.ToString(CultureInfo.InvariantCulture)];
            using var child = Process.Start(new ProcessStartInfo("dotnet", own) { RedirectStandardOutput = true })!;
            var said = child.StandardOutput.ReadToEnd().Split('\n');
            child.WaitForExit();
            var peak = double.Parse(said.First(line => line.StartsWith("report", StringComparison.Ordinal)).Split(' ')[1], CultureInfo.InvariantCulture);
            yield return Goals.AtMost(
                "P7",
                string.Create(CultureInfo.InvariantCulture, $"{positions:N0}: the process, facts included, peaks at {limit:N0} MB at most"),
                peak,
                limit,
                string.Create(CultureInfo.InvariantCulture, $"{peak:N0} MB"));
        }
    }

    // Apart, so that nothing keeps the synthetic organisation while its chart is made.
    private static void Fill(OrgChartBuilder builder, int positions) => new SyntheticChart(positions).AddTo(builder);

    private static void Print(string step, double seconds)
    {
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{step} {process.PeakWorkingSet64 / 1e6:0} MB at most, {process.WorkingSet64 / 1e6:0} MB now, {seconds:0.00} s"));
    }
}
