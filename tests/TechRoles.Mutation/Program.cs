using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using TechRoles.Mutation;
using TechRoles.Mutation.Judging;
using TechRoles.Mutation.Planting;

const string Usage = """
    Changes the sources in every small way, and tells which changes no test notices.

    All changes are compiled in once, asleep, in a copy of the repository, and woken up one by one in a process that
    holds the tests; so one costs the time of the first test that notices it, mostly milliseconds.

      .ci/mutants WORD ...        those in sources whose path holds one of the words: Sessions/ Engine/
        --changed COMMIT          only those on lines that changed since a commit
        --only TEXT               only those whose name holds a text
        --again FILE              only those that an earlier run, whose output the file holds, tells of as unnoticed
        --grow FILE               looks for charts and files on which the changes of rules and readers that the file tells of show, and adds them to their corpora
        --sample N                N of each folder, the same in each run (default 40; 0: all)
        --draw N                  another sample than without it: tests that were written for one say little of its score
        --seconds N               of tests for one change, before it counts as unnoticed (default 15)
        --tests WORD,WORD         only tests whose name holds one of the words
        --projects NAME,NAME      the projects of tests (default: those of the project of the sources, then others)
        --workers N               how many processes judge at once (default: one for each core)
        --in DIR                  works in a folder that is kept: the next build is a short one
        --figures                 puts the table of this run into tests/TechRoles.Mutation/figures.md
        --score N                 ends with 1 where fewer than N percent are noticed, without the explained ones
    """;

if (args is ["judge", var assembly]) return Judge.Run(assembly);
var asked = Asked.Read(args);
if (asked is null)
{
    Console.Error.WriteLine(Usage);
    return 2;
}
var top = asked.Top;
var begin = Stopwatch.GetTimestamp();
var folder = asked.Folder ?? Directory.CreateTempSubdirectory("mutants").FullName;
var explained = Explained.Read(Path.Combine(top, "tests", "TechRoles.Mutation", "explained.txt"));
var changed = asked.Changed is { } commit ? ChangedLines.Since(commit, top) : null;
try
{
    var workshop = Workshop.Open(top, folder, asked.IsSource, mutant => changed is null || changed.Contains((mutant.File, mutant.Line)), asked.ProjectsFor, Tell);
    var wanted = workshop.Numbers.Keys.Where(asked.IsWanted).ToList();
    var planted = wanted.GroupBy(static mutant => mutant.Folder, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
    var sample = wanted.GroupBy(static mutant => mutant.Folder, StringComparer.Ordinal)
        .SelectMany(group => group.OrderBy(mutant => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(asked.Draw + mutant.Key))), StringComparer.Ordinal)
            .Take(asked.Sample == 0 ? int.MaxValue : asked.Sample))
        .OrderBy(static mutant => mutant.Key, StringComparer.Ordinal).ToList();
    if (asked.Grows)
    {
        Growing.Grow(workshop, sample, top, asked.Workers, Tell);
        return 0;
    }
    var judged = sample.ToDictionary(static mutant => mutant, static mutant => new Judgement(mutant, null, 0, 0, true));
    foreach (var project in workshop.Projects)
    {
        var open = sample.Where(mutant => judged[mutant].NoticedBy is null && explained.Reason(mutant) is null).ToList();
        if (open.Count == 0) break;
        Tell(FormattableString.Invariant($"{project}: {open.Count} to judge"));
        var court = new Court(workshop.Tests(project), workshop.Numbers, asked.Workers, asked.Seconds, Tell);
        court.Record(asked.Tests);
        var done = 0;
        foreach (var judgement in court.Try(open, one =>
        {
            done++;
            if (one.NoticedBy is null && one.Tests > 0)
                Tell(FormattableString.Invariant($"{done} of {open.Count}: unnoticed by {one.Tests} tests{(one.WithinTime ? "" : " or those that had the time")}: {one.Mutant.File}:{one.Mutant.Line} {one.Mutant.Original} => {one.Mutant.Mutated}"));
            else if (done % 25 == 0) Tell(FormattableString.Invariant($"{done} of {open.Count}"));
            File.AppendAllText(Path.Combine(folder, "judgements.txt"),
                FormattableString.Invariant($"{project}\t{one.NoticedBy ?? "-"}\t{one.Tests}\t{one.Seconds:F1}\t{one.Mutant.Line}\t{one.Mutant.Key}\n"));
        }))
            judged[judgement.Mutant] = judgement with { Tests = judgement.Tests + judged[judgement.Mutant].Tests };
    }
    Console.WriteLine();
    foreach (var one in judged.Values.Where(one => one.NoticedBy is null && explained.Reason(one.Mutant) is null).OrderBy(static one => one.Mutant.File, StringComparer.Ordinal).ThenBy(static one => one.Mutant.Line))
        Console.WriteLine(FormattableString.Invariant($"{(one.Tests == 0 ? "UNREACHED" : "UNNOTICED")} {one.Mutant.Key} (line {one.Mutant.Line}, {one.Mutant.Kind})"));
    var table = Figures.Table(judged.Values, explained, planted);
    Console.WriteLine();
    Console.WriteLine(table);
    var counted = judged.Values.Where(one => one.NoticedBy is not null || explained.Reason(one.Mutant) is null).ToList();
    var score = counted.Count == 0 ? 100 : 100.0 * counted.Count(static one => one.NoticedBy is not null) / counted.Count;
    Console.WriteLine(FormattableString.Invariant($"{counted.Count(static one => one.NoticedBy is not null)} of {counted.Count} noticed ({score:F1} %), {judged.Count - counted.Count} explained, in {Stopwatch.GetElapsedTime(begin).TotalMinutes:F0} minutes"));
    if (asked.WritesFigures) File.WriteAllText(Path.Combine(top, "tests", "TechRoles.Mutation", "figures.md"), Figures.Page(table));
    return score < asked.Score ? 1 : 0;
}
finally
{
    if (asked.Folder is null) Directory.Delete(folder, recursive: true);
}

void Tell(string text) => Console.WriteLine(FormattableString.Invariant($"{Stopwatch.GetElapsedTime(begin).TotalSeconds,6:F0} s  {text}"));
