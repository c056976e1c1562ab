using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TechRoles.Mutation.Judging;

/// <summary>What became of a test.</summary>
internal enum Verdict
{
    Passed,
    Failed,

    /// <summary>It did not come to an end, or took the process with it.</summary>
    Lost,
}

/// <param name="Verdict">Whether it passed.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Fault">The first test that failed.</param>
/// <param name="Reached">The changes that were passed, where that is recorded.</param>
internal sealed record Answer(Verdict Verdict, double Milliseconds, string Fault, int[] Reached);

/// <summary>A process that holds the tests of a project, seen from outside: it is killed where a test does not end, and begins anew.</summary>
internal sealed class JudgeProcess(string tests, int mutant, int recorded) : IDisposable
{
    /// <summary>Several begin at once, and one of them copies.</summary>
    private static readonly Lock Copying = new();

    private Process? process;

    /// <summary>The names of all tests.</summary>
    public IReadOnlyList<string> List()
    {
        Ask("list");
        var names = new List<string>();
        while (Read(TimeSpan.FromMinutes(3)) is { } line && line != "end") names.Add(line.Split('\t')[1]);
        return names;
    }

    /// <summary>What is passed by before any test runs, where that is recorded.</summary>
    public int[] Before() => Answered("before", TimeSpan.FromMinutes(3)).Reached;

    /// <summary>Runs a test while every change sleeps, and records what it passes.</summary>
    public Answer Run(string test) => Answered("run\t" + test, TimeSpan.FromMinutes(10));

    /// <summary>Runs a test while a change is awake.</summary>
    /// <param name="test">The test.</param>
    /// <param name="number">The change.</param>
    /// <param name="patience">After which time it counts as one that does not end.</param>
    /// <param name="stays">Whether it stays awake: in a process that is there for it alone.</param>
    public Answer Wake(string test, int number, TimeSpan patience, bool stays = false) =>
        Answered(FormattableString.Invariant($"judge\t{test}\t{number}{(stays ? "\tstays" : "")}"), patience);

    /// <summary>A case that tells a change from none, after the name of its corpus; empty where none is found.</summary>
    /// <param name="number">The change.</param>
    /// <param name="names">The classes that may tell it.</param>
    /// <param name="finder">The class that looks.</param>
    public string Grow(int number, IEnumerable<string> names, string finder) => Answered(FormattableString.Invariant($"grow\t{number}\t{string.Join(',', names)}\t{finder}"), TimeSpan.FromMinutes(4)) is { Verdict: Verdict.Passed } answer
        ? Encoding.UTF8.GetString(Convert.FromBase64String(answer.Fault))
        : "";

    /// <summary>Ends the process; the next question begins another one.</summary>
    public void End()
    {
        if (process is null) return;
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // It ended by itself.
        }
        process.Dispose();
        process = null;
    }

    public void Dispose() => End();

    private Answer Answered(string question, TimeSpan patience)
    {
        if (!Ask(question) || Read(patience) is not { } line)
        {
            End();
            return new Answer(Verdict.Lost, patience.TotalMilliseconds, "it does not come to an end", []);
        }
        var words = line.Split('\t');
        var reached = words[3].Length == 0 ? [] : words[3].Split(',').Select(static word => int.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        return new Answer(words[0] == "passed" ? Verdict.Passed : Verdict.Failed, double.Parse(words[1], CultureInfo.InvariantCulture), words[2], reached);
    }

    private bool Ask(string question)
    {
        process ??= Begin();
        try
        {
            process.StandardInput.WriteLine(question);
            process.StandardInput.Flush();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>The next line, or null where there is none in time.</summary>
    private string? Read(TimeSpan patience)
    {
        var line = process!.StandardOutput.ReadLineAsync();
        return line.Wait(patience) ? line.Result : null;
    }

    private Process Begin()
    {
        // This program runs beside the tests and with their libraries: it needs none of its own for that.
        var own = typeof(JudgeProcess).Assembly.Location;
        var beside = Path.Combine(Path.GetDirectoryName(tests)!, Path.GetFileName(own));
        lock (Copying)
        {
            if (!File.Exists(beside) || !File.ReadAllBytes(beside).AsSpan().SequenceEqual(File.ReadAllBytes(own))) File.Copy(own, beside, overwrite: true);
        }
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            WorkingDirectory = Path.GetDirectoryName(tests)!,
        };
        foreach (var word in (string[])["exec", "--depsfile", Path.ChangeExtension(tests, ".deps.json"), "--runtimeconfig", Path.ChangeExtension(tests, ".runtimeconfig.json"), beside, "judge", tests])
            start.ArgumentList.Add(word);
        start.Environment["TECHROLES_SEED"] = "mutants";
        if (recorded > 0) start.Environment["TECHROLES_MUTANTS"] = recorded.ToString(CultureInfo.InvariantCulture);
        if (mutant > 0)
        {
            start.Environment["TECHROLES_MUTANT"] = mutant.ToString(CultureInfo.InvariantCulture);
            // It is there for seconds: to compile everything well is not worth it.
            start.Environment["DOTNET_TieredCompilation"] = "1";
        }
        // A change that fills the memory is one that somebody notices.
        start.Environment["DOTNET_GCHeapHardLimit"] = "C0000000";
        return Process.Start(start)!;
    }
}
