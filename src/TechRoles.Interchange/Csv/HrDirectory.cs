namespace TechRoles.Interchange;

/// <summary>Who there is in a file, by id, mail address and name: exports name managers in any of these ways.</summary>
internal sealed class HrDirectory
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _idsByMail = new(StringComparer.OrdinalIgnoreCase);

    // Null where two rows have one name: nobody knows which is meant.
    private readonly Dictionary<string, string?> _idsByName = new(StringComparer.Ordinal);

    public void Add(HrColumns columns, GridCursor table)
    {
        var id = table[columns.IdColumn];
        if (id.Length == 0) return;
        _ids.Add(id);
        if (columns.Text(table, HrField.Email) is { Length: > 0 } mail) _idsByMail.TryAdd(mail, id);
        if (columns.HolderName(table) is { Length: > 0 } name && !_idsByName.TryAdd(name, id) && _idsByName[name] != id)
            _idsByName[name] = null;
    }

    /// <summary>Whether somebody is meant by a text.</summary>
    public bool Knows(string text) => _ids.Contains(text) || _idsByMail.ContainsKey(text) || _idsByName.ContainsKey(text);

    /// <summary>The id that a text means; the text itself where that is not known.</summary>
    public string Find(string text) =>
        _ids.Contains(text) ? text
        : _idsByMail.TryGetValue(text, out var byMail) ? byMail
        : _idsByName.GetValueOrDefault(text) ?? text;
}
