using System.Text;
using System.Text.Unicode;

namespace TechRoles.Interchange;

/// <summary>A file of a folder that is not read.</summary>
/// <param name="said">Why.</param>
internal sealed class UnreadFileException(Charts.Text said) : Exception
{
    /// <summary>Why it is not read.</summary>
    public Charts.Text Said => said;
}

/// <summary>Opens a CSV file: a small one as bytes in memory, a large one as a stream, so that only its facts take room.</summary>
internal static class CsvFile
{
    private const int Large = 1 << 20;
    private const int Room = 1 << 18;

    /// <summary>Opens a file of a folder; a pipe or a device is read to its end, and can be left.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How many bytes of something without a length are read, and how long it may give nothing.</param>
    /// <param name="cancel">Stops waiting for a pipe.</param>
    /// <param name="looked">What <see cref="LookAhead"/> has or will have of the file; null: it is looked through now.</param>
    public static CsvTable Open(string path, ReadOptions options, CancellationToken cancel, Task<char?>? looked = null) => IsLarge(path)
        ? Open(() => File.OpenRead(path), looked is null ? LookThrough(path) : looked.GetAwaiter().GetResult())
        : new(new CsvBytes(Limited.ReadFile(path, options.FileSize, options.PatienceOr(Limited.Patience), cancel).Match(
            bytes => bytes,
            said => throw new UnreadFileException(said))));

    /// <summary>Looks through large files one after the other beside whatever else is done, so that none waits for it when its turn
    /// comes.</summary>
    /// <param name="paths">The files in the order in which they are opened.</param>
    /// <param name="cancel">Those whose turn has not come when it stops are not looked through.</param>
    /// <returns>What <see cref="Open(string, ReadOptions, CancellationToken, Task{char?})"/> takes, by path; nothing for small
    /// files.</returns>
    public static Dictionary<string, Task<char?>> LookAhead(IEnumerable<string> paths, CancellationToken cancel)
    {
        var (looks, last) = (new Dictionary<string, Task<char?>>(StringComparer.Ordinal), Task.CompletedTask);
        foreach (var path in paths.Where(IsLarge))
        {
            var before = last;
            last = looks[path] = Task.Run(async () =>
            {
                await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                cancel.ThrowIfCancellationRequested();
                return LookThrough(path);
            });
        }

        return looks;
    }

    /// <summary>
    /// Looks through a file once. Where all of it is UTF-8, it is read a second time record by record, else held in memory.
    /// </summary>
    /// <param name="open">Opens it, as often as asked.</param>
    /// <param name="room">How many bytes are looked at together; the first line must fit in.</param>
    public static CsvTable Open(Func<Stream> open, int room)
    {
        char? separator;
        using (var looked = open()) separator = SeparatorOf(looked, new byte[Math.Max(room, 8)]);
        return Open(open, separator);
    }

    private static bool IsLarge(string path) => Limited.LengthOf(path) >= Large;

    private static char? LookThrough(string path)
    {
        using var stream = File.OpenRead(path);
        return SeparatorOf(stream, new byte[Room]);
    }

    private static CsvTable Open(Func<Stream> open, char? separator)
    {
        if (separator is { } known) return new(PastMarks(open()), known);
        using var stream = open();
        if (stream.Length > Array.MaxLength) throw new UnreadFileException(ProblemTexts.TooLargeForMemory);
        var bytes = new byte[checked((int)stream.Length)];
        stream.ReadExactly(bytes);
        return new(new CsvBytes(bytes));
    }

    /// <summary>The stream where its text begins.</summary>
    private static Stream PastMarks(Stream stream)
    {
        Span<byte> mark = stackalloc byte[Encoding.UTF8.Preamble.Length];
        var begin = 0;
        while (stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) == mark.Length && Decoded.MarksOf(mark) > 0)
            begin += mark.Length;
        stream.Position = begin;
        return stream;
    }

    /// <summary>The separator of a file in UTF-8; null where it is none, or where its first line is not seen to end.</summary>
    private static char? SeparatorOf(Stream stream, byte[] buffer)
    {
        char? separator = null;
        var kept = 0;
        while (true)
        {
            var count = kept + stream.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
            var bytes = buffer.AsSpan(0, count);
            if (separator is null)
            {
                var line = CsvBytes.FirstLine(bytes);
                if (CsvBytes.HasOtherMark(bytes) || (line.Length == count && count == buffer.Length)) return null;
                separator = CsvSeparator.Of(line);
            }

            var isEnd = count < buffer.Length;
            var whole = isEnd ? count : count - Begun(bytes);
            if (!Utf8.IsValid(bytes[..whole]) || bytes.Contains((byte)0)) return null;
            if (isEnd) return separator;
            kept = count - whole;
            bytes[whole..].CopyTo(buffer);
        }
    }

    /// <summary>How many bytes at the end may be the beginning of a character.</summary>
    private static int Begun(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= 3; back++)
        {
            if ((bytes[^back] & 0xC0) == 0xC0) return back;
            if ((bytes[^back] & 0xC0) != 0x80) return 0;
        }

        return 0;
    }
}
