using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Reads a table of one kind in a text with separators: CSV, and its relatives.</summary>
internal sealed class DelimitedText(TableKind kind) : FormatReader
{
    // A table in a file that is named after it is more surely one than one that a text may look like.
    private const int LessWithoutName = 15;

    public override string Name => kind.Name;

    public override string Title => kind.Title;

    public override string Page => kind.Page;

    public static Grid Grid(SourceFile file)
    {
        var bytes = new CsvBytes(file.Utf8, isOfPeople: true);
        return new("", () => new CsvTable(bytes));
    }

    public override Recognition Recognise(SourceFile file, TableKinds kinds)
    {
        if (FileSigns.Seems(file) is { } seems && (FileSigns.IsNoText(file) || seems.StartsWith("an ", StringComparison.Ordinal)))
            return Recognition.None;
        var found = kind.Recognise(file.Table, kinds.Titles);
        if (file.Extension is ".csv" or ".tsv" or ".tab") return found;
        return file.Table.Head.Count > 0 && file.Table.Head[0].Cells.Length > 1
            ? found with { Certainty = Math.Max(found.Certainty - LessWithoutName, 0) }
            : Recognition.None;
    }

    public override Text? Read(SourceFile file, ChartReading reading)
    {
        if (TableLimits.Excess(file, reading.Options.Limits) is { } excess) return excess;
        if (kind.Read(file.Table, file, reading) is { } refusal) return refusal;
        if (file.EncodingName == "Windows-1252")
            reading.AddProblem(new(ProblemKind.Guessed, ProblemTexts.NotUtf8) { Place = new(file.Name, null, null, null) });
        return null;
    }
}
