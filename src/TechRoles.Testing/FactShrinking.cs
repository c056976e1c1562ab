using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>Smaller facts that may fail in the same way: with fewer rows, then with rows that state less.</summary>
internal static class FactShrinking
{
    public static IEnumerable<ChartFacts> Shrink(ChartFacts facts) => Fewer(facts).Concat(Barer(facts));

    // Positions last: the rest belongs to them.
    private static IEnumerable<ChartFacts> Fewer(ChartFacts facts) =>
        FactLists.Tables.OrderBy(list => list == FactLists.Positions)
            .SelectMany(list => Without(list.RowsIn(facts)).Select(rows => list.Replacing(facts, rows)));

    private static IEnumerable<ChartFacts> Barer(ChartFacts facts)
    {
        if (facts.Organisation != new OrganisationFact()) yield return facts with { Organisation = new() };
        foreach (var list in FactLists.Tables)
        {
            var rows = list.RowsIn(facts);
            for (var index = 0; index < rows.Count; index++)
                foreach (var bare in list.Accept(new Stripped(rows[index])))
                    yield return list.Replacing(facts, [.. rows.Take(index), bare, .. rows.Skip(index + 1)]);
        }
    }

    // All rows, then halves, then one by one: a failure that needs one row is found in few steps.
    private static IEnumerable<IEnumerable<Fact>> Without(IReadOnlyList<Fact> rows)
    {
        for (var size = rows.Count; size > 0; size /= 2)
            for (var start = 0; start < rows.Count; start += size)
                yield return [.. rows.Take(start), .. rows.Skip(start + size)];
    }

    /// <summary>A row that states nothing it need not, then rows that state one thing less.</summary>
    private sealed class Stripped(Fact fact) : IFactListVisitor<IEnumerable<Fact>>
    {
        public IEnumerable<Fact> Visit<T>(FactList<T> list)
            where T : Fact
        {
            var row = (T)fact;
            var rest = list.TypedColumns.Where(column => !column.Carries && States(row, column)).ToArray();
            if (rest.Length == 0) return [];
            var single = rest.Length == 1 ? [] : rest.Select(left => With(list, row, column => column != left));
            return single.Prepend(With(list, row, column => column.Carries));
        }

        private static bool States<T>(T row, FactColumn<T> column) =>
            column.Items is { } items ? items(row).Count > 0 : column.Write(row) is not null;

        private static Fact With<T>(FactList<T> list, T row, Func<FactColumn, bool> stays)
            where T : Fact
        {
            var bare = list.Blank;
            foreach (var column in list.TypedColumns)
            {
                if (!stays(column)) continue;
                if (column.Items is { } items) bare = column.SetItems!(bare, items(row));
                else if (column.Write(row) is { } text) column.Read(ref bare, text);
            }

            return bare;
        }
    }
}
