namespace TechRoles.Interchange;

/// <summary>Finds records by whatever others call them: ids first, then mail addresses and names.</summary>
internal sealed class RecordIndex
{
    private readonly Dictionary<string, DataRecord?> _records = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An index of some records.</summary>
    /// <param name="records">The records.</param>
    /// <param name="identities">What others call each; everything that it is known by where null.</param>
    public RecordIndex(IEnumerable<DataRecord> records, Func<DataRecord, IEnumerable<string>>? identities = null)
    {
        foreach (var record in records)
            foreach (var identity in (identities?.Invoke(record) ?? record.Identities).Distinct(StringComparer.OrdinalIgnoreCase))
                Add(identity, record);
    }

    /// <summary>The record that a text means; null where none or several have it.</summary>
    public DataRecord? Find(string text) => _records.GetValueOrDefault(text.Trim());

    // Two of one name are nobody in particular.
    public void Add(string identity, DataRecord record)
    {
        if (!_records.TryAdd(identity, record) && _records[identity] != record) _records[identity] = null;
    }
}
