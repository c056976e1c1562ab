using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Who sits in a position, for rules that ask whether two positions are one pair of hands.</summary>
public static class Holders
{
    /// <summary>The positions that a person fills, each once; standing by is not filling, and pseudo positions are left out.</summary>
    public static ValueList<Position> PositionsOf(Person person) =>
        person.Assignments
            .Where(assignment => assignment.Fills && !assignment.Position.IsPool)
            .Select(assignment => assignment.Position)
            .Distinct()
            .ToValueList();

    /// <summary>Whether the same people fill both positions. A position without a named holder shares its holder with no other.</summary>
    public static bool AreSame(Position one, Position other)
    {
        if (one == other) return true;
        var (left, right) = (one.Assignments, other.Assignments);
        var (i, j) = (Next(left, -1), Next(right, -1));
        if (i == left.Count) return false;
        while (i < left.Count && j < right.Count && left[i].Person == right[j].Person) (i, j) = (Next(left, i), Next(right, j));
        return i == left.Count && j == right.Count;
    }

    /// <summary>Whether the same people fill a position and one of several others, which are given in the order of the chart.</summary>
    public static bool AreSame(Position one, HandleList<Position> others)
    {
        var holders = one.Assignments;
        var first = Next(holders, -1);
        if (first == holders.Count) return others.Holds(one);
        foreach (var assignment in holders[first].Person.Assignments)
            if (assignment.Fills && others.Holds(assignment.Position) && AreSame(one, assignment.Position)) return true;
        return false;
    }

    /// <summary>
    /// The first assignment after a place by which another person fills the position: people stand in the order of their ids.
    /// </summary>
    private static int Next(HandleList<Assignment> assignments, int place)
    {
        var next = place + 1;
        while (next < assignments.Count
            && !(assignments[next].Fills && (place < 0 || assignments[next].Person != assignments[place].Person))) next++;
        return next;
    }
}
