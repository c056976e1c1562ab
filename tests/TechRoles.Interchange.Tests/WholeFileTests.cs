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

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private string[] Names() => [.. _folder.EnumerateFileSystemInfos().Select(info => info.Name).Order(StringComparer.Ordinal)];
}
