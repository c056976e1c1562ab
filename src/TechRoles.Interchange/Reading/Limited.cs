using System.Text;

namespace TechRoles.Interchange;

/// <summary>Reads a source to its end unless it is longer than a limit, so that an endless one ends.</summary>
internal static class Limited
{
    public static bool TryRead(Stream stream, int limit, out byte[] bytes)
    {
        var content = new MemoryStream();
        var buffer = new byte[81_920];
        for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            if (content.Length + count > limit)
            {
                bytes = [];
                return false;
            }

            content.Write(buffer, 0, count);
        }

        bytes = content.ToArray();
        return true;
    }

    /// <summary>The bytes of a file. A pipe or a device has no length, and may have no end, or nobody who writes to it.</summary>
    /// <returns>Null where it is longer than the limit.</returns>
    public static byte[]? ReadFile(string path, int limit, CancellationToken cancel)
    {
        if (LengthOf(path) is { } length) return length > limit ? null : File.ReadAllBytes(path);

        // To open a pipe takes until somebody writes to it, and cannot be stopped; to wait for it can.
        var reading = Task.Run(
            () =>
            {
                using var stream = File.OpenRead(path);
                return TryRead(stream, limit, out var bytes) ? bytes : null;
            },
            cancel);
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
        var content = new MemoryStream();
        var buffer = new byte[81_920];
        for (int count; (count = await stream.ReadAsync(buffer, cancel).ConfigureAwait(false)) > 0;)
        {
            if (content.Length + count > limit) return null;
            content.Write(buffer, 0, count);
        }

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
}
