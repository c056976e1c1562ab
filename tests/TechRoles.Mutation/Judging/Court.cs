using System.Collections.Concurrent;
using System.Diagnostics;
using TechRoles.Mutation.Planting;

namespace TechRoles.Mutation.Judging;

/// <param name="Mutant">A change.</param>
/// <param name="NoticedBy">The test that noticed it, or null.</param>
/// <param name="Tests">How many tests may notice it; each row of a theory is one.</param>
/// <param name="Seconds">How long it was looked at.</param>
/// <param name="WithinTime">Whether all of them had their turn.</param>
internal sealed record Judgement(Mutant Mutant, string? NoticedBy, int Tests, double Seconds, bool WithinTime);

/// <summary>
/// Judges changes by the tests of one project. What each test passes by and how long it takes is recorded first; then every change is
/// woken up in turn, and the tests that pass by it run, those first that are quick and noticed its neighbours, until one fails.
/// </summary>
internal sealed class Court(string tests, IReadOnlyDictionary<Mutant, int> numbers, int workers, double seconds, Action<string> tell)
{
    private readonly Dictionary<int, List<string>> passersBy = [];
    private readonly HashSet<int> passedBefore = [];
    private readonly Dictionary<string, double> milliseconds = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Folder, string Test), (int Noticed, int Tried)> record = [];
    private readonly Lock gate = new();

    /// <summary>Runs every test whose name holds one of the words while all changes sleep.</summary>
    public void Record(IReadOnlyList<string> words)
    {
        using var first = new JudgeProcess(tests, 0, 0);
        var names = first.List().Where(name => words.Count == 0 || words.Any(word => name.Contains(word, StringComparison.Ordinal))).ToList();
        first.End();
        var waiting = new ConcurrentQueue<string>(names);
        var failed = new ConcurrentBag<string>();
        var begin = Stopwatch.GetTimestamp();
        InParallel(() =>
        {
            using var judge = new JudgeProcess(tests, 0, numbers.Values.DefaultIfEmpty().Max());
            var before = judge.Before();
            lock (gate) passedBefore.UnionWith(before);
            while (waiting.TryDequeue(out var test))
            {
                var answer = judge.Run(test);
                if (answer.Verdict != Verdict.Passed)
                {
                    failed.Add(test + ": " + answer.Fault);
                    continue;
                }
                lock (gate)
                {
                    milliseconds[test] = answer.Milliseconds;
                    foreach (var number in answer.Reached)
                    {
                        if (!passersBy.TryGetValue(number, out var own)) passersBy.Add(number, own = []);
                        own.Add(test);
                    }
                }
            }
        });
        foreach (var test in failed.Order(StringComparer.Ordinal)) tell("does not pass by itself and judges nothing: " + test);
        tell(FormattableString.Invariant($"{milliseconds.Count} tests in {Stopwatch.GetElapsedTime(begin).TotalSeconds:F0} s pass by {passersBy.Count} of {numbers.Count} changes"));
    }

    /// <summary>Judges each of the changes, and tells each judgement as it comes.</summary>
    public IReadOnlyList<Judgement> Try(IEnumerable<Mutant> mutants, Action<Judgement> each)
    {
        var waiting = new ConcurrentQueue<Mutant>(mutants);
        var judgements = new ConcurrentBag<Judgement>();
        InParallel(() =>
        {
            using var judge = new JudgeProcess(tests, 0, 0);
            while (waiting.TryDequeue(out var mutant))
            {
                var judgement = Try(mutant, judge);
                judgements.Add(judgement);
                lock (gate) each(judgement);
            }
        });
        return [.. judgements];
    }

    private Judgement Try(Mutant mutant, JudgeProcess shared)
    {
        var begin = Stopwatch.GetTimestamp();
        var number = numbers[mutant];
        var passing = passersBy.GetValueOrDefault(number, []);
        if (passing.Count == 0 && !mutant.AtStart && !passedBefore.Contains(number)) return new Judgement(mutant, null, 0, 0, true);

        var (noticed, all) = mutant.AtStart || passing.Count == 0 ? (null, true) : Try(mutant, Ordered(mutant, passing), shared, alone: false);
        if (noticed is null)
        {
            // What runs when a type is first used, or is kept from then on, did so before the change was awake: a process of its own decides.
            // Where it ran before the first test did, or for one test of each process, any of them may see what it left.
            if (mutant.AtStart || passing.Count <= workers) passing = [.. milliseconds.Keys];
            using var own = new JudgeProcess(tests, number, 0);
            (noticed, all) = Try(mutant, Ordered(mutant, passing), own, alone: true);
        }
        return new Judgement(mutant, noticed, passing.Count, Stopwatch.GetElapsedTime(begin).TotalSeconds, all);
    }

    private (string? NoticedBy, bool All) Try(Mutant mutant, List<string> passing, JudgeProcess judge, bool alone)
    {
        var spent = 0.0;
        foreach (var test in passing)
        {
            if (spent > 1000 * seconds) return (null, false);
            var answer = judge.Wake(test, numbers[mutant], TimeSpan.FromMilliseconds(15000 + 8 * milliseconds[test]), alone);
            spent += answer.Milliseconds;
            Remember(mutant, test, answer.Verdict != Verdict.Passed);
            if (answer.Verdict == Verdict.Passed) continue;
            // Where the test fails without the change, too, the change left something behind in the process.
            if (!alone && answer.Verdict == Verdict.Failed && judge.Wake(test, 0, TimeSpan.FromMilliseconds(15000 + 8 * milliseconds[test])).Verdict != Verdict.Passed)
            {
                judge.End();
                using var own = new JudgeProcess(tests, numbers[mutant], 0);
                if (own.Wake(test, numbers[mutant], TimeSpan.FromMilliseconds(30000 + 8 * milliseconds[test]), stays: true).Verdict == Verdict.Passed) continue;
            }
            return (test[(test.LastIndexOf('.', test.LastIndexOf('.') - 1) + 1)..] + (answer.Verdict == Verdict.Lost ? " (does not end)" : ""), true);
        }
        return (null, true);
    }

    private List<string> Ordered(Mutant mutant, List<string> passing)
    {
        lock (gate)
        {
            var name = Path.GetFileNameWithoutExtension(mutant.File);
            var folders = mutant.Folder.Split('/').Skip(2).Reverse().Select(static folder => "." + folder + ".").ToArray();
            return [.. passing.OrderByDescending(test =>
            {
                var (noticed, tried) = record.GetValueOrDefault((mutant.Folder, MethodOf(test)));
                var folder = Array.FindIndex(folders, folder => test.Contains(folder, StringComparison.Ordinal));
                var near = test.Contains(name, StringComparison.Ordinal) ? 3 : folder < 0 ? 0.05 : 1.0 / (1 + folder);
                return (noticed + near) / (tried + 1) / (milliseconds[test] + 20);
            }).ThenBy(static test => test, StringComparer.Ordinal)];
        }
    }

    private void Remember(Mutant mutant, string test, bool noticed)
    {
        lock (gate)
        {
            var (before, tried) = record.GetValueOrDefault((mutant.Folder, MethodOf(test)));
            record[(mutant.Folder, MethodOf(test))] = (before + (noticed ? 1 : 0), tried + 1);
        }
    }

    /// <summary>The test, or the theory that it is a row of.</summary>
    private static string MethodOf(string test) => test.Split('#')[0];

    private void InParallel(Action work) => Task.WaitAll([.. Enumerable.Range(0, workers).Select(_ => Task.Factory.StartNew(work, TaskCreationOptions.LongRunning))]);
}
