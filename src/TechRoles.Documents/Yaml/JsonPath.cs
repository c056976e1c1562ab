using TechRoles.Facts;

namespace TechRoles.Documents;

/// <summary>Where in a document a writer stands: within which objects and arrays, and at which names.</summary>
internal sealed class JsonPath
{
    private readonly Stack<(bool IsObject, string? Name)> _open = new();

    public int Depth => _open.Count;

    /// <summary>Whether the next text is the name of a property.</summary>
    public bool AwaitsKey => _open.TryPeek(out var top) && top is { IsObject: true, Name: null };

    public void Open(bool isObject) => _open.Push((isObject, null));

    public void Close()
    {
        _open.Pop();
        Value();
    }

    public void Name(string name)
    {
        _open.Pop();
        _open.Push((true, name));
    }

    /// <summary>A value was written: in an object the next name follows.</summary>
    public void Value()
    {
        if (!_open.TryPop(out var top)) return;
        _open.Push((top.IsObject, null));
    }

    /// <summary>The column of the document of facts that stands here; null where none does.</summary>
    public FactColumn? Column()
    {
        if (Depth is < 2 or > 3) return null;
        var names = _open.Reverse().Select(level => level.Name).ToArray();
        if (names[0] is not { } first || names[^1] is not { } last || FactLists.Find(first) is not { } list) return null;
        return list.Find(last) is var column and >= 0 ? list.Columns[column] : null;
    }
}
