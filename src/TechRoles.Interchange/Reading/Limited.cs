using System.Text;
using OneOf;
using Text = TechRoles.Charts.Text;

namespace TechRoles.Interchange;

/// <summary>Reads a source to its end unless it is longer than a limit, so that an endless one ends.</summary>
internal static class Limited
{
    /// <summary>How long something in a folder, or that nobody could stop waiting for, may give nothing.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(ReadOptions.UsualPatience);

    public static bool TryRead(Stream stream, int limit, out byte[] bytes) => TryRead(stream, limit, static () => { }, out bytes);

    /// <summary>The bytes of a file. A pipe or a device has no length, and may have no end, or nobody who writes to it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">How many bytes are read.</param>
    /// <param name="patience">How long it may give nothing; null: as long as it takes.</param>
    /// <param name="cancel">Stops waiting for it.</param>
    /// <returns>The bytes, or why they are not read.</returns>
    public static OneOf<byte[], Text> ReadFile(string path, int limit, TimeSpan? patience, CancellationToken cancel)
    {
        if (LengthOf(path) is { } length) return length > limit ? ProblemTexts.TooLarge(limit) : File.ReadAllBytes(path);

        // To open a pipe takes until somebody writes to it, and cannot be stopped; to wait for it can.
        // What is odd waits for the file: to wait for memory or for a turn is no silence.
        var turns = 1L;
        var reading = Task.Run<OneOf<byte[], Text>>(
            () =>
            {
                using var stream = File.OpenRead(path);
                Interlocked.Increment(ref turns);
                return TryRead(stream, limit, () => Interlocked.Increment(ref turns), out var bytes) ? bytes : ProblemTexts.TooLarge(limit);
            },
            cancel);
        if (patience is { } most)
        {
            for (var before = 0L; Task.WaitAny([reading], (int)most.TotalMilliseconds, cancel) < 0; before = Interlocked.Read(ref turns))
            {
                var now = Interlocked.Read(ref turns);
                if (now == before && now % 2 == 1) return ProblemTexts.GivesNothing((int)most.TotalSeconds);
            }
        }

        return reading.WaitAsync(cancel).GetAwaiter().GetResult();
    }

    /// <summary>How many bytes a file has, or the one that a link leads to; null where nobody can tell: an empty file, a pipe, a
    /// device.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public static long? LengthOf(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is null) return file.Length is > 0 and var length ? length : null;

        // What a process was given as its input is a link to something that has no name.
        return file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true, Length: > 0 } target ? target.Length : null;
    }

    /// <returns>Null where it is longer than the limit.</returns>
    public static async Task<byte[]?> ReadAsync(Stream stream, int limit, CancellationToken cancel)
    {
        var content = new GatheredBytes();
        for (int count; (count = await stream.ReadAsync(content.Free, cancel).ConfigureAwait(false)) > 0;)
            if (content.Take(count) > limit) return null;
        return content.ToArray();
    }

    public static bool TryRead(TextReader text, int limit, out string content)
    {
        var builder = new StringBuilder();
        var buffer = new char[32_768];
        for (int count; (count = text.Read(buffer, 0, buffer.Length)) > 0;)
        {
            if (builder.Length + count > limit)
            {
                content = "";
                return false;
            }

            builder.Append(buffer, 0, count);
        }

        content = builder.ToString();
        return true;
    }

    private static bool TryRead(Stream stream, int limit, Action turn, out byte[] bytes)
    {
        var content = new GatheredBytes();
        while (true)
        {
            turn();
            var count = stream.Read(content.Free.Span);
            turn();
            if (count == 0) break;
            if (content.Take(count) <= limit) continue;
            bytes = [];
            return false;
        }

        bytes = content.ToArray();
        return true;
    }
}
