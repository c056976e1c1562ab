using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>A cell of a table: 0-based row and column.</summary>
internal readonly record struct GridPlace(int Row, int Column);

/// <summary>A role of a matrix.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Place">Where it is named.</param>
internal sealed record MatrixRole(string Id, string Title, GridPlace Place);

/// <summary>An area of a matrix: a heading or an activity.</summary>
internal sealed class MatrixArea(string label, int parent, GridPlace place)
{
    public string Label { get; } = label;

    /// <summary>The index of the area around it; -1: none.</summary>
    public int Parent { get; } = parent;

    public GridPlace Place { get; } = place;

    /// <summary>Whether it has a row of letters, and is not only a heading.</summary>
    public bool IsActivity { get; set; }

    /// <summary>Whether a cell of its row could not be read, so that it is not known what it lacks.</summary>
    public bool IsUnsure { get; set; }
}

/// <summary>What somebody has to do with an area.</summary>
internal readonly record struct MatrixEntry(int Area, int Role, CellMarks Marks, GridPlace Place);

/// <summary>What a matrix says, whichever way round it stands.</summary>
internal sealed class MatrixContent
{
    private readonly Dictionary<(int Parent, string Label), int> _areas = [];
    private readonly Dictionary<string, int> _roles = new(StringComparer.Ordinal);

    /// <summary>What is said of all is no more for thousands of rows and of roles.</summary>
    private const int MostOfAll = 1_000_000;

    // What cells say of everybody; who that is, is known when all rows are read.
    private readonly List<MatrixEntry> _ofAll = [];

    public List<MatrixRole> Roles { get; } = [];

    public List<MatrixArea> Areas { get; } = [];

    public List<MatrixEntry> Entries { get; } = [];

    public MatrixRemarks Remarks { get; } = new();

    /// <summary>The index of a role, made where it is new.</summary>
    public int RoleOf(string id, string title, GridPlace place)
    {
        if (_roles.TryGetValue(id, out var role)) return role;
        _roles.Add(id, Roles.Count);
        Roles.Add(new(id, title, place));
        return Roles.Count - 1;
    }

    public bool HasRole(string id) => _roles.ContainsKey(id);

    /// <summary>The index of an area below another, made where it is new.</summary>
    public int AreaOf(string label, int parent, GridPlace place)
    {
        if (_areas.TryGetValue((parent, label), out var area)) return area;
        _areas.Add((parent, label), Areas.Count);
        Areas.Add(new(label, parent, place));
        return Areas.Count - 1;
    }

    /// <summary>A new activity; -1 where there is one of that name in the same place.</summary>
    public int AddActivity(string label, int parent, GridPlace place)
    {
        var area = AreaOf(label, parent, place);
        if (Areas[area].IsActivity)
        {
            Remarks.Add(new(ProblemKind.DuplicateId, ProblemTexts.SameActivityTwice(label), place, label));
            return -1;
        }

        Areas[area].IsActivity = true;
        return area;
    }

    /// <summary>Keeps what a cell says about an activity and a role that it names, or about all roles.</summary>
    public void Add(int area, string name, GridPlace named, MatrixCell cell, GridPlace place)
    {
        if (MatrixWords.IsEverybody(name)) AddOfAll(area, cell, place);
        else Add(area, RoleOf(name, name, named), cell, place);
    }

    /// <summary>Keeps what a cell says about an activity and all roles.</summary>
    public void AddOfAll(int area, MatrixCell cell, GridPlace place)
    {
        if (MarksOf(area, cell, place) is var marks && marks.SayWho()) _ofAll.Add(new(area, -1, marks, place));
    }

    /// <summary>Keeps what a cell says about an activity and a role.</summary>
    public void Add(int area, int role, MatrixCell cell, GridPlace place)
    {
        if (MarksOf(area, cell, place) is var marks && marks.SayWho()) Entries.Add(new(area, role, marks, place));
    }

    /// <summary>Once all rows are read: what is said of all holds for each role that its row does not name.</summary>
    public void Spread()
    {
        if (_ofAll.Count == 0) return;
        if ((long)_ofAll.Count * Roles.Count > MostOfAll)
        {
            Remarks.Add(new(ProblemKind.LimitExceeded, MatrixTexts.ManyOfAll(MostOfAll), _ofAll[0].Place));
            return;
        }

        var named = Entries.Select(entry => (entry.Area, entry.Role)).ToHashSet();
        foreach (var entry in _ofAll)
            for (var role = 0; role < Roles.Count; role++)
                if (!named.Contains((entry.Area, role))) Entries.Add(entry with { Role = role });
        Remarks.Add(new(ProblemKind.Guessed, MatrixTexts.Everybody(_ofAll.Count), _ofAll[0].Place));
    }

    /// <summary>What a cell says; what of it is not understood is kept to be told.</summary>
    private CellMarks MarksOf(int area, MatrixCell cell, GridPlace place)
    {
        var marks = cell.Marks;
        foreach (var word in cell.Unread ?? [])
        {
            if (CellWords.OfMatrix(word) is var known and not CellMarks.None)
            {
                marks |= known;
                continue;
            }

            Areas[area].IsUnsure = true;
            Remarks.AddUnread(word, place);
        }

        if ((marks & CellMarks.Cross) != 0 && (marks & CellMarks.Letters) == 0) Remarks.AddCross(place);
        return marks;
    }
}
