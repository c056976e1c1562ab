using TechRoles.Engine;

namespace TechRoles.Analysis;

/// <summary>The keys of one rule that a change reaches, in rows.</summary>
internal sealed class Reached
{
    private readonly Dictionary<KindOfKey, RowSet> _rows;
    private bool[]? _concerned;

    /// <param name="keys">The kinds of key that the rule is put to.</param>
    public Reached(Keys keys)
    {
        Kinds = [.. KindOfKey.All.Where(kind => (keys & kind.Keys) != 0)];
        _rows = Kinds.ToDictionary(kind => kind, _ => new RowSet());
        LookFromPositions = Kinds.Any(kind => kind.LooksFromPositions);
        LookFromCells = LookFromPositions || Kinds.Any(kind => kind.LooksFromCells);
    }

    /// <summary>The kinds of key that the rule is put to.</summary>
    public IReadOnlyList<KindOfKey> Kinds { get; }

    /// <summary>Whether any of them looks around from the cells of its positions.</summary>
    public bool LookFromPositions { get; }

    /// <summary>Whether any of them looks around from cells at all.</summary>
    public bool LookFromCells { get; }

    /// <summary>Cells all duties in which are keys.</summary>
    public RowSet DutyCells { get; } = new();

    /// <summary>Positions whose keys have been added, with all from which these are seen; see <see cref="Reach"/>.</summary>
    public RowSet Looked { get; } = new();

    /// <summary>Managers whose reports are among <see cref="Looked"/>.</summary>
    public RowSet Fans { get; } = new();

    /// <summary>Whether the rule is put to all its keys again.</summary>
    public bool Everything { get; set; }

    /// <summary>About how many keys there are.</summary>
    public int Count => DutyCells.Count + _rows.Values.Sum(rows => rows.Count);

    /// <summary>The rows of a kind; what a row is of is said there.</summary>
    public RowSet Of(KindOfKey kind) => _rows[kind];

    /// <summary>Whether each area concerns a rule on duties; asked once.</summary>
    public bool[] Concerned(DutyRule rule, Inspection inspect) => _concerned ??= rule.Concerned(inspect.Chart, inspect.Profile);

    public void Clear()
    {
        foreach (var rows in _rows.Values)
            if (rows.Count > 0) rows.Clear();
        if (DutyCells.Count > 0) DutyCells.Clear();
        Everything = false;
        ForgetLooked();
    }

    /// <summary>What was added must be looked at again, since what positions have to do with cells may be another.</summary>
    public void ForgetLooked()
    {
        if (Looked.Count > 0) Looked.Clear();
        if (Fans.Count > 0) Fans.Clear();
    }
}
