using System.Collections.Concurrent;
using System.Diagnostics;
using TechRoles.Mutation.Planting;

namespace TechRoles.Mutation.Judging;

/// <param name="Mutant">A change.</param>
/// <param name="NoticedBy">The test that noticed it, or null.</param>
/// <param name="Methods">How many test methods pass by it.</param>
/// <param name="Seconds">How long it was looked at.</param>
/// <param name="WithinTime">Whether all methods that pass by it had their turn.</param>
internal sealed record Judgement(Mutant Mutant, string? NoticedBy, int Methods, double Seconds, bool WithinTime);

/// <summary>
/// Judges changes by the tests of one project. What each test method passes by and how long it takes is recorded first; then every change is
/// woken up in turn, and the methods that pass by it run, those first that are quick and noticed its neighbours, until one fails.
/// </summary>
internal sealed class Court(string tests, IReadOnlyDictionary<Mutant, int> numbers, int workers, double seconds, Action<string> tell)
{
    private readonly Dictionary<int, List<string>> passersBy = [];
    private readonly HashSet<int> passedBefore = [];
    private readonly Dictionary<string, double> milliseconds = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Folder, string Method), (int Noticed, int Tried)> record = [];
    private readonly Lock gate = new();

    /// <summary>Runs every method whose name holds one of the words while all changes sleep.</summary>
    public void Record(IReadOnlyList<string> words)
    {
        using var first = new JudgeProcess(tests, 0, 0);
        var methods = first.List().Where(name => words.Count == 0 || words.Any(word => name.Contains(word, StringComparison.Ordinal))).ToList();
        first.End();
        var waiting = new ConcurrentQueue<string>(methods);
        var failed = new ConcurrentBag<string>();
        var begin = Stopwatch.GetTimestamp();
        InParallel(() =>
        {
            using var judge = new JudgeProcess(tests, 0, numbers.Values.DefaultIfEmpty().Max());
            var before = judge.Before();
            lock (gate) passedBefore.UnionWith(before);
            while (waiting.TryDequeue(out var method))
            {
                var answer = judge.Run(method);
                if (answer.Verdict != Verdict.Passed)
                {
                    failed.Add(method + ": " + answer.Fault);
                    continue;
                }
                lock (gate)
                {
                    milliseconds[method] = answer.Milliseconds;
                    foreach (var number in answer.Reached)
                    {
                        if (!passersBy.TryGetValue(number, out var own)) passersBy.Add(number, own = []);
                        own.Add(method);
                    }
                }
            }
        });
        foreach (var method in failed.Order(StringComparer.Ordinal)) tell("does not pass by itself and judges nothing: " + method);
        tell(FormattableString.Invariant($"{milliseconds.Count} methods in {Stopwatch.GetElapsedTime(begin).TotalSeconds:F0} s pass by {passersBy.Count} of {numbers.Count} changes"));
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
        var methods = passersBy.GetValueOrDefault(number, []);
        var atStart = mutant.AtStart || passedBefore.Contains(number);
        if (methods.Count == 0 && !atStart) return new Judgement(mutant, null, 0, 0, true);

        var (noticed, all) = atStart ? (null, true) : Try(mutant, Ordered(mutant, methods), shared, alone: false);
        if (noticed is null)
        {
            // What runs when a type is first used, or is kept from then on, did so before the change was awake: a process of its own decides.
            // Where it ran before the first method did, or for one method of each process, any of them may see what it left.
            if (atStart || methods.Count <= workers) methods = [.. milliseconds.Keys];
            using var own = new JudgeProcess(tests, number, 0);
            (noticed, all) = Try(mutant, Ordered(mutant, methods), own, alone: true);
        }
        return new Judgement(mutant, noticed, methods.Count, Stopwatch.GetElapsedTime(begin).TotalSeconds, all);
    }

    private (string? NoticedBy, bool All) Try(Mutant mutant, List<string> methods, JudgeProcess judge, bool alone)
    {
        var spent = 0.0;
        foreach (var method in methods)
        {
            if (spent > 1000 * seconds) return (null, false);
            var answer = judge.Wake(method, numbers[mutant], TimeSpan.FromMilliseconds(15000 + 8 * milliseconds[method]), alone);
            spent += answer.Milliseconds;
            Remember(mutant, method, answer.Verdict != Verdict.Passed);
            if (answer.Verdict == Verdict.Passed) continue;
            // Where the test fails without the change, too, the change left something behind in the process.
            if (!alone && answer.Verdict == Verdict.Failed && judge.Wake(method, 0, TimeSpan.FromMilliseconds(15000 + 8 * milliseconds[method])).Verdict != Verdict.Passed)
            {
                judge.End();
                using var own = new JudgeProcess(tests, numbers[mutant], 0);
                if (own.Wake(method, numbers[mutant], TimeSpan.FromMilliseconds(30000 + 8 * milliseconds[method]), stays: true).Verdict == Verdict.Passed) continue;
            }
            return (method[(method.LastIndexOf('.', method.LastIndexOf('.') - 1) + 1)..] + (answer.Verdict == Verdict.Lost ? " (does not end)" : ""), true);
        }
        return (null, true);
    }

    private List<string> Ordered(Mutant mutant, List<string> methods)
    {
        lock (gate)
        {
            var name = Path.GetFileNameWithoutExtension(mutant.File);
            var folder = mutant.Folder[(mutant.Folder.LastIndexOf('/') + 1)..];
            return [.. methods.OrderByDescending(method =>
            {
                var (noticed, tried) = record.GetValueOrDefault((mutant.Folder, method));
                var near = method.Contains(name, StringComparison.Ordinal) ? 3 : method.Contains("." + folder + ".", StringComparison.Ordinal) ? 1 : 0.05;
                return (noticed + near) / (tried + 1) / (milliseconds[method] + 20);
            }).ThenBy(static method => method, StringComparer.Ordinal)];
        }
    }

    private void Remember(Mutant mutant, string method, bool noticed)
    {
        lock (gate)
        {
            var (before, tried) = record.GetValueOrDefault((mutant.Folder, method));
            record[(mutant.Folder, method)] = (before + (noticed ? 1 : 0), tried + 1);
        }
    }

    private void InParallel(Action work) => Task.WaitAll([.. Enumerable.Range(0, workers).Select(_ => Task.Factory.StartNew(work, TaskCreationOptions.LongRunning))]);
}
