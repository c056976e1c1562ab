using TechRoles.Engine;

namespace TechRoles.Charts;

/// <summary>People who come and go, and assignments that can be edited. A person keeps the row; see <see cref="PositionTable"/>.</summary>
internal sealed partial class PeopleTable
{
    private Dictionary<Assigned, int>? _rowOfNew;
    private int _rows;
    private PeopleEdits? _edits;

    /// <summary>How many assignments hold.</summary>
    public int AssignmentCount { get => _rowOfNew is null ? Assignments.Length : field; private set; }

    /// <summary>How many of them fill a position. <b>Cost:</b> O(assignments), but for a table that is edited.</summary>
    public int FillingCount { get => _rowOfNew is null ? Assignments.Count(assigned => assigned.Fills) : field; private set; }

    /// <summary>The rows of the people, ordered by id; null where they are the first ones.</summary>
    public int[]? Known => _edits?.Known;

    /// <summary>The same people, to be edited.</summary>
    /// <param name="names">Knows the names of ids.</param>
    /// <param name="spare">For how many more people there is room.</param>
    /// <param name="sparePositions">For how many more positions there is room.</param>
    public PeopleTable ToEditable(NameTable names, int spare, int sparePositions) => new()
    {
        Id = [.. Id, .. Enumerable.Repeat(-1, spare)],
        Name = [.. Name, .. new string?[spare]],
        RowOf = RowOf.Copy(),
        Assignments = Assignments,
        Ended = new Dictionary<int, Assigned>(Ended),
        ByPosition = ByPosition.ToEditable(sparePositions),
        ByPerson = ByPerson.ToEditable(spare),
        AssignmentCount = AssignmentCount,
        FillingCount = FillingCount,
        _rowOfNew = [],
        _rows = Assignments.Length,
        _edits = new(names, Count, spare),
    };

    /// <summary>Whether a row is that of a person.</summary>
    public bool Knows(int row) => _edits is null || _edits.Knows[row];

    /// <summary>The row for a person who is to come: the one that the person had, else a spare one; -1 where there is none left.</summary>
    /// <param name="id">The name of the id.</param>
    public int Reserve(int id)
    {
        if (_edits!.Reserve(id, RowOf[id]) is not (var row and >= 0)) return -1;
        Id[row] = id;
        return row;
    }

    /// <summary>A person comes in, who sits nowhere.</summary>
    public void Add(int row, string? name)
    {
        Name[row] = name;
        RowOf[Id[row]] = row;
        _edits!.Set(row, isKnown: true, Id);
    }

    /// <summary>A person goes, who sits nowhere.</summary>
    public void Remove(int row)
    {
        RowOf[Id[row]] = -1;
        _edits!.Set(row, isKnown: false, Id);
        _edits.Leave(Id[row], row);
    }

    /// <summary>Whether an assignment holds.</summary>
    public bool Has(Assigned assigned) => RowIn(assigned) >= 0;

    public void Assign(Assigned assigned)
    {
        if (!_rowOfNew!.TryGetValue(assigned, out var row))
        {
            row = _rows++;
            if (row >= Assignments.Length) Assignments = [.. Assignments, .. new Assigned[16 + (row / 16)]];
            Assignments[row] = assigned;
            _rowOfNew.Add(assigned, row);
        }

        ByPosition.Insert(assigned.Position, row, InOrder);
        ByPerson.Insert(assigned.Person, row, InOrder);
        AssignmentCount++;
        if (assigned.Fills) FillingCount++;
    }

    public void Unassign(Assigned assigned)
    {
        var row = RowIn(assigned);
        _rowOfNew![assigned] = row;
        ByPosition.Remove(assigned.Position, row);
        ByPerson.Remove(assigned.Person, row);
        AssignmentCount--;
        if (assigned.Fills) FillingCount--;
    }

    /// <summary>Who left a position last is another; null: nobody.</summary>
    public void NoteEnded(int position, Assigned? last)
    {
        var ended = (Dictionary<int, Assigned>)Ended;
        if (last is { } assigned) ended[position] = assigned;
        else ended.Remove(position);
    }

    private int RowIn(Assigned assigned)
    {
        var (rows, start, count) = ByPosition.Slice(assigned.Position);
        for (var i = start; i < start + count; i++)
            if (Assignments[rows[i]] == assigned) return rows[i];
        return -1;
    }

    /// <summary>The order of the table: people who came in stand in later rows than others whose ids come after theirs.</summary>
    private int InOrder(int left, int right)
    {
        var (one, other) = (Assignments[left], Assignments[right]);
        var order = one.Position.CompareTo(other.Position);
        if (order == 0) order = _edits!.Compare(Id[one.Person], Id[other.Person]);
        return order != 0 ? order : Rest(one).CompareTo(Rest(other));

        static (int, int, DateOnly, DateOnly) Rest(Assigned one) =>
            ((int)one.Mode, one.Share, one.Period.From ?? DateOnly.MinValue, one.Period.To ?? DateOnly.MinValue);
    }
}

/// <summary>What edits put over the list of people.</summary>
internal sealed class PeopleEdits
{
    private readonly NameTable _names;
    private readonly int _first;
    private readonly Dictionary<int, int> _rowOf = [];
    private int[] _ids = [];
    private int _next;
    private int[]? _known;
    private bool _isGathered = true;

    /// <param name="names">Knows the names of ids.</param>
    /// <param name="people">How many people there are, ordered by id, in the first rows.</param>
    /// <param name="spare">How many rows stand ready behind them.</param>
    public PeopleEdits(NameTable names, int people, int spare)
    {
        (_names, _first, _next, Count) = (names, people, people, people);
        Knows = new bool[people + spare];
        Knows.AsSpan(0, people).Fill(true);
    }

    public int Count { get; private set; }

    public bool[] Knows { get; }

    /// <summary>The rows of the people, ordered by id; null where nobody came or went.</summary>
    public int[]? Known => _isGathered ? _known : Gather();

    public int Compare(int left, int right) => _names.Compare(left, right);

    public int Reserve(int id, int row)
    {
        if (row >= 0 || _rowOf.TryGetValue(id, out row)) return row;
        if (_next == Knows.Length) return -1;
        _rowOf.Add(id, _next);
        return _next++;
    }

    /// <summary>Keeps the row for the same person.</summary>
    public void Leave(int id, int row) => _rowOf[id] = row;

    public void Set(int row, bool isKnown, int[] ids)
    {
        Knows[row] = isKnown;
        Count += isKnown ? 1 : -1;
        (_ids, _isGathered) = (ids, false);
    }

    private int[] Gather()
    {
        var order = Comparer<int>.Create((left, right) => _names.Compare(_ids[left], _ids[right]));
        var rows = new List<int>(Count);
        for (var row = 0; row < _first; row++)
            if (Knows[row]) rows.Add(row);

        // The first ones are in order already.
        for (var row = _first; row < _next; row++)
            if (Knows[row]) rows.Insert(~rows.BinarySearch(row, order), row);
        _isGathered = true;
        return _known = [.. rows];
    }
}
