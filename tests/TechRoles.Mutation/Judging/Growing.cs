using System.Collections.Concurrent;
using TechRoles.Mutation.Planting;

namespace TechRoles.Mutation.Judging;

/// <summary>Looks for charts that tell changes of rules from none, and adds them to the corpora of the rules.</summary>
internal static class Growing
{
    private const string Rules = "src/TechRoles/Analysis/Rules/";
    private const string Corpora = "tests/TechRoles.Tests/Analysis/Rules/Corpus";

    /// <param name="workshop">Where the changes are planted.</param>
    /// <param name="mutants">The changes; those of other sources than rules are left alone.</param>
    /// <param name="top">The top of the repository.</param>
    /// <param name="workers">How many processes look at once.</param>
    /// <param name="tell">Takes what came of each.</param>
    public static void Grow(Workshop workshop, IEnumerable<Mutant> mutants, string top, int workers, Action<string> tell)
    {
        var waiting = new ConcurrentQueue<Mutant>(mutants.Where(static mutant => mutant.File.StartsWith(Rules, StringComparison.Ordinal)));
        var gate = new Lock();
        Task.WaitAll([.. Enumerable.Range(0, workers).Select(_ => Task.Factory.StartNew(Work, TaskCreationOptions.LongRunning))]);

        void Work()
        {
            using var judge = new JudgeProcess(workshop.Tests("TechRoles.Tests"), 0, 0);
            while (waiting.TryDequeue(out var mutant))
            {
                // A rule tells by itself; what several have in common is told by any of its folder.
                var path = Path.Combine(top, mutant.File);
                var files = File.ReadAllText(path).Contains(" RuleInfo Info ", StringComparison.Ordinal) ? [path] : Directory.GetFiles(Path.Combine(top, mutant.Folder), "*.cs");
                var found = judge.Grow(workshop.Numbers[mutant], files.Select(NameOf).Order(StringComparer.Ordinal));
                lock (gate)
                {
                    tell((found.Length == 0 ? "no chart: " : "a chart: ") + mutant.Key);
                    if (found.Length > 0) Add(found.Split('\n', 2));
                }
            }
        }

        void Add(string[] found)
        {
            var path = Path.Combine(top, Corpora, found[0] + ".txt");
            if (!File.ReadAllText(path).Contains(found[1], StringComparison.Ordinal)) File.AppendAllText(path, found[1]);
        }
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);
}
