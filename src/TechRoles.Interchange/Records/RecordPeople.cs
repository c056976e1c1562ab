using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Makes rows of people of a document that nests: a list, a tree, teams, or nodes and edges.</summary>
internal sealed class RecordPeople
{
    private readonly DataRecords _found;
    private readonly List<DataRecord> _records;
    private readonly RecordIndex _index;
    private readonly Lazy<RecordIndex> _titles;
    private readonly List<(DataRecord Above, DataRecord Below, bool IsDotted)> _lines = [];
    private readonly List<ChartProblem> _problems = [];
    private readonly string _file;
    private readonly TitleWords _words;
    private readonly bool _areUsers;

    private RecordPeople(DataRecords found, string file, TitleWords titles, bool areUsers)
    {
        (_file, _words, _areUsers) = (file, titles, areUsers);
        _found = found;
        RecordTitles.Settle(found.Records, titles, areUsers);
        _records = RecordMerging.Merge(found.Records);
        _index = new(_records);
        _titles = new(() => new(_records, record => record.Has(PersonField.Title) ? [record[PersonField.Title]] : []));
        foreach (var embedded in found.Embedded)
        {
            if (embedded.Identities.Any(identity => _index.Find(identity) is not null)) continue;
            _records.Add(embedded);
            foreach (var identity in embedded.Identities) _index.Add(identity, embedded);
        }

        foreach (var (value, above) in found.Mentions) Mention(value, RecordMerging.Final(above));
        RecordNodes.Name(_records);
        Link();
        foreach (var record in _records)
            if (RecordLines.LeaderOf(record) is { } leader) _lines.Add((leader, record, false));
    }

    /// <summary>Reads a document as people, and hands them on.</summary>
    /// <param name="root">The document.</param>
    /// <param name="file">What problems call it.</param>
    /// <param name="language">What the document is written in, such as <c>JSON</c>.</param>
    /// <param name="reading">Takes the people.</param>
    /// <returns>Null where people were found; else what the document seems to be, as a sentence.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Text? Read(DataNode root, string file, string language, ChartReading reading)
    {
        var people = new RecordPeople(DataRecords.Of(root, reading.Titles, reading.Cancel), file, reading.Titles, ScimSigns.HasUsers(root));
        if (people._records.Count == 0 || !people.SeemToBePeople(reading.Options.Format is not null))
            return RecordTexts.NoPeople(language, root);
        people.Hand(reading);
        return null;
    }

    private bool SeemToBePeople(bool isAsked)
    {
        if (isAsked || _areUsers) return true;
        var recognised = _records.Count(record => _words.SignOf(record[PersonField.Title]) == TitleSign.Recognised);
        var worded = _records.Count(record => record.Has(PersonField.Title) && _words.SignOf(record[PersonField.Title]) != TitleSign.None);
        var hasLines = _lines.Count > 0 || _records.Any(record => record.Managers.Count > 0);
        var ofPeople = _records.Count(record => record.IsOfPeople);

        if (hasLines && recognised > 0) return true;

        // Things have names, too, and "Chair" may be one: where nothing else speaks of people, most names are titles.
        if (!_records.Any(record => record.HasName || record.IsOfPeople))
            return recognised * 2 > _records.Count || worded * 2 > _records.Count;
        return recognised > 0 && recognised * 4 >= _records.Count || worded * 3 >= _records.Count && worded > 0
            || hasLines && ofPeople * 2 >= _records.Count && _records.Any(record => record.HasName || record.Has(PersonField.Title));
    }

    // Whoever is named in the place of a report is a record, or one that stands nowhere else.
    private void Mention(DataNode value, DataRecord above)
    {
        var id = value.Kind == DataKind.Fields ? new RecordFields().Read(value).Identities.FirstOrDefault() ?? "" : value.Text;
        if (_index.Find(id) is { } known)
        {
            if (known != above) _lines.Add((above, known, false));
            return;
        }

        if (!id.Any(char.IsLetter) || value.Kind == DataKind.Fields)
        {
            _problems.Add(new(ProblemKind.UnknownReference, RecordTexts.UnknownReport) { Place = new(_file, value.Line, null, null) });
            return;
        }

        var record = new DataRecord(value) { Within = above };
        record.Labels.Add(id);
        RecordTitles.SettleLabel(record, _words);
        _records.Add(record);
    }

    private void Link()
    {
        if (_found.Links.Count == 0) return;
        var arrows = new List<(DataRecord From, DataRecord To, bool IsDotted)>();
        foreach (var link in _found.Links)
        {
            if (RecordOf(link.From) is { } from && RecordOf(link.To) is { } to && from != to)
                arrows.Add(link.Reports ? (to, from, link.IsDotted) : (from, to, link.IsDotted));
            else _problems.Add(new(ProblemKind.UnknownReference, RecordTexts.UnknownEnd) { Place = new(_file, link.Line, null, null) });
        }

        var boxes = _records.Select(record => new Box(record.Node, [record[PersonField.Title]], 0)).ToValueList();
        var isTurned = ArrowDirection.IsUpwards(
            boxes, new BoxLabels(boxes, _words),
            arrows.Select(arrow => new Arrow(arrow.From.Node, arrow.To.Node, arrow.IsDotted, 0)).ToValueList(),
            _words);
        if (isTurned)
            _problems.Add(new(ProblemKind.Guessed, BoxTexts.TurnedAround) { Place = new(_file, _found.Links[0].Line, null, null) });
        foreach (var (from, to, isDotted) in arrows) _lines.Add(isTurned ? (to, from, isDotted) : (from, to, isDotted));
    }

    // An id, a title that stands once, or where nodes have no ids, their number.
    private DataRecord? RecordOf(string end) =>
        _index.Find(end) ?? _titles.Value.Find(end)
            ?? (int.TryParse(end, out var number) && number >= 0 && number < _records.Count && !_records[number].Has(PersonField.Id)
                ? _records[number]
                : null);

    private void Hand(ChartReading reading)
    {
        foreach (var problem in _problems) reading.AddProblem(problem);
        reading.Account = reading.Account with
        {
            Columns = _found.Columns.Select(
                column => new ColumnAccount(column.Key, column.Value is { } field ? PersonFields.MeaningOf(field) : null)).ToValueList(),
        };
        var above = _lines.ToLookup(line => line.Below);
        var rows = new PeopleRows(new FactSource(_file)) { NamesArePeople = _areUsers };
        for (var at = 0; at < _records.Count; at++)
        {
            var record = _records[at];
            var row = rows.Add(at + 1).With(PersonField.Node, record.Node);
            foreach (var (field, text) in record.Texts)
                if (field != PersonField.Node) row.With(field, text);
            if (!record.Has(PersonField.Unit)) row.With(PersonField.Unit, RecordLines.UnitOf(record));
            RecordLines.State(row, record, above[record].Distinct(), _index);
        }

        rows.Hand(reading);
    }
}
