using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Reporting;

/// <summary>What the script of a page knows: a document of columns, position by position in the order of the chart.</summary>
internal sealed class PageData
{
    // Nothing in it can close the element that it stands in.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ToldFindings _told;
    private readonly ChartPicture _picture;
    private readonly Utf8JsonWriter _json;
    private readonly PositionMarks _marks;
    private readonly PositionHistory _history;

    private PageData(ToldFindings told, ChartPicture picture, PositionHistory history, Utf8JsonWriter json)
    {
        (_told, _picture, _history, _json) = (told, picture, history, json);
        _marks = PositionMarks.Of(told.Analysis.Chart, null);
    }

    public static void Write(ToldFindings told, ChartPicture picture, PositionHistory history, HtmlPage page)
    {
        page.Output.Write("<script type=\"application/json\" id=\"data\">");
        using (var json = new Utf8JsonWriter(new Utf8Text(page.Output), Plain)) new PageData(told, picture, history, json).Write();
        page.Line("</script>");
    }

    /// <summary>The place of a severity among those of the script: the heaviest first.</summary>
    public static int NumberOf(Severity severity) => Severity.Error - severity;

    private void Write()
    {
        _json.WriteStartObject();
        PageWords.Write(_told.Options.Language, _json);
        WritePositions();
        WriteRemits();
        WriteFindings();
        _json.WriteStartObject("remedies");
        foreach (var (name, remedy) in _told.Remedies)
        {
            _json.WriteStartObject(name);
            Text("title", Readable.Of(Said(remedy.Said)));
            _json.WriteStartArray("changes");
            foreach (var change in remedy.Changes) ScenarioJson.Write(change, _json);
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WritePositions()
    {
        var positions = _marks.Positions;
        var units = new Numbered<OrgUnit>();
        var contents =
            System.Array.ConvertAll(positions, position => BoxContent.Of(new(_marks.RowOf[position], -1, 0, 0), _marks, _picture.Options));
        Column("ids", positions, position => Text(position.Id));
        Column("titles", positions, position =>
        {
            if (position.Title == position.Id) _json.WriteNumberValue(0);
            else Text(Readable.Of(position.Title));
        });
        Column("parent", positions, position => _json.WriteNumberValue(position.Manager is { } manager ? _marks.RowOf[manager] : -1));
        Column("unit", positions, position => _json.WriteNumberValue(position.Unit is { } unit ? units.Of(unit) : -1));
        Column("units", units.All, unit => Text(Readable.Of(unit.Name)));
        Column("unitNotes", units.All, unit => Text(BoxContent.Note(unit.Name)));
        Column("flags", positions, position => _json.WriteNumberValue(FlagsOf(position)));
        Some("lines", row => contents[row].Title is { } lines && (lines.Count != 1 || lines[0] != Readable.Of(positions[row].Title)),
            row => Texts(contents[row].Title));
        Some("holders", row => HolderOf(contents[row]) is not null, row => Text(HolderOf(contents[row])!));
        Some("dotted", row => positions[row].DottedManagers.Count > 0,
            row => Array(positions[row].DottedManagers, manager => _json.WriteNumberValue(_marks.RowOf[manager])));
        var kinds = new Numbered<RoleKind>();
        Some("kinds", row => positions[row].RecognisedTitle is not null,
            row => Array(positions[row].RecognisedTitle!.Kinds, kind => _json.WriteNumberValue(kinds.Of(kind))));
        Column("kindNames", kinds.All, kind => Text(Named(kind)));
        Some("history", row => _history.Of(positions[row].Id).Count > 0,
            row => Texts(_history.Of(positions[row].Id).Select(told => Readable.Of(Said(told)))));
        Column("shown", _picture.Boxes.Where(box => box.Position is not null),
            box => _json.WriteNumberValue(_marks.RowOf[box.Position!.Value]));
    }

    private void WriteRemits()
    {
        var (cells, areas, scopes, sets) =
            (new Numbered<Cell>(), new Numbered<Area>(), new Numbered<OrgUnit>(), new Numbered<InvolvementSet>());
        var positions = _marks.Positions;
        Some("duties", row => positions[row].Duties.Count > 0, row => Array(positions[row].Duties, duty =>
        {
            _json.WriteNumberValue(cells.Of(duty.Cell));
            _json.WriteNumberValue(sets.Of(duty.Involvements));
        }));
        Column("cells", cells.All,
            cell => Array(
                cell.Scope is { } scope ? [areas.Of(cell.Area), scopes.Of(scope)] : (int[])[areas.Of(cell.Area)], _json.WriteNumberValue));
        Column("areas", areas.All, area => Text(Readable.Of(Said(Charts.Text.Of("{area}", ("area", area))))));
        Column("scopes", scopes.All, scope => Text(Readable.Of(scope.Name)));
        Column("letters", sets.All, set => Text(set.ToString()));
    }

    private void WriteFindings()
    {
        var rules = _told.Analysis.CountByRule().Select(one => one.Rule).ToList();
        var numberOf = rules.Index().ToDictionary(rule => rule.Item.Id, rule => rule.Index, StringComparer.Ordinal);
        Column("rules", rules, rule => Texts([rule.Id, Said(Charts.Text.Of(rule.Title))]));
        var (texts, letters) = (new List<(int Index, FindingDetails Details, string? Settles)>(), _told.Letters);
        var group = 0;
        _json.WriteStartArray("findings");
        foreach (var (index, finding) in _told.Analysis.Findings.Index())
        {
            _told.Cancel.ThrowIfCancellationRequested();
            while (index >= _told.Groups[group].Start + _told.Groups[group].Count) group++;
            var details = finding.Details();
            _json.WriteStartArray();
            _json.WriteNumberValue(numberOf[finding.Rule.Id]);
            _json.WriteNumberValue(NumberOf(finding.Severity));
            _json.WriteNumberValue((int)finding.Basis);
            _json.WriteNumberValue(details.Resolver?.Position is { } judge ? _marks.RowOf[judge] : -1);
            Array(details.Subjects.Where(IsPosition), subject => _json.WriteNumberValue(_marks.RowOf[PositionOf(subject)]));
            if (finding.State is not FindingState.Open and var state) _json.WriteNumberValue((int)state);
            _json.WriteEndArray();
            if (index < _told.Groups[group].Start + _told.Written || letters <= 0) continue;
            var settles = ReportTexts.Settles(finding, details) is { } said ? Said(said) : null;
            letters -= 80 + Said(details.Message).Length + (settles?.Length ?? 0)
                + ReportTexts.Evidence(details).Sum(text => Said(text).Length);
            if (letters > 0) texts.Add((index, details, settles));
        }

        _json.WriteEndArray();
        _json.WriteStartObject("texts");
        foreach (var (index, details, settles) in texts)
        {
            _json.WriteStartArray(index.ToString(CultureInfo.InvariantCulture));
            Text(Readable.Of(Said(details.Message)));
            Texts(ReportTexts.Evidence(details).Select(text => Readable.Of(Said(text))));
            Text(settles is null ? "" : Readable.Of(settles));
            Text(_told.Analysis.Findings[index].Fingerprint.Hex);
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private string Named(RoleKind kind) =>
        _told.Analysis.Chart.Catalogue.TryRole(kind, out var role) ? Readable.Of(Said(Charts.Text.Of("{role}", ("role", role)))) : kind.Id;

    private string Said(Charts.Text text) => text.Format(_told.Options.Language);

    private static int FlagsOf(Position position) =>
        (position.Occupancy == Occupancy.Vacant ? 1 : 0) | (position.IsPool ? 2 : 0) | (BoxContent.IsActing(position) ? 4 : 0);

    private static string? HolderOf(BoxContent content) => content.Notes.FirstOrDefault(note => note.Kind == PictureNoteKind.Holder)?.Text;

    private bool IsPosition(Subject subject) => subject.Kind == "position" && _told.Analysis.Chart.TryPosition(subject.Id, out _);

    private Position PositionOf(Subject subject) => _told.Analysis.Chart.TryPosition(subject.Id, out var position) ? position : default;

    private void Column<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WritePropertyName(name);
        Array(items, write);
    }

    private void Array<T>(IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray();
        foreach (var item in items) write(item);
        _json.WriteEndArray();
    }

    /// <summary>A column that few positions have a value in: an object from row to value.</summary>
    private void Some(string name, Func<int, bool> has, Action<int> write)
    {
        _json.WriteStartObject(name);
        for (var row = 0; row < _marks.Positions.Length; row++)
        {
            if (!has(row)) continue;
            _json.WritePropertyName(row.ToString(CultureInfo.InvariantCulture));
            write(row);
        }

        _json.WriteEndObject();
    }

    private void Texts(IEnumerable<string> texts) => Array(texts, Text);

    private void Text(string text) => _json.WriteStringValue(JsonPage.Sound(text));

    private void Text(string name, string text)
    {
        _json.WritePropertyName(name);
        Text(text);
    }

    /// <summary>Things numbered as they come up.</summary>
    private sealed class Numbered<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> _numbers = [];

        public List<T> All { get; } = [];

        public int Of(T item)
        {
            if (_numbers.TryGetValue(item, out var number)) return number;
            _numbers.Add(item, All.Count);
            All.Add(item);
            return All.Count - 1;
        }
    }
}
