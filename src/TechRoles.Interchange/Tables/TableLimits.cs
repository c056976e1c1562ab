using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Whether a table is larger than what is read.</summary>
internal static class TableLimits
{
    /// <summary>Why a table is too wide; null where it is not.</summary>
    public static Text? Excess(Grid grid, ReadLimits limits)
    {
        foreach (var row in grid.Head)
            if (row.Cells.Length > limits.Columns) return ProblemTexts.TooManyColumns(limits.Columns);
        return null;
    }

    /// <summary>Why a text is too large a table; null where it is not. Separators within quotes count, too, so that it takes
    /// one look at the bytes.</summary>
    public static Text? Excess(SourceFile file, ReadLimits limits)
    {
        if (Excess(file.Table, limits) is { } excess) return excess;
        var text = file.Utf8.Span;
        if (text.Length < limits.Cells) return null;
        var marks = (long)text.Count((byte)CsvSeparator.Of(text)) + text.Count((byte)'\n');
        return marks > limits.Cells ? ProblemTexts.TooManyCells(limits.Cells) : null;
    }
}
