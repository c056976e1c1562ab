using TechRoles.Charts;

namespace TechRoles.Documents;

/// <summary>What is said about workbooks; in one place, so that the sentences can be read and improved together.</summary>
internal static class WorkbookTexts
{
    public static Text Damaged => Text.Of("The workbook is damaged; open it in a spreadsheet program and save it again.");

    public static Text FromHidden => Text.Of("Only a hidden sheet holds a chart; it was read.");

    public static Text? Refusal(WorkbookSign sign) => sign switch
    {
        WorkbookSign.Encrypted => Text.Of("The workbook is protected by a password; save it without one."),
        WorkbookSign.Xlsb => Text.Of("The file is a binary workbook (.xlsb); save it as .xlsx."),
        WorkbookSign.Ods => Text.Of("The file is an OpenDocument file; save a spreadsheet as .xlsx or .csv."),
        WorkbookSign.OtherZip =>
            Text.Of("The file is a zip archive and no workbook; unpack it and name the file in it that holds the chart."),
        WorkbookSign.Xlsx or WorkbookSign.Xls or WorkbookSign.None => null,
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };

    public static Text Hidden(IEnumerable<string> sheets) => Text.Of("Hidden sheets were not read: {sheets}.", ("sheets", Listed(sheets)));

    public static Text TooManyParts(int limit) =>
        Text.Of("The workbook has more than {limit} parts; nothing was read.", ("limit", limit));

    public static Text TooLarge(long limit) =>
        Text.Of("Unpacked, the workbook is larger than {limit} bytes; nothing was read.", ("limit", limit));

    public static Text Bomb(int ratio) => Text.Of(
        "A part of the workbook is more than {ratio} times larger unpacked than packed; nothing was read.", ("ratio", ratio));

    public static Text TooManyCells(long limit) => Text.Of(
        "The sheets span more than {limit} cells; nothing was read. Delete blank rows and columns.", ("limit", limit));

    public static Text TooManyRows(int limit) => Text.Of("A sheet has more than {limit} rows; nothing was read.", ("limit", limit));

    public static Text TooManyColumns(int limit) => Text.Of("A sheet has more than {limit} columns; nothing was read.", ("limit", limit));

    public static Text TooManySheets(int limit) => Text.Of(
        "The workbook has more than {limit} sheets; the first {limit} were looked at.", ("limit", limit));

    public static Text TooManyMerged(int limit) => Text.Of(
        "Merged ranges fill more than {limit} cells; the rest of them keep their text in the first cell.", ("limit", limit));

    public static Text Changed(int count) => Text.Of(
        "Of {texts} blanks around, control characters or what is too long for a cell are not written.", ("texts", Count.Of(count, "text")));

    public static Text OtherSheets(IEnumerable<string> sheets) =>
        Text.Of("Sheets that are no list of facts were not read: {sheets}.", ("sheets", Listed(sheets)));

    private static TextArgument Listed(IEnumerable<string> sheets) =>
        Say.Commas(sheets.Select(sheet => (TextArgument)Text.Of("'{name}'", ("name", Say.Quote(sheet)))));
}
