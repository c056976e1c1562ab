using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>What the positions of one chart are called in the ids of another one.</summary>
internal sealed class MatchedIds
{
    private readonly Dictionary<string, string> _others;

    private MatchedIds(Dictionary<string, string> others) => _others = others;

    /// <summary>Every position that is called otherwise, ordered by its own id.</summary>
    public IEnumerable<(string Id, string CalledHere)> Others =>
        _others.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value));

    public string this[string id] => _others.GetValueOrDefault(id, id);

    /// <summary>
    /// A matched position keeps the id it had. A position that came keeps its own, unless a position that stays has it: then it gets the
    /// first free one of <c>id~2</c>, <c>id~3</c> …
    /// </summary>
    /// <param name="matched">What each matched position is called, and its id in the second chart.</param>
    /// <param name="staying">What other positions are called that stay.</param>
    /// <param name="left">What positions are called that left.</param>
    /// <param name="came">The ids of the positions that came, in their order.</param>
    public static MatchedIds After(
        IEnumerable<(string Called, string Id)> matched, IEnumerable<string> staying, IEnumerable<string> left, IEnumerable<string> came)
    {
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = staying.ToHashSet(StringComparer.Ordinal);
        foreach (var (called, id) in matched)
        {
            taken.Add(called);
            if (called != id) others.Add(id, called);
        }

        // An id that gives way must not take that of a position which comes after it.
        var displaced = came.Where(id => !taken.Add(id)).ToArray();
        taken.UnionWith(left);
        foreach (var id in displaced) others.Add(id, Free(id, taken));
        return new(others);
    }

    /// <summary>What the positions of the second of two charts are called in the ids of the first.</summary>
    public static MatchedIds After(PositionMatching matching) => After(
        matching.Pairs.Select(pair => (pair.Before.Id, pair.After.Id)), [], matching.Left.Select(position => position.Id),
        matching.Came.Select(position => position.Id));

    /// <summary>Every position is called by its own id.</summary>
    public static MatchedIds Own => new(new(StringComparer.Ordinal));

    /// <summary>The ids of positions that left by which positions that came are called.</summary>
    public IReadOnlySet<string> GivenAgain(IEnumerable<string> left, IEnumerable<string> came)
    {
        var again = came.Select(id => this[id]).ToHashSet(StringComparer.Ordinal);
        again.IntersectWith(left);
        return again;
    }

    /// <summary>Facts with these ids of positions.</summary>
    public ChartFacts In(ChartFacts facts) => _others.Count == 0 ? facts : FactLists.Tables
        .Where(list => list == FactLists.Positions || list.RefersTo(FactLists.Positions))
        .Aggregate(facts, (renamed, list) => list.Replacing(renamed, list.RowsIn(renamed).Select(row => In(list, row))));

    private Fact In(FactList list, Fact row)
    {
        var renamed = list.Renamed(row, (of, id) => of == FactLists.Positions.Name ? this[id] : id);

        // A position without a title is called by the id that it had.
        return renamed is PositionFact { Title: null } position && row is PositionFact { Id: var id } && id != position.Id
            ? position with { Title = id }
            : renamed;
    }

    private static string Free(string id, HashSet<string> taken)
    {
        var number = 2;
        while (!taken.Add(FormattableString.Invariant($"{id}~{number}"))) number++;
        return FormattableString.Invariant($"{id}~{number}");
    }
}
