namespace TechRoles.Interchange;

/// <summary>The lines above the current one that it could stand under.</summary>
internal sealed class Outline
{
    /// <summary>How deep a writer indents; deeper rows name their parent, so that a long chain does not become a triangle.</summary>
    private const int Deepest = 24;

    private readonly List<(int Indent, string? Id)> _open = [];

    public void Clear() => _open.Clear();

    /// <summary>The id of the line that a line with this indentation stands under; null for none.</summary>
    public string? Under(int indent)
    {
        while (_open.Count > 0 && _open[^1].Indent >= indent) _open.RemoveAt(_open.Count - 1);
        return _open.Count > 0 ? _open[^1].Id : null;
    }

    /// <summary>Opens a line; null as id: nothing can stand under it.</summary>
    public void Open(int indent, string? id) => _open.Add((indent, id));

    /// <summary>How many levels a writer indents a row so that it stands under its parent; null where it cannot.</summary>
    public int? LevelUnder(string? parent)
    {
        if (parent is null) return 0;
        for (var level = Math.Min(_open.Count, Deepest) - 1; level >= 0; level--)
            if (_open[level].Id == parent) return level + 1;
        return null;
    }
}
