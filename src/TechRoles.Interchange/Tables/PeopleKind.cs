using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>A table of positions or people, as HR systems and people make it.</summary>
internal sealed class PeopleKind : TableKind
{
    private const int RowsLookedAt = 50;

    public override string Name => Formats.Csv;

    public override string Title => "a file of positions";

    public override string Page => """
        One row for each position or person, below a header in English, German, French or Spanish. Title lines above, totals and remarks
        below, blank rows and repeated headers are passed over. Managers are matched by id, person id, mail address, distinguished name,
        name and title, in this order; where two rows fit, none is taken. A placeholder instead of a name is a vacant position; who has left
        holds nothing. A cell with several full names ("Ann Example & Bob Example") names several holders. Columns of days make dated facts.
        Where no column names managers, numbers such as 1.2.1 or a column of levels that go up and down say who stands below whom; where
        nothing does, that is said. Columns such as "Accountable for", "Responsible for" or "Consulted on" name the areas of a position.
        """;

    public override Recognition Recognise(Grid grid) => Recognise(grid, TitleWords.BuiltIn);

    internal override Recognition Recognise(Grid grid, TitleWords titles)
    {
        if (HeaderMap.Of(grid.Head, []) is not { } map) return Recognition.None;
        var certainty = Certainty(map, grid, titles);
        var outline = OutlineColumn.Of(grid, map)?.Column;
        var meanings = Enumerable.Range(0, map.Fields.Count)
            .Select(column => (Column: column, Field: OutlineColumn.FieldOf(map.Fields[column], column == outline)))
            .Where(pair => pair.Field is not null)
            .OrderBy(pair => pair.Field)
            .Select(pair => (TextArgument)Text.Of(
                "{header} is {meaning}",
                ("header", Say.Quote(map.Header[pair.Column])),
                ("meaning", ProblemTexts.Ours(PersonFields.MeaningOf(pair.Field!.Value)))));
        return new(certainty, Text.Of(
            "Read as {what}: {columns}.", ("what", ProblemTexts.Ours(Title)), ("columns", Say.Commas(meanings))));
    }

    public override Text? Read(Grid grid, SourceFile file, ChartReading reading) => PeopleTable.Read(grid, file, reading);

    // Months, prices and books have names, numbers and titles, too; a manager or a job has nobody else.
    private static int Certainty(HeaderMap map, Grid grid, TitleWords titles)
    {
        if (IsAnyTree(map)) return 0;
        if (map.HasManager) return NamesItsOwnRows(map, grid) ? 96 : map.HasWho || map.Has(PersonField.Title) ? 90 : 0;
        if (map.Has(PersonField.Title) && map.HasWho)
            return map.Has(PersonField.Name) || map.Has(PersonField.PersonId) || map.Has(PersonField.PositionId)
                || map.Has(PersonField.FirstName) || HoldsTitles(PersonField.Title) ? 85 : 0;
        if (map.Has(PersonField.Title) && HoldsTitles(PersonField.Title)) return 50;
        if (map.Has(PersonField.Id) && (map.Has(PersonField.Roles) || map.Has(PersonField.Top) || map.Has(PersonField.DottedTo))) return 60;
        if (map.Has(PersonField.Name) && HoldsTitles(PersonField.Name)) return 45;
        return 0;

        bool HoldsTitles(PersonField field)
        {
            var column = map.ColumnOf(field);
            var values = grid.Head.Where(row => row.Row > map.Header.Row && row[column].Length > 0).Take(RowsLookedAt)
                .Select(row => row[column]).ToList();
            return values.Count(titles.LooksLikeTitle) * 2 >= Math.Max(values.Count, 1);
        }
    }

    // Comments, folders and categories have ids and parents, too, and columns of which nobody knows anything.
    private static bool IsAnyTree(HeaderMap map) =>
        map.Count == 2 && map.Has(PersonField.Id) && map.ColumnOf(PersonField.Manager) is var parent and >= 0
            && Fold.Word(map.Header[parent]).StartsWith("parent", StringComparison.Ordinal)
            && map.Header.Cells.Count(header => header.Length > 0) > map.Count;

    // Managers who have a row each are no letters of a matrix, short as their names may be.
    private static bool NamesItsOwnRows(HeaderMap map, Grid grid)
    {
        PersonField[] whose =
            [PersonField.Id, PersonField.PositionId, PersonField.PersonId, PersonField.Name, PersonField.Mail, PersonField.UserName];
        var rows = grid.Head.Where(row => row.Row > map.Header.Row).ToList();
        var known = whose.Select(map.ColumnOf).Where(column => column >= 0)
            .SelectMany(column => rows.Select(row => row[column])).Where(text => text.Length > 0)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var managers = PersonFields.Managers.Select(map.ColumnOf).Where(column => column >= 0)
            .SelectMany(column => rows.Select(row => row[column])).Where(text => text.Length > 0).ToList();
        return managers.Count(known.Contains) * 2 > managers.Count;
    }
}
