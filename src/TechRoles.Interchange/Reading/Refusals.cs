namespace TechRoles.Interchange;

/// <summary>
/// Why an input is not read: what it seems to be, and what to do. In one place, so that the sentences can be improved together.
/// </summary>
internal static class Refusals
{
    /// <summary>Why no reader takes a file.</summary>
    public static string Of(SourceFile file)
    {
        var seems = FileSigns.Seems(file);
        if (seems is not null
            && !(file.Extension is ".csv" or ".tsv"
                && seems is "prose" or "a log" or "source code" or "a settings file" or "a TOML file" or "a Markdown text"))
            return $"It seems to be {seems}, and holds no chart that can be read. {Advice(seems)}";
        if (file.Extension is ".yaml" or ".yml") return ProblemTexts.NoYaml;
        return file.Table.Head is [{ Cells.Length: > 1 }, ..] ? NoHeader(file.Table) : ProblemTexts.NoColumn;
    }

    private static string Advice(string seems) => seems switch
    {
        "a PDF document" or "an HTML page" or "an old Office document" or "an RTF document" =>
            "Save the table in it as CSV or as a workbook (.xlsx), and try that file.",
        "a zip archive" or "an empty zip archive" or "a gzip archive" or "a 7z archive" or "a RAR archive" =>
            "Unpack it, and try the files in it.",
        _ => "A table of people, a responsibility matrix, a JSON document or the text notation can be read; --from says which.",
    };

    /// <summary>No header says what the columns are.</summary>
    public static string NoHeader(Grid grid) => grid.Head.Count == 0
        ? "The table is empty."
        : $"No column is recognised: the headers seen are {Headers(grid.Head[0])}; wanted are an id or a name, a title and a manager. "
            + $"Name them with --map, such as --map title=HEADER.";

    private static string Headers(GridRow row) =>
        string.Join(", ", row.Cells.Where(cell => cell.Length > 0).Take(8).Select(ProblemTexts.Quote));

    /// <summary>Why nothing within a file is read.</summary>
    public static string NoInner => "It holds neither the document of facts nor a list, tree or drawing of people or positions.";

    public static string NoTable(IReadOnlyList<Grid> grids) => grids.Count == 0
        ? "It holds no table."
        : "None of its tables is a list of positions or people, or a responsibility matrix.";
}
