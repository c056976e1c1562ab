using System.Globalization;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>A table with one column for each level: Level 1, Level 2, Level 3.</summary>
internal sealed class LevelKind : TableKind
{
    public override string Name => "levels";

    public override string Title => "a table with a column for each level";

    public override string Page =>
        "One column for each level; cells above are repeated, or left blank where they are those of the row before.";

    public override Recognition Recognise(Grid grid) => Levels(grid) is { } levels
        ? new(93, Text.Of(
            "Read as {what}: {columns}.",
            ("what", ProblemTexts.Ours(Title)),
            ("columns", Say.Commas(levels.Columns.Select(column => Say.Quote(levels.Header[column]))))))
        : Recognition.None;

    public override Text? Read(Grid grid, SourceFile file, ChartReading reading)
    {
        if (Levels(grid) is not { } levels) return Refusals.NoHeader(grid);
        var map = HeaderMap.Of([levels.Header], reading.Options.Fields);
        var cellIs = map is not null && map.Has(PersonField.Title)
            ? PersonField.Name
            : map is not null && map.Has(PersonField.Name) ? PersonField.Title : CellField(grid, levels, reading.Titles);
        var rows = new PeopleRows(new FactSource(file.Name) { Columns = levels.Header.Cells.ToValueList() });
        var path = new string[levels.Columns.Length];
        var positions = new Dictionary<string, PeopleRow>(StringComparer.Ordinal);
        using var cursor = grid.Open();
        while (cursor.Read())
        {
            if (cursor.Row <= levels.Header.Row || map?.IsHeader(cursor) == true) continue;
            reading.Cancel.ThrowIfCancellationRequested();
            var deepest = Take(cursor, levels, path);
            if (deepest < 0) continue;
            for (var level = 0; level <= deepest; level++)
            {
                if (path[level] is not { Length: > 0 }) continue;
                var node = Node(path, level);
                if (positions.ContainsKey(node)) continue;
                var above = level - 1;
                while (above >= 0 && path[above] is not { Length: > 0 }) above--;
                positions.Add(node, rows.Add(cursor.Row).With(PersonField.Node, node).With(cellIs, path[level])
                    .With(PersonField.ManagerNode, above < 0 ? null : Node(path, above)));
            }

            Describe(cursor, map, levels, positions[Node(path, deepest)]);
        }

        reading.Account = reading.Account with
        {
            HeaderRow = levels.Header.Row,
            Columns = [.. levels.Columns.Select(
                (column, level) =>
                    new ColumnAccount(levels.Header[column], string.Create(CultureInfo.InvariantCulture, $"level {level + 1}")))],
        };
        rows.Hand(reading);
        return null;
    }

    // What else the row says is about the deepest position that it names.
    private static void Describe(GridCursor cursor, HeaderMap? map, LevelColumns levels, PeopleRow position)
    {
        for (var column = 0; map is not null && column < map.Fields.Count; column++)
            if (map.Fields[column] is { } field && !levels.Columns.Contains(column) && field != PersonField.Grade
                && !PersonFields.Managers.Contains(field)
                && position[field].Length == 0) position.With(field, cursor[column]);
    }

    // A cell ends what stood to its right in the row before; blanks to its left are those of the row before.
    private static int Take(GridCursor cursor, LevelColumns levels, string[] path)
    {
        var deepest = -1;
        for (var level = 0; level < levels.Columns.Length; level++)
        {
            var cell = cursor[levels.Columns[level]];
            if (cell.Length == 0) continue;
            if (deepest < 0 || path[level] != cell)
            {
                path[level] = cell;
                Array.Clear(path, level + 1, path.Length - level - 1);
            }

            deepest = level;
        }

        if (deepest >= 0) Array.Clear(path, deepest + 1, path.Length - deepest - 1);
        return deepest;
    }

    private static string Node(string[] path, int level) => string.Join('\u001f', path[..(level + 1)]);

    private static PersonField CellField(Grid grid, LevelColumns levels, TitleWords titles)
    {
        var cells = grid.Head.Where(row => row.Row > levels.Header.Row).SelectMany(row => levels.Columns.Select(column => row[column]))
            .Where(cell => cell.Length > 0).Distinct().ToList();
        return cells.Count(titles.LooksLikeTitle) * 2 >= cells.Count ? PersonField.Title : PersonField.Name;
    }

    private static LevelColumns? Levels(Grid grid)
    {
        foreach (var row in grid.Head.Take(10))
        {
            var columns = Enumerable.Range(0, row.Cells.Length).Where(column => SourceWords.Level(row[column]) > 0)
                .OrderBy(column => SourceWords.Level(row[column])).ToArray();
            if (columns.Length < 2 || columns.Select(column => SourceWords.Level(row[column])).Distinct().Count() != columns.Length)
                continue;
            return grid.Head.Any(below => below.Row > row.Row && columns.Any(column => below[column].Any(char.IsLetter)))
                ? new(row, columns)
                : null;
        }

        return null;
    }

    private sealed record LevelColumns(GridRow Header, int[] Columns);
}
