namespace TechRoles.Interchange;

/// <summary>Settles what is the title of a record and what the holder, where a document has one text for both.</summary>
internal static class RecordTitles
{
    /// <summary>Settles all records of a document; where none states a title, names may be titles, unless they are those of
    /// people.</summary>
    public static void Settle(IReadOnlyList<DataRecord> records, TitleWords titles, bool namesArePeople)
    {
        foreach (var record in records) SettleLabel(record, titles);
        if (namesArePeople || records.Any(record => record.Has(PersonField.Title))) return;
        var named = records.Where(record => record.Has(PersonField.Name))
            .Select(record => (Record: record, Label: BoxLabel.Of(LabelText.Lines(record[PersonField.Name]), titles))).ToList();
        if (!named.Any(pair => pair.Label.Sign != TitleSign.None)) return;
        foreach (var (record, label) in named)
        {
            record.Remove(PersonField.Name);
            Take(record, label);
        }
    }

    /// <summary>Tells the label of a record apart, where it states no title itself.</summary>
    public static void SettleLabel(DataRecord record, TitleWords titles)
    {
        if (record.Labels.Count == 0 || record.Has(PersonField.Title)) return;
        var label = BoxLabel.Of(LabelText.Lines(string.Join('\n', record.Labels.Take(BoxLimits.LabelLines))), titles);
        if (!record.HasName) Take(record, label);
        else if (label.Title is { } title && !record.Identities.Contains(title, StringComparer.Ordinal))
            record.Add(PersonField.Title, title);
    }

    private static void Take(DataRecord record, BoxLabel label)
    {
        if (label.Title is { } title) record.Add(PersonField.Title, title);
        foreach (var holder in label.Holders) record.Add(PersonField.Name, holder);
        if (label.Mail is { } mail) record.Add(PersonField.Mail, mail);
    }
}
