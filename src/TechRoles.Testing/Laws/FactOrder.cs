using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>The same facts in another order.</summary>
public static class FactOrder
{
    /// <summary>Every list in another order.</summary>
    /// <remarks>Lines stay as they are where a position has several solid ones: of these the first counts as the manager.</remarks>
    public static ChartFacts Shuffle(ChartFacts facts, Random dice)
    {
        var isOrdered = facts.Lines.Where(line => line.Kind == LineKind.Solid).GroupBy(line => line.Position)
            .Any(lines => lines.Count() > 1);
        return FactLists.Tables.Where(list => list != FactLists.Lines || !isOrdered)
            .Aggregate(facts, (shuffled, list) => list.Replacing(shuffled, Mixed(list.RowsIn(facts))));

        Fact[] Mixed(IReadOnlyList<Fact> rows)
        {
            Fact[] mixed = [.. rows];
            dice.Shuffle(mixed);
            return mixed;
        }
    }
}
