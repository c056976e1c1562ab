using System.Collections.Concurrent;
using TechRoles.Mutation.Planting;

namespace TechRoles.Mutation.Judging;

/// <summary>Looks for charts or files that tell changes of rules and readers from none, and adds them to the corpora of these.</summary>
internal static class Growing
{
    private static readonly Place[] Places =
    [
        new("src/TechRoles/Analysis/Rules/", "TechRoles.Tests", "TechRoles.Tests.Analysis.Rules.RuleCorpusTests", "tests/TechRoles.Tests/Analysis/Rules/Corpus"),
        new("src/TechRoles.Interchange/", "TechRoles.Interchange.Tests", "TechRoles.Interchange.Tests.Reading.ReadingCorpusTests", "tests/TechRoles.Interchange.Tests/Reading/Corpus"),
    ];

    /// <param name="workshop">Where the changes are planted.</param>
    /// <param name="mutants">The changes; those of sources for which nobody looks are left alone.</param>
    /// <param name="top">The top of the repository.</param>
    /// <param name="workers">How many processes look at once.</param>
    /// <param name="tell">Takes what came of each.</param>
    public static void Grow(Workshop workshop, IEnumerable<Mutant> mutants, string top, int workers, Action<string> tell)
    {
        var gate = new Lock();
        foreach (var place in Places)
        {
            var waiting = new ConcurrentQueue<Mutant>(mutants.Where(mutant => mutant.File.StartsWith(place.Sources, StringComparison.Ordinal)));
            if (!waiting.IsEmpty) Task.WaitAll([.. Enumerable.Range(0, workers).Select(_ => Task.Factory.StartNew(() => Work(place, waiting), TaskCreationOptions.LongRunning))]);
        }

        void Work(Place place, ConcurrentQueue<Mutant> waiting)
        {
            using var judge = new JudgeProcess(workshop.Tests(place.Tests), 0, 0);
            while (waiting.TryDequeue(out var mutant))
            {
                // A rule tells by itself; what several have in common is told by any of its folder.
                var path = Path.Combine(top, mutant.File);
                var files = File.ReadAllText(path).Contains(" RuleInfo Info ", StringComparison.Ordinal) ? [path] : Directory.GetFiles(Path.Combine(top, mutant.Folder), "*.cs");
                var found = judge.Grow(workshop.Numbers[mutant], files.Select(NameOf).Order(StringComparer.Ordinal), place.Finder);
                lock (gate)
                {
                    tell((found.Length == 0 ? "nothing: " : "found: ") + mutant.Key);
                    if (found.Length > 0) Add(place, found.Split('\n', 2));
                }
            }
        }

        void Add(Place place, string[] found)
        {
            var path = Path.Combine(top, place.Corpora, found[0] + ".txt");
            if (!File.ReadAllText(path).Contains(found[1], StringComparison.Ordinal)) File.AppendAllText(path, found[1]);
        }
    }

    /// <summary>Where to look for what.</summary>
    /// <param name="Sources">The beginning of the paths of sources.</param>
    /// <param name="Tests">The tests that have a corpus of them.</param>
    /// <param name="Finder">The class with a method <c>Distinguishing</c> that looks.</param>
    /// <param name="Corpora">The folder of the corpus.</param>
    private sealed record Place(string Sources, string Tests, string Finder, string Corpora);

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);
}
