using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Who leads a record: whoever stands around it, and whom it names.</summary>
internal static class RecordLines
{
    // Units within units that are looked at for a head.
    private const int Levels = 50;

    private static readonly PersonField[] References =
        [PersonField.Id, PersonField.PersonId, PersonField.PositionId, PersonField.Mail, PersonField.UserName,
            PersonField.DistinguishedName, PersonField.ManagerPositionId, PersonField.ManagerPersonId, PersonField.ManagerMail,
            PersonField.Name, PersonField.ManagerName, PersonField.Title];

    /// <summary>The position around a record: the one that it stands below, or the head of its unit; null where there is none.</summary>
    public static DataRecord? LeaderOf(DataRecord record)
    {
        var around = record.Within;
        for (var level = 0; around is not null && level < Levels; level++)
        {
            if (!around.IsUnit) return RecordMerging.Final(around);
            if (around.Head is { } head && RecordMerging.Final(head) is var final && final != record) return final;
            around = around.Within;
        }

        return null;
    }

    /// <summary>The name of the innermost unit around a record; null where there is none.</summary>
    public static string? UnitOf(DataRecord record)
    {
        var around = record.Within;
        while (around is { IsUnit: true })
        {
            if (around.Has(PersonField.Name)) return around[PersonField.Name];
            if (around.Has(PersonField.Unit)) return around[PersonField.Unit];
            if (around.Labels.Count > 0) return around.Labels[0];
            around = around.Within;
        }

        return null;
    }

    /// <summary>States in a row who leads it.</summary>
    public static void State(
        PeopleRow row, DataRecord record, IEnumerable<(DataRecord Above, DataRecord Below, bool IsDotted)> lines, RecordIndex index)
    {
        var said = new HashSet<(DataRecord, bool)>();
        foreach (var (above, _, isDotted) in lines)
            if (said.Add((above, isDotted))) row.With(isDotted ? PersonField.DottedNode : PersonField.ManagerNode, above.Node);
        foreach (var (value, name, isDotted) in record.Managers)
            foreach (var item in Single(value)) StateOne(row, item, name, isDotted, said, index);
    }

    /// <summary>What stands in a list, and in lists within it; anything else is itself.</summary>
    private static List<DataNode> Single(DataNode value)
    {
        var single = new List<DataNode>();
        var open = new Stack<DataNode>([value]);
        while (open.TryPop(out var node))
        {
            if (node.Kind == DataKind.List) foreach (var item in node.Items.Reverse()) open.Push(item);
            else single.Add(node);
        }

        return single;
    }

    private static void StateOne(
        PeopleRow row, DataNode value, string name, bool isDotted, HashSet<(DataRecord, bool)> said, RecordIndex index)
    {
        var texts = value.Kind == DataKind.Text ? [value.Text] : TextsOf(value);
        var known = texts.Select(index.Find).FirstOrDefault(record => record is not null);
        if (known is not null && (value.Kind == DataKind.Fields || known.Key == value.Text || said.Contains((known, isDotted))))
        {
            if (said.Add((known, isDotted))) row.With(isDotted ? PersonField.DottedNode : PersonField.ManagerNode, known.Node);
        }
        else if (texts.Count > 0)
            row.With(isDotted
                ? PersonField.DottedTo
                : value.Kind == DataKind.Text && FieldWords.Of(name).Field is { } field ? field : PersonField.Manager, texts[0]);
    }

    // {"value": "2", "displayName": …}, {"Manager_ID": "2"}, {"data": {"id": "2"}}: ids before names.
    private static List<string> TextsOf(DataNode value)
    {
        var record = new RecordFields().Read(value);
        var texts = References.SelectMany(field => record.Texts.Where(pair => pair.Field == field).Select(pair => pair.Text)).ToList();
        if (record.Has(PersonField.FirstName) && record.Has(PersonField.LastName))
            texts.Add($"{record[PersonField.FirstName]} {record[PersonField.LastName]}");
        texts.InsertRange(0, record.Managers.Where(inner => inner.Value.Kind == DataKind.Text).Select(inner => inner.Value.Text));
        if (value["value"] is { Kind: DataKind.Text } plain) texts.Insert(0, plain.Text);
        texts.AddRange(record.Labels);
        texts.AddRange(record.Others.Where(other => other.Value.Kind == DataKind.List && Spelling.Key(other.Name) == "id")
            .SelectMany(other => other.Value.Items).Select(item => item["_"]?.Text ?? item["#text"]?.Text ?? "")
            .Where(text => text.Length > 0));
        return texts;
    }
}
