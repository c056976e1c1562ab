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

    // Any graph has these.
    private static readonly HashSet<string> Drawn = new(["parent", "from", "source"], StringComparer.Ordinal);

    private static readonly HashSet<string> Kinds =
        new(["type", "kind", "relation", "relationship", "linetype", "line", "label", "art", "beziehung"], StringComparer.Ordinal);

    public override string Name => "edges";

    public override string Title => "a list of pairs of manager and employee";

    public override string Page =>
        "Two columns of names, one of them the manager, and one with the kind of the line where some are dotted. Whoever is named "
        + "only as a manager is a position, too.";

    public override Recognition Recognise(Grid grid) => Recognise(grid, TitleWords.BuiltIn);

    internal override Recognition Recognise(Grid grid, TitleWords titles) => Columns(grid) is { } pair && IsOfPeople(grid, pair, titles)
        ? new(92, Text.Of(
            "Read as {what}: {below} reports to {above}.",
            ("what", ProblemTexts.Ours(Title)),
            ("below", Say.Quote(pair.Header[pair.Below])),
            ("above", Say.Quote(pair.Header[pair.Above]))))
        : Recognition.None;

    public override Text? Read(Grid grid, SourceFile file, ChartReading reading)
    {
        if (Columns(grid) is not { } pair) return Refusals.NoHeader(grid);
        var header = pair.Kind < 0 ? pair.Header : Plain(pair.Header.Row, pair);
        var asked = new List<(PersonField, string)>
            { (PersonField.Manager, pair.Header[pair.Above]), (PersonField.Name, pair.Header[pair.Below]) };
        if (pair.Kind >= 0) asked.Add((PersonField.DottedTo, pair.Header[pair.Kind]));
        return HeaderMap.Of([header], asked) is { } map && map.Has(PersonField.Manager) && map.Has(PersonField.Name)
            ? PeopleTable.Read(pair.Kind < 0 ? grid : WithDotted(grid, pair), map, file, reading, isPairs: true)
            : Refusals.NoHeader(grid);
    }

    private static GridRow Plain(int row, Pair pair) =>
        new(row, [pair.Header[pair.Above], pair.Header[pair.Below], pair.Header[pair.Kind]]);

    // A pair whose kind says so is a dotted line.
    private static Grid WithDotted(Grid grid, Pair pair)
    {
        var rows = new List<string[]>();
        using var cursor = grid.Open();
        while (cursor.Read())
        {
            while (rows.Count < cursor.Row - 1) rows.Add([]);
            var (above, below) = (cursor[pair.Above], cursor[pair.Below]);
            var isDotted = Fold.Word(cursor[pair.Kind]).Split(' ').Any(SourceWords.DottedWords.Contains);
            rows.Add(cursor.Row == pair.Header.Row ? Plain(cursor.Row, pair).Cells : isDotted ? ["", below, above] : [above, below, ""]);
        }

        return Grid.Of(grid.Name, rows);
    }

    private static Pair? Columns(Grid grid)
    {
        foreach (var row in grid.Head.Take(10))
        {
            // Beside the two stand at most their number, what the line is, and how heavy it is.
            int[] columns = [.. Enumerable.Range(0, row.Cells.Length).Where(column => row[column].Length > 0 && !IsBeside(row[column]))];
            if (columns.Length != 2) continue;
            var kind = Array.FindIndex(row.Cells, cell => Kinds.Contains(Fold.Header(cell)));
            if (IsPair(row[columns[0]], row[columns[1]])) return new(row, columns[0], columns[1], kind);
            if (IsPair(row[columns[1]], row[columns[0]])) return new(row, columns[1], columns[0], kind);
        }

        return null;
    }

    private static bool IsBeside(string header) => Fold.Header(header) is var key && (Kinds.Contains(key) || key is "id" or "weight");

    // Anything has a source and a target; those of a chart are titles or names.
    private static bool IsOfPeople(Grid grid, Pair pair, TitleWords titles)
    {
        if (!Drawn.Contains(Fold.Header(pair.Header[pair.Above]))) return true;
        var ends = grid.Head.Where(row => row.Row > pair.Header.Row).SelectMany(row => (string[])[row[pair.Above], row[pair.Below]])
            .Where(text => text.Length > 0).Distinct().ToList();
        return ends.Exists(titles.LooksLikeTitle) || ends.Count(text => NameSigns.Fit(text)) * 2 > ends.Count;
    }

    private static bool IsPair(string above, string below)
    {
        var isAbove = HeaderWords.IsLabel(PersonField.Manager, above) || HeaderWords.IsLabel(PersonField.ManagerName, above);
        var isBelow = HeaderWords.IsLabel(PersonField.Name, below) || HeaderWords.IsLabel(PersonField.PersonId, below);
        return (isAbove || Above.Contains(Fold.Header(above))) && (isBelow || Below.Contains(Fold.Header(below)));
    }

    private sealed record Pair(GridRow Header, int Above, int Below, int Kind);
}
