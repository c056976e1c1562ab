using System.Text;

namespace TechRoles.Interchange.Tests;

/// <summary>What was there before is there until the new file is whole.</summary>
public sealed class WholeFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("techroles-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_file_is_made_and_replaced()
    {
        WholeFile.WriteText(At("a.txt"), text => text.Write("first and long"));
        WholeFile.WriteText(At("a.txt"), text => text.Write("second"));
        Assert.Equal("second"u8, File.ReadAllBytes(At("a.txt")));
        Assert.Equal(["a.txt"], Names());
    }

    [Theory]
    [InlineData(0), InlineData(1), InlineData(2), InlineData(3)]
    public void Whatever_step_fails_what_was_there_stays_and_nothing_is_left(int good)
    {
        File.WriteAllText(At("a.txt"), "old");
        var exception = Assert.Throws<IOException>(() => WholeFile.Write(At("a.txt"), stream =>
        {
            for (var step = 0; step < good; step++) stream.Write(new byte[5_000]);
            throw new IOException("The disk is full.");
        }));
        Assert.Equal("The disk is full.", exception.Message);
        Assert.Equal("old", File.ReadAllText(At("a.txt")));
        Assert.Equal(["a.txt"], Names());
        Assert.Throws<OperationCanceledException>(() => WholeFile.WriteText(At("b.txt"), _ => throw new OperationCanceledException()));
        Assert.Equal(["a.txt"], Names());
    }

    [Fact]
    public void A_folder_is_replaced_as_a_whole_or_not_at_all()
    {
        var folder = At("chart");
        WholeFile.WriteFolder(folder, [File1("one"), File2("two")]);
        File.WriteAllText(Path.Combine(folder, "notes.md"), "mine");
        Assert.Throws<IOException>(() => WholeFile.WriteFolder(folder, [File1("new"), ("2.csv", _ => throw new IOException("full"))]));
        Assert.Equal(["one", "two"], Contents(folder));
        WholeFile.WriteFolder(folder + Path.DirectorySeparatorChar, [File1("new"), File2("newer")]);
        Assert.Equal(["new", "newer"], Contents(folder));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder, "notes.md")));
        Assert.Throws<IOException>(() => WholeFile.WriteFolder(At("other"), [("2.csv", _ => throw new IOException("full"))]));
        Assert.Equal(["chart"], Names());

        static (string, Action<Stream>) File1(string text) => ("1.csv", stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        static (string, Action<Stream>) File2(string text) => ("2.csv", stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        static string[] Contents(string folder) => [File.ReadAllText(Path.Combine(folder, "1.csv")), File.ReadAllText(Path.Combine(folder, "2.csv"))];
    }

    [Fact]
    public void A_link_is_followed_and_a_mode_kept()
    {
        if (OperatingSystem.IsWindows()) return;
        File.WriteAllText(At("real.txt"), "old");
        File.SetUnixFileMode(At("real.txt"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(At("link.txt"), "real.txt");
        Assert.True(WholeFile.IsSame(At("link.txt"), At("real.txt")));
        Assert.False(WholeFile.IsSame(At("link.txt"), At("other.txt")));
        WholeFile.WriteText(At("link.txt"), text => text.Write("new"));
        Assert.Equal("new", File.ReadAllText(At("real.txt")));
        Assert.Equal("real.txt", new FileInfo(At("link.txt")).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(At("real.txt")));
        WholeFile.WriteText("/dev/null", text => text.Write("gone"));
    }

    /// <summary>Each step of each way to write fails once; what was there is still there, and nothing else.</summary>
    [Fact]
    public void Whatever_step_of_whatever_is_written_fails_what_was_there_stays()
    {
        Directory.CreateDirectory(At("old"));
        foreach (var name in (string[])["file", "waivers", "baseline", Path.Combine("old", "1.csv"), Path.Combine("old", "2.csv"), Path.Combine("old", "notes.md")])
            File.WriteAllText(At(name), "old");
        Dictionary<string, Action<CancellationToken>> writers = new()
        {
            ["bytes"] = stop => WholeFile.Write(At("file"), stream => stream.Write("new"u8), stop),
            ["text"] = stop => WholeFile.WriteText(At("file"), text => text.Write(new string('n', 50_000)), stop),
            ["new file"] = stop => WholeFile.WriteText(At("new"), text => text.Write("new"), stop),
            ["folder"] = stop => WholeFile.WriteFolder(At("old"), [("1.csv", Some), ("2.csv", Some), ("3.csv", Some)], stop),
            ["new folder"] = stop => WholeFile.WriteFolder(At("new"), [("1.csv", Some), ("2.csv", Some)], stop),
            ["waivers"] = stop => new WaiverFile(At("waivers")).Write([], stop),
            ["baseline"] = stop => new BaselineFile(At("baseline")).Write(Facts.Baseline.Empty, stop),
        };
        var before = Contents();
        Assert.All(writers, writer =>
        {
            var steps = 0;
            while (Fails(writer.Value, steps, new IOException("The disk is full.")))
            {
                Assert.Equal(before, Contents());
                Assert.True(Fails(writer.Value, steps, null));
                Assert.Equal(before, Contents());
                steps++;
            }

            Assert.InRange(steps, 4, 40);
            Assert.NotEqual(before, Contents());
            foreach (var file in Contents().Keys.Except(before.Keys)) File.Delete(At(file));
            if (Directory.Exists(At("new"))) Directory.Delete(At("new"));
            foreach (var (file, content) in before) File.WriteAllText(At(file), content);
        });

        static void Some(Stream stream) => stream.Write("new"u8);
    }

    /// <summary>The disk fails while a folder is replaced, and goes on failing while what was there is put back: nothing of it is lost.</summary>
    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void What_cannot_be_put_back_is_kept_and_said(int movesThatWork)
    {
        Directory.CreateDirectory(At("old"));
        foreach (var name in (string[])["1.csv", "2.csv", "3.csv"]) File.WriteAllText(At(Path.Combine("old", name)), "old " + name);
        var moves = 0;
        WritingStep.Watch = step =>
        {
            if (step == "back" || (step == "move" && moves++ == movesThatWork)) throw new IOException("the disk is gone");
        };
        try
        {
            var thrown = Assert.Throws<IOException>(() => WholeFile.WriteFolder(
                At("old"), [.. ((string[])["1.csv", "2.csv", "3.csv"]).Select(name => (name, (Action<Stream>)(stream => stream.Write("new"u8))))]));
            Assert.Contains("could not be put back", thrown.Message, StringComparison.Ordinal);
            Assert.Equal("the disk is gone", thrown.InnerException!.Message);
        }
        finally
        {
            WritingStep.Watch = null;
        }

        Assert.Equal(["old 1.csv", "old 2.csv", "old 3.csv"], Contents().Values.Where(content => content != "new").Order());
    }

    /// <summary>A folder stands where a file of it should go, so that the second of three cannot be moved there.</summary>
    [Fact]
    public void A_file_that_has_no_place_in_its_folder_leaves_the_others_as_they_were()
    {
        Directory.CreateDirectory(At(Path.Combine("old", "2.csv")));
        File.WriteAllText(At(Path.Combine("old", "1.csv")), "old");
        Assert.ThrowsAny<IOException>(() => WholeFile.WriteFolder(At("old"), [("1.csv", stream => stream.Write("new"u8)), ("2.csv", stream => stream.Write("new"u8))]));
        Assert.Equal(new Dictionary<string, string> { [Path.Combine("old", "1.csv")] = "old" }, Contents());
        Assert.Equal(["old"], Names());
    }

    [Fact]
    public void What_is_no_file_to_read_is_told()
    {
        File.WriteAllText(At("a.txt"), "some");
        Assert.Equal("some"u8, WholeFile.Read(At("a.txt")).AsT0.Span);
        Assert.Contains("larger than 3 bytes", WholeFile.Read(At("a.txt"), 3).AsT1.Message, StringComparison.Ordinal);
        Assert.Contains("no such file", WholeFile.Read(At("b.txt")).AsT1.Message, StringComparison.Ordinal);
        Assert.Contains("is a folder", WholeFile.Read(_folder.FullName).AsT1.Message, StringComparison.Ordinal);
        Assert.Contains("no such file", WholeFile.Read("").AsT1.Message, StringComparison.Ordinal);
        Assert.Throws<OperationCanceledException>(() => WholeFile.Read(At("a.txt"), cancel: new(canceled: true)));
        File.CreateSymbolicLink(At("link.txt"), At("nothing"));
        Assert.Contains("no such file", WholeFile.Read(At("link.txt")).AsT1.Message, StringComparison.Ordinal);
        Directory.CreateDirectory(At("folder"));
        Assert.Contains("is a folder", Assert.Single(new WaiverFile(At("folder")).Read().AsT1.Problems).ToString(), StringComparison.Ordinal);
        Assert.Contains("is a folder", Assert.Single(new BaselineFile(At("folder")).Read().AsT1.Problems).ToString(), StringComparison.Ordinal);
    }

    /// <summary>Two threads that write one file do not take away each other's: the file is one of both.</summary>
    [Fact]
    public async Task Two_threads_may_write_one_file()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() =>
        {
            for (var time = 0; time < 20; time++) WholeFile.WriteText(At("a.txt"), text => text.Write(new string((char)('a' + writer), 10_000)));
        })));
        Assert.Single(File.ReadAllText(At("a.txt")).Distinct());
        Assert.Equal(["a.txt"], Names());
    }

    /// <returns>Whether there is such a step; where no exception is given, it is stopped there.</returns>
    private static bool Fails(Action<CancellationToken> write, int step, Exception? with)
    {
        var at = 0;
        using var stop = new CancellationTokenSource();
        WritingStep.Watch = _ =>
        {
            if (at++ != step) return;
            if (with is not null) throw with;
            stop.Cancel();
        };
        try
        {
            write(stop.Token);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
        finally
        {
            WritingStep.Watch = null;
        }
    }

    private Dictionary<string, string> Contents() => Directory.EnumerateFiles(_folder.FullName, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(_folder.FullName, file), File.ReadAllText, StringComparer.Ordinal);

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private string[] Names() => [.. _folder.EnumerateFileSystemInfos().Select(info => info.Name).Order(StringComparer.Ordinal)];
}
