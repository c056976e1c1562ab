// Long for a reason: one table of what single changes take, and everything that is measured for it.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Benchmarks;

/// <summary>How long single changes of a session take: their distribution, which a mean would hide.</summary>
public static class SessionLatency
{
    private const int Warm = 3_000;
    private const int Timed = 10_000;
    private const int RuledKinds = 3;
    private const int RuledTimes = 1_000;
    private const int RowsWarm = 300;
    private const int RowsTimed = 600;
    private const int Forks = 1_000;
    private const int ChangesOfFork = 10;

    /// <summary>Above this size a chart is not written out in facts here: that takes a gigabyte for each million responsibilities.</summary>
    private const int Written = 200_000;

    /// <summary>Prints a line for each kind of change.</summary>
    /// <param name="positions">The size of the chart.</param>
    public static void Say(int positions)
    {
        var analyser = new OrgAnalyser();
        Agree(analyser);
        var sample = SyntheticSample.Of(positions);
        var fresh = Enumerable.Range(0, 3).Select(_ => Time(() => analyser.Analyse(sample.Chart))).Order().ElementAt(1);
        var memory = GC.GetTotalMemory(true);
        var watch = Stopwatch.StartNew();
        var session = analyser.Open(sample.Chart);
        Write(FormattableString.Invariant($"{positions:N0} positions: fresh analysis {fresh:N0} ms; open {watch.Elapsed.TotalMilliseconds:N0} ms, {(GC.GetTotalMemory(true) - memory) / 1048576.0:N0} MB; {session.Count:N0} findings, {session.StoreBytes / (double)session.Count:N1} bytes each"));
        Write("| change | median µs | p99 µs | p99 below 1,000 keys | worst µs per key above | longest ms | keys, median and most | fresh at the median |");
        Write("|---|---|---|---|---|---|---|---|");
        var draw = new ChangeDraw(sample);
        foreach (var (name, next) in draw.Kinds)
        {
            var made = session.MadeAnew;
            for (var i = 0; i < Warm; i++) session.Apply(next());
            var taken = Taken(session, next, Timed);
            Write(Line(name, taken, fresh));
            if (session.MadeAnew > made) Write(FormattableString.Invariant($"(The chart was made anew {session.MadeAnew - made:N0} times.)"));
        }

        SayForks(session, draw);
        SayRows(positions);
        if (positions > Written) return;
        var chart = Time(() => session.ToChart());
        Write(FormattableString.Invariant($"An immutable chart with all {(Warm + Timed) * draw.Kinds.Count():N0} changes: {chart:N0} ms"));
    }

    /// <summary>Prints a line for each kind of change of roles, dated rows and the lists outside the line of command.</summary>
    private static void SayRows(int positions)
    {
        foreach (var part in Enum.GetValues<RowPart>()) SayRows(positions, part);
    }

    private static void SayRows(int positions, RowPart part)
    {
        var analyser = new OrgAnalyser();
        var chart = RowDraw.ChartOf(SyntheticSample.Of(positions), part);
        var session = analyser.Open(chart);
        var fresh = Time(() => analyser.Analyse(chart));
        Write(FormattableString.Invariant($"With {part.ToString().ToLowerInvariant()}: fresh analysis {fresh:N0} ms, {session.Count:N0} findings"));
        Write("| change | median µs | p99 µs | p99 below 1,000 keys | worst µs per key above | longest ms | keys, median and most | fresh at the median |");
        Write("|---|---|---|---|---|---|---|---|");
        foreach (var (name, next) in new RowDraw(SyntheticSample.Of(positions)).Kinds(part))
        {
            var made = session.MadeAnew;
            for (var i = 0; i < RowsWarm; i++) session.Apply(next());
            Write(Line(name, Taken(session, next, RowsTimed), fresh));
            if (session.MadeAnew > made) Write(FormattableString.Invariant($"(The chart was made anew {session.MadeAnew - made:N0} times.)"));
        }
    }

    /// <summary>Prints a line for each rule: what it alone makes of a change. A rule that reaches too far is seen here first.</summary>
    /// <param name="positions">The size of the chart.</param>
    public static void SayRules(int positions)
    {
        var sample = SyntheticSample.Of(positions);
        Write("| rule | fresh ms |");
        Write("|---|---|");
        foreach (var rule in RuleSet.Recommended.Rules)
        {
            var analyser = new OrgAnalyser(RuleSet.Recommended.Only(rule.Info.Id));
            Write(FormattableString.Invariant($"| {rule.Info.Id} {rule.Info.Name} | {Enumerable.Range(0, 3).Min(_ => Time(() => analyser.Analyse(sample.Chart))):N0} |"));
        }

        Write("");
        Write("| rule | change | median µs | mean µs | p99 µs | keys, median and most |");
        Write("|---|---|---|---|---|---|");
        foreach (var rule in RuleSet.Recommended.Rules)
        {
            var session = new OrgAnalyser(RuleSet.Recommended.Only(rule.Info.Id)).Open(sample.Chart);
            foreach (var (name, next) in new ChangeDraw(sample).Kinds.Take(RuledKinds))
            {
                for (var i = 0; i < RuledTimes; i++) session.Apply(next());
                var taken = Taken(session, next, RuledTimes);
                double[] all = [.. taken.Select(one => one.Micros).Order()];
                int[] keys = [.. taken.Select(one => one.Keys).Order()];
                Write(FormattableString.Invariant($"| {rule.Info.Id} {rule.Info.Name} | {name} | {At(all, 0.5):N1} | {all.Average():N1} | {At(all, 0.99):N0} | {keys[keys.Length / 2]:N0}, {keys[^1]:N0} |"));
            }
        }
    }

    private static (double Micros, int Keys)[] Taken(AnalysisSession session, Func<OrgChange> next, int times)
    {
        GC.Collect();
        var taken = new (double Micros, int Keys)[times];
        for (var i = 0; i < times; i++)
        {
            var change = next();
            var start = ThreadTime.Micros;
            var delta = session.Apply(change);
            taken[i].Micros = ThreadTime.Micros - start;
            taken[i].Keys = delta.AsT0.KeysJudged;
        }

        return taken;
    }

    /// <summary>P9: what a thousand forks of a session cost, and ten changes in each.</summary>
    private static void SayForks(AnalysisSession session, ChangeDraw draw)
    {
        var kinds = draw.Kinds.ToArray();
        var memory = GC.GetTotalMemory(true);
        AnalysisSession[] forks = [];
        var forking = Time(() => forks = [.. Enumerable.Range(0, Forks).Select(_ => session.Fork())]);
        var empty = GC.GetTotalMemory(true) - memory;
        var changing = Time(() =>
        {
            foreach (var fork in forks)
                for (var change = 0; change < ChangesOfFork; change++) fork.Apply(kinds[change % kinds.Length].Next());
        });
        var looking = Time(() =>
        {
            foreach (var fork in forks) fork.Undo();
        });
        Write(FormattableString.Invariant($"{Forks:N0} forks: {forking * 1000 / Forks:N0} µs and {empty / 1024.0 / Forks:N0} kB each; with {ChangesOfFork} changes in each {(GC.GetTotalMemory(true) - memory) / 1048576.0:N0} MB, {changing / Forks:N1} ms each; to look at another one and undo there {looking / Forks:N1} ms; made anew {forks.Sum(fork => fork.MadeAnew - session.MadeAnew):N0} times"));
        GC.KeepAlive(forks);
    }

    private static string Line(string name, (double Micros, int Keys)[] taken, double fresh)
    {
        double[] all = [.. taken.Select(one => one.Micros).Order()];
        double[] small = [.. taken.Where(one => one.Keys < 1_000).Select(one => one.Micros).Order()];
        double[] large = [.. taken.Where(one => one.Keys >= 1_000).Select(one => one.Micros / one.Keys).Order()];
        int[] keys = [.. taken.Select(one => one.Keys).Order()];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {At(all, 0.5):N1} | {At(all, 0.99):N0} | {At(small, 0.99):N0} | {(large.Length == 0 ? "none" : $"{large[^1]:N2} ({large.Length})")} | {all[^1] / 1000:N1} | {keys[keys.Length / 2]:N0}, {keys[^1]:N0} | {fresh * 1000 / At(all, 0.5):N0} × |");
    }

    /// <summary>The answers first: after some hundred changes the session finds what a fresh analysis finds.</summary>
    internal static void Agree(OrgAnalyser analyser)
    {
        var sample = SyntheticSample.Of(2_000);
        Agree(analyser, sample.Chart, new ChangeDraw(sample).Kinds);
        foreach (var part in Enum.GetValues<RowPart>()) Agree(analyser, RowDraw.ChartOf(sample, part), new RowDraw(sample).Kinds(part));
    }

    private static void Agree(OrgAnalyser analyser, OrgChart chart, IEnumerable<(string Name, Func<OrgChange> Next)> kinds)
    {
        var session = analyser.Open(chart);
        foreach (var (name, next) in kinds)
        {
            for (var i = 0; i < 200; i++) session.Apply(next());
            var expected = analyser.Analyse(session.ToChart()).Findings.Select(finding => (finding.Fingerprint, finding.Severity, finding.Number));
            if (!expected.SequenceEqual(session.ToReport().Findings.Select(finding => (finding.Fingerprint, finding.Severity, finding.Number))))
                throw new InvalidOperationException($"After '{name}' the session does not find what a fresh analysis finds.");
        }
    }

    private static double At(double[] ordered, double share) => ordered.Length == 0 ? 0 : ordered[(int)((ordered.Length - 1) * share)];

    private static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Write(string line) => Console.WriteLine(line);
}

/// <summary>How long the thread has worked: what others do on the machine at the same time does not count, where the system can tell.</summary>
internal static partial class ThreadTime
{
    private const int OfThread = 3;

    public static double Micros =>
        OperatingSystem.IsLinux() && clock_gettime(OfThread, out var time) == 0
            ? (time.Seconds * 1e6) + (time.Nanoseconds / 1e3)
            : Stopwatch.GetTimestamp() * 1e6 / Stopwatch.Frequency;

    [LibraryImport("libc")]
    private static partial int clock_gettime(int clock, out Timespec time);

    private readonly record struct Timespec(long Seconds, long Nanoseconds);
}

/// <summary>Draws changes that can be made, the same in every run.</summary>
/// <param name="sample">The organisation.</param>
/// <param name="number">Which dice.</param>
internal sealed class ChangeDraw(SyntheticSample sample, int number = 7)
{
    private readonly Random _dice = new(number);
    private readonly Dictionary<int, int> _managers = [];
    private readonly HashSet<(int, int)> _taken = [];
    private readonly Stack<string> _added = new();
    private readonly HashSet<int> _gone = [];
    private int _number;

    public IEnumerable<(string Name, Func<OrgChange> Next)> Kinds =>
    [
        ("move a position", Move),
        ("assign Responsible", () => Assign(Involvement.Responsible)),
        ("assign Accountable", () => Assign(Involvement.Accountable)),
        ("withdraw", Withdraw),
        ("transfer", () => new Several([Withdraw(), Assign(Involvement.Responsible)])),
        ("add a position", Add),
        ("remove an added position", () => new RemovePosition(_added.Pop())),
        ("split a position", Split),
        ("merge two positions", Merge),
    ];

    private AddPosition Add()
    {
        _added.Push($"new-{_number++}");
        return new(new(_added.Peek()) { Title = "Head of Things", ReportsTo = Id(_dice.Next(sample.Made.Positions)), Status = PositionStatus.Vacant });
    }

    private SplitPosition Split() => new(Id(_dice.Next(sample.Made.Positions)), $"part-{_number++}", []);

    /// <summary>Comes last, since what goes is drawn no more.</summary>
    private MergePositions Merge()
    {
        while (true)
        {
            var (from, to) = (_dice.Next(sample.Made.Positions), _dice.Next(sample.Made.Positions));
            if (from != to && !_gone.Contains(to) && _gone.Add(from)) return new(Id(from), Id(to));
        }
    }

    public Rereport Move()
    {
        while (true)
        {
            var (who, to) = (_dice.Next(1, sample.Made.Positions), _dice.Next(sample.Made.Positions));
            if (ManagerOf(who) == to || IsAbove(who, to)) continue;
            _managers[who] = to;
            return new(Id(who), Id(to));
        }
    }

    public EditFact Assign(Involvement involvement)
    {
        while (true)
        {
            var position = _dice.Next(sample.Made.Positions);
            var area = sample.Made.Areas[_dice.Next(sample.Made.Areas.Length)];
            var held = sample.Made.Areas[sample.Made.Starts[position]..sample.Made.Starts[position + 1]];
            if (held.Contains(area) || !_taken.Add((position, area))) continue;
            return new(null, Fact(position, area, involvement));
        }
    }

    private EditFact Withdraw()
    {
        while (true)
        {
            var entry = _dice.Next(sample.Made.Areas.Length);
            if (!_taken.Add((-1, entry))) continue;
            var position = SeatOf(entry);
            return new(Fact(position, sample.Made.Areas[entry], sample.Made.Involvements[entry]), null);
        }
    }

    private int SeatOf(int entry)
    {
        var found = sample.Made.Starts.BinarySearch(entry);
        return found >= 0 ? found : ~found - 1;
    }

    private ResponsibilityFact Fact(int position, int area, Involvement involvement) => new(Interchange.SyntheticChart.AreaIdOf(area), involvement)
    {
        Position = Id(position),
        Scope = "U" + Id(sample.Made.Scopes[position]),
    };

    private bool IsAbove(int above, int below)
    {
        for (var at = below; at >= 0; at = ManagerOf(at))
            if (at == above) return true;
        return false;
    }

    private int ManagerOf(int position) => _managers.TryGetValue(position, out var manager) ? manager : sample.Made.Managers[position];

    private static string Id(int position) => Interchange.SyntheticChart.IdOf(position);
}
