using System.Diagnostics;
using System.Globalization;
using TechRoles.Interchange;

namespace TechRoles.Benchmarks;

/// <summary>How long the <c>techroles</c> command takes for a chart of 50 positions, beside a program that does nothing.</summary>
internal static class StartUp
{
    private const int Runs = 15;
    private const double MostTimes = 1.5;
    private const double MostSeconds = 0.03;

    /// <summary>A <c>techroles</c> that was compiled ahead of time; null where none was named.</summary>
    public static string? Native { get; set; }

    /// <summary>Measures by turns, where both programs are built beside this one.</summary>
    public static IEnumerable<GoalResult> Measure(string root)
    {
        var empty = Built(root, "benchmarks", "EmptyProgram");
        var tool = Built(root, "src", "TechRoles.Tool");
        if (!File.Exists(empty) || !File.Exists(tool)) yield break;
        var chart = Path.Combine(Path.GetTempPath(), $"start-up-{Environment.ProcessId}.chart.txt");
        File.WriteAllText(chart, ChartText.Write(new SyntheticChart(50).ToFacts()));
        var (emptyTimes, toolTimes, nativeTimes) = (new List<double>(), new List<double>(), new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            emptyTimes.Add(Time("dotnet", empty));
            toolTimes.Add(Time("dotnet", tool, "analyse", chart));
            if (Native is not null) nativeTimes.Add(Time(Native, "analyse", chart));
        }

        File.Delete(chart);
        var (one, other) = (Median(emptyTimes), Median(toolTimes));
        yield return Goals.AtMost(
            "P8",
            string.Create(CultureInfo.InvariantCulture, $"techroles on 50 positions: at most {MostTimes} × an empty program"),
            other / one,
            MostTimes,
            $"{Figures.Ratio(other / one)} × ({Figures.Time(other)}, {Figures.Time(one)})");
        if (Native is null) yield break;
        yield return Goals.AtMost(
            "P8",
            $"techroles compiled ahead of time: at most {Figures.Time(MostSeconds)}",
            Median(nativeTimes),
            MostSeconds,
            $"{Figures.Time(Median(nativeTimes))}, {Figures.Ratio(Median(nativeTimes) / one)} × an empty program");
    }

    private static string Built(string root, string folder, string project) =>
        Path.Combine(root, folder, project, "bin", "Release", "net10.0", project + ".dll");

    private static double Time(string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return watch.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
