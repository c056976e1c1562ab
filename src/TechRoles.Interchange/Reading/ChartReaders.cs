using System.Data.Common;
using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The formats and kinds of table that are known: a value, to which users add their own.</summary>
/// <remarks>Time and memory are linear in the size of the input. Nothing an input holds makes a reader throw.</remarks>
/// <example><code>
/// var read = ChartReaders.Default.Read(path).OrThrow();
/// var chart = read.Builder.Repair().Chart;
/// var format = read.Account.Format;
/// </code></example>
public sealed class ChartReaders
{
    private ChartReaders(ValueList<FormatReader> readers, TableKinds kinds)
    {
        Readers = readers;
        Kinds = kinds;
    }

    /// <summary>Those of this library.</summary>
    public static ChartReaders Default { get; } = new(
        [
            new JsonReader(), new MermaidReader(), new PlantUmlReader(), new DotReader(), new LdifReader(), new OutlineReader(),
            new NotationReader(),
        ],
        TableKinds.Default);

    /// <summary>The formats, tables in a text aside.</summary>
    public ValueList<FormatReader> Readers { get; }

    /// <summary>The kinds of table.</summary>
    public TableKinds Kinds { get; }

    /// <summary>Every reader, those of the kinds of table in a text included; of two equally sure ones the first wins.</summary>
    public ValueList<FormatReader> All => [.. Readers, .. Kinds.All.Select(kind => new DelimitedText(kind))];

    /// <summary>The words by which a user may ask for a format: readers first, then kinds of table.</summary>
    public ValueList<string> Names => [.. All.Select(reader => reader.Name).Distinct()];

    /// <summary>These and one more, which takes the place of one with its name and stands before all others.</summary>
    public ChartReaders With(FormatReader reader)
    {
        Guard.Against.Null(reader);
        return new([reader, .. Readers.Where(known => known.Name != reader.Name)], Kinds);
    }

    /// <summary>These and one more kind of table, which takes the place of one with its name and stands before all others.</summary>
    public ChartReaders With(TableKind kind) => new(Readers, Kinds.With(kind));

    /// <summary>Reads a file or a folder.</summary>
    /// <param name="path">The file; a folder is read as a CSV folder.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work between rows.</param>
    /// <returns>What was read, also where parts of it are problems; unreadable where nothing could be made out at all.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <exception cref="IOException">The disk failed, or there is no such file.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public ReadResult Read(string path, ReadOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.NullOrEmpty(path);
        options ??= new();
        if (Directory.Exists(path)) return ReadFolder(path, options, cancel);
        var file = Path.GetFileName(path);
        return Limited.ReadFile(path, options.FileSize, options.PatienceOr(null), cancel).Match(
            bytes => Read(new SourceFile(file, bytes), options, cancel),
            said => new UnreadableInput(file, said));
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The content of one file; it stays open.</param>
    /// <param name="file">What problems call it; its extension helps to guess the format.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work between rows.</param>
    /// <returns>What was read, also where parts of it are problems; unreadable where nothing could be made out at all.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public ReadResult Read(Stream stream, string file, ReadOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(file);
        options ??= new();
        return Limited.TryRead(stream, options.FileSize, out var bytes)
            ? Read(new SourceFile(file, bytes), options, cancel)
            : new UnreadableInput(file, ProblemTexts.TooLarge(options.FileSize));
    }

    /// <summary>Reads a stream to its end without holding a thread while it waits for more; what has come is then read at once.</summary>
    /// <inheritdoc cref="Read(Stream, string, ReadOptions?, CancellationToken)"/>
    public async Task<ReadResult> ReadAsync(Stream stream, string file, ReadOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(file);
        options ??= new();
        return await Limited.ReadAsync(stream, options.FileSize, cancel).ConfigureAwait(false) is { } bytes
            ? Read(new SourceFile(file, bytes), options, cancel)
            : new UnreadableInput(file, ProblemTexts.TooLarge(options.FileSize));
    }

    /// <summary>Reads a file that is at hand.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work between rows.</param>
    /// <returns>What was read, also where parts of it are problems; unreadable where nothing could be made out at all.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ReadResult Read(SourceFile file, ReadOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(file);
        using var measured = ReadTelemetry.Begin();
        var result = ReadFile(file, Asked(options), cancel);
        measured?.Done(result);
        return result;
    }

    /// <summary>Reads the rows of a query as the table that they are, as a file with these headers and rows is read: people or positions
    /// with their managers, a matrix.</summary>
    /// <remarks>A query for each list of facts is read by <see cref="DatabaseRows"/>, row by row; here all rows are kept until they are
    /// understood. Bytes and the like are blank.</remarks>
    /// <param name="rows">The rows; it stays open, and further result sets in it are not looked at.</param>
    /// <param name="query">What problems call it; rows are counted as in a file, where the header is the first.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work between rows.</param>
    /// <returns>What was read, also where parts of it are problems; unreadable where the columns are those of no table.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ReadResult Read(DbDataReader rows, string query, ReadOptions? options = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(rows);
        Guard.Against.Null(query);
        using var measured = ReadTelemetry.Begin();
        var result = ReadRows(DatabaseGrid.Of(rows, cancel), query, Asked(options), cancel);
        measured?.Done(result);
        return result;
    }

    private ReadResult ReadRows(Grid grid, string query, ReadOptions options, CancellationToken cancel)
    {
        var (kinds, isKind) = KindsFor(options);
        if (options.Format is not null && !isKind) return new UnreadableInput(query, Refusals.NoTable([grid]));
        var sink = new BuilderSink { Cancel = cancel };
        var reading = new ChartReading(sink, options, kinds)
        {
            Account = new() { Format = DatabaseRows.Format, Title = DatabaseRows.Title, Certainty = 100 },
        };
        var file = new SourceFile(query, []);
        var refusal = isKind
            ? TableLimits.Excess(grid, options.Limits) ?? kinds.All[0].Read(grid, file, reading)
            : reading.ReadTables(file, [grid]);
        if (refusal is not null) return new UnreadableInput(query, refusal);
        if (sink.Count == 0) reading.Note(ProblemTexts.NoRows);
        return new ReadChart(sink, reading.Account);
    }

    // A column that is named is one of a table of people.
    private static ReadOptions Asked(ReadOptions? options) => options switch
    {
        null => new(),
        { Format: null, Columns.Count: > 0 } => options with { Format = Formats.Csv },
        _ => options,
    };

    private (TableKinds Kinds, bool IsKind) KindsFor(ReadOptions options)
    {
        var asked = options.Format is { } named ? Kinds.Only(named) : Kinds;
        var isKind = options.Format is not null && asked.All.Count > 0;
        return ((isKind ? asked : Kinds).For(options.Catalogue), isKind);
    }

    private static ReadResult ReadFolder(string path, ReadOptions options, CancellationToken cancel)
    {
        using var measured = ReadTelemetry.Begin();
        var result = FolderOnDisk.Read(path, options, cancel);
        measured?.Done(result);
        return result;
    }

    private ReadResult ReadFile(SourceFile file, ReadOptions options, CancellationToken cancel)
    {
        if (file.IsBlank) return new UnreadableInput(file.Name, ProblemTexts.Empty);
        if (options.Format == Formats.CsvFolder) return new UnreadableInput(file.Name, ProblemTexts.NoFolder);
        if (!FileSigns.IsNoText(file) && file.Utf8.Span.Count((byte)'\n') is var ends && ends >= options.Limits.Rows
            && (ends > options.Limits.Rows || file.Utf8.Span[^1] != '\n'))
            return new UnreadableInput(file.Name, ProblemTexts.TooManyRows(options.Limits.Rows));
        var (kinds, isKind) = KindsFor(options);
        if (Choose(file, options.Format, kinds, isKind) is not { } chosen) return new UnreadableInput(file.Name, Refusals.Of(file));
        var sink = new BuilderSink { Cancel = cancel };
        var reading = new ChartReading(sink, options, kinds)
        {
            Inner = [.. Readers.Where(reader => reader != chosen.Reader)],
            Account = new()
            {
                Format = chosen.Reader.Name,
                Title = chosen.Reader.Title,
                Reasons = chosen.Recognition.Said == Text.Empty ? [] : [chosen.Recognition.Said],
                Certainty = chosen.Recognition.Certainty,
                Encoding = FileSigns.IsNoText(file) ? null : file.EncodingName,
            },
        };
        if (chosen.Reader.Read(file, reading) is { } refusal) return new UnreadableInput(file.Name, refusal);
        if (sink.Count == 0) reading.Note(ProblemTexts.NoRows);
        return new ReadChart(sink, reading.Account);
    }

    private Choice? Choose(SourceFile file, string? format, TableKinds kinds, bool isKind)
    {
        if (format is null) return Surest(file, All, kinds);
        var named = All.FirstOrDefault(reader => reader.Name == format);

        // A kind of table may stand in a workbook or a text with tables.
        if (isKind && Surest(file, Readers.Where(reader => reader.HoldsTables), kinds) is { } container) return container;
        return named is null ? null : new(named, new(100, Text.Empty));
    }

    private static Choice? Surest(SourceFile file, IEnumerable<FormatReader> readers, TableKinds kinds)
    {
        Choice? best = null;
        foreach (var reader in readers)
            if (reader.Recognise(file, kinds) is { IsEnough: true } found && found.Certainty > (best?.Recognition.Certainty ?? 0))
                best = new(reader, found);
        return best;
    }

    private sealed record Choice(FormatReader Reader, Recognition Recognition);
}
