using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TechRoles.Benchmarks;

/// <summary>All workloads of a mode in one run; the table is written anew after each, so that what was measured is not lost.</summary>
internal static class Whole
{
    public static void Run()
    {
        var watch = Stopwatch.StartNew();
        var classes = Classes();
        var summaries = new List<Summary>();
        foreach (var (done, type) in classes.Index())
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// {done + 1} of {classes.Length}, {type.Name}, after {watch.Elapsed:hh\\:mm\\:ss}"));
            summaries.Add(BenchmarkRunner.Run(type, Mode.Config()));
            Results.WriteWhole(RatioRow.From(summaries), []);
        }

        Results.WriteWhole(RatioRow.From(summaries), [.. PeakMemory.Measure(), .. StartUp.Measure(Results.Repository() ?? "")]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// all measured after {watch.Elapsed:hh\\:mm\\:ss}"));
    }

    private static Type[] Classes() =>
    [
        .. typeof(Whole).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type != typeof(OwnChartBenchmarks) && type.GetMethods().Any(method => method.IsDefined(typeof(BenchmarkAttribute), inherit: true)))
            .Where(type => Mode.IsFull || !type.GetCustomAttributes(typeof(BenchmarkCategoryAttribute), inherit: true).Cast<BenchmarkCategoryAttribute>().Any(one => one.Categories.Contains(Mode.InFull)))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];
}
