using System.Globalization;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads the senior posts of a British public body as published on data.gov.uk.</summary>
internal sealed class UkOrganogram
{
    private const string Post = "Post Unique Reference";
    private const string Manager = "Reports to Senior Post";
    private static readonly FactList<PositionFact> List = FactLists.Positions;

    private static readonly string[] UnitHeaders = ["Parent Department", "Organisation", "Unit"];

    private static readonly string[] Used = [Post, Manager, "Name", "Grade (or equivalent)", "Job Title", "FTE", .. UnitHeaders];

    // The rest of the published columns: pay, contact and free text say nothing about the structure.
    private static readonly string[] Unused =
    [
        "Job/Team Function", "Contact Phone", "Contact E-mail", "Salary Cost of Reports (£)", "Actual Pay Floor (£)",
        "Actual Pay Ceiling (£)", "",
        "Professional/Occupational Group", "Notes", "Valid?", "URI",
    ];

    private static readonly HashSet<string> PseudoPositions = new(
        ["not-in-post", "career-break", "maternity-leave", "secondment-out", "temporary-position", "temporary-post", "tbc",
            "on-secondment", "secondment", "on-loan"],
        StringComparer.Ordinal);

    // "N/D", "ND", "N.D.": not disclosed.
    private static readonly HashSet<string> Unnamed = new(
        ["n d", "nd", "n a", "na", "not disclosed", "undisclosed", "non disclosed", "not applicable", "not available", "not published",
            "name withheld", "withheld", "redacted"],
        StringComparer.Ordinal);

    private readonly Dictionary<string, int> _columns;
    private readonly TableSource _source;
    private readonly RowReader _position;
    private readonly RowReader _assignment;
    private readonly HashSet<string> _units = new(StringComparer.Ordinal);
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);

    private UkOrganogram(string[] headers, string file, FactSink sink)
    {
        var keys = headers.Select(Spelling.Key).ToArray();
        _columns = Used.ToDictionary(header => header, header => Array.IndexOf(keys, Spelling.Key(header)), StringComparer.Ordinal);
        _source = new(sink, new(file)
        {
            Columns = headers.ToValueList(),
            Headers = [("id", Post), ("title", "Job Title"), ("grade", "Grade (or equivalent)"), ("reportsTo", Manager), ("unit", "Unit"),
                ("person", "Name"), ("share", "FTE")],
        });
        _position = List.Rows(_source);
        _assignment = FactLists.Assignments.Rows(_source);
        var known = Used.Concat(Unused).Select(Spelling.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var header in headers)
            if (!known.Contains(Spelling.Key(header))) _source.ReportUnknown(List.Name, header, new(file, 1, header, null));
    }

    /// <summary>Whether headers are those of the published file.</summary>
    public static bool Recognises(string[] headers)
    {
        var keys = headers.Select(Spelling.Key).ToHashSet(StringComparer.Ordinal);
        return keys.Contains(Spelling.Key(Post)) && keys.Contains(Spelling.Key(Manager));
    }

    /// <summary>Reads a file.</summary>
    /// <returns>False where the headers are others.</returns>
    public static bool Read(Grid grid, string file, FactSink sink)
    {
        using var table = grid.Open();
        if (!table.Read() || !Recognises(table.Fields())) return false;
        var columns = table.Count;
        var reader = new UkOrganogram(table.Fields(), file, sink);
        while (table.Read())
            if (TableReader.Complaint(table, columns) is not { } complaint) reader.ReadRow(table);
            else reader._source.Report(ProblemKind.UnreadableRow, complaint, reader._source.At(List.Name, table.Row, null));
        return true;
    }

    private void ReadRow(GridCursor table)
    {
        var title = Text(table, "Job Title");
        var manager = Text(table, Manager);
        var name = Text(table, "Name");
        var id = Text(table, Post);
        _position.Begin(table.Row);
        _position.Cell(0, id);
        _position.Cell(List.Find("title"), title);
        _position.Cell(List.Find("grade"), Text(table, "Grade (or equivalent)"));
        _position.Cell(List.Find("unit"), Unit(table));
        if (manager.Equals("XX", StringComparison.OrdinalIgnoreCase)) _position.Cell(List.Find("top"), "true");
        else _position.Cell(List.Find("reportsTo"), manager);
        var status = PseudoPositions.Contains(Spelling.Kebab(title)) ? "pool" : Status(name);
        _position.Cell(List.Find("status"), status ?? "");
        if (_position.End() && Status(name) is null) ReadHolder(table, id, name);
    }

    // A name that is not published means a holder who is not named; a person is stated by name alone.
    private static string? Status(string name) =>
        IsUnnamed(name) ? "active" : SourceWords.MeansVacant(name) ? "vacant" : SourceWords.MeansEliminated(name) ? "eliminated" : null;

    private static bool IsUnnamed(string name) => Fold.Word(name) is var word && (word.Length == 0 || Unnamed.Contains(word));

    private void ReadHolder(GridCursor table, string id, string name)
    {
        var person = HolderIds.Of(name);
        if (_people.Add(person)) _source.Sink.Add(new PersonFact(person) { Name = name }, new(_source.Number, table.Row));
        _assignment.Begin(table.Row);
        _assignment.Cell(0, person);
        _assignment.Cell(1, id);
        _assignment.Cell(FactLists.Assignments.Find("share"), Share(Text(table, "FTE")));
        _assignment.End();
    }

    private static string Share(string fte) =>
        decimal.TryParse(fte, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) && part < 1000
            ? decimal.ToInt32(Math.Round(part * 100, MidpointRounding.ToEven)).ToString(CultureInfo.InvariantCulture)
            : fte;

    // The department, the organisation in it and the unit in that; where two of them have one name they are one.
    private string Unit(GridCursor table)
    {
        string id = "";
        string last = "";
        foreach (var header in UnitHeaders)
        {
            var name = Text(table, header);
            if (name.Length == 0 || name == last) continue;
            var parent = id;
            id = (parent.Length == 0 ? "" : parent + " / ") + Cleaned(name);
            last = name;
            if (_units.Add(id))
                _source.Sink.Add(new UnitFact(id) { Name = name, Parent = parent.Length == 0 ? null : parent },
                    new(_source.Number, table.Row));
        }

        return id;
    }

    private static string Cleaned(string name) =>
        string.Concat(name.Select(letter => letter == ';' ? ',' : char.IsControl(letter) ? ' ' : letter));

    private string Text(GridCursor table, string header) =>
        _columns[header] is var column and >= 0 ? table[column].Trim() : "";
}
