using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The rows at the start of a list that can stand on the lines of positions without a change of their order.</summary>
internal sealed class Inline<T>(ValueList<T> rows, int[] ends)
{
    /// <summary>The rows for a position, by its 0-based place in the list of positions.</summary>
    public ReadOnlySpan<T> At(int position) => rows.AsSpan()[(position == 0 ? 0 : ends[position - 1])..ends[position]];

    /// <summary>The rows that need a section of their own.</summary>
    public ValueList<T> Rest => ends.Length == 0 ? rows : rows.Skip(ends[^1]).ToValueList();
}

/// <summary>Parts lists into rows on the lines of positions and a rest.</summary>
internal static class Inline
{
    /// <param name="positions">The positions in the order of their lines.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="owner">The position on whose line a row could stand; null where it cannot.</param>
    public static Inline<T> Of<T>(ValueList<PositionFact> positions, ValueList<T> rows, Func<T, string?> owner)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < positions.Count; index++) first.TryAdd(positions[index].Id, index);
        var ends = new int[positions.Count];
        var line = 0;
        var row = 0;
        for (; row < rows.Count; row++)
        {
            if (owner(rows[row]) is not { } id || !first.TryGetValue(id, out var place) || place < line) break;
            for (; line < place; line++) ends[line] = row;
        }

        for (; line < positions.Count; line++) ends[line] = row;
        return new(rows, ends);
    }
}
