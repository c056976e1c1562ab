using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Matrices;

/// <summary>A matrix at random, and the ways in which people write it down.</summary>
internal sealed class DrawnMatrix
{
    private static readonly string[] Titles = ["CIO", "CTO", "CFO", "CISO", "Head of Ops", "Data Team", "Chief Data Officer", "IT Manager", "COO"];
    private static readonly string[] Tasks =
    [
        "Patch servers", "Run drills", "Pay wages", "Buy laptops", "Review logs", "Train staff", "Ship product", "Support", "Plan 2 sites (all)", "Is it safe?",
    ];

    private static readonly string[] Headings = ["Operations", "Defence", "Money"];

    private readonly Random _random;

    public DrawnMatrix(int start)
    {
        _random = new(start);
        Roles = Some(Titles, 2);
        Groups = _random.Next(2) == 0 ? [] : Some(Headings, 1);
        Activities = Groups.Length == 0
            ? [.. Some(Tasks, 2).Select(task => ("", task))]
            : [.. Groups.SelectMany(group => Some(Tasks, 1).Select(task => (group, task)))];

        // Of two activities none is called like an involvement: such a table may be read in two ways.
        if (Activities.Length == 2) Activities = [.. Activities.Select(one => one.Task == "Support" ? (one.Group, "Support users") : one)];
        Cells = [.. Activities.Select(_ => Roles.Select(_ => Letters()).ToArray())];

        // A row without letters would be a heading, a role without any is no name in a cell, and somebody must be accountable.
        for (var row = 0; row < Cells.Length; row++) Cells[row][row % Roles.Length] = InvolvementSet.Of(Involvement.Accountable);
        for (var role = 0; role < Roles.Length; role++) Cells[role % Cells.Length][role] = Cells[role % Cells.Length][role].With(Involvement.Responsible);
    }

    public string[] Roles { get; }

    public string[] Groups { get; }

    public (string Group, string Task)[] Activities { get; }

    public InvolvementSet[][] Cells { get; }

    /// <summary>What a reader has to find, as <see cref="MatrixFile.Cells"/> says it.</summary>
    public IEnumerable<string> Meant =>
        from row in Enumerable.Range(0, Activities.Length)
        from role in Enumerable.Range(0, Roles.Length)
        where !Cells[row][role].IsEmpty
        select $"{(Activities[row].Group.Length == 0 ? "" : Activities[row].Group + " > ")}{Activities[row].Task}: {Roles[role]} {Cells[row][role]}";

    /// <summary>Which spelling was drawn last.</summary>
    public string Spelling { get; private set; } = "";

    /// <summary>The matrix as a table, in a spelling at random.</summary>
    public List<string[]> Write()
    {
        var form = _random.Next(4);
        Spelling = form switch { 0 => "across", 1 => "on its side", 2 => "by letter", _ => "as a list" };
        var rows = form switch { 2 => ByLetter(), 3 => AsList(), _ => Across(form == 1) };
        if (form == 1) rows = Turned(rows);
        if (_random.Next(2) == 0) rows.InsertRange(0, [["Duties of the board"], [""], ["State:", "draft"]]);
        if (_random.Next(2) == 0) rows.AddRange([[""], ["A = accountable"], ["R = responsible, C = consulted"], ["Seen by all"]]);
        if (_random.Next(3) == 0) rows = [.. rows.Select(row => (string[])["", .. row])];
        return rows;
    }

    private List<string[]> Across(bool isTurned)
    {
        var (number, category) = (_random.Next(3) == 0, Groups.Length > 0 && (isTurned || _random.Next(2) == 0));
        var remark = !isTurned && _random.Next(3) == 0;
        string[] Row(string no, string group, string task, IEnumerable<string> cells, string note) =>
            [.. number ? (string[])[no] : [], .. category ? (string[])[group] : [], task, .. cells, .. remark ? (string[])[note] : []];
        var rows = new List<string[]> { Row("No.", "Phase", isTurned ? "Role" : "Task", Roles, "Remarks") };
        var (last, shown) = ("", _random.Next(2) == 0);
        for (var row = 0; row < Activities.Length; row++)
        {
            var (group, task) = Activities[row];
            if (group != last && !category) rows.Add(Row("", "", group, Roles.Select(_ => ""), ""));
            rows.Add(Row($"{row + 1}", group == last && shown ? "" : group, task, Cells[row].Select(Cell), row == 0 ? "see below" : ""));
            last = group;
        }

        return rows;
    }

    private List<string[]> AsList()
    {
        var (number, remark, merged) = (_random.Next(3) == 0, _random.Next(3) == 0, _random.Next(2) == 0);
        var (role, letter, roleFirst) = (Pick("Role", "Rolle", "Who", "Position"), Pick("RACI", "Code", "Letter", "Involvement"), _random.Next(3) == 0);
        string[] Row(string no, string group, string task, string who, string what, string note) =>
        [
            .. number ? (string[])[no] : [], .. Groups.Length > 0 ? (string[])[group] : [], .. roleFirst ? (string[])[who, task] : [task, who], what,
            .. remark ? (string[])[note] : [],
        ];
        var rows = new List<string[]> { Row("No.", "Phase", Pick("Task", "Activity", "Aufgabe"), role, letter, "Remarks") };
        for (var row = 0; row < Activities.Length; row++)
        {
            var first = true;
            for (var column = 0; column < Roles.Length; column++)
            {
                if (Cells[row][column].IsEmpty) continue;
                var (group, task) = first || !merged ? Activities[row] : ("", "");
                rows.Add(Row($"{rows.Count}", group, task, Roles[column], Cell(Cells[row][column]), first ? "see below" : ""));
                first = false;
            }
        }

        return rows;
    }

    private List<string[]> ByLetter()
    {
        Involvement[] letters = [Involvement.Responsible, Involvement.Accountable, Involvement.Supports, Involvement.Consulted, Involvement.Informed];
        var words = _random.Next(2) == 0;
        var sign = Pick(", ", "; ", "\n", ",");
        var rows = new List<string[]> { (string[])["Task", .. letters.Select(letter => words ? letter.ToString() : letter.ToString()[..1])] };
        var last = "";
        for (var row = 0; row < Activities.Length; row++)
        {
            var (group, task) = Activities[row];
            if (group != last) rows.Add([group]);
            last = group;
            var index = row;
            rows.Add([task, .. letters.Select(letter => string.Join(sign, Roles.Where((_, role) => Cells[index][role].Contains(letter))) is { Length: > 0 } names ? names : Pick("", "-"))]);
        }

        return rows;
    }

    private static List<string[]> Turned(List<string[]> rows) =>
        [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Select(row => row[column]).ToArray())];

    private string Cell(InvolvementSet set)
    {
        if (set.IsEmpty) return Pick("", "-", "\u2014", "N/A", ".", "");
        var letters = set.Select(involvement => involvement.ToString()).Select(word => Pick(word[..1], word[..1], word)).ToArray();
        if (letters.All(letter => letter.Length == 1) && _random.Next(3) == 0) return string.Concat(letters);
        var text = string.Join(Pick("/", ", ", " & ", "+", " | ", "\n"), letters);
        return Pick(text, text, text + "*", text + " (see note)", text + "\u00b9", $"**{text}**", letters.All(letter => letter.Length == 1) ? text.ToLowerInvariant() : text);
    }

    private InvolvementSet Letters()
    {
        var set = default(InvolvementSet);
        for (var count = _random.Next(3); count > 0; count--) set = set.With((Involvement)_random.Next(1, 6));
        return set;
    }

    private string[] Some(string[] all, int least)
    {
        var copy = all.ToArray();
        _random.Shuffle(copy);
        return copy[..Math.Max(least, _random.Next(copy.Length))];
    }

    private string Pick(params string[] texts) => texts[_random.Next(texts.Length)];
}
