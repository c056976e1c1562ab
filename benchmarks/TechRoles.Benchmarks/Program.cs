using System.Globalization;
using BenchmarkDotNet.Running;
using TechRoles.Benchmarks;

// --mode short          everything in under five minutes, and the table of ratios
// --mode full           everything, up to ten million positions; most of an hour, and ten gigabytes of memory and disk
// --memory 1000000      the peak memory of a whole analysis
// --latency 1000000     how long single changes of a session take
// --rules 100000        how long they take with each rule alone
// --open 10000          how long a browser takes to open the page of a chart, and to answer there (TECHROLES_CHROMIUM may name one)
// --chart PATH          how long the analysis of your own chart takes
// --growth 1000         how each step grows with each dimension of the facts, from so many to ten times as many; ends with 1 where one
//                       grows too fast (--only WORD: the dimensions with this word in their names)
// --agree 1000          every workload is made so large, and its contenders compared, without a time; ends with 1 where any differ
// --native PATH         a techroles compiled ahead of time, whose start is measured, too
// Further arguments go to BenchmarkDotNet: --list flat, --filter '*AreaRules*' …; the table is then written beside the logs only.
var rest = args.ToList();
var mode = Take("--mode");
if (mode is not (null or "short" or "full")) throw new ArgumentException("The mode is short or full.");
Mode.IsFull = mode == "full";
OwnChart.Path = Take("--chart");
StartUp.Native = Take("--native");
if (Take("--memory") is { } positions)
{
    PeakMemory.Say(int.Parse(positions, CultureInfo.InvariantCulture));
    return;
}

if (Take("--growth") is { } grown)
{
    Environment.ExitCode = Growth.Say(int.Parse(grown, CultureInfo.InvariantCulture), Take("--only") ?? "") > 0 ? 1 : 0;
    return;
}

if (Take("--agree") is { } small)
{
    Environment.ExitCode = Agreement.Say(int.Parse(small, CultureInfo.InvariantCulture)) > 0 ? 1 : 0;
    return;
}

if (Take("--rules") is { } ruled)
{
    SessionLatency.SayRules(int.Parse(ruled, CultureInfo.InvariantCulture));
    return;
}

if (Take("--latency") is { } size)
{
    SessionLatency.Say(int.Parse(size, CultureInfo.InvariantCulture));
    return;
}

if (Take("--open") is { } opened)
{
    PageOpening.Say(int.Parse(opened, CultureInfo.InvariantCulture));
    return;
}

if (mode is not null && rest.Count == 0 && OwnChart.Path is null)
{
    Whole.Run();
    return;
}

if (OwnChart.Path is not null) rest.AddRange(["--filter", $"*{nameof(OwnChartBenchmarks)}*"]);
var rows = RatioRow.From(BenchmarkSwitcher.FromAssembly(typeof(Mode).Assembly).Run([.. rest], Mode.Config()));
if (rows.Length > 0) Results.Write(rows);

string? Take(string option)
{
    var at = rest.IndexOf(option);
    if (at < 0) return null;
    if (at + 1 == rest.Count) throw new ArgumentException($"{option} needs a value.");
    var value = rest[at + 1];
    rest.RemoveRange(at, 2);
    return value;
}
