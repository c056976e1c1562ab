using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>How an input is read.</summary>
public sealed record ReadOptions
{
    /// <summary>How many seconds something in a folder, or that nobody could stop waiting for, may give nothing.</summary>
    public const int UsualPatience = 3;

    private const int MostSeconds = 1_000_000;

    /// <summary>The name of the format or of the kind of table, such as <c>raci</c>; null: whatever reader is surest, and said in
    /// <see cref="ReadChart.Account"/>.</summary>
    public string? Format { get; init; }

    /// <summary>Columns of a table of people that the caller names, where the headers do not say what they hold.</summary>
    public ValueList<ColumnChoice> Columns { get; init; }

    /// <summary>Whose titles help to tell what stands where in a file: a catalogue with titles and words of one's own makes them known to
    /// readers, too; the built-in one unless said otherwise.</summary>
    /// <remarks>A chart reads its titles with <see cref="ChartOptions.Catalogue"/>.</remarks>
    public RoleCatalogue Catalogue { get; init; } = RoleCatalogue.BuiltIn;

    /// <summary>The largest file that is read, in bytes; 1 GiB unless said otherwise, at most 2,147,483,591.</summary>
    public int FileSize { get; init; } = 1 << 30;

    /// <summary>The largest file of a CSV folder that is read, in bytes; 16 GiB unless said otherwise. Such a file is not held in memory,
    /// only what it states.</summary>
    public long FolderFileSize { get; init; } = 1L << 34;

    /// <summary>How many seconds a pipe or a device may give nothing before it is refused; null: as long as it takes where the path leads
    /// to it, and <see cref="UsualPatience"/> where it is found in a folder.</summary>
    public int? Patience { get; init; }

    /// <summary>How much of an input is read beside its size in bytes.</summary>
    public ReadLimits Limits { get; init; } = new();

    /// <summary>The columns by field.</summary>
    internal IReadOnlyList<(PersonField Field, string Header)> Fields =>
        [.. Columns.Select(choice => (Field: PersonFields.Find(choice.Field), choice.Header)).Where(pair => pair.Field is not null)
            .Select(pair => (pair.Field!.Value, pair.Header))];

    internal TimeSpan? PatienceOr(TimeSpan? usual) =>
        Patience is { } seconds ? TimeSpan.FromSeconds(Math.Clamp(seconds, 0, MostSeconds)) : usual;
}

/// <summary>A column that the caller names.</summary>
/// <param name="Field">What it holds, by a name of <see cref="FieldNames"/>.</param>
/// <param name="Header">Its header.</param>
public sealed record ColumnChoice(string Field, string Header)
{
    /// <summary>The names of what a column may hold.</summary>
    public static ValueList<string> FieldNames { get; } = [.. PersonFields.Names];

    /// <summary>Whether there is such a field.</summary>
    public bool IsKnown => PersonFields.Find(Field) is not null;
}
