using TechRoles.Engine;

namespace TechRoles.Analysis;

/// <summary>The keys of one rule that a change reaches, in rows.</summary>
internal sealed class Reached
{
    private readonly RowSet[] _all;

    public Reached() => _all = [Positions, People, Cells, Areas, DutySeats, DutyCells, OverlapSeats, Goals, Initiatives];

    public RowSet Positions { get; } = new();

    public RowSet People { get; } = new();

    /// <summary>Rows of cells, stated or not.</summary>
    public RowSet Cells { get; } = new();

    /// <summary>The areas of required cells.</summary>
    public RowSet Areas { get; } = new();

    /// <summary>Seats all duties of which are keys.</summary>
    public RowSet DutySeats { get; } = new();

    /// <summary>Cells all duties in which are keys.</summary>
    public RowSet DutyCells { get; } = new();

    /// <summary>Seats whose work is compared with that of others.</summary>
    public RowSet OverlapSeats { get; } = new();

    public RowSet Goals { get; } = new();

    public RowSet Initiatives { get; } = new();

    /// <summary>Whether the rule is put to all its keys again.</summary>
    public bool Everything { get; set; }

    /// <summary>About how many keys there are.</summary>
    public int Count =>
        Positions.Count + People.Count + Cells.Count + Areas.Count + DutySeats.Count + DutyCells.Count + OverlapSeats.Count + Goals.Count + Initiatives.Count;

    public void Clear()
    {
        foreach (var rows in _all)
            if (rows.Count > 0) rows.Clear();
        Everything = false;
    }
}
