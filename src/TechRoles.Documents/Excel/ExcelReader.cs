using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Documents;

/// <summary>An Excel workbook: every sheet is looked at, and the one that is most surely a chart or a matrix is read.</summary>
/// <remarks>
/// <para>Reading an old workbook (.xls) makes the code pages of .NET known to the process, as its texts need them.</para>
/// <para><b>Limits:</b> those of <see cref="ReadLimits"/>; beyond them a workbook is refused with a sentence.</para>
/// </remarks>
public sealed class ExcelReader : FormatReader
{
    /// <inheritdoc/>
    public override string Name => "excel";

    /// <inheritdoc/>
    public override string Title => "an Excel workbook";

    /// <inheritdoc/>
    public override string Page =>
        """
        `.xlsx`, `.xlsm` and `.xls`. Sheets that are named after lists of facts and have their columns are read as these. Else every sheet
        is looked at as a list of positions or people and as a responsibility matrix; the surest is read, the others are named. Hidden
        sheets are read only where no other holds a chart. Merged cells have their text in every cell of their range. Numbers are read
        without separators, with the leading zeros that their format shows; dates as `2026-03-01`.
        A workbook behind a password, `.xlsb` and `.ods` are not read: save them as `.xlsx`.
        """;

    /// <inheritdoc/>
    public override bool HoldsTables => true;

    /// <inheritdoc/>
    public override Recognition Recognise(SourceFile file, TableKinds kinds)
    {
        ArgumentNullException.ThrowIfNull(file);
        return WorkbookSigns.Of(file) switch
        {
            WorkbookSign.None => Recognition.None,
            WorkbookSign.OtherZip => new(30, Text.Of("The file is a zip archive.")),
            _ => new(97, Text.Of("The file is a workbook.")),
        };
    }

    /// <inheritdoc/>
    public override Text? Read(SourceFile file, ChartReading reading)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(reading);
        if (WorkbookTexts.Refusal(WorkbookSigns.Of(file)) is { } refusal) return refusal;
        if (WorkbookSigns.Excess(file, reading.Options.Limits) is { } excess) return excess;
        var book = Workbook.Read(file, reading.Options.Limits, reading.Cancel);
        if (book.Failure is { } failure) return failure;
        foreach (var note in book.Notes) reading.Note(note);
        var sheets = book.Sheets.ConvertAll(sheet => sheet.Grid);
        if (FactTables.Are(sheets) && reading.Options.Format is null or "excel") return ReadFacts(sheets, file, reading);
        return ReadSheets(book, file, reading);
    }

    private static Text? ReadFacts(List<Grid> sheets, SourceFile file, ChartReading reading)
    {
        if (FactTables.Read(sheets, file, reading) is { Count: > 0 } others) reading.Note(WorkbookTexts.OtherSheets(others));
        return null;
    }

    /// <summary>Hidden sheets come second: only where no other holds a table of a known kind.</summary>
    private static Text? ReadSheets(Workbook book, SourceFile file, ChartReading reading)
    {
        var shown = book.Sheets.Where(sheet => !sheet.IsHidden).Select(sheet => sheet.Grid).ToList();
        var hidden = book.Sheets.Where(sheet => sheet.IsHidden).Select(sheet => sheet.Grid).ToList();
        if (hidden.Count == 0) return reading.ReadTables(file, shown);
        if (shown.Count > 0 && reading.Kinds.Surest(shown) is not null)
        {
            reading.Note(WorkbookTexts.Hidden(hidden.Select(sheet => sheet.Name)));
            return reading.ReadTables(file, shown);
        }

        if (reading.Kinds.Surest(hidden) is not null) reading.Note(WorkbookTexts.FromHidden);
        return reading.ReadTables(file, [.. shown, .. hidden]);
    }
}
