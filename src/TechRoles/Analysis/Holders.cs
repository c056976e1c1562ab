using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Who sits in a seat, for rules that ask whether two seats are one pair of hands.</summary>
internal static class Holders
{
    /// <summary>Whether the same people fill both seats. A seat without a named holder shares its holder with no other.</summary>
    public static bool AreSame(Position one, Position other) =>
        one == other || (Of(one) is { Length: > 0 } holders && holders.SequenceEqual(Of(other)));

    /// <summary>The people who fill a seat, each once, ordered by id.</summary>
    public static Person[] Of(Position seat) =>
        [.. seat.Assignments.Where(assignment => assignment.Fills).Select(assignment => assignment.Person).Distinct()];
}
