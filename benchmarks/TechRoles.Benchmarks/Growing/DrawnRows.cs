using System.Globalization;
using TechRoles.Facts;

namespace TechRoles.Benchmarks;

/// <summary>Facts in which one list has so many rows, each column of which is filled as the table of facts says.</summary>
/// <param name="facts">What the rows refer to.</param>
/// <param name="size">How many rows.</param>
/// <param name="isSpread">Whether the rows refer to many others in turn, or all to the first.</param>
internal sealed class DrawnRows(ChartFacts facts, int size, bool isSpread) : IFactListVisitor<ChartFacts>
{
    public ChartFacts Visit<T>(FactList<T> list)
        where T : Fact
    {
        var known = FactLists.Tables.Where(one => one.HasId && one != list)
            .ToDictionary(one => one.Name, one => one.RowsIn(facts).Select(row => one.IdOf(row)!).ToArray(), StringComparer.Ordinal);
        var rows = new List<Fact>(size);
        for (var at = 0; at < size; at++)
        {
            // Of several columns that may own a row one does.
            var owner = list.TypedColumns.FirstOrDefault(column => column.Owns);
            var row = list.Blank;
            foreach (var column in list.TypedColumns)
            {
                if ((column.Owns && column != owner) || column.Name is "from" or "to" or "top" or "status" or "group") continue;
                if (Cell(list, column, known, at) is { } text) Fill(column, ref row, text);
            }

            rows.Add(row);
        }

        return list.Replacing(facts, rows);
    }

    private static void Fill<T>(FactColumn<T> column, ref T row, string text)
        where T : Fact
    {
        if (column.SetItems is { } set) row = set(row, [text]);
        else column.Read(ref row, text);
    }

    private string? Cell(FactList list, FactColumn column, Dictionary<string, string[]> known, int at)
    {
        if (column.Name == "id") return Named(list.Singular, at);
        if (column.RefersTo == list.Name)
            return at == 0 ? null : list.Singular + "-" + (isSpread ? ((at - 1) / 8).ToString(CultureInfo.InvariantCulture) : "0");
        if (column.RefersTo is { } other)
            return known[other] is { Length: > 0 } ids ? ids[isSpread ? at * 7919 % ids.Length : 0] : null;
        return column.Value switch
        {
            ColumnValue.Choice => column.Words[at % column.Words.Count],
            ColumnValue.Text => isSpread ? Named("text", at) : "text",
            ColumnValue.Percent => "50",
            ColumnValue.Number => "2",
            ColumnValue.Flag => "true",
            ColumnValue.Id or ColumnValue.Ids or ColumnValue.RoleKind or ColumnValue.Date => null,
            _ => throw new InvalidOperationException($"A column of {column.Value} is not filled."),
        };
    }

    private static string Named(string kind, int at) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{at}");
}
