using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Where a fact was read: a source of the builder, a row and a column.</summary>
/// <remarks><b>Default value:</b> nowhere; the fact did not come from a file.</remarks>
/// <param name="Source">The number that <see cref="OrgChartBuilder.AddSource"/> gave, 1 or more; 0: nowhere.</param>
/// <param name="Row">
/// In a table the record as a spreadsheet counts it (the header is 1); in a document the 0-based index in its list; in a text the
/// 1-based line.
/// </param>
/// <param name="Column">The 1-based column of <see cref="FactSource.Columns"/>; 0: the one that the problem is about.</param>
public readonly record struct Place(int Source, int Row, int Column = 0);

/// <summary>A file or document that facts came from.</summary>
/// <param name="File">Its name as a reader of the problems knows it.</param>
public sealed record FactSource(string File)
{
    /// <summary>The headers of a table in their order; empty where columns have no headers of their own.</summary>
    public ValueList<string> Columns { get; init; }

    /// <summary>
    /// The header for each contract name of a column, where the file calls it otherwise: (<c>reportsTo</c>, <c>Manager ID</c>).
    /// </summary>
    public ValueList<(string Field, string Header)> Headers { get; init; }

    /// <summary>True for a JSON or YAML document, whose places are pointers such as <c>/positions/3/reportsTo</c>.</summary>
    public bool IsDocument { get; init; }
}

/// <summary>Where a problem is, as a reader of the file would find it.</summary>
/// <param name="File">The file.</param>
/// <param name="Row">The record as a spreadsheet counts it, the header being 1, or the line of a text; null in a document.</param>
/// <param name="Column">The header of the column; null where the whole row is meant.</param>
/// <param name="Path">The JSON pointer in a document; null in a table.</param>
public sealed record ProblemPlace(string File, int? Row, string? Column, string? Path)
{
    /// <summary>The place for a person to read, such as <c>positions.csv, row 3, column reportsTo</c>.</summary>
    public TextArgument Called => Say.Commas(Parts());

    /// <summary>The place in English.</summary>
    public override string ToString() => Called.ToString();

    private IEnumerable<TextArgument> Parts()
    {
        yield return Say.Quote(File);
        if (Row is { } row) yield return Text.Of("row {row}", ("row", row));
        if (Column is not null) yield return Text.Of("column {column}", ("column", Say.Quote(Column)));
        if (Path is not null) yield return Say.Quote(Path);
    }
}
