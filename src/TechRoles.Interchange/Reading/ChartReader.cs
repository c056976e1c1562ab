using System.Text;
using Ardalis.GuardClauses;

namespace TechRoles.Interchange;

/// <summary>Reads facts from a file or folder in any format that <see cref="ChartReaders.Default"/> knows.</summary>
/// <remarks>Time and memory are linear in the size of the input. Nothing an input holds makes a reader throw.</remarks>
public static class ChartReader
{
    /// <inheritdoc cref="ChartReaders.Read(string, ReadOptions?, CancellationToken)"/>
    public static ReadResult Read(string path, ReadOptions? options = null, CancellationToken cancel = default) =>
        ChartReaders.Default.Read(path, options, cancel);

    /// <inheritdoc cref="ChartReaders.Read(Stream, string, ReadOptions?, CancellationToken)"/>
    public static ReadResult Read(Stream stream, string file, ReadOptions? options = null, CancellationToken cancel = default) =>
        ChartReaders.Default.Read(stream, file, options, cancel);

    /// <inheritdoc cref="ChartReaders.ReadAsync"/>
    public static Task<ReadResult> ReadAsync(Stream stream, string file, ReadOptions? options = null, CancellationToken cancel = default) =>
        ChartReaders.Default.ReadAsync(stream, file, options, cancel);

    /// <summary>Reads a text to its end.</summary>
    /// <param name="text">The content of one file; it stays open.</param>
    /// <param name="file">What problems call it; its extension helps to guess the format.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work between rows.</param>
    /// <returns>What was read, also where parts of it are problems; unreadable where nothing could be made out at all.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <exception cref="IOException">The text's source failed.</exception>
    public static ReadResult Read(TextReader text, string file, ReadOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(text);
        Guard.Against.Null(file);
        options ??= new();
        return Limited.TryRead(text, options.FileSize, out var content)
            ? ChartReaders.Default.Read(new SourceFile(file, Encoding.UTF8.GetBytes(content)), options, cancel)
            : new UnreadableInput(file, ProblemTexts.TooLarge(options.FileSize));
    }
}
