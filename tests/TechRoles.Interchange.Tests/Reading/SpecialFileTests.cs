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
    public void A_file_that_may_not_be_read_is_no_fault_of_ours() =>
        Assert.ThrowsAny<IOException>(() => ChartReaders.Default.Read(Path.Combine(_folder.FullName, "nothing.csv")));

    public void Dispose() => _folder.Delete(recursive: true);

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
