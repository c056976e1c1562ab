using System.Globalization;

namespace TechRoles.Documents;

/// <summary>What is said about workbooks; in one place, so that the sentences can be read and improved together.</summary>
internal static class WorkbookTexts
{
    public static string Damaged => "The workbook is damaged; open it in a spreadsheet program and save it again.";

    public static string FromHidden => "Only a hidden sheet holds a chart; it was read.";

    public static string? Refusal(WorkbookSign sign) => sign switch
    {
        WorkbookSign.Encrypted => "The workbook is protected by a password; save it without one.",
        WorkbookSign.Xlsb => "The file is a binary workbook (.xlsb); save it as .xlsx.",
        WorkbookSign.Ods => "The file is an OpenDocument file; save a spreadsheet as .xlsx or .csv.",
        WorkbookSign.OtherZip => "The file is a zip archive and no workbook; unpack it and name the file in it that holds the chart.",
        WorkbookSign.Xlsx or WorkbookSign.Xls or WorkbookSign.None => null,
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };

    public static string Hidden(IEnumerable<string> sheets) => $"Hidden sheets were not read: {string.Join(", ", sheets.Select(Quote))}.";

    public static string TooManyParts(int limit) => Invariant($"The workbook has more than {limit} parts; nothing was read.");

    public static string TooLarge(long limit) => Invariant($"Unpacked, the workbook is larger than {limit} bytes; nothing was read.");

    public static string Bomb(int ratio) =>
        Invariant($"A part of the workbook is more than {ratio} times larger unpacked than packed; nothing was read.");

    public static string TooManyCells(long limit) =>
        Invariant($"The sheets span more than {limit} cells; nothing was read. Delete blank rows and columns.");

    public static string TooManyRows(int limit) => Invariant($"A sheet has more than {limit} rows; nothing was read.");

    public static string TooManyColumns(int limit) => Invariant($"A sheet has more than {limit} columns; nothing was read.");

    public static string TooManySheets(int limit) =>
        Invariant($"The workbook has more than {limit} sheets; the first {limit} were looked at.");

    public static string TooManyMerged(int limit) =>
        Invariant($"Merged ranges fill more than {limit} cells; the rest of them keep their text in the first cell.");

    public static string Changed(int count) => Invariant(
        $"Of {count} {(count == 1 ? "text" : "texts")} blanks around, control characters or what is too long for a cell are not written.");

    public static string OtherSheets(IEnumerable<string> sheets) =>
        $"Sheets that are no list of facts were not read: {string.Join(", ", sheets.Select(Quote))}.";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string text) => $"'{text}'";
}
