using System.Text;
using Ardalis.GuardClauses;

namespace TechRoles.Interchange;

/// <summary>Writes a file beside its place and moves it there when it is whole, so that what was there before stays until then.</summary>
/// <remarks>
/// <para>What goes wrong (a full disk, no right, cancellation, an exception of whoever writes) passes through as its exception, and
/// nothing is left behind. A link is followed, and the mode of the file that is replaced is kept. What is no plain file, such as a
/// device or a pipe, is written to as it is.</para>
/// <para><b>Cost:</b> that of writing; the place of both at once on the disk.</para>
/// </remarks>
public static class WholeFile
{
    private static readonly UTF8Encoding s_plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes bytes.</summary>
    /// <param name="path">The file; its folder must be there.</param>
    /// <param name="write">Writes them; where it throws nothing is replaced.</param>
    public static void Write(string path, Action<Stream> write)
    {
        Guard.Against.NullOrEmpty(path);
        Guard.Against.Null(write);
        var place = PlaceOf(path);
        if (File.Exists(place))
        {
            // Also tells at once where there is no right to write.
            using var there = new FileStream(place, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            if (!there.CanSeek || IsDevice(place))
            {
                write(there);
                return;
            }
        }

        var beside = PartOf(place);
        try
        {
            using (var part = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(part);
                part.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(place)) File.SetUnixFileMode(beside, File.GetUnixFileMode(place));
            File.Move(beside, place, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>Writes text as UTF-8 without a byte order mark.</summary>
    /// <inheritdoc cref="Write(string, Action{Stream})"/>
    public static void WriteText(string path, Action<TextWriter> write)
    {
        Guard.Against.Null(write);
        Write(path, stream =>
        {
            using var text = new StreamWriter(stream, s_plain, leaveOpen: true);
            write(text);
        });
    }

    /// <summary>Writes several files of a folder, which is made where it is not there; other files in it stay.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="files">The name of each file and who writes it; where one throws none is replaced.</param>
    public static void WriteFolder(string path, IReadOnlyList<(string Name, Action<Stream> Write)> files)
    {
        Guard.Against.NullOrEmpty(path);
        Guard.Against.Null(files);
        var place = Trimmed(PlaceOf(path));
        var beside = PartOf(place);
        Directory.CreateDirectory(beside);
        try
        {
            foreach (var (name, write) in files) Write(Path.Combine(beside, name), write);
            if (!Directory.Exists(place))
            {
                Directory.Move(beside, place);
                return;
            }

            foreach (var (name, _) in files) File.Move(Path.Combine(beside, name), Path.Combine(place, name), overwrite: true);
            Directory.Delete(beside);
        }
        catch
        {
            Directory.Delete(beside, recursive: true);
            throw;
        }
    }

    /// <summary>Whether two paths lead to one file or folder, through links, too.</summary>
    /// <param name="one">A path; nothing need be there.</param>
    /// <param name="other">Another.</param>
    public static bool IsSame(string one, string other) => string.Equals(
        Trimmed(PlaceOf(Guard.Against.NullOrEmpty(one))), Trimmed(PlaceOf(Guard.Against.NullOrEmpty(other))), StringComparison.Ordinal);

    private static string PartOf(string place) => FormattableString.Invariant($"{place}.{Environment.ProcessId}.part");

    private static string Trimmed(string path) => Path.TrimEndingDirectorySeparator(path);

    private static string PlaceOf(string path)
    {
        FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        return (info.LinkTarget is null ? null : info.ResolveLinkTarget(returnFinalTarget: true))?.FullName ?? Path.GetFullPath(path);
    }

    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);
}
