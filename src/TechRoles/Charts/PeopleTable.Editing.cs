namespace TechRoles.Charts;

/// <summary>Assignments that can be edited.</summary>
internal sealed partial class PeopleTable
{
    private Dictionary<Assigned, int>? _rowOfNew;
    private int _rows;

    /// <summary>How many assignments hold.</summary>
    public int AssignmentCount { get => _rowOfNew is null ? Assignments.Length : field; private set; }

    /// <summary>How many of them fill a seat. <b>Cost:</b> O(assignments), but for a table that is edited.</summary>
    public int FillingCount { get => _rowOfNew is null ? Assignments.Count(assigned => assigned.Fills) : field; private set; }

    /// <summary>The same people, whose assignments can be edited.</summary>
    public PeopleTable ToEditable() => new()
    {
        Id = Id,
        Name = Name,
        RowOf = RowOf,
        Assignments = Assignments,
        ByPosition = ByPosition.ToEditable(),
        ByPerson = ByPerson.ToEditable(),
        AssignmentCount = AssignmentCount,
        FillingCount = FillingCount,
        _rowOfNew = [],
        _rows = Assignments.Length,
    };

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

        ByPosition.Insert(assigned.Position, row, (left, right) => Compare(Assignments[left], Assignments[right]));
        ByPerson.Insert(assigned.Person, row, (left, right) => Compare(Assignments[left], Assignments[right]));
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

    private int RowIn(Assigned assigned)
    {
        var (rows, start, count) = ByPosition.Slice(assigned.Position);
        for (var i = start; i < start + count; i++)
            if (Assignments[rows[i]] == assigned) return rows[i];
        return -1;
    }

    private static int Compare(Assigned left, Assigned right) =>
        (left.Position, left.Person, (int)left.Mode, left.Share, left.Period.From ?? DateOnly.MinValue, left.Period.To ?? DateOnly.MinValue)
            .CompareTo((right.Position, right.Person, (int)right.Mode, right.Share, right.Period.From ?? DateOnly.MinValue, right.Period.To ?? DateOnly.MinValue));
}
