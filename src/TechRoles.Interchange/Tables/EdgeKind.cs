using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>A list of pairs: a manager and who reports to them.</summary>
internal sealed class EdgeKind : TableKind
{
    // The words of drawing tools; those of people are the headers of managers and names.
    private static readonly HashSet<string> Above =
        new(["parent", "from", "source", "manager", "superior", "boss", "supervisor", "head", "lead"], StringComparer.Ordinal);

    private static readonly HashSet<string> Below = new(
        ["child", "to", "target", "subordinate", "report", "directreport", "reportee", "staff", "untergebener", "mitarbeiter", "subordonne",
            "collaborateur", "subordinado", "colaborador"],
        StringComparer.Ordinal);

    public override string Name => "edges";

    public override string Title => "a list of pairs of manager and employee";

    public override string Page => "Two columns of names, one of them the manager. Whoever is named only as a manager is a seat, too.";

    public override Recognition Recognise(Grid grid) => Map(grid) is { } map
        ? new(92, Text.Of(
            "Read as {what}: {below} reports to {above}.",
            ("what", ProblemTexts.Ours(Title)),
            ("below", Say.Quote(map.Header[map.ColumnOf(PersonField.Name)])),
            ("above", Say.Quote(map.Header[map.ColumnOf(PersonField.Manager)]))))
        : Recognition.None;

    public override Text? Read(Grid grid, SourceFile file, ChartReading reading) =>
        Map(grid) is { } map ? PeopleTable.Read(grid, map, file, reading, isPairs: true) : Refusals.NoHeader(grid);

    private static HeaderMap? Map(Grid grid)
    {
        foreach (var row in grid.Head.Take(10))
        {
            if (row.Cells.Count(cell => cell.Length > 0) != 2) continue;
            var columns = Enumerable.Range(0, row.Cells.Length).Where(column => row[column].Length > 0).ToArray();
            var (first, second) = (row[columns[0]], row[columns[1]]);
            if (IsPair(first, second)) return Of(first, second);
            if (IsPair(second, first)) return Of(second, first);

            HeaderMap? Of(string above, string below) =>
                HeaderMap.Of([row], [(PersonField.Manager, above), (PersonField.Name, below)]) is { } map && map.Has(PersonField.Manager)
                    && map.Has(PersonField.Name) ? map : null;
        }

        return null;
    }

    private static bool IsPair(string above, string below)
    {
        var isAbove = HeaderWords.IsLabel(PersonField.Manager, above) || HeaderWords.IsLabel(PersonField.ManagerName, above);
        var isBelow = HeaderWords.IsLabel(PersonField.Name, below) || HeaderWords.IsLabel(PersonField.PersonId, below);
        return (isAbove || Above.Contains(Fold.Header(above))) && (isBelow || Below.Contains(Fold.Header(below)));
    }
}
