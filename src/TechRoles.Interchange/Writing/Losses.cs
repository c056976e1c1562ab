using System.Globalization;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What writers have no place for, in words; in one file, so that the sentences can be improved together.</summary>
internal static class Losses
{
    public static string Organisation => "What is stated of the organisation as a whole has no place in this format and is not written.";

    /// <summary>The lists that are not written, with the number of their rows; none where all others are empty.</summary>
    public static IEnumerable<string> OtherLists(ChartFacts facts, params IReadOnlyList<FactList> written)
    {
        var lost = FactLists.Tables.Where(list => !written.Contains(list) && list.Count(facts) > 0)
            .Select(list => string.Create(CultureInfo.InvariantCulture, $"{list.Name} ({list.Count(facts)})")).ToList();
        if (lost.Count > 0) yield return $"These lists have no place in this format and are not written: {string.Join(", ", lost)}.";
    }

    /// <summary>A sentence with a number in front; none where the number is 0.</summary>
    public static IEnumerable<string> Counted(int count, string one, string several)
    {
        if (count > 0) yield return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}");
    }
}
