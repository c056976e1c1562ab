using System.Text;
using Ardalis.GuardClauses;

namespace TechRoles.Interchange;

/// <summary>Documents in streams, which hold no thread while they wait. A document is held in memory once.</summary>
internal static class DocumentStreams
{
    /// <summary>What a stream holds to its end.</summary>
    /// <exception cref="IOException">It holds more than an array can.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, CancellationToken cancel) =>
        await Limited.ReadAsync(Guard.Against.Null(stream), Array.MaxLength, cancel).ConfigureAwait(false)
            ?? throw new IOException($"The document is longer than {Array.MaxLength} bytes.");

    public static async Task WriteAsync(string document, Stream stream, CancellationToken cancel)
    {
        await Guard.Against.Null(stream).WriteAsync(Encoding.UTF8.GetBytes(document), cancel).ConfigureAwait(false);
        await stream.FlushAsync(cancel).ConfigureAwait(false);
    }
}
