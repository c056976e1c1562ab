using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Under which keys the rows of a list stand that name something, so that nobody searches the list for them.</summary>
/// <remarks>A list is gathered when it is asked for first. A key stays when its row goes: whoever asks looks at the rows anyway.</remarks>
internal sealed class NameIndex
{
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    private readonly Dictionary<Type, Dictionary<string, HashSet<string>>> _keys = [];

    /// <summary>The keys of rows that name something, or did.</summary>
    /// <param name="list">The list.</param>
    /// <param name="name">What they name.</param>
    /// <param name="rows">The rows of the list now, if they are not known yet.</param>
    public IReadOnlySet<string> Keys(Type list, string name, Func<IEnumerable<Fact>> rows)
    {
        if (!_keys.TryGetValue(list, out var keys))
        {
            _keys.Add(list, keys = new(StringComparer.Ordinal));
            foreach (var row in rows()) Add(keys, row);
        }

        return keys.GetValueOrDefault(name) ?? None;
    }

    /// <summary>Says that a row has come.</summary>
    public void Note(Fact row)
    {
        if (_keys.TryGetValue(row.GetType(), out var keys)) Add(keys, row);
    }

    private static void Add(Dictionary<string, HashSet<string>> keys, Fact row)
    {
        foreach (var name in NamedBy(row))
        {
            if (!keys.TryGetValue(name, out var own)) keys.Add(name, own = new(StringComparer.Ordinal));
            own.Add(FactKey.Of(row));
        }
    }

    /// <summary>What a row names beside the key it stands under, lines and roles apart, which are looked up another way.</summary>
    private static IEnumerable<string> NamedBy(Fact row)
    {
        var list = FactLists.Of(row);
        if (list == FactLists.Lines) return [];
        var key = list.HasId ? default : list.KeyOf(row);
        return list.ReferencesOf(row)
            .Where(named =>
                list == FactLists.Positions ? named.Column.RefersTo == FactLists.Units.Name : (named.Column.RefersTo!, named.Id) != key)
            .Select(named => named.Id);
    }
}
