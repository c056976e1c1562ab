using System.Globalization;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Reporting;
using TechRoles.Sessions;

namespace TechRoles.Benchmarks;

/// <summary>
/// How much longer each step takes when one dimension of the facts grows by ten: a list, a depth, a width, equal values, problems. What is
/// linear grows by about ten, what is quadratic by a hundred.
/// </summary>
internal static class Growth
{
    /// <summary>A step that grows by more than this is a fault; our judgement, between 10 and 100.</summary>
    private const double Greatest = 15;

    /// <summary>What takes less at the larger size says nothing about how it grows.</summary>
    private const double LeastMilliseconds = 20;

    /// <summary>A step is measured this often in processor time, which others at the machine change little, and the quickest run counts; once
    /// where it takes long.</summary>
    private const int Runs = 3;
    private const double Long = 2_000;

    /// <summary>Measures the dimensions whose names hold a word, at a size and at ten times that size.</summary>
    /// <returns>How many steps grow faster than they may.</returns>
    public static int Say(int size, string word)
    {
        var faults = 0;
        Measured(Dimensions.All.First(), size);
        foreach (var dimension in Dimensions.All.Where(one => one.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            var (small, large) = (Measured(dimension, size), Measured(dimension, 10 * size));
            foreach (var (step, milliseconds) in large)
            {
                if (milliseconds < LeastMilliseconds || !small.TryGetValue(step, out var before)) continue;
                var ratio = milliseconds / Math.Max(before, 0.01);
                var isFault = ratio > Greatest;
                if (isFault) faults++;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(isFault ? "FAULT" : "     ")} {dimension.Name,-42} {step,-8} {before,10:0.0} ms {milliseconds,10:0.0} ms  x {ratio:0.0}"));
                if (isFault && step == "analyse") SayRules(dimension.Facts!, size);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{faults} steps grow by more than {Greatest} when their input grows by 10"));
        return faults;
    }

    /// <summary>Which rules it is that grow.</summary>
    private static void SayRules(Func<int, ChartFacts> facts, int size)
    {
        var (small, large) = (OrgChart.Repair(facts(size)).Chart, OrgChart.Repair(facts(10 * size)).Chart);
        foreach (var rule in RuleSet.All.Rules)
        {
            var alone = new OrgAnalyser(RuleSet.All.Only(rule.Info.Id));
            var (before, after) = (Milliseconds(() => alone.Analyse(small)), Milliseconds(() => alone.Analyse(large)));
            if (after < LeastMilliseconds / 2) continue;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {rule.Info.Id} {before,10:0.0} ms {after,10:0.0} ms"));
        }
    }

    private static Dictionary<string, double> Measured(Dimension dimension, int size)
    {
        var steps = new Dictionary<string, double>(StringComparer.Ordinal);
        if (dimension.Text is { } text)
        {
            var (content, file) = text(size);
            steps["read"] = Milliseconds(() => ChartReaders.Default.Read(new MemoryStream(content), file));
        }

        if (dimension.Facts is not { } make) return steps;
        var facts = make(size);
        var json = ChartJson.Write(facts);
        steps["read"] = Milliseconds(() => ChartJson.Read(json));
        steps["make"] = Milliseconds(() => OrgChart.Repair(facts));
        var chart = OrgChart.Repair(facts).Chart;
        var analyser = new OrgAnalyser(RuleSet.All);
        steps["analyse"] = Milliseconds(() => analyser.Analyse(chart));
        var report = ChartReport.From(analyser.Analyse(chart)) with { Problems = OrgChart.Repair(facts).Problems };
        steps["text"] = Milliseconds(() => TextReport.Write(report, TextWriter.Null));
        steps["problems"] = Milliseconds(() => TextReport.WriteProblems(report, TextWriter.Null));
        steps["json"] = Milliseconds(() => JsonReport.Write(report, TextWriter.Null));
        steps["page"] = Milliseconds(() => AnalysisPage.Write(report, TextWriter.Null));
        var other = dimension.Other is { } changed ? OrgChart.Repair(changed(facts)).Chart : OrgChart.Repair(new()).Chart;
        steps["diff"] = Milliseconds(() => ChartDiff.Between(chart, other));
        if (dimension.Change is not { } change) return steps;
        var session = analyser.Open(chart);
        steps["edit"] = Milliseconds(() => Edit(session, change(facts)));
        return steps;
    }

    private static void Edit(AnalysisSession session, OrgChange change)
    {
        if (session.Apply(change).TryPickT0(out _, out _)) session.Undo();
    }

    private static double Milliseconds(Action step)
    {
        var best = double.MaxValue;
        for (var run = 0; run < Runs && (run == 0 || best < Long); run++)
        {
            GC.Collect();
            var begin = Environment.CpuUsage.TotalTime;
            step();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - begin).TotalMilliseconds);
        }

        return best;
    }
}
