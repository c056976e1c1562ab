using System.Globalization;

namespace TechRoles.Interchange;

/// <summary>
/// The column of a table without managers that says where each row stands: by numbers such as 1.2.1, or by how deep it is below the rows
/// before it. A program that exports an outline writes the one or the other.
/// </summary>
/// <remarks>A depth may also be a grade. So it counts only where the first row alone is at the top (0 or 1), no row is more than one deeper
/// than the row before, and rows go up and down again: a list that is sorted by grade or by name does not.</remarks>
internal sealed class OutlineColumn
{
    /// <summary>What it says, in the middle of a sentence.</summary>
    public const string Meaning = "the place in the outline";

    private const int FewestRows = 3;
    private const int Deepest = 99;

    /// <summary>The parts of the numbers of those at the top; 0: rows say how deep they are.</summary>
    private readonly int _partsOfTop;
    private readonly List<(int Depth, string Node)> _open = [];

    private OutlineColumn(int column, int partsOfTop) => (Column, _partsOfTop) = (column, partsOfTop);

    /// <summary>Where it stands, from 0 on.</summary>
    public int Column { get; }

    /// <summary>The column that says it; null where none does, or where managers are stated.</summary>
    public static OutlineColumn? Of(Grid grid, HeaderMap map)
    {
        if (map.HasManager) return null;
        for (var column = 0; column < map.Fields.Count; column++)
        {
            if (map.Fields[column] is PersonField.Title or PersonField.Name) continue;
            var values = grid.Head.Where(row => row.Row > map.Header.Row && row[column].Length > 0).Select(row => row[column]).ToList();
            if (values.Count < FewestRows) continue;
            if (PartsOfTop(values) is var parts and > 0) return new(column, parts);
            if (SourceWords.MayBeDepth(map.Header[column]) && AreDepths(values)) return new(column, partsOfTop: 0);
        }

        return null;
    }

    /// <summary>What a column says of a row: one that outlines says who leads it, unless it is the row's id, too.</summary>
    public static PersonField? FieldOf(PersonField? field, bool isOutline) =>
        isOutline && field is (null or PersonField.Grade) ? PersonField.ManagerNode : field;

    /// <summary>Forgets the rows before: they are gone through anew.</summary>
    public void Begin() => _open.Clear();

    /// <summary>Says of the next row where it stands; nothing where its cell does not tell.</summary>
    public void Place(PeopleRow row, string cell)
    {
        if (_partsOfTop > 0)
        {
            if (PartsOf(cell) is not { } parts) return;
            row.With(PersonField.Node, string.Join('.', parts));
            if (parts.Length > _partsOfTop) row.With(PersonField.ManagerNode, string.Join('.', parts[..^1]));
        }
        else if (DepthOf(cell) is { } depth)
        {
            while (_open.Count > 0 && _open[^1].Depth >= depth) _open.RemoveAt(_open.Count - 1);
            var node = string.Create(CultureInfo.InvariantCulture, $"row {row.Number}");
            row.With(PersonField.Node, node);
            if (_open.Count > 0) row.With(PersonField.ManagerNode, _open[^1].Node);
            _open.Add((depth, node));
        }
    }

    // Amounts and versions have dots, too: what each is a part of must be there, and none twice. Of a part of a whole, the tops are parts.
    private static int PartsOfTop(List<string> values)
    {
        var numbers = values.ConvertAll(PartsOf);
        if (numbers.Contains(null)) return 0;
        var known = numbers.Select(parts => string.Join('.', parts!)).ToHashSet(StringComparer.Ordinal);
        var fewest = numbers.Min(parts => parts!.Length);
        var below = numbers.FindAll(parts => parts!.Length > fewest);
        return known.Count == numbers.Count && below.Count > 0 && below.TrueForAll(parts => known.Contains(string.Join('.', parts![..^1])))
            ? fewest
            : 0;
    }

    private static bool AreDepths(List<string> values)
    {
        var (top, last, hasGoneUp, goesDownAgain) = (-1, -1, false, false);
        foreach (var value in values)
        {
            if (DepthOf(value) is not { } depth) return false;
            if (top < 0) top = depth;
            else if (depth <= top || depth > last + 1) return false;
            goesDownAgain |= hasGoneUp && depth > last;
            hasGoneUp |= depth < last;
            last = depth;
        }

        return top <= 1 && goesDownAgain;
    }

    private static int? DepthOf(string cell) =>
        int.TryParse(cell.AsSpan().TrimStart("LlNn").Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var depth)
            && depth <= Deepest ? depth : null;

    private static string[]? PartsOf(string cell)
    {
        var parts = cell.TrimEnd('.').Split('.');
        return Array.TrueForAll(parts, part => part.Length is > 0 and < 6 && part.All(char.IsAsciiDigit)) ? parts : null;
    }
}
