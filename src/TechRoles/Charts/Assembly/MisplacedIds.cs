using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>What an id is that the list it is looked for in does not have: often the id of something else, and then it is not true that it
/// is not in the facts.</summary>
/// <remarks><b>Cost:</b> linear in the facts when first asked, then constant.</remarks>
internal sealed class MisplacedIds(RawFacts raw)
{
    private Dictionary<string, FactList>? _lists;

    /// <summary>Where a reference is to be found, for the middle of a sentence.</summary>
    /// <param name="reference">What stands there.</param>
    /// <param name="wanted">The name of the list that it should be in.</param>
    public Text Tell(string reference, string wanted) =>
        (_lists ??= Gather()).TryGetValue(reference, out var list) && list.Name != wanted
            ? AssemblyTexts.InOtherList(list, wanted)
            : AssemblyTexts.NotInFacts;

    private Dictionary<string, FactList> Gather()
    {
        var lists = new Dictionary<string, FactList>(StringComparer.Ordinal);
        foreach (var (fact, _) in raw.Others)
            if (FactLists.Of(fact) is { HasId: true } list) lists.TryAdd(list.IdOf(fact)!, list);
        for (var row = 0; row < raw.Positions.Count; row++) lists.TryAdd(raw.Names.Text(raw.Positions.Rows[row].Id), FactLists.Positions);
        return lists;
    }
}
