using System.Diagnostics;

namespace TechRoles.Interchange.Tests.Reading;

/// <summary>Devices and pipes have no length, and may have no end.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("techroles");

    [SkippableOnWindows]
    public void A_device_without_an_end_is_read_up_to_the_limit()
    {
        var read = ChartReaders.Default.Read("/dev/zero", new() { FileSize = 1 << 20 });
        Assert.Contains("larger than 1048576 bytes", read.AsT1.Message, StringComparison.Ordinal);
    }

    [SkippableOnWindows]
    public void Nothing_is_an_empty_file() => Assert.True(ChartReaders.Default.Read("/dev/null").IsT1);

    [SkippableOnWindows]
    public async Task A_pipe_is_read_to_its_end()
    {
        var pipe = Pipe();
        // To open it for writing takes until somebody reads.
        var writing = Task.Run(() => File.WriteAllText(pipe, "CEO\n  CIO: network A\n"));
        var read = ChartReaders.Default.Read(pipe);
        await writing;
        Assert.Equal(2, read.OrThrow().Builder.ToFacts().Positions.Count);
    }

    [SkippableOnWindows]
    public void A_pipe_to_which_nobody_writes_can_be_left()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.ThrowsAny<OperationCanceledException>(() => ChartReaders.Default.Read(Pipe(), null, stop.Token));
    }

    [SkippableOnWindows]
    public async Task So_is_one_in_a_folder_and_one_that_a_link_leads_to()
    {
        Link("positions.csv", Pipe());
        var writing = Task.Run(() => File.WriteAllText(Path.Combine(_folder.FullName, "pipe"), "id,title\nceo,CEO\ncio,CIO\n"));
        var read = ChartReaders.Default.Read(_folder.FullName);
        await writing;
        Assert.Equal(2, read.OrThrow().Builder.ToFacts().Positions.Count);
    }

    [SkippableOnWindows]
    public void A_pipe_in_a_folder_and_one_behind_a_link_can_be_left()
    {
        Link("positions.csv", Pipe());
        foreach (var path in new[] { _folder.FullName, Path.Combine(_folder.FullName, "positions.csv") })
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
            Assert.ThrowsAny<OperationCanceledException>(() => ChartReaders.Default.Read(path, null, stop.Token));
        }
    }

    [SkippableOnWindows]
    public void A_device_behind_a_link_or_in_a_folder_is_read_up_to_the_limit()
    {
        Link("positions.csv", "/dev/zero");
        foreach (var path in new[] { _folder.FullName, Path.Combine(_folder.FullName, "positions.csv") })
            Assert.Contains("larger than 1048576 bytes", ChartReaders.Default.Read(path, new() { FileSize = 1 << 20 }).AsT1.Message, StringComparison.Ordinal);
    }

    /// <summary>What somebody gives to the end is read, however slowly it comes; what gives nothing is refused.</summary>
    [SkippableOnWindows]
    public async Task Patience_ends_with_silence_and_not_with_slowness()
    {
        Assert.Contains("gave nothing for 1 second;", ChartReaders.Default.Read(Pipe(), new() { Patience = 1 }).AsT1.Message, StringComparison.Ordinal);
        File.Delete(Path.Combine(_folder.FullName, "pipe"));
        var pipe = Pipe();
        var writing = Task.Run(async () =>
        {
            await using var text = new StreamWriter(pipe) { AutoFlush = true };
            foreach (var line in (string[])["CEO\n", "  CIO\n", "  CTO\n", "  CDO\n"])
            {
                await text.WriteAsync(line);
                await Task.Delay(700);
            }
        });
        var read = ChartReaders.Default.Read(pipe, new() { Patience = 2 });
        await writing;
        Assert.Equal(4, read.OrThrow().Rows);
    }

    /// <summary>The length of a link is not that of the file.</summary>
    [SkippableOnWindows]
    public void A_link_leads_to_a_file_with_the_limits_of_that_file()
    {
        var large = Path.Combine(_folder.FullName, "large.txt");
        File.WriteAllText(large, "id,title\n" + string.Concat(Enumerable.Range(0, 100_000).Select(row => $"p-{row},Head\n")));
        Link("positions.csv", large);
        var link = Path.Combine(_folder.FullName, "positions.csv");
        Assert.Equal(100_000, ChartReaders.Default.Read(_folder.FullName).OrThrow().Rows);
        Assert.Equal(100_000, ChartReaders.Default.Read(link).OrThrow().Rows);
        Assert.True(ChartReaders.Default.Read(link, new() { FileSize = 1 << 20 }).IsT1);
        Assert.True(ChartReaders.Default.Read(_folder.FullName, new() { FolderFileSize = 1 << 20 }).IsT1);
    }

    [SkippableOnWindows]
    public void A_link_that_leads_nowhere_is_no_fault_of_ours()
    {
        Link("positions.csv", Path.Combine(_folder.FullName, "nothing"));
        Assert.ThrowsAny<IOException>(() => ChartReaders.Default.Read(Path.Combine(_folder.FullName, "positions.csv")));
    }

    [SkippableOnWindows]
    public void A_file_that_may_not_be_read_is_no_fault_of_ours() =>
        Assert.ThrowsAny<IOException>(() => ChartReaders.Default.Read(Path.Combine(_folder.FullName, "nothing.csv")));

    public void Dispose() => _folder.Delete(recursive: true);

    private void Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(_folder.FullName, name), target);

    private string Pipe()
    {
        var path = Path.Combine(_folder.FullName, "pipe");
        using var made = Process.Start("mkfifo", [path]);
        made.WaitForExit();
        return path;
    }

    private sealed class SkippableOnWindowsAttribute : FactAttribute
    {
        public SkippableOnWindowsAttribute()
        {
            if (OperatingSystem.IsWindows()) Skip = "Windows has no such files.";
        }
    }
}
