using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What writers have no place for, in words; in one file, so that the sentences can be improved together.</summary>
internal static class Losses
{
    public static Text Organisation =>
        Text.Of("What is stated of the organisation as a whole has no place in this format and is not written.");

    /// <summary>The lists that are not written, with the number of their rows; none where all others are empty.</summary>
    public static IEnumerable<Text> OtherLists(ChartFacts facts, params IReadOnlyList<FactList> written)
    {
        var lost = FactLists.Tables.Where(list => !written.Contains(list) && list.Count(facts) > 0)
            .Select(list => (TextArgument)Text.Of("{list} ({count})", ("list", Say.Quote(list.Name)), ("count", list.Count(facts))))
            .ToList();
        if (lost.Count > 0)
            yield return Text.Of("These lists have no place in this format and are not written: {lists}.", ("lists", Say.Commas(lost)));
    }

    /// <summary>A sentence with a number; none where the number is 0.</summary>
    /// <param name="count">The number.</param>
    /// <param name="oneTemplate">The sentence with <c>{count}</c> for one.</param>
    /// <param name="manyTemplate">The sentence with <c>{count}</c> for several.</param>
    public static IEnumerable<Text> Counted(int count, string oneTemplate, string manyTemplate) =>
        count == 0 ? [] : [Text.Of(count == 1 ? oneTemplate : manyTemplate, ("count", count))];
}
