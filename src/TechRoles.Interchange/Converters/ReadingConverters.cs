using TechRoles.Catalogue;
using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>How an input was taken, how it shall be, and why one was not.</summary>
internal static class ReadingConverters
{
    private static readonly DataConverter<ColumnAccount> Column = new RecordConverter<ColumnAccount>(
        new("", null),
        Members<ColumnAccount>.Text("header", one => one.Header, (one, header) => one with { Header = header }),
        Members<ColumnAccount>.TextOrNull("meaning", one => one.Meaning, (one, meaning) => one with { Meaning = meaning }));

    private static readonly DataConverter<ManagerMatches> Managers = new RecordConverter<ManagerMatches>(
        new("", 0, null, null),
        Members<ManagerMatches>.Text("by", one => one.By, (one, by) => one with { By = by }),
        Members<ManagerMatches>.Number("count", one => one.Count, (one, count) => one with { Count = count }),
        Members<ManagerMatches>.TextOrNull("example", one => one.Example, (one, text) => one with { Example = text }),
        Members<ManagerMatches>.TextOrNull("means", one => one.Means, (one, id) => one with { Means = id }));

    private static readonly DataConverter<UnmatchedManager> Unmatched = new RecordConverter<UnmatchedManager>(
        new("", "", 0, []),
        Members<UnmatchedManager>.Text("position", one => one.Position, (one, id) => one with { Position = id }),
        Members<UnmatchedManager>.Text("text", one => one.Text, (one, text) => one with { Text = text }),
        Members<UnmatchedManager>.Number("row", one => one.Row, (one, row) => one with { Row = row }),
        Members<UnmatchedManager>.Texts("candidates", one => one.Candidates, (one, ids) => one with { Candidates = ids }));

    private static readonly DataConverter<PassedTable> Passed = new RecordConverter<PassedTable>(
        new("", null!),
        Members<PassedTable>.Text("name", one => one.Name, (one, name) => one with { Name = name }),
        Members<PassedTable>.Derived("reason", Plain.Text, one => one.Reason),
        Members<PassedTable>.Value("said", TextConverters.Text, one => one.Said, (one, said) => one with { Said = said }));

    private static readonly DataConverter<UnreadableInput> Unreadable = new RecordConverter<UnreadableInput>(
        new("", null!),
        Members<UnreadableInput>.Text("file", one => one.File, (one, file) => one with { File = file }),
        Members<UnreadableInput>.Derived("message", Plain.Text, one => one.Message),
        Members<UnreadableInput>.Value("said", TextConverters.Text, one => one.Said, (one, said) => one with { Said = said }));

    private static readonly DataConverter<ReadAccount> Account = new RecordConverter<ReadAccount>(
        new(),
        Members<ReadAccount>.Flag("statesFacts", one => one.StatesFacts, (one, flag) => one with { StatesFacts = flag }),
        Members<ReadAccount>.Text("format", one => one.Format, (one, format) => one with { Format = format }),
        Members<ReadAccount>.Text("title", one => one.Title, (one, title) => one with { Title = title }),
        Members<ReadAccount>.Derived("reason", Plain.Text, one => one.Reason),
        Members<ReadAccount>.List("reasons", TextConverters.Text, one => one.Reasons, (one, said) => one with { Reasons = said }),
        Members<ReadAccount>.Number("certainty", one => one.Certainty, (one, percent) => one with { Certainty = percent }),
        Members<ReadAccount>.TextOrNull("encoding", one => one.Encoding, (one, name) => one with { Encoding = name }),
        Members<ReadAccount>.TextOrNull("table", one => one.Table, (one, name) => one with { Table = name }),
        Members<ReadAccount>.NumberOrNull("headerRow", one => one.HeaderRow, (one, row) => one with { HeaderRow = row }),
        Members<ReadAccount>.List("columns", Column, one => one.Columns, (one, columns) => one with { Columns = columns }),
        Members<ReadAccount>.List("managers", Managers, one => one.Managers, (one, managers) => one with { Managers = managers }),
        Members<ReadAccount>.List("ambiguous", Unmatched, one => one.Ambiguous, (one, managers) => one with { Ambiguous = managers }),
        Members<ReadAccount>.List("failed", Unmatched, one => one.Failed, (one, managers) => one with { Failed = managers }),
        Members<ReadAccount>.List("passed", Passed, one => one.Passed, (one, tables) => one with { Passed = tables }),
        Members<ReadAccount>.Derived("notes", Plain.Text.Lists, one => one.Notes),
        Members<ReadAccount>.List("said", TextConverters.Text, one => one.Said, (one, said) => one with { Said = said }));

    private static readonly DataConverter<ReadLimits> Limits = new RecordConverter<ReadLimits>(
        new(),
        Members<ReadLimits>.Number("rows", one => one.Rows, (one, most) => one with { Rows = most }).Usually(),
        Members<ReadLimits>.Number("columns", one => one.Columns, (one, most) => one with { Columns = most }).Usually(),
        Members<ReadLimits>.Value("cells", Plain.LongNumber, one => one.Cells, (one, most) => one with { Cells = most }).Usually(),
        Members<ReadLimits>.Number("sheets", one => one.Sheets, (one, most) => one with { Sheets = most }).Usually(),
        Members<ReadLimits>.Number("mergedCells", one => one.MergedCells, (one, most) => one with { MergedCells = most }).Usually(),
        Members<ReadLimits>.Number("depth", one => one.Depth, (one, most) => one with { Depth = most }).Usually(),
        Members<ReadLimits>.Number("nodes", one => one.Nodes, (one, most) => one with { Nodes = most }).Usually(),
        Members<ReadLimits>.Value(
            "unpackedBytes", Plain.LongNumber, one => one.UnpackedBytes, (one, most) => one with { UnpackedBytes = most }).Usually(),
        Members<ReadLimits>.Number("ratio", one => one.Ratio, (one, most) => one with { Ratio = most }).Usually(),
        Members<ReadLimits>.Number("parts", one => one.Parts, (one, most) => one with { Parts = most }).Usually());

    private static readonly DataConverter<ColumnChoice> Choice = new RecordConverter<ColumnChoice>(
        new("", ""),
        Members<ColumnChoice>.Text("field", one => one.Field, (one, field) => one with { Field = field }),
        Members<ColumnChoice>.Text("header", one => one.Header, (one, header) => one with { Header = header }));

    private static readonly DataConverter<ReadOptions> Options = new RecordConverter<ReadOptions>(
        new(),
        Members<ReadOptions>.TextOrNull("format", one => one.Format, (one, format) => one with { Format = format }),
        Members<ReadOptions>.List("columns", Choice, one => one.Columns, (one, columns) => one with { Columns = columns }),
        Members<ReadOptions>.ValueOrNull(
            "catalogue", CatalogueConverters.Catalogue, one => one.Catalogue == RoleCatalogue.BuiltIn ? null : one.Catalogue,
            (one, catalogue) => one with { Catalogue = catalogue ?? RoleCatalogue.BuiltIn }),
        Members<ReadOptions>.Number("fileSize", one => one.FileSize, (one, most) => one with { FileSize = most }).Usually(),
        Members<ReadOptions>.Value(
            "folderFileSize", Plain.LongNumber, one => one.FolderFileSize, (one, most) => one with { FolderFileSize = most }).Usually(),
        Members<ReadOptions>.NumberOrNull("patience", one => one.Patience, (one, seconds) => one with { Patience = seconds }),
        Members<ReadOptions>.Value("limits", Limits, one => one.Limits, (one, limits) => one with { Limits = limits }).Usually());

    // The facts stay in the builder, which is spent once a chart was made of it.
    private static readonly DataConverter<ReadChart> Read = new WriteOnlyConverter<ReadChart>(
        (json, read) =>
        {
            json.WriteStartObject();
            json.WritePropertyName("account");
            Account.Put(json, read.Account);
            json.WriteNumber("rows", read.Rows);
            json.WritePropertyName("problems");
            new ListConverter<ChartProblem>(ProblemConverters.Problem).Put(json, read.Problems);
            json.WriteEndObject();
        },
        "The facts are not in the document: keep those of the chart as ChartFacts, and the account as ReadAccount.");

    public static IEnumerable<IDataConverter> All =>
    [
        Column, Managers, Unmatched, Passed, Unreadable, Account, Limits, Choice, Options, Read,
        new RecordConverter<CsvWriting>(
            new(),
            Members<CsvWriting>.Flag(
                "escapeFormulas", one => one.EscapeFormulas, (one, flag) => one with { EscapeFormulas = flag }).Usually()),
        new RecordConverter<Recognition>(
            new(0, null!),
            Members<Recognition>.Number("certainty", one => one.Certainty, (one, percent) => one with { Certainty = percent }),
            Members<Recognition>.Value("said", TextConverters.Text, one => one.Said, (one, said) => one with { Said = said })),
        new UnionConverter<ReadResult, ReadChart, UnreadableInput>(
            ("read", Read), ("unreadable", Unreadable),
            result => result.Match<OneOf.OneOf<ReadChart, UnreadableInput>>(one => one, one => one), one => one, one => one),
    ];
}
