using System.Text;

namespace TechRoles.Interchange.Tests.People;

/// <summary>One position of a drawn organisation.</summary>
/// <param name="Title">Its title, which no other position has.</param>
/// <param name="First">The holder's first name; empty: nobody holds it.</param>
/// <param name="Last">The holder's last name.</param>
/// <param name="Id">The holder's id in the file; a second position of one person has it, too.</param>
/// <param name="Manager">The number of the position above; -1: none.</param>
/// <param name="Unit">The unit.</param>
/// <param name="HasLeft">Whether its holder has left and nobody reports to it.</param>
internal sealed record DrawnPosition(string Title, string First, string Last, string Id, int Manager, string Unit, bool HasLeft)
{
    public bool IsVacant => First.Length == 0;

    public string Name => IsVacant ? "" : $"{First} {Last}";

    public string Mail => IsVacant ? "" : Fold.Plain($"{First}.{Last}@example.org").Replace(" ", "", StringComparison.Ordinal);
}

/// <summary>A random organisation, and a table of it in a random spelling that people use.</summary>
internal sealed class DrawnTable
{
    private static readonly string[] FirstNames = ["Ada", "Bo", "Zoë", "Di", "Eli", "Faÿ", "Gus", "Hal", "Ida", "Jörg", "Kit", "Lou"];
    private static readonly string[] LastNames = ["Quill", "Renn", "Marsh", "Tolle", "Müller", "Vance", "Wick", "Yarrow", "Zeal", "Birch", "O'Dell", "Dove"];

    private static readonly string[] Titles =
    [
        "Chief Executive Officer", "Head of Sales", "Director Audit", "Platform Lead", "Payroll Specialist", "Network Engineer", "Head of Support",
        "Controller", "Data Analyst", "Security Architect", "Office Manager", "Product Owner",
    ];

    private static readonly Dictionary<string, (string Id, string Name, string First, string Last, string Title, string Manager, string Unit, string Mail, string Status)> Headers = new(StringComparer.Ordinal)
    {
        ["English"] = ("Employee ID", "Full Name", "First Name", "Last Name", "Job Title", "Reports To", "Department", "Email", "Status"),
        ["German"] = ("Personalnummer", "Mitarbeiter", "Vorname", "Nachname", "Stellenbezeichnung", "Vorgesetzte/r", "Abteilung", "E-Mail", "Status"),
        ["French"] = ("Matricule", "Nom complet", "Prénom", "Nom de famille", "Intitulé du poste", "Responsable hiérarchique", "Service", "Courriel", "Statut"),
        ["Spanish"] = ("Legajo", "Nombre completo", "Nombre de pila", "Apellidos", "Cargo", "Jefe directo", "Departamento", "Correo electrónico", "Estado"),
    };

    private static readonly Dictionary<string, (string[] Vacant, string[] Nobody, string Here, string[] Gone, string[] Footer)> Words = new(StringComparer.Ordinal)
    {
        ["English"] = (["TBD", "Vacant", "N.N.", "(vacant)", "to be hired", "VACANT - recruiting", "TBD 2", "Open Req 17", "currently vacant"], ["", "none", "XX", "N/A"], "Active", ["Terminated", "Left", "TERM", "No"], ["Total", "Confidential"]),
        ["German"] = (["Vakant", "unbesetzt", "N.N.", "derzeit unbesetzt", "Stelle vakant"], ["", "keiner", "entfällt"], "aktiv", ["ausgeschieden"], ["Summe", "vertraulich"]),
        ["French"] = (["vacant", "à pourvoir", "poste vacant 3"], ["", "aucun", "néant"], "actif", ["parti"], ["Total", "confidentiel"]),
        ["Spanish"] = (["vacante", "por cubrir", "puesto vacante"], ["", "ninguno", "no aplica"], "activo", ["baja"], ["Total", "confidencial"]),
    };

    private readonly Random _random;
    private readonly List<DrawnPosition> _positions = [];
    private readonly List<string> _spelling = [];

    public DrawnTable(int seed)
    {
        _random = new(seed);
        Draw();
        Bytes = Write();
    }

    /// <summary>The file.</summary>
    public byte[] Bytes { get; }

    /// <summary>The file as text, for a message.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What was used of the spellings.</summary>
    public IReadOnlyList<string> Spelling => _spelling;

    /// <summary>Positions with manager and holder, such as <c>Head of Sales &lt; Chief Executive Officer: Ada Quill</c>.</summary>
    public IEnumerable<string> Meant => _positions.Where(position => !position.HasLeft).Select(position =>
        $"{position.Title} < {(position.Manager < 0 ? "" : _positions[position.Manager].Title)}: {position.Name} ({position.Unit})").Order(StringComparer.Ordinal);

    private string Pick(string[] items) => items[_random.Next(items.Length)];

    private bool Chance(int percent) => _random.Next(100) < percent;

    private string Used(string spelling)
    {
        _spelling.Add(spelling);
        return spelling;
    }

    private void Draw()
    {
        var count = _random.Next(3, 13);
        var titles = Titles[1..].ToArray();
        _random.Shuffle(titles);
        var zeros = Chance(30);
        for (var row = 0; row < count; row++)
        {
            var id = zeros ? $"{row + 1:0000}" : $"{1000 + row}";
            _positions.Add(new(row == 0 ? Titles[0] : titles[row - 1], FirstNames[row], LastNames[row], id, row == 0 ? -1 : _random.Next(Math.Max(0, row - 4), row), Pick(["Sales", "IT", "Board"]), false));
        }

        var managers = _positions.Select(position => position.Manager).ToHashSet();
        for (var row = 1; row < count; row++)
        {
            if (managers.Contains(row)) continue;
            if (Chance(15)) _positions[row] = _positions[row] with { First = "", Last = "" };
            else if (Chance(10)) _positions[row] = _positions[row] with { HasLeft = true };
            else if (Chance(10) && _positions.Find(position => position != _positions[row] && !position.IsVacant && !position.HasLeft && !managers.Contains(_positions.IndexOf(position)) && _positions.IndexOf(position) > 0) is { } other)
                _positions[row] = _positions[row] with { First = other.First, Last = other.Last, Id = other.Id };
        }
    }

    private byte[] Write()
    {
        var language = Used(Pick([.. Headers.Keys]));
        var (header, words) = (Headers[language], Words[language]);
        var by = Used("manager by " + Pick(["id", "name", "last, first", "mail", "title", "name (id)", "position with capitals", "first and last name"]));
        var names = Used(Pick(["one name", "two names", "last name first"]));
        var hasStatus = _positions.Exists(position => position.HasLeft) || Chance(30);
        var columns = new List<(string Header, Func<DrawnPosition, string> Cell)>
        {
            (header.Id, position => position.Id),
            (header.Title, position => position.Title),
            (header.Manager, position => Manager(position, by, words.Nobody)),
            (header.Unit, position => position.Unit),
        };
        var vacant = Pick(words.Vacant);
        if (names == "two names") columns.AddRange([(header.First, position => position.First), (header.Last, position => position.IsVacant ? vacant : position.Last)]);
        else columns.Add((header.Name, position => position.IsVacant ? vacant : names == "one name" ? position.Name : $"{position.Last}, {position.First}"));
        if (by == "manager by first and last name")
        {
            string Part(DrawnPosition position, Func<DrawnPosition, string> part) => position.Manager < 0 ? "" : part(_positions[position.Manager]);
            columns[2] = ($"{header.Manager} {header.First}", position => Part(position, manager => manager.First));
            columns.Add(($"{header.Manager} {header.Last}", position => Part(position, manager => manager.Last)));
        }

        if (by == "manager by mail" || Chance(20)) columns.Add((header.Mail, position => position.Mail));
        if (hasStatus) columns.Add((header.Status, position => position.HasLeft ? Pick(words.Gone) : words.Here));
        if (Chance(20))
        {
            Used("notes in headers");
            columns = columns.ConvertAll(column => (column.Header + " [required]", column.Cell));
        }

        if (Chance(50)) _random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(columns));
        if (_positions.Exists(position => position.IsVacant)) Used("a vacant seat");
        if (_positions.Exists(position => position.HasLeft)) Used("somebody has left");
        if (_positions.Where(position => !position.IsVacant).DistinctBy(position => position.Id).Count() < _positions.Count(position => !position.IsVacant)) Used("a person in two positions");
        return Encode(Rows(columns, words.Footer));
    }

    private List<string[]> Rows(List<(string Header, Func<DrawnPosition, string> Cell)> columns, string[] footer)
    {
        string[] heads = [.. columns.Select(column => column.Header)];
        var rows = new List<string[]>();
        if (Chance(25)) rows.AddRange([[Used("a line above") + " 2026"], []]);
        rows.Add(heads);
        var order = Enumerable.Range(0, _positions.Count).ToArray();
        if (Chance(50)) _random.Shuffle(order);
        var repeated = Chance(15) ? order.Length / 2 : -1;
        foreach (var (place, row) in order.Index())
        {
            if (place == repeated && place > 0) rows.Add(heads);
            if (Chance(5)) rows.Add([]);
            rows.Add([.. columns.Select(column => column.Cell(_positions[row]))]);
        }

        if (repeated > 0) Used("repeated headers");
        if (Chance(25)) rows.Add([Pick(footer), .. Enumerable.Repeat("", columns.Count - 1)]);
        return rows;
    }

    private string Manager(DrawnPosition position, string by, string[] nobody)
    {
        if (position.Manager < 0) return nobody[_random.Next(nobody.Length)];
        var manager = _positions[position.Manager];
        return by switch
        {
            "manager by id" => Chance(20) ? manager.Id.TrimStart('0') : manager.Id,
            "manager by name" => manager.Name,
            "manager by last, first" => $"{manager.Last}, {manager.First}",
            "manager by mail" => manager.Mail,
            "manager by title" => manager.Title,
            "manager by name (id)" => $"{manager.Name} ({manager.Id})",
            "manager by position with capitals" => manager.Name.ToUpperInvariant(),
            _ => throw new InvalidOperationException(by),
        };
    }

    private byte[] Encode(List<string[]> rows)
    {
        var mark = Used(Pick([",", ";", "\t", "|"]));
        var end = Chance(50) ? "\r\n" : "\n";
        var always = Chance(30);
        if (always) Used("quotes around everything");
        string Quoted(string cell) => always || cell.Contains(mark, StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
        var text = string.Concat(rows.Select(row => string.Join(mark, row.Select(Quoted)) + end));
        if (Chance(10)) text = Used("sep=") + mark + end + text;
        Text = text;
        return Used(Pick(["UTF-8", "UTF-8 with a mark", "UTF-16", "UTF-16 without a mark", "UTF-16 from the big end", "Windows-1252"])) switch
        {
            "UTF-8" => Encoding.UTF8.GetBytes(text),
            "UTF-8 with a mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "UTF-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            "UTF-16 without a mark" => Encoding.Unicode.GetBytes(text),
            "UTF-16 from the big end" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            _ => Encoding.Latin1.GetBytes(text),
        };
    }
}
