using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>
/// Why an input is not read: what it seems to be, and what to do. In one place, so that the sentences can be improved together.
/// </summary>
internal static class Refusals
{
    /// <summary>Why no reader takes a file.</summary>
    public static Text Of(SourceFile file)
    {
        var seems = FileSigns.Seems(file);
        if (seems is not null
            && !(file.Extension is ".csv" or ".tsv"
                && seems is "prose" or "a log" or "source code" or "a settings file" or "a TOML file" or "a Markdown text"))
            return Text.Of(
                "It seems to be {what}, and holds no chart that can be read. {advice}",
                ("what", ProblemTexts.Ours(seems)), ("advice", Advice(seems)));
        if (file.Extension is ".yaml" or ".yml") return ProblemTexts.NoYaml;
        return file.Table.Head is [{ Cells.Length: > 1 }, ..] ? NoHeader(file.Table) : ProblemTexts.NoColumn;
    }

    private static Text Advice(string seems) => seems switch
    {
        "a PDF document" or "an HTML page" or "an old Office document" or "an RTF document" =>
            Text.Of("Save the table in it as CSV or as a workbook (.xlsx), and try that file."),
        "a zip archive" or "an empty zip archive" or "a gzip archive" or "a 7z archive" or "a RAR archive" =>
            Text.Of("Unpack it, and try the files in it."),
        _ => Text.Of("A table of people, a responsibility matrix, a JSON document or the text notation can be read; --from says which."),
    };

    /// <summary>No header says what the columns are.</summary>
    public static Text NoHeader(Grid grid) => grid.Head.Count == 0
        ? Text.Of("The table is empty.")
        : Text.Of(
            "No column is recognised: the headers seen are {headers}; wanted are an id or a name, a title and a manager. Name them with "
            + "--map, such as --map title=HEADER.",
            ("headers", Headers(grid.Head[0])));

    private static TextArgument Headers(GridRow row) =>
        Say.Commas(row.Cells.Where(cell => cell.Length > 0).Take(8).Select(ProblemTexts.InQuotes));

    /// <summary>Why nothing within a file is read.</summary>
    public static Text NoInner => Text.Of("It holds neither the document of facts nor a list, tree or drawing of people or positions.");

    public static Text NoTable(IReadOnlyList<Grid> grids) => Text.Of(grids.Count == 0
        ? "It holds no table."
        : "None of its tables is a list of positions or people, or a responsibility matrix.");

    /// <summary>Why a table beside the one that was read is not.</summary>
    public static Text SeemsToBe(TableKind kind) => Text.Of("It seems to be {what}.", ("what", ProblemTexts.Ours(kind.Title)));

    /// <summary>Why a table beside the one that was read is not.</summary>
    public static Text NoChart => Text.Of("It is no chart.");
}
