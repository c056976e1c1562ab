namespace TechRoles.Interchange;

/// <summary>How an input is read.</summary>
public sealed record ReadOptions
{
    /// <summary>The name of the format or of the kind of table, such as <c>raci</c>; null: whatever reader is surest, and said in
    /// <see cref="ReadChart.Account"/>.</summary>
    public string? Format { get; init; }

    /// <summary>The largest file that is read, in bytes; 1 GiB unless said otherwise, at most 2,147,483,591.</summary>
    public int FileSize { get; init; } = 1 << 30;

    /// <summary>The largest file of a CSV folder that is read, in bytes; 16 GiB unless said otherwise. Such a file is not held in memory,
    /// only what it states.</summary>
    public long FolderFileSize { get; init; } = 1L << 34;
}
