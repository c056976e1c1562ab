using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What readers say about a source; in one place, so that the sentences can be read and improved together.</summary>
internal static class ProblemTexts
{
    private const int LongestQuote = 60;

    public static Text UnknownColumn(string list, string column) => Text.Of(
        "The list {list} has no column '{column}'; it was passed over.", ("list", Say.Quote(list)), ("column", Cut(column)));

    public static Text UnknownList(string name) => Text.Of("No list is called '{name}'; it was passed over.", ("name", Cut(name)));

    public static Text InvalidValue(string given, FactColumn column) => Text.Of(
        "'{given}' is no value of {column}: expected is {expected}. The rest of the row counts.",
        ("given", Cut(given)), ("column", Say.Quote(column.Name)), ("expected", Expected(column)));

    public static Text WrongType(TextArgument given, FactColumn column) => Text.Of(
        "{column} is {given}: expected is {expected}. The rest of the row counts.",
        ("column", Say.Quote(column.Name)), ("given", given), ("expected", Expected(column)));

    public static Text OneValue(FactColumn column) =>
        Text.Of("{column} takes one value; the first one counts.", ("column", Say.Quote(column.Name)));

    public static Text MissingColumn(string list, FactColumn column) => Text.Of(
        "A row of {list} needs {column}; the row was set aside.", ("list", Say.Quote(list)), ("column", Say.Quote(column.Name)));

    public static Text RowComplaint(string complaint) =>
        Text.Of("The row was set aside: {complaint}.", ("complaint", Ours(complaint)));

    public static Text UnclosedQuote => Text.Of("A quotation mark is never closed; the row was set aside.");

    public static Text UnexpectedText(string text) =>
        Text.Of("'{text}' is not understood here and was passed over.", ("text", Cut(text)));

    public static Text TextAfterQuote => Text.Of("Text follows a closing quotation mark; the row was set aside.");

    public static Text NoHeader => Text.Of("The file has no header; nothing was read.");

    public static Text NotUtf8 => Text.Of("The file is no UTF-8; it was read as Windows-1252.");

    public static Text SameColumnTwice(string header) =>
        Text.Of("The column '{column}' stands twice; the first one counts.", ("column", Cut(header)));

    public static Text TooManyFields(int fields, int columns) => Text.Of(
        "The record has {fields} fields, the header {columns}; the row was set aside.", ("fields", fields), ("columns", columns));

    public static Text NoDocument =>
        Text.Of("The document does not say that its format is {format}; nothing was read.", ("format", Say.Quote(ChartJson.Format)));

    public static Text OtherFormat(string format) => Text.Of(
        "The document has the format '{given}', not {format}; nothing was read.",
        ("given", Cut(format)), ("format", Say.Quote(ChartJson.Format)));

    public static Text NoJson(long? line, long? position) => Text.Of(
        "The file is no JSON: line {line}, byte {position}; nothing was read.",
        ("line", NumberAfter(line)), ("position", NumberAfter(position)));

    public static Text NoObject(Text given) => Text.Of("A row is {given}, not an object; it was set aside.", ("given", given));

    public static Text NoUnicode(FactColumn column) =>
        Text.Of("{column} is no Unicode text. The rest of the row counts.", ("column", Say.Quote(column.Name)));

    public static Text SamePropertyTwice(string name) =>
        Text.Of("The property '{name}' stands twice; the first one counts.", ("name", Cut(name)));

    public static Text WrongKind(string path, Text given, bool isList) => Text.Of(
        isList ? "{path} is {given}, not an array; it was set aside." : "{path} is {given}, not an object; it was set aside.",
        ("path", Say.Quote(path)), ("given", given));

    public static Text ManagersByName =>
        Text.Of("Managers are named by mail address or by name; the rows with these were taken for them.");

    public static Text AmbiguousManager(string position, string text, IReadOnlyList<string> candidates) => Text.Of(
        "The manager of '{position}' is '{text}', which may be {candidates}; the line was set aside.",
        ("position", Cut(position)), ("text", Cut(text)), ("candidates", Listed(candidates)));

    public static Text AllManagersFail(int count, string example, IEnumerable<string> tried) => Text.Of(
        "None of the {count} managers that rows name is found in the file, '{example}' for example; looked for in: {tried}. All these "
        + "lines were set aside.",
        ("count", count), ("example", Cut(example)), ("tried", Listed([.. tried])));

    public static Text SpeltOtherwise(int count, string example) => Text.Of(
        count == 1
            ? "{count} manager is written otherwise than in the row of the manager (case, blanks, leading zeros, accents or Unicode form), "
                + "first that of '{example}'; the lines were followed."
            : "{count} managers are written otherwise than in the row of the manager (case, blanks, leading zeros, accents or Unicode "
                + "form), first that of '{example}'; the lines were followed.",
        ("count", count), ("example", Cut(example)));

    public static Text NamesAreTitles =>
        Text.Of("What stands in the place of names are titles; they were read as titles, and nobody as a holder.");

    public static Text NameAndTitleInOne => Text.Of("Name and title stand in one cell; they were read apart.");

    public static Text Left(int count, int gone) => Text.Of(
        count == 1
            ? "{count} person has left according to the file; {gone} of their positions are gone, and {vacant} vacant because others "
                + "report to them."
            : "{count} people have left according to the file; {gone} of their positions are gone, and {vacant} vacant because others "
                + "report to them.",
        ("count", count), ("gone", gone), ("vacant", count - gone));

    public static Text UnknownStatus(string status, int count) => Text.Of(
        "The status '{status}' ({rows}) is no state that is known; the positions were taken as held.",
        ("status", Cut(status)), ("rows", Count.Of(count, "row")));

    public static Text NoDay(string text, string column) => Text.Of(
        "'{text}' is no day of {column}. The rest of the row counts.", ("text", Cut(text)), ("column", Say.Quote(column)));

    public static Text NoPosition =>
        Text.Of("The row is no position (a heading, a total, a remark or a repeated header) and was passed over.");

    public static Text Outlined => Text.Of(
        "No column says who reports to whom; this one says what stands below what, as an outline does, and was read as the lines.");

    public static Text SeveralHolders(int count, string example) => Text.Of(
        count == 1
            ? "{count} cell names several people, that of '{example}'; each of them was read as a holder."
            : "{count} cells name several people, first that of '{example}'; each of them was read as a holder.",
        ("count", count), ("example", Cut(example)));

    public static Text VacantWithHolder(int count, string example) => Text.Of(
        count == 1
            ? "{count} row, that of '{example}', says that the position is vacant and names a holder; it was taken as vacant."
            : "{count} rows, first that of '{example}', say that the position is vacant and name a holder; these were taken as vacant.",
        ("count", count), ("example", Cut(example)));

    public static Text NoAreas(int count, string example, int longest) => Text.Of(
        count == 1
            ? "{count} text in the place of an area, that of '{example}', is longer than {longest} letters; it describes work and was "
                + "passed over."
            : "{count} texts in the place of areas, first that of '{example}', are longer than {longest} letters; they describe work and "
                + "were passed over.",
        ("count", count), ("longest", longest), ("example", Cut(example)));

    public static Text NoLines =>
        Text.Of("Nothing says who reports to whom: every position stands at the top, beside the others.");

    public static Text MoreNoPositions(int count) => Text.Of("{count} more rows are no positions and were passed over.", ("count", count));

    public static Text SameActivityTwice(string activity) =>
        Text.Of("The activity '{activity}' stands twice; the first row counts.", ("activity", Cut(activity)));

    public static Text NotAColumn(string text) => Text.Of("'{text}' is not understood here: write column=value.", ("text", Cut(text)));

    public static Text NeverClosed(char mark) =>
        Text.Of("A '{mark}' is missing at the end of the line.", ("mark", Say.Quote(mark.ToString())));

    public static Text NoId(string title) => Text.Of(
        "The title '{title}' gives no id; write one after it, such as #position-1. The row was set aside.", ("title", Cut(title)));

    public static Text Empty => Text.Of("The file is empty.");

    public static Text NoRows => Text.Of("The file has a header and no rows: the chart is empty.");

    public static Text NoText => Text.Of("The file has no line that states a fact.");

    public static Text NoYaml => Text.Of("YAML is not read; write the document as JSON.");

    public static Text NoColumn =>
        Text.Of("No column is recognised; say what the file is, or name its columns as the documentation does.");

    public static Text NoList => Text.Of("The folder has no file that is named after a list, such as positions.csv.");

    public static Text NoFolder => Text.Of("The path is a file, not a folder.");

    public static Text IsFolder(string format) =>
        Text.Of("The path is a folder; {format} is one file.", ("format", Say.Quote(format)));

    public static Text TooManyRows(int limit) => Text.Of("The file has more than {limit} lines; nothing was read.", ("limit", limit));

    public static Text TooManyColumns(int limit) => Text.Of("The table has more than {limit} columns; nothing was read.", ("limit", limit));

    public static Text TooManyCells(long limit) => Text.Of("The table has more than {limit} cells; nothing was read.", ("limit", limit));

    public static Text TooDeep(int limit) => Text.Of("Values nest more than {limit} deep; nothing was read.", ("limit", limit));

    public static Text TooManyValues(int limit) =>
        Text.Of("The document has more than {limit} values; nothing was read.", ("limit", limit));

    public static Text TooLarge(long limit) => Text.Of("The file is larger than {limit} bytes; nothing was read.", ("limit", limit));

    public static Text NoFile => Text.Of("There is no such file.");

    public static Text IsNoFile => Text.Of("It is a folder, not a file.");

    public static Text MayNotBeRead => Text.Of("It may not be read: its owner or an administrator gives the right to.");

    public static Text GivesNothing(int seconds) => Text.Of(
        seconds == 1
            ? "It is a pipe or a device that gave nothing for {seconds} second; nothing was read."
            : "It is a pipe or a device that gave nothing for {seconds} seconds; nothing was read.",
        ("seconds", seconds));

    public static Text TooLargeForMemory => Text.Of(
        "The file is no UTF-8, or its first line does not end soon, and it is too large to be read at once; save it as UTF-8.");

    /// <summary>The first eight, in quotation marks, and the number of the rest.</summary>
    public static TextArgument Listed(IReadOnlyList<string> texts)
    {
        const int Most = 8;
        var shown = Say.Commas(texts.Take(Most).Select(InQuotes));
        return texts.Count <= Most ? shown : Text.Of("{these} and {count} more", ("these", shown), ("count", texts.Count - Most));
    }

    /// <summary>What a column takes.</summary>
    public static TextArgument Expected(FactColumn column) => column.Words.Count == 0 ? Ours(column.Expected)
        : Text.Of("one of {words}", ("words", Say.Commas(column.Words.Select(Say.Quote))));

    /// <summary>Words of ours that the table of lists has, where no sentences are made.</summary>
    public static TextArgument Ours(string words) => new TextArgument.Term(words, words);

    /// <summary>A text from the source in quotation marks.</summary>
    public static TextArgument InQuotes(string text) => Text.Of("'{name}'", ("name", Cut(text)));

    /// <summary>A text from the source, cut where it is long, on one line.</summary>
    public static TextArgument Cut(string text)
    {
        var cut = text.Length > LongestQuote ? string.Concat(text.AsSpan(0, LongestQuote), "…") : text;
        return Say.Quote(string.Concat(cut.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '\uFFFD' : letter)));
    }

    // Readers of JSON count from 0; where they do not know, nothing stands there.
    private static TextArgument NumberAfter(long? index) => index is { } at ? at + 1 : Say.Quote("");
}
