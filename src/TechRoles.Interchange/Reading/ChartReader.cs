using System.Text;
using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads facts from a file or folder in any format that is known here.</summary>
/// <remarks>Time and memory are linear in the size of the input. Nothing an input holds makes a reader throw.</remarks>
public static class ChartReader
{
    /// <summary>Reads a file or a folder.</summary>
    /// <param name="path">The file; a folder is read as a CSV folder.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work between rows.</param>
    /// <returns>What was read, also where parts of it are problems; unreadable where nothing could be made out at all.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <exception cref="IOException">The disk failed, or there is no such file.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static OneOf<ReadChart, UnreadableInput> Read(string path, ReadOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.NullOrEmpty(path);
        options ??= new();
        if (Directory.Exists(path)) return ReadFolder(path, options, cancel);
        var file = Path.GetFileName(path);
        return new FileInfo(path).Length > options.FileSize
            ? new UnreadableInput(file, ProblemTexts.TooLarge(options.FileSize))
            : Read(File.ReadAllBytes(path), file, options.Format, cancel);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The content of one file; it stays open.</param>
    /// <param name="file">What problems call it; its extension helps to guess the format.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work between rows.</param>
    /// <returns>What was read, also where parts of it are problems; unreadable where nothing could be made out at all.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public static OneOf<ReadChart, UnreadableInput> Read(Stream stream, string file, ReadOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(file);
        options ??= new();
        return Limited.TryRead(stream, options.FileSize, out var bytes)
            ? Read(bytes, file, options.Format, cancel)
            : new UnreadableInput(file, ProblemTexts.TooLarge(options.FileSize));
    }

    /// <summary>Reads a text to its end.</summary>
    /// <param name="text">The content of one file; it stays open.</param>
    /// <param name="file">What problems call it; its extension helps to guess the format.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work between rows.</param>
    /// <returns>What was read, also where parts of it are problems; unreadable where nothing could be made out at all.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <exception cref="IOException">The text's source failed.</exception>
    public static OneOf<ReadChart, UnreadableInput> Read(TextReader text, string file, ReadOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(text);
        Guard.Against.Null(file);
        options ??= new();
        return Limited.TryRead(text, options.FileSize, out var content)
            ? Read(Encoding.UTF8.GetBytes(content), file, options.Format, cancel)
            : new UnreadableInput(file, ProblemTexts.TooLarge(options.FileSize));
    }

    private static OneOf<ReadChart, UnreadableInput> Read(byte[] bytes, string file, InputFormat? format, CancellationToken cancel)
    {
        if (IsBlank(bytes)) return new UnreadableInput(file, ProblemTexts.Empty);
        if (format is null && FormatGuess.IsYaml(file)) return new UnreadableInput(file, ProblemTexts.NoYaml);
        var guess = format is { } known ? new(known, "") : FormatGuess.Of(file, bytes);
        if (guess is null) return new UnreadableInput(file, ProblemTexts.NoColumn);
        var notes = format is null ? new List<string> { guess.Reason } : [];
        if (guess.Format == InputFormat.Json)
            return ChartJson.Read(bytes, file, cancel)
                .Match<OneOf<ReadChart, UnreadableInput>>(read => read.With(notes.ToValueList()), unreadable => unreadable);
        var sink = new BuilderSink { Cancel = cancel };
        if (Failure(guess.Format, bytes, file, sink) is { } failure) return new UnreadableInput(file, failure);
        if (sink.Count == 0) notes.Add(ProblemTexts.NoRows);
        return new ReadChart(sink, guess.Format, notes.ToValueList());
    }

    private static string? Failure(InputFormat format, byte[] bytes, string file, FactSink sink) => format switch
    {
        InputFormat.Text => ReadText(bytes, file, sink) ? null : ProblemTexts.NoText,
        InputFormat.Raci => ReadTable(bytes, file, sink, RaciMatrix.Read) ? null : ProblemTexts.NoColumn,
        InputFormat.UkOrganogram => ReadTable(bytes, file, sink, UkOrganogram.Read) ? null : ProblemTexts.NoColumn,
        InputFormat.Csv => ReadTable(bytes, file, sink, PositionsFile.Read) ? null : ProblemTexts.NoColumn,
        _ => ProblemTexts.NoFolder,
    };

    private static bool IsBlank(ReadOnlySpan<byte> bytes) =>
        (bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes).Trim(" \t\r\n"u8).IsEmpty;

    private static bool ReadText(byte[] bytes, string file, FactSink sink)
    {
        using var text = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        TextNotation.Read(text.ReadToEnd(), file, sink);
        return sink.Count > 0;
    }

    private static bool ReadTable(byte[] bytes, string file, FactSink sink, Func<CsvBytes, string, FactSink, bool> read)
    {
        var content = new CsvBytes(bytes);
        if (!read(content, file, sink)) return false;
        if (!content.IsUtf8) sink.AddProblem(new(ProblemKind.Guessed, ProblemTexts.NotUtf8) { Place = new(file, null, null, null) });
        return true;
    }

    private static OneOf<ReadChart, UnreadableInput> ReadFolder(string path, ReadOptions options, CancellationToken cancel)
    {
        if (options.Format is { } format and not InputFormat.CsvFolder) return new UnreadableInput(path, ProblemTexts.IsFolder(format));
        var files = Directory.GetFiles(path, "*.csv").ToDictionary(file => Path.GetFileName(file), StringComparer.Ordinal);
        if (!files.Keys.Any(name => CsvFolder.ListOf(name) is not null)) return new UnreadableInput(path, ProblemTexts.NoList);
        if (files.FirstOrDefault(file => new FileInfo(file.Value).Length > options.FolderFileSize) is { Key: { } large })
            return new UnreadableInput(large, ProblemTexts.TooLarge(options.FolderFileSize));
        var sink = new BuilderSink { Cancel = cancel };
        var bytes = files.Values.Sum(file => new FileInfo(file).Length);
        CsvFolder.Read(files.Keys, name => CsvFile.Open(files[name]), sink, FolderReading.Of(bytes));
        return new ReadChart(sink, InputFormat.CsvFolder, options.Format is null ? ["The path is a folder: read as a CSV folder."] : []);
    }
}
