namespace TechRoles.Interchange;

/// <summary>Gathers what an object says of itself: its texts, also one or a few levels deeper, and who stands above and below.</summary>
internal sealed class RecordFields
{
    // attributes of data of a user …: deeper than this nobody tells of one person.
    private const int Levels = 5;

    private readonly Dictionary<(string, FieldContext), FieldMeaning> _meanings = [];
    private readonly Dictionary<string, PersonField?> _columns = new(StringComparer.Ordinal);

    /// <summary>The names that were met, and as what each was taken; null: passed over.</summary>
    public IReadOnlyDictionary<string, PersonField?> Columns => _columns;

    /// <summary>Reads an object.</summary>
    public DataRecord Read(DataNode node)
    {
        var record = new DataRecord(node);
        var open = new Stack<(DataNode Node, FieldContext Context, int Level)>();
        open.Push((node, FieldContext.Record, 0));
        while (open.TryPop(out var inner))
        {
            // A list has items without names.
            for (var at = 0; at < inner.Node.Names.Count; at++)
            {
                var (name, value) = (inner.Node.Names[at], inner.Node.Items[at]);
                var meaning = Meaning(name, inner.Context);
                if (FieldWords.IsOfPeople(name) && value.Kind != DataKind.Empty) record.IsOfPeople = true;
                if (Labelled(value) is { } told) value = told;
                if (value.Kind == DataKind.Text) TakeText(record, name, value, meaning);
                else if (value.Kind != DataKind.Empty) TakeInner(record, name, value, meaning, inner.Level);
            }
        }

        return record;

        void TakeInner(DataRecord owner, string name, DataNode value, FieldMeaning meaning, int level)
        {
            if (Single(value) is { } text && meaning.Field is { } field && meaning.Role is not (FieldRole.Reports or FieldRole.Members))
            {
                Note(name, field);
                if (field is PersonField.Manager or PersonField.DottedTo) owner.Managers.Add((value, name, field == PersonField.DottedTo));
                else owner.Add(field, text);
                return;
            }

            switch (meaning.Role)
            {
                case FieldRole.Manager or FieldRole.DottedManager:
                    owner.Managers.Add((value, name, meaning.Role == FieldRole.DottedManager));
                    break;
                case FieldRole.Relations:
                    foreach (var other in value.Items)
                        if (other["value"] is { Kind: DataKind.Text } whom && other["type"]?.Text is { } kind
                            && FieldWords.LeadsAs(kind) is { } leads)
                            owner.Managers.Add((whom, "manager", leads == FieldRole.DottedManager));
                    break;
                case FieldRole.Reports or FieldRole.Members:
                    owner.Below.Add((value, meaning.Role));
                    break;
                case FieldRole.Holders:
                    foreach (var holder in value.Kind == DataKind.List ? value.Items : [value])
                        if (holder.Kind == DataKind.Text) owner.Add(PersonField.Name, holder.Text);
                        else if (holder.Kind == DataKind.Fields && level < Levels) open.Push((holder, FieldContext.Person, level + 1));
                    break;
                case FieldRole.Jobs when value.Items.All(item => item.Kind == DataKind.Fields):
                    owner.Jobs.AddRange(value.Kind == DataKind.List ? value.Items : [value]);
                    break;
                case FieldRole.More or FieldRole.Label when level < Levels:
                    if (value.Kind == DataKind.Fields) open.Push((value, meaning.Context, level + 1));
                    else if (meaning.Context != FieldContext.Record)
                        foreach (var item in value.Items.Take(1))
                            if (item.Kind == DataKind.Fields) open.Push((item, meaning.Context, level + 1));
                            else if (meaning.Field is { } listed) owner.Add(listed, item.Text);
                    break;
                default:
                    if (meaning.Field is { } several && value.Kind == DataKind.List && value.Items.All(item => item.Kind == DataKind.Text))
                        foreach (var item in value.Items) owner.Add(several, item.Text);
                    else owner.Others.Add((name, value));
                    break;
            }
        }
    }

    // {"label": "Supervisor", "value": {…}} and {"label": "Supervisor", "value": null}: the value is what is told.
    private static DataNode? Labelled(DataNode value) =>
        value.Kind == DataKind.Fields && value["label"] is { Kind: DataKind.Text } && value["value"] is { } told
            && value.Names.All(name => name is "label" or "value" or "type" or "universal_id") ? told : null;

    // {"label": "Position", "value": "CIO"}, {"value": "CIO"}, {"@type": "…", "#text": "CIO"}.
    private static string? Single(DataNode value)
    {
        if (value.Kind != DataKind.Fields || value.Items.Count > 3) return null;
        foreach (var name in (ReadOnlySpan<string>)["value", "#text", "_", "$", "$t"])
            if (value[name] is { Kind: DataKind.Text } text && value["displayName"] is null && value["display"] is null) return text.Text;
        return null;
    }

    private void TakeText(DataRecord record, string name, DataNode value, FieldMeaning meaning)
    {
        if (meaning.Role == FieldRole.Active)
        {
            if (value.Text is "false" or "0") record.Add(PersonField.Status, "inactive");
            Note(name, PersonField.Status);
            return;
        }

        var isFlag = value.Text is "true" or "false";
        if (meaning.Role == FieldRole.Label && meaning.Field is null)
        {
            record.Labels.Add(value.Text);
            Note(name, PersonField.Title);
        }
        else if (meaning.Role == FieldRole.Reports && !isFlag && !long.TryParse(value.Text, out _))
            record.Below.Add((value, FieldRole.Reports));
        else if (meaning.Field is not { } field || isFlag && field is PersonField.Manager or PersonField.Title or PersonField.Name)
            Note(name, null);
        else
        {
            Note(name, field);
            if (field is PersonField.Manager or PersonField.DottedTo) record.Managers.Add((value, name, field == PersonField.DottedTo));
            else if (field != PersonField.Node) record.Add(field, value.Text);
        }
    }

    private FieldMeaning Meaning(string name, FieldContext context)
    {
        if (!_meanings.TryGetValue((name, context), out var meaning))
            _meanings.Add((name, context), meaning = FieldWords.Of(name, context));
        return meaning;
    }

    private void Note(string name, PersonField? field)
    {
        if (field is not null || !_columns.ContainsKey(name)) _columns[name] = field;
    }
}
