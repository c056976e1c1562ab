using System.Text;
using Ardalis.GuardClauses;
using OneOf;

namespace TechRoles.Interchange;

/// <summary>
/// Reads a file whole or not at all, and writes one beside its place and moves it there when it is whole, so that what was there before
/// stays until then.
/// </summary>
/// <remarks>
/// <para>What goes wrong with writing (a full disk, no right, cancellation, an exception of whoever writes) passes through as its
/// exception, and nothing is left behind. A link is followed, and the mode of the file that is replaced is kept. What is no plain file,
/// such as a device or a pipe, is written to as it is.</para>
/// <para><b>Cost:</b> that of reading or writing; the place of what was there and what comes at once on the disk.</para>
/// </remarks>
public static class WholeFile
{
    private const int CharactersAtOnce = 1 << 14;
    private const string Former = ".before";

    private static readonly UTF8Encoding s_plain = new(encoderShouldEmitUTF8Identifier: false);

    private static int s_parts;

    /// <summary>Reads a document.</summary>
    /// <param name="path">The file. A pipe or a device is read to its end; one that gives nothing for 3 seconds is refused where nobody
    /// could stop waiting for it.</param>
    /// <param name="limit">The most bytes that are read.</param>
    /// <param name="cancel">Stops waiting for it.</param>
    /// <returns>The bytes; or why there are none: there is no such file, it is a folder, it is too long, or it may not be read.</returns>
    /// <exception cref="IOException">The disk failed.</exception>
    /// <exception cref="OperationCanceledException">The waiting was stopped.</exception>
    public static OneOf<ReadOnlyMemory<byte>, UnreadableInput> Read(
        string path, int limit = 1 << 28, CancellationToken cancel = default)
    {
        Guard.Against.Null(path);
        cancel.ThrowIfCancellationRequested();
        if (Directory.Exists(path)) return new UnreadableInput(path, ProblemTexts.IsNoFile);
        if (!File.Exists(path)) return new UnreadableInput(path, ProblemTexts.NoFile);
        try
        {
            return Limited.ReadFile(path, limit, cancel.CanBeCanceled ? null : Limited.Patience, cancel)
                .Match<OneOf<ReadOnlyMemory<byte>, UnreadableInput>>(
                    bytes => (ReadOnlyMemory<byte>)bytes, said => new UnreadableInput(path, said));
        }
        catch (UnauthorizedAccessException)
        {
            return new UnreadableInput(path, ProblemTexts.MayNotBeRead);
        }
        catch (FileNotFoundException)
        {
            // A link that leads nowhere, or a file that has just gone.
            return new UnreadableInput(path, ProblemTexts.NoFile);
        }
    }

    /// <summary>Writes bytes.</summary>
    /// <param name="path">The file; its folder must be there.</param>
    /// <param name="write">Writes them; where it throws nothing is replaced.</param>
    /// <param name="cancel">Stops the work at its next step.</param>
    public static void Write(string path, Action<Stream> write, CancellationToken cancel = default)
    {
        Guard.Against.NullOrEmpty(path);
        Guard.Against.Null(write);
        var place = PlaceOf(path);
        if (File.Exists(place) && IsWrittenThrough(place, write, cancel)) return;
        var beside = PartOf(place);
        try
        {
            using (var part = Create(beside, cancel)) write(part);
            FlushToDisk(beside, cancel);
            TakeMode(beside, place, cancel);
            WritingStep.Begin("move", cancel);
            File.Move(beside, place, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>Writes text as UTF-8 without a byte order mark.</summary>
    /// <inheritdoc cref="Write(string, Action{Stream}, CancellationToken)"/>
    public static void WriteText(string path, Action<TextWriter> write, CancellationToken cancel = default)
    {
        Guard.Against.Null(write);
        Write(path, WriteText, cancel);

        void WriteText(Stream stream)
        {
            // Where somebody throws, what has come so far is not written any more.
            var text = new StreamWriter(stream, s_plain, CharactersAtOnce, leaveOpen: true);
            write(text);
            text.Flush();
        }
    }

    /// <summary>Writes several files of a folder, which is made where it is not there; other files in it stay.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="files">The name of each file and who writes it; where one throws none is replaced.</param>
    /// <param name="cancel">Stops the work at its next step.</param>
    public static void WriteFolder(
        string path, IReadOnlyList<(string Name, Action<Stream> Write)> files, CancellationToken cancel = default)
    {
        Guard.Against.Null(files);
        WriteFiles(path, WriteAll, cancel);

        void WriteAll(Func<string, Stream> create)
        {
            foreach (var (name, write) in files)
            {
                using var file = create(name);
                write(file);
            }
        }
    }

    /// <summary>Writes files of a folder as they come, which is made where it is not there; other files in it stay.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="write">Opens a file by its name, and closes it before it ends; where it throws none is replaced.</param>
    /// <param name="cancel">Stops the work at its next step.</param>
    public static void WriteFiles(string path, Action<Func<string, Stream>> write, CancellationToken cancel = default)
    {
        Guard.Against.NullOrEmpty(path);
        Guard.Against.Null(write);
        var place = Trimmed(PlaceOf(path));
        var beside = PartOf(place);
        var names = new List<string>();
        WritingStep.Begin("folder", cancel);
        Directory.CreateDirectory(beside);
        try
        {
            write(name =>
            {
                names.Add(name);
                return Create(Path.Combine(beside, name), cancel);
            });
            foreach (var name in names) FlushToDisk(Path.Combine(beside, name), cancel);
            if (Directory.Exists(place))
            {
                MoveEach(names, beside, place, cancel);
                Directory.Delete(beside, recursive: true);
            }
            else
            {
                WritingStep.Begin("move", cancel);
                Directory.Move(beside, place);
            }
        }
        catch
        {
            // What was there and could not be put back is in it.
            if (!names.Exists(name => File.Exists(Path.Combine(beside, name + Former)))) Directory.Delete(beside, recursive: true);
            throw;
        }
    }

    /// <summary>Whether two paths lead to one file or folder, through links, too.</summary>
    /// <param name="one">A path; nothing need be there.</param>
    /// <param name="other">Another.</param>
    public static bool IsSame(string one, string other) => string.Equals(
        Trimmed(PlaceOf(Guard.Against.NullOrEmpty(one))), Trimmed(PlaceOf(Guard.Against.NullOrEmpty(other))), StringComparison.Ordinal);

    /// <summary>Moves files into a folder that is there, all or none.</summary>
    private static void MoveEach(List<string> names, string from, string to, CancellationToken cancel)
    {
        var moved = new Stack<(string Was, string Is)>();
        try
        {
            foreach (var name in names)
            {
                var (part, place) = (Path.Combine(from, name), Path.Combine(to, name));
                TakeMode(part, place, cancel);
                if (File.Exists(place)) Move(place, part + Former);
                Move(part, place);
            }
        }
        catch (Exception cause)
        {
            if (!ArePutBack(moved))
                throw new IOException($"'{to}' could not be put back as it was; what is not there is in '{from}'.", cause);
            throw;
        }

        void Move(string was, string then)
        {
            WritingStep.Begin("move", cancel);
            File.Move(was, then);
            moved.Push((was, then));
        }
    }

    /// <summary>Puts back what was moved, the last one first; one that stays where it is keeps no other from its place.</summary>
    private static bool ArePutBack(Stack<(string Was, string Is)> moved)
    {
        var all = true;
        while (moved.TryPop(out var move))
        {
            try
            {
                WritingStep.Begin("back", default);
                File.Move(move.Is, move.Was, overwrite: true);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                all = false;
            }
        }

        return all;
    }

    /// <summary>Writes to what is no plain file, as it is. Also tells at once where there is no right to write.</summary>
    private static bool IsWrittenThrough(string place, Action<Stream> write, CancellationToken cancel)
    {
        if (Limited.LengthOf(place) is not null) return Try();

        // To open a pipe takes until somebody reads from it, and cannot be stopped; to wait for it can.
        return Task.Run(Try, cancel).WaitAsync(cancel).GetAwaiter().GetResult();

        bool Try()
        {
            WritingStep.Begin("open", cancel);
            using var there = new FileStream(place, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            if (there.CanSeek && !IsDevice(place)) return false;
            write(new StoppableStream(there, cancel));
            return true;
        }
    }

    private static StoppableStream Create(string path, CancellationToken cancel)
    {
        WritingStep.Begin("create", cancel);
        return new(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None), cancel);
    }

    private static void TakeMode(string path, string before, CancellationToken cancel)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(before)) return;
        WritingStep.Begin("mode", cancel);
        File.SetUnixFileMode(path, File.GetUnixFileMode(before));
    }

    private static void FlushToDisk(string path, CancellationToken cancel)
    {
        WritingStep.Begin("flush", cancel);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None);
        file.Flush(flushToDisk: true);
    }

    // Two threads may write one file: who is later counts.
    private static string PartOf(string place) =>
        FormattableString.Invariant($"{place}.{Environment.ProcessId}-{Interlocked.Increment(ref s_parts)}.part");

    private static string Trimmed(string path) => Path.TrimEndingDirectorySeparator(path);

    private static string PlaceOf(string path)
    {
        FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        return (info.LinkTarget is null ? null : info.ResolveLinkTarget(returnFinalTarget: true))?.FullName ?? Path.GetFullPath(path);
    }

    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);
}
