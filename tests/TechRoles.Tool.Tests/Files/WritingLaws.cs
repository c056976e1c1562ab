using System.Diagnostics;
using TechRoles.Interchange;

namespace TechRoles.Tool.Tests.Files;

/// <summary>
/// Every command that writes, in every format: each step of the writing fails once (a full disk, no right, Ctrl-C), and what was there
/// before is still there, and nothing else.
/// </summary>
public sealed class WritingLaws
{
    private enum Failure
    {
        FullDisk = 0,
        NoRight,
        Stopped,
    }

    public static TheoryData<string> Outputs => [.. Calls.Writing.Select(words => string.Join(' ', words))];

    [Fact]
    public void Many_outputs_are_walked() => Assert.InRange(Outputs.Count, 25, 200);

    [Theory, MemberData(nameof(Outputs))]
    public void Whatever_step_fails_what_was_there_is_still_there(string call)
    {
        foreach (var isThere in (bool[])[true, false])
        {
            using var folder = new Folder();
            Calls.Fill(folder, "Chief Data Officer");
            if (isThere) Begin(folder, call);
            Calls.Fill(folder);
            var before = Snapshot(folder);
            var words = Calls.In(folder, call.Split(' '));
            for (var step = 0; ; step++)
            {
                if (!Fails(words, step, (Failure)((step + (isThere ? 1 : 0)) % 3), out var name)) break;
                Assert.Equal(before, Snapshot(folder));
                foreach (var other in name == "move" ? Enum.GetValues<Failure>() : [])
                {
                    Assert.True(Fails(words, step, other, out _));
                    Assert.Equal(before, Snapshot(folder));
                }
            }

            // The step beyond the last one is none: all was written.
            var after = Snapshot(folder);
            Assert.NotEqual(before, after);
            Assert.All(after, file => Assert.DoesNotContain(".part", file.Key, StringComparison.Ordinal));
        }
    }

    [UnixFact]
    public void A_pipe_from_which_nobody_reads_is_left_on_ctrl_c()
    {
        using var folder = new Folder();
        Calls.Fill(folder);
        using (var made = Process.Start("mkfifo", [folder["OUT"]])) made.WaitForExit();
        Assert.All(Calls.Writing.Where(words => words[0] is not ("baseline" or "waive" or "generate") && !words.Contains("csv")), words =>
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(30));
            Assert.Equal(130, Session.Of(stop.Token, Calls.In(folder, words)).ExitCode);
            Calls.LetGo(folder["OUT"]);
        });
    }

    /// <summary>Whatever file a command reads, the result does not go there.</summary>
    [Fact]
    public void What_is_read_is_never_written_over()
    {
        using var folder = new Folder();
        Calls.Fill(folder);
        var walked = 0;
        foreach (var (_, words) in Calls.Reading)
        {
            if (!Calls.Writing.Any(writing => writing[0] == words[0]) || words.Contains("--out") && words[Array.IndexOf(words, "--out") + 1] == "FILE"
                || words[0] == "waive" && words[Array.IndexOf(words, "--waivers") + 1] == "FILE") continue;
            folder.Write("FILE", "mine");
            var session = Session.Of(Calls.In(folder, Calls.With(words, words[0] == "waive" ? "--waivers" : "--out", "FILE")));
            Assert.Equal(2, session.ExitCode);
            Assert.Contains("is read, and would be written over", session.Error.Replace('\n', ' '), StringComparison.Ordinal);
            Assert.Equal("mine", File.ReadAllText(folder["FILE"]));
            walked++;
        }

        Assert.InRange(walked, 25, 200);
    }

    [Fact]
    public void Nor_is_a_file_of_a_folder_that_is_read()
    {
        using var folder = new Folder();
        Calls.Fill(folder);
        foreach (var name in (string[])["RETURN-2026-03-31.txt", "RETURN-2026-06-30.txt"])
        {
            Directory.CreateDirectory(folder["returns"]);
            File.Copy(folder[name], folder["returns/" + name]);
        }

        Assert.Equal(0, Session.Of("convert", folder["CHART.txt"], "--to", "csv", "--out", folder["lists"]).ExitCode);
        var before = Snapshot(folder);
        Assert.Equal(2, Session.Of("convert", folder["lists"], "--to", "json", "--out", folder["lists/positions.csv"]).ExitCode);
        Assert.Equal(2, Session.Of("history", folder["returns"], "--out", folder["returns/RETURN-2026-03-31.txt"]).ExitCode);
        Assert.Equal(before, Snapshot(folder));
        Assert.Equal(0, Session.Of("convert", folder["lists"], "--to", "json", "--out", folder["lists/chart.json"]).ExitCode);
        Assert.Equal(0, Session.Of("convert", folder["lists"], "--to", "json", "--out", folder["lists/chart.json"]).ExitCode);
    }

    private static void Begin(Folder folder, string call)
    {
        // A made-up organisation goes to a folder that is new or empty.
        if (call.StartsWith("generate", StringComparison.Ordinal)) Directory.CreateDirectory(folder["OUT"]);
        else Session.Of(Calls.In(folder, call.Split(' ')));

        // So that a folder has more than is written, and a file is not what is written again.
        if (File.Exists(folder["OUT"])) File.AppendAllText(folder["OUT"], "\n");
        else if (!call.StartsWith("generate", StringComparison.Ordinal)) folder.Write("OUT/notes.md", "mine");
    }

    /// <returns>False where there is no such step, so that nothing failed.</returns>
    private static bool Fails(string[] words, int step, Failure failure, out string name)
    {
        var (at, found) = (0, "");
        using var stop = new CancellationTokenSource();
        Session session;
        WritingStep.Watch = begun =>
        {
            if (Interlocked.Increment(ref at) - 1 != step) return;
            found = begun;
            if (failure == Failure.Stopped) stop.Cancel();
            else throw failure == Failure.FullDisk ? new IOException("The disk is full.") : new UnauthorizedAccessException("There is no right.");
        };
        try
        {
            session = Session.Of(stop.Token, words);
        }
        finally
        {
            WritingStep.Watch = null;
        }

        name = found;
        if (found.Length == 0) return false;
        Assert.True(session.ExitCode == (failure == Failure.Stopped ? 130 : 2), $"Step {step}, {found}: {session}");
        Assert.EndsWith(failure switch { Failure.FullDisk => "The disk is full.\n", Failure.NoRight => "There is no right.\n", _ => "" }, session.Error, StringComparison.Ordinal);
        return true;
    }

    private static SortedDictionary<string, string> Snapshot(Folder folder)
    {
        var root = folder[""];
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Directory.EnumerateFileSystemEntries(root, "*", SearchOption.AllDirectories))
            all[Path.GetRelativePath(root, entry)] = Directory.Exists(entry) ? "" : Convert.ToHexString(File.ReadAllBytes(entry));
        return all;
    }
}
