using System.Diagnostics;

namespace TechRoles.Tool.Tests.Files;

/// <summary>Whatever stands in the place of a file that is read, wherever one is read: a sentence that names it, soon, or Ctrl-C ends the wait.</summary>
public sealed class ReadingAnythingTests : IDisposable
{
    private readonly Folder _folder = new();

    public ReadingAnythingTests() => Calls.Fill(_folder);

    /// <summary>One place for each kind of file.</summary>
    private static IEnumerable<string[]> Kinds => Calls.Reading.DistinctBy(reading => reading.Place).Where(reading => !IsChart(reading)).Select(reading => reading.Words);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Many_places_are_walked() => Assert.InRange(Calls.Reading.Count(), 40, 200);

    [UnixFact]
    public void A_pipe_to_which_nobody_writes_is_left_on_ctrl_c()
    {
        Pipe("FILE");
        Assert.All(Calls.Reading, reading =>
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(30));
            Assert.Equal(130, Session.Of(stop.Token, Calls.In(_folder, reading.Words)).ExitCode);
            Calls.LetGo(_folder["FILE"]);
        });
    }

    [UnixFact]
    public void Where_nobody_could_press_ctrl_c_a_silent_pipe_is_refused()
    {
        Pipe("FILE");
        AssertRefused(["what-if", "CHART", "FILE"], "gave nothing for 3 seconds");
    }

    [UnixFact]
    public void A_device_without_an_end_is_read_up_to_a_limit()
    {
        File.CreateSymbolicLink(_folder["FILE"], "/dev/zero");
        Assert.All(Kinds, words => AssertRefused(words, "larger than 268435456 bytes"));
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        using (var file = File.Create(_folder["FILE"])) file.SetLength(3L << 30);
        Assert.All(Calls.Reading, reading => AssertRefused(reading.Words, "larger than"));
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        Directory.CreateDirectory(_folder["FILE"]);
        Assert.All(Calls.Reading, reading => AssertRefused(reading.Words, IsChart(reading) ? "" : "It is a folder, not a file."));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_no_file()
    {
        File.CreateSymbolicLink(_folder["FILE"], _folder["nothing"]);
        Assert.All(Calls.Reading.Where(reading => !reading.Place.StartsWith("baseline", StringComparison.Ordinal) && reading.Words[0] != "waive"), reading => AssertRefused(reading.Words, "no such file"));
    }

    [UnixFact]
    public void What_may_not_be_read_is_told()
    {
        // Nothing is forbidden to whoever runs the system.
        if (Environment.IsPrivilegedProcess) return;
        _folder.Write("FILE", "{}");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder["FILE"], UnixFileMode.UserWrite);
        Assert.All(Calls.Reading, reading => AssertRefused(reading.Words, ""));
        Assert.All(Kinds, words => AssertRefused(words, "It may not be read"));
    }

    /// <summary>What is found in a folder was not asked for, and is not waited for.</summary>
    [UnixFact, Trait("Speed", "slow")]
    public void A_silent_pipe_in_a_folder_ends_in_a_sentence_even_where_somebody_could_press_ctrl_c()
    {
        using var stop = new CancellationTokenSource();
        Directory.CreateDirectory(_folder["chart"]);
        _folder.Write("chart/positions.csv", "id,title\nceo,CEO\n");
        Pipe("chart/people.csv");
        var session = Session.Of(stop.Token, "analyse", _folder["chart"]);
        Assert.Equal(2, session.ExitCode);
        Assert.Contains("people.csv: It is a pipe or a device that gave nothing for 3 seconds", session.Error.Replace('\n', ' '), StringComparison.Ordinal);

        Directory.CreateDirectory(_folder["returns"]);
        foreach (var name in (string[])["RETURN-2026-03-31.txt", "RETURN-2026-06-30.txt"]) File.Copy(_folder[name], _folder["returns/" + name]);
        Pipe("returns/2026-09-30.csv");
        session = Session.Of(stop.Token, "history", _folder["returns"]);
        Assert.Equal(0, session.ExitCode);
        Assert.Contains("Passed over, as no charts: 2026-09-30.csv.", session.Error.Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Fact, Trait("Speed", "slow")]
    public void A_folder_of_very_many_files_is_read()
    {
        Directory.CreateDirectory(_folder["chart"]);
        _folder.Write("chart/positions.csv", "id,title\nceo,CEO\n");
        for (var file = 0; file < 5_000; file++) File.Create(_folder[$"chart/x{file}.csv"]).Dispose();
        var session = Session.Of("analyse", _folder["chart"]);
        Assert.Equal(0, session.ExitCode);
        Assert.InRange(session.Error.Length, 100, 10_000);
    }

    private static bool IsChart((string Place, string[] Words) reading) =>
        reading.Place is "--in" || reading.Place.EndsWith(" CHART", StringComparison.Ordinal) || reading.Place.EndsWith(" OTHER", StringComparison.Ordinal)
        || reading.Place.Contains(" RETURN-", StringComparison.Ordinal);

    private void AssertRefused(string[] words, string why)
    {
        var session = Session.Of(Calls.In(_folder, words));
        var said = session.Error.Replace("\n", " ", StringComparison.Ordinal);
        Assert.True(session.ExitCode == 2 && session.Out.Length == 0, $"{string.Join(' ', words)}: {session}");
        Assert.Contains(why, said, StringComparison.Ordinal);
        Assert.Contains(words[0] == "history" && why.Length == 0 && Directory.Exists(_folder["FILE"]) ? "is no series" : "FILE", said, StringComparison.Ordinal);
        Assert.DoesNotContain("bug", said, StringComparison.Ordinal);
    }

    private void Pipe(string name)
    {
        using var made = Process.Start("mkfifo", [_folder[name]]);
        made.WaitForExit();
    }
}
