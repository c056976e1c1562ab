using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>What is kept of a position on a day, by ids, so that it can be held against another day.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Manager">The id of its manager; null for none.</param>
/// <param name="Holders">The ids of those who fill it, in one text; empty for nobody.</param>
/// <param name="Remit">Its cells with their weights, ordered; empty where nobody asks for it.</param>
internal sealed record PositionState(string Title, string? Manager, string Holders, ValueList<WeighedCell> Remit)
{
    /// <summary>The state of a position; null where there is none, or a pseudo position.</summary>
    public static PositionState? Of(Position? position, bool withRemit)
    {
        if (position is not { IsPool: false } known) return null;
        var holders = known.Assignments.Where(assignment => assignment.Fills).Select(assignment => assignment.Person.Id).Distinct()
            .Order(StringComparer.Ordinal);
        return new(known.Title, known.Manager?.Id, string.Join('\n', holders), withRemit ? RemitOf(known) : []);
    }

    /// <summary>How much two remits have in common: the sum of the smaller weights, and that of the greater ones.</summary>
    public static (long Shared, long All) Compare(PositionState one, PositionState other)
    {
        var (i, j, shared, all) = (0, 0, 0L, 0L);
        while (i < one.Remit.Count || j < other.Remit.Count)
        {
            var order = i == one.Remit.Count ? 1 : j == other.Remit.Count ? -1 : WeighedCell.Compare(one.Remit[i], other.Remit[j]);
            var (left, right) = (order <= 0 ? one.Remit[i++].Weight : 0, order >= 0 ? other.Remit[j++].Weight : 0);
            shared += Math.Min(left, right);
            all += Math.Max(left, right);
        }

        return (shared, all);
    }

    private static ValueList<WeighedCell> RemitOf(Position position)
    {
        var cells = new List<WeighedCell>();
        foreach (var duty in position.Duties)
            if (WeightOf(duty.Involvements) is var weight and > 0) cells.Add(new(duty.Area.Id, duty.Cell.Scope?.Id, weight));
        cells.Sort(WeighedCell.Compare);
        return [.. cells];
    }

    private static int WeightOf(InvolvementSet held)
    {
        if (held.IsExcluded) return 0;
        var heaviest = 0;
        foreach (var involvement in held) heaviest = Math.Max(heaviest, WeightOf(involvement));
        return heaviest;
    }

    private static int WeightOf(Involvement involvement) => involvement switch
    {
        Involvement.Accountable => 8,
        Involvement.Responsible => 6,
        Involvement.Supports => 3,
        Involvement.Consulted => 2,
        Involvement.Informed => 1,
        Involvement.None or Involvement.Excluded => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(involvement)),
    };
}

/// <summary>A cell by its ids, and how much it weighs in a remit.</summary>
internal readonly record struct WeighedCell(string Area, string? Scope, int Weight)
{
    public static int Compare(WeighedCell one, WeighedCell other) =>
        string.CompareOrdinal(one.Area, other.Area) is var order and not 0 ? order : string.CompareOrdinal(one.Scope, other.Scope);
}
