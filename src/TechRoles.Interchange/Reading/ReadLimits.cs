namespace TechRoles.Interchange;

/// <summary>How much of an input is read. Beyond a limit nothing of it is, and a sentence says which. Each limit is inclusive.</summary>
/// <remarks>All readers take time and memory that are linear in the input; the limits say how large it may be. The size in bytes is
/// <see cref="ReadOptions.FileSize"/>.</remarks>
public sealed record ReadLimits
{
    /// <summary>Lines of a text, or rows of a sheet; 20,000,000 unless said otherwise.</summary>
    public int Rows { get; init; } = 20_000_000;

    /// <summary>Columns of a table: 16,384 unless said otherwise, as in a spreadsheet.</summary>
    public int Columns { get; init; } = 16_384;

    /// <summary>Cells of all tables of a file together, blank ones included: rows times columns; 200,000,000 unless said
    /// otherwise.</summary>
    public long Cells { get; init; } = 200_000_000;

    /// <summary>Sheets of a workbook; 200 unless said otherwise. Those beyond are not looked at, and that is said.</summary>
    public int Sheets { get; init; } = 200;

    /// <summary>Cells that merged ranges of a workbook fill together; 1,000,000 unless said otherwise. Ranges beyond keep their text in the
    /// first cell, and that is said.</summary>
    public int MergedCells { get; init; } = 1_000_000;

    /// <summary>How deep the values of a document nest; 10,000
    /// unless said otherwise, and 64 in YAML and in the document of facts.</summary>
    public int Depth { get; init; } = 10_000;

    /// <summary>Values of a document: objects, lists and texts; 20,000,000 unless said otherwise, and 5,000,000 in YAML.</summary>
    public int Nodes { get; init; } = 20_000_000;

    /// <summary>Bytes of all parts of a zip together once they are unpacked; 512 MiB unless said otherwise.</summary>
    public long UnpackedBytes { get; init; } = 1L << 29;

    /// <summary>How many times larger a part of a zip of more than 1 MiB may be unpacked than packed; 300 unless said otherwise.</summary>
    public int Ratio { get; init; } = 300;

    /// <summary>Parts of a zip; 10,000 unless said otherwise.</summary>
    public int Parts { get; init; } = 10_000;
}
