namespace TechRoles.Documents;

/// <summary>How large a workbook may be. Each limit is inclusive.</summary>
public sealed record WorkbookLimits
{
    /// <summary>How many bytes all parts of an .xlsx may have together once they are unpacked; 512 MiB unless said otherwise.</summary>
    public long UnpackedBytes { get; init; } = 1L << 29;

    /// <summary>How many times larger a part of more than 1 MiB may be unpacked than packed; 300 unless said otherwise.</summary>
    public int Ratio { get; init; } = 300;

    /// <summary>How many parts an .xlsx may have; 10,000 unless said otherwise.</summary>
    public int Parts { get; init; } = 10_000;

    /// <summary>How many sheets are looked at; 200 unless said otherwise.</summary>
    public int Sheets { get; init; } = 200;

    /// <summary>
    /// How many cells all sheets may span together, blank ones included: rows times columns; 50,000,000 unless said otherwise.
    /// </summary>
    public long Cells { get; init; } = 50_000_000;

    /// <summary>How many cells merged ranges may fill together; 1,000,000 unless said otherwise.</summary>
    public int MergedCells { get; init; } = 1_000_000;
}
