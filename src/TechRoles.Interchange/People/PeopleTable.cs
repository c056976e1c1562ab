using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads a table of people, and accounts for its columns.</summary>
internal static class PeopleTable
{
    public static Text? Read(Grid grid, SourceFile file, ChartReading reading, bool isPairs = false)
    {
        if (HeaderMap.Of(grid.Head, reading.Options.Fields) is not { } map) return Refusals.NoHeader(grid);
        return Read(grid, map, file, reading, isPairs);
    }

    public static Text? Read(Grid grid, HeaderMap map, SourceFile file, ChartReading reading, bool isPairs)
    {
        var people = new GridPeople(grid, map, file.Name) { IsPairs = isPairs };
        reading.Account = reading.Account with
        {
            HeaderRow = map.Header.Row,
            Columns = [.. Enumerable.Range(0, map.Fields.Count).Where(column => map.Header[column].Length > 0)
                .Select(column => Account(map, column, people))],
        };
        if (people.OutlinedBy is { } header)
            reading.AddProblem(new(ProblemKind.Guessed, ProblemTexts.Outlined) { Place = new(file.Name, map.Header.Row, header, null) });
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < map.Fields.Count; column++)
            if (map.Fields[column] is null && map.Header[column].Length > 0 && map.Header[column] != people.OutlinedBy
                && unknown.Add(map.Header[column]))
                reading.AddProblem(new(ProblemKind.UnknownColumn, ProblemTexts.UnknownColumn(FactLists.Positions.Name, map.Header[column]))
                {
                    Place = new(file.Name, map.Header.Row, map.Header[column], null),
                });
        PeopleEngine.Run(people, reading);
        people.Report(reading);
        return null;
    }

    private static ColumnAccount Account(HeaderMap map, int column, GridPeople people)
    {
        var isOutline = map.Header[column] == people.OutlinedBy;
        var field = OutlineColumn.FieldOf(map.Fields[column], isOutline);
        return new(map.Header[column], isOutline && field == PersonField.ManagerNode ? OutlineColumn.Meaning
            : field is { } known ? PersonFields.MeaningOf(known) : null);
    }
}
