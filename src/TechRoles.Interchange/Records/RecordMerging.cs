namespace TechRoles.Interchange;

/// <summary>Makes one record of those that tell of one person: once in a list, and once below or above somebody.</summary>
internal static class RecordMerging
{
    /// <summary>Merges records with one id, of which at most one stands by itself.</summary>
    public static List<DataRecord> Merge(IEnumerable<DataRecord> records)
    {
        var byId = new Dictionary<string, DataRecord>(StringComparer.Ordinal);
        var merged = new List<DataRecord>();
        foreach (var record in records)
        {
            if (IdOf(record) is not { } id)
            {
                merged.Add(record);
                continue;
            }

            if (!byId.TryGetValue(id, out var known))
            {
                byId.Add(id, record);
                merged.Add(record);
            }
            else if ((known.Within is null) != (record.Within is null) && Agree(known, record)) Join(record, known);
            else merged.Add(record);
        }

        return merged;
    }

    /// <summary>The record that tells of somebody in the end.</summary>
    public static DataRecord Final(DataRecord record)
    {
        while (record.MergedInto is { } next) record = next;
        return record;
    }

    private static string? IdOf(DataRecord record) =>
        new[] { PersonField.Id, PersonField.PositionId, PersonField.PersonId }.Where(record.Has).Select(field => $"{field} {record[field]}")
            .FirstOrDefault();

    private static bool Agree(DataRecord one, DataRecord other) =>
        new[] { PersonField.Title, PersonField.Name }.All(field => !one.Has(field) || !other.Has(field) || one[field] == other[field]);

    private static void Join(DataRecord record, DataRecord into)
    {
        record.MergedInto = into;
        into.Within ??= record.Within;
        foreach (var (field, text) in record.Texts)
            if (!into.Has(field)) into.Add(field, text);
        if (into.Managers.Count == 0) into.Managers.AddRange(record.Managers);
        into.IsOfPeople |= record.IsOfPeople;
    }
}
