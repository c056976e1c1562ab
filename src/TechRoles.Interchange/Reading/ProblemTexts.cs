using System.Globalization;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What readers say about a source; in one place, so that the sentences can be read and improved together.</summary>
internal static class ProblemTexts
{
    private const int LongestQuote = 60;

    public static string UnknownColumn(string list, string column) => $"The list {list} has no column {Quote(column)}; it was passed over.";

    public static string UnknownList(string name) => $"No list is called {Quote(name)}; it was passed over.";

    public static string InvalidValue(string given, FactColumn column) =>
        $"{Quote(given)} is no value of {column.Name}: expected is {column.Expected}. The rest of the row counts.";

    public static string WrongType(string given, FactColumn column) =>
        $"{column.Name} is {given}: expected is {column.Expected}. The rest of the row counts.";

    public static string OneValue(FactColumn column) => $"{column.Name} takes one value; the first one counts.";

    public static string MissingColumn(string list, FactColumn column) =>
        $"A row of {list} needs {column.Name}; the row was set aside.";

    public static string RowComplaint(string complaint) => $"The row was set aside: {complaint}.";

    public static string UnclosedQuote => "A quotation mark is never closed; the row was set aside.";

    public static string UnexpectedText(string text) => $"{Quote(text)} is not understood here and was passed over.";

    public static string TextAfterQuote => "Text follows a closing quotation mark; the row was set aside.";

    public static string NoHeader => "The file has no header; nothing was read.";

    public static string NotUtf8 => "The file is no UTF-8; it was read as Windows-1252.";

    public static string SameColumnTwice(string header) => $"The column {Quote(header)} stands twice; the first one counts.";

    public static string TooManyFields(int fields, int columns) =>
        string.Create(CultureInfo.InvariantCulture, $"The record has {fields} fields, the header {columns}; the row was set aside.");

    public static string NoDocument => $"The document does not say that its format is {ChartJson.Format}; nothing was read.";

    public static string OtherFormat(string format) =>
        $"The document has the format {Quote(format)}, not {ChartJson.Format}; nothing was read.";

    public static string NoJson(long? line, long? position) =>
        string.Create(CultureInfo.InvariantCulture, $"The file is no JSON: line {line + 1}, byte {position + 1}; nothing was read.");

    public static string NoObject(string given) => $"A row is {given}, not an object; it was set aside.";

    public static string NoUnicode(FactColumn column) => $"{column.Name} is no Unicode text. The rest of the row counts.";

    public static string SamePropertyTwice(string name) => $"The property {Quote(name)} stands twice; the first one counts.";

    public static string WrongKind(string path, string given, bool isList) =>
        $"{path} is {given}, not {(isList ? "an array" : "an object")}; it was set aside.";

    public static string SecondHeader => "The second record repeats the header in other words; it is no row.";

    public static string ManagersByName => "Managers are named by mail address or by name; the rows with these were taken for them.";

    public static string AmbiguousManager(string position, string text, IReadOnlyList<string> candidates) =>
        $"The manager of {Quote(position)} is {Quote(text)}, which may be {Listed(candidates)}; the line was set aside.";

    public static string AllManagersFail(int count, string example, IEnumerable<string> tried) => string.Create(
        CultureInfo.InvariantCulture,
        $"None of the {count} managers that rows name is found in the file, {Quote(example)} for example; looked for in: "
        + $"{Listed([.. tried])}. All these lines were set aside.");

    public static string SpeltOtherwise(int count, string example) => string.Create(
        CultureInfo.InvariantCulture,
        $"{count} {(count == 1 ? "manager is" : "managers are")} written otherwise than in the row of the manager (case, blanks, "
        + $"leading zeros, accents or Unicode form), first that of {Quote(example)}; the lines were followed.");

    public static string NamesAreTitles =>
        "What stands in the place of names are titles; they were read as titles, and nobody as a holder.";

    public static string NameAndTitleInOne => "Name and title stand in one cell; they were read apart.";

    public static string Left(int count, int gone) => string.Create(
        CultureInfo.InvariantCulture,
        $"{count} {(count == 1 ? "person has" : "people have")} left according to the file; {gone} of their seats are gone, and "
        + $"{count - gone} vacant because others report to them.");

    public static string UnknownStatus(string status, int count) => string.Create(
        CultureInfo.InvariantCulture,
        $"The status {Quote(status)} ({count} {(count == 1 ? "row" : "rows")}) is no state that is known; the seats were taken as held.");

    public static string NoDay(string text, string column) => $"{Quote(text)} is no day of {column}. The rest of the row counts.";

    public static string NoSeat => "The row is no seat (a heading, a total, a remark or a repeated header) and was passed over.";

    public static string MoreNoSeats(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} more rows are no seats and were passed over.");

    public static string SameActivityTwice(string activity) => $"The activity {Quote(activity)} stands twice; the first row counts.";

    public static string NotAColumn(string text) => $"{Quote(text)} is not understood here: write column=value.";

    public static string NeverClosed(char mark) => $"A '{mark}' is missing at the end of the line.";

    public static string NoId(string title) =>
        $"The title {Quote(title)} gives no id; write one after it, such as #position-1. The row was set aside.";

    public static string Empty => "The file is empty.";

    public static string NoRows => "The file has a header and no rows: the chart is empty.";

    public static string NoText => "The file has no line that states a fact.";

    public static string NoYaml => "YAML is not read; write the document as JSON.";

    public static string NoColumn => "No column is recognised; say what the file is, or name its columns as the documentation does.";

    public static string NoList => "The folder has no file that is named after a list, such as positions.csv.";

    public static string NoFolder => "The path is a file, not a folder.";

    public static string IsFolder(string format) => $"The path is a folder; {format} is one file.";

    public static string TooManyRows(int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"The file has more than {limit} lines; nothing was read.");

    public static string TooManyColumns(int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"The table has more than {limit} columns; nothing was read.");

    public static string TooManyCells(long limit) =>
        string.Create(CultureInfo.InvariantCulture, $"The table has more than {limit} cells; nothing was read.");

    public static string TooDeep(int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"Values nest more than {limit} deep; nothing was read.");

    public static string TooManyValues(int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"The document has more than {limit} values; nothing was read.");

    public static string TooLarge(long limit) =>
        string.Create(CultureInfo.InvariantCulture, $"The file is larger than {limit} bytes; nothing was read.");

    private static string Listed(IReadOnlyList<string> texts)
    {
        const int Most = 8;
        var shown = string.Join(", ", texts.Take(Most).Select(Quote));
        return texts.Count <= Most ? shown : string.Create(CultureInfo.InvariantCulture, $"{shown} and {texts.Count - Most} more");
    }

    /// <summary>A text from the source in quotes, cut where it is long, on one line.</summary>
    public static string Quote(string text)
    {
        var cut = text.Length > LongestQuote ? string.Concat(text.AsSpan(0, LongestQuote), "…") : text;
        return "'" + string.Concat(cut.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '\uFFFD' : letter)) + "'";
    }
}
