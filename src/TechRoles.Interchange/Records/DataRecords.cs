namespace TechRoles.Interchange;

/// <summary>Walks over a document and finds the people, positions and units in it, whatever stands around them.</summary>
/// <remarks>Without recursion: a chain of any length is read. <b>Cost:</b> linear.</remarks>
internal sealed class DataRecords(TitleWords titles)
{
    private readonly RecordFields _fields = new();
    private readonly List<DataRecord> _records = [];
    private readonly List<DataLink> _links = [];
    private readonly List<(DataNode Value, DataRecord Above)> _mentions = [];
    private readonly Stack<Step> _open = new();

    /// <summary>People and positions in the order of the document.</summary>
    public IReadOnlyList<DataRecord> Records => _records;

    /// <summary>Arrows that stand beside the records.</summary>
    public IReadOnlyList<DataLink> Links => _links;

    /// <summary>Texts in the place of whoever reports, which may name a record or be one.</summary>
    public IReadOnlyList<(DataNode Value, DataRecord Above)> Mentions => _mentions;

    /// <summary>The names of fields, and as what each was taken.</summary>
    public IReadOnlyDictionary<string, PersonField?> Columns => _fields.Columns;

    /// <summary>Walks over a document.</summary>
    public static DataRecords Of(DataNode root, TitleWords titles, CancellationToken cancel)
    {
        var records = new DataRecords(titles);
        records._open.Push(new(root, null, null, false));
        for (var count = 1; records._open.TryPop(out var step); count++)
        {
            records.Take(step);
            if (count % 4_096 == 0) cancel.ThrowIfCancellationRequested();
        }

        return records;
    }

    private void Take(Step step)
    {
        switch (step.Node.Kind)
        {
            case DataKind.List when step.Key is not null && step.IsBelow:
                Keyed(step, step.Node);
                break;
            case DataKind.List:
                if (DataLink.OfPair(step.Node) is { } pair && step.Within is null) _links.Add(pair);
                else
                    for (var at = step.Node.Items.Count - 1; at >= 0; at--)
                        _open.Push(step with { Node = step.Node.Items[at], Key = null });
                break;
            case DataKind.Text when step.Key is not null && step.IsBelow:
                Keyed(step, step.Node);
                break;
            case DataKind.Text when step.Within is { IsUnit: false } above && step.IsBelow:
                _mentions.Add((step.Node, above));
                break;
            case DataKind.Text when step.Within is { IsUnit: true } && step.IsBelow:
                Mentioned(step);
                break;
            case DataKind.Empty when step.Key is not null && step.IsBelow:
                Keyed(step, null);
                break;
            case DataKind.Fields:
                TakeFields(step);
                break;
            default:
                break;
        }
    }

    // A bare name in a unit is somebody in it.
    private void Mentioned(Step step)
    {
        var record = new DataRecord(step.Node) { Within = step.Within };
        record.Labels.Add(step.Node.Text);
        _records.Add(record);
    }

    private void TakeFields(Step step)
    {
        if (DataLink.Of(step.Node) is { } link)
        {
            _links.Add(link);
            return;
        }

        var record = _fields.Read(step.Node);
        record.Within = step.Within;
        record.Key = step.Key;
        var isUser = ScimSigns.IsUser(step.Node);
        if (isUser) ScimSigns.Settle(record);
        if (!isUser && IsUnit(record)) TakeUnit(record);
        else if (!isUser && step.Within is null && IsAround(record)) Unwrap(step);
        else if (isUser || record.IsRecord
            || record.Has(PersonField.Unit) is false && step.IsBelow && HasId(record) && step.Within is not null)
            TakeRecord(record, step);
        else if (step.Key is not null && (step.IsBelow || titles.SignOf(step.Key) == TitleSign.Recognised)) Keyed(step, step.Node);
        else Unwrap(step);
    }

    // {"title": "Head count", "fields": […], "employees": […]}: the title of the list is no job.
    private bool IsAround(DataRecord record) =>
        record.Has(PersonField.Title) && !record.HasName && !HasId(record)
        && titles.SignOf(record[PersonField.Title]) != TitleSign.Recognised
        && record.Below.Exists(below => below.Role == FieldRole.Members && below.Value.Items.Any(HasManager));

    // What describes the columns of such a list is nobody.
    private static bool IsDescription(string name) => Facts.Spelling.Key(name) is "fields" or "columns" or "schema" or "metadata" or "meta";

    // Whoever has a name and a title stands below, whatever the list is called.
    private bool IsTitled(DataNode node) =>
        node.Kind == DataKind.Fields && _fields.Read(node) is { HasName: true } item && item.Has(PersonField.Title)
            && titles.SignOf(item[PersonField.Title]) == TitleSign.Recognised;

    private bool HasManager(DataNode node) =>
        node.Kind == DataKind.Fields && _fields.Read(node) is { IsRecord: true } member
            && (member.Managers.Count > 0 || member.Has(PersonField.ManagerPersonId));

    private static bool HasId(DataRecord record) =>
        record.Has(PersonField.Id) || record.Has(PersonField.PersonId) || record.Has(PersonField.PositionId);

    private void TakeRecord(DataRecord record, Step step)
    {
        // {"CEO": {"name": …}} and {"1": {"name": …}}: the name above is the title, the holder or the id.
        if (step.Key is { } key && !FieldWords.Of(key).IsKnown)
        {
            if (!record.Has(PersonField.Title) && titles.SignOf(key) != TitleSign.None) record.Add(PersonField.Title, key);
            else if (!record.HasName && NameSigns.Fit(key)) record.Add(PersonField.Name, key);
        }

        // Only an id: whoever it is stands elsewhere.
        if (!record.IsRecord && record.Below.Count == 0 && step.Within is { IsUnit: false } above)
        {
            _mentions.Add((step.Node, above));
            return;
        }

        var jobs = Jobs(record);
        if (jobs.Count > 0) TakeJobs(record, jobs);
        else _records.Add(record);
        var leader = jobs.Count > 0 ? _records[^jobs.Count] : record;
        foreach (var (name, value) in Enumerable.Reverse(record.Others))
            if (titles.SignOf(name) == TitleSign.Recognised) _open.Push(new(value, leader, name, true));
            else if (value.Kind == DataKind.List && value.Items.Count > 0 && value.Items.All(IsTitled))
                _open.Push(new(value, leader, null, true));
        foreach (var (value, _) in Enumerable.Reverse(record.Below)) PushBelow(value, leader);
        foreach (var (value, _, _) in record.Managers)
            if (value.Kind == DataKind.Fields) PushEmbedded(value);
            else if (value.Kind == DataKind.List)
                foreach (var item in value.Items) PushEmbedded(item);
    }

    // {"name": …, "positions": [{"title": …}]}: one person in several positions.
    private List<DataRecord> Jobs(DataRecord record)
    {
        if (record.Has(PersonField.Title) || !record.HasName) return [];
        var nodes = record.Jobs.Count > 0
            ? record.Jobs
            : record.Below.Where(below => below.Role == FieldRole.Members).SelectMany(below => below.Value.Items).ToList();
        var jobs = nodes.Where(node => node.Kind == DataKind.Fields).Select(_fields.Read).ToList();
        if (jobs.Count == 0 || !jobs.All(job => job.Has(PersonField.Title) && !job.HasName)) return [];
        if (record.Jobs.Count == 0) record.Below.RemoveAll(below => below.Role == FieldRole.Members);
        return jobs;
    }

    private void TakeJobs(DataRecord person, List<DataRecord> jobs)
    {
        foreach (var job in jobs)
        {
            job.Within = person.Within;
            job.IsOfPeople = true;
            if (job[PersonField.Id] is { Length: > 0 } id) job.Add(PersonField.PositionId, id);
            job.Remove(PersonField.Id);
            foreach (var (field, text) in person.Texts)
                if (field == PersonField.Id) job.Add(PersonField.PersonId, text);
                else if (!job.Has(field)) job.Add(field, text);
            if (job.Managers.Count == 0) job.Managers.AddRange(person.Managers);
            _records.Add(job);
        }
    }

    private void PushBelow(DataNode value, DataRecord leader)
    {
        if (value.Kind == DataKind.Text)
            foreach (var part in value.Text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                _mentions.Add((new(DataKind.Text, part, value.Line), leader));
        else if (value.Kind == DataKind.Fields && !_fields.Read(value).IsRecord) PushKeyed(value, leader);
        else _open.Push(new(value, leader, null, true));
    }

    private void PushKeyed(DataNode value, DataRecord? within)
    {
        for (var at = value.Items.Count - 1; at >= 0; at--) _open.Push(new(value.Items[at], within, value.Names[at], true));
    }

    // A manager who is told of in full may be a position that stands nowhere else.
    private void PushEmbedded(DataNode value)
    {
        if (value.Kind != DataKind.Fields) return;
        var record = _fields.Read(value);
        if (record.Has(PersonField.Title) && (record.HasName || HasId(record))) Embedded.Add(record);
    }

    /// <summary>Managers that are told of in full where they are referred to.</summary>
    public List<DataRecord> Embedded { get; } = [];

    // {"department": "IT", "head": …, "members": […]}
    private bool IsUnit(DataRecord record)
    {
        if (record.Has(PersonField.Title) || record.Has(PersonField.FirstName) || record.Has(PersonField.LastName)
            || record.Has(PersonField.Mail)) return false;
        if (record.Below.Count == 0 && record.Others.Count == 0) return false;
        var name = record.Has(PersonField.Name) ? record[PersonField.Name] : record.Labels.FirstOrDefault() ?? "";
        if (name.Length == 0) return record.Has(PersonField.Unit) && (record.Below.Count > 0 || record.Managers.Count > 0);
        if (record.Below.Count == 0 || titles.SignOf(name) != TitleSign.None) return false;
        if (LabelLine.IsUnit(name)) return true;
        var members = record.Below.Where(below => below.Role == FieldRole.Members).ToList();
        return members.Count > 0 && members.Count == record.Below.Count
            && (!NameSigns.Fit(name) || members.Any(below => HaveTitles(below.Value)));
    }

    // Where its members are people with titles, or units themselves, whoever has no title is no person but the unit around them.
    private bool HaveTitles(DataNode members)
    {
        if (members.Kind != DataKind.List || members.Items.FirstOrDefault(item => item.Kind == DataKind.Fields) is not { } first)
            return false;
        var member = _fields.Read(first);
        return member.Has(PersonField.Title) ? member.HasName : member.Below.Any(below => below.Role == FieldRole.Members);
    }

    private void TakeUnit(DataRecord unit)
    {
        unit.IsUnit = true;
        foreach (var (_, value) in Enumerable.Reverse(unit.Others)) _open.Push(new(value, unit, null, false));
        foreach (var (value, _) in Enumerable.Reverse(unit.Below)) _open.Push(new(value, unit, null, true));
        foreach (var (value, _, isDotted) in unit.Managers)
        {
            if (isDotted || unit.Head is not null) continue;
            var head = value.Kind == DataKind.Fields ? _fields.Read(value) : new DataRecord(value);
            if (value.Kind == DataKind.Text) head.Labels.Add(value.Text);
            if (!head.IsRecord) continue;
            head.Within = unit;
            unit.Head = head;
            _records.Add(head);
            foreach (var (inner, _) in Enumerable.Reverse(head.Below)) PushBelow(inner, head);
        }
    }

    // {"CEO": {"CIO": {…}, "CTO": null}}: names are the positions, values what is below or who sits there.
    private void Keyed(Step step, DataNode? value)
    {
        var record = new DataRecord(step.Node) { Within = step.Within };
        if (!step.IsBelow && step.Within is null && value is { Kind: DataKind.Text }) return;
        record.Labels.Add(step.Key!);
        _records.Add(record);
        if (value is null) return;
        if (value.Kind == DataKind.Text) record.Add(PersonField.Name, value.Text);
        else if (value.Kind == DataKind.Fields) PushKeyed(value, record);
        else _open.Push(new(value, record, null, true));
    }

    private void Unwrap(Step step)
    {
        for (var at = step.Node.Items.Count - 1; at >= 0; at--)
        {
            var (name, value) = (step.Node.Names[at], step.Node.Items[at]);
            if (value.Kind == DataKind.List && IsDescription(name)) continue;
            var isPosition = (titles.SignOf(name) == TitleSign.Recognised || step.IsBelow && step.Within is not null)
                && !FieldWords.Of(name).IsKnown;
            if (value.Kind is DataKind.List or DataKind.Fields || isPosition) _open.Push(new(value, step.Within, name, isPosition));
        }
    }

    private readonly record struct Step(DataNode Node, DataRecord? Within, string? Key, bool IsBelow);
}
