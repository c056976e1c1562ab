using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>Puts the rows of two documents into one; the organisation is that of the first.</summary>
internal static class FactJoin
{
    public static ChartFacts Join(ChartFacts one, ChartFacts other) =>
        FactLists.Tables.Aggregate(one, (joined, list) => list.Replacing(joined, list.RowsIn(one).Concat(list.RowsIn(other))));
}
