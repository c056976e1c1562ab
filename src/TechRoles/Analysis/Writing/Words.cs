using System.Globalization;
using Ardalis.GuardClauses;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>How messages and evidence put things.</summary>
public static class Words
{
    private const int Shown = 5;

    /// <summary>A set of involvements: <c>accountable and responsible</c>.</summary>
    public static string Of(InvolvementSet involvements) => string.Join(" and ", involvements.Select(Of));

    /// <summary>An involvement as an adjective: <c>accountable</c>, <c>supporting</c>, <c>excluded</c>.</summary>
    public static string Of(Involvement involvement) => involvement switch
    {
        Involvement.Accountable => "accountable",
        Involvement.Responsible => "responsible",
        Involvement.Supports => "supporting",
        Involvement.Consulted => "consulted",
        Involvement.Informed => "informed",
        Involvement.Excluded => "excluded",
        _ => "not involved",
    };

    /// <summary>A way to sit in a position, in lower case.</summary>
    public static string Of(AssignmentMode mode) => mode switch
    {
        AssignmentMode.Acting => "acting",
        AssignmentMode.Interim => "interim",
        AssignmentMode.Deputy => "deputy",
        AssignmentMode.Successor => "successor",
        _ => "permanent",
    };

    /// <summary>A number as everybody reads it.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number and its noun: <c>1 report</c>, <c>3 reports</c>.</summary>
    public static string Count(int number, string one, string? many = null)
    {
        Guard.Against.Null(one);
        return $"{Of(number)} {(number == 1 ? one : many ?? one + "s")}";
    }

    /// <summary>The first five of a list and the number of the rest: <c>CIO, CTO and 3 more</c>.</summary>
    public static string List<T>(IEnumerable<T> items)
    {
        var all = items.ToArray();
        return all.Length <= Shown
            ? string.Join(", ", all)
            : $"{string.Join(", ", all.Take(Shown - 1))} and {Of(all.Length - Shown + 1)} more";
    }
}
