namespace TechRoles.Engine;

/// <summary>Rows, each once, in the order in which they were added. Emptying it costs nothing, however much it has held.</summary>
internal sealed class RowSet
{
    private readonly List<int> _rows = [];
    private int[] _rounds = [];
    private int _round = 1;

    public int Count => _rows.Count;

    public int this[int index] => _rows[index];

    public bool Contains(int row) => row < _rounds.Length && _rounds[row] == _round;

    /// <returns>Whether it was not there before.</returns>
    public bool Add(int row)
    {
        if (row >= _rounds.Length) Array.Resize(ref _rounds, Math.Max(row + 1, _rounds.Length + (_rounds.Length / 2)));
        if (_rounds[row] == _round) return false;
        _rounds[row] = _round;
        _rows.Add(row);
        return true;
    }

    /// <summary>Leaves some rows out. They count as held until it is emptied.</summary>
    public void RemoveAll(Predicate<int> isLeftOut) => _rows.RemoveAll(isLeftOut);

    public void Clear()
    {
        _rows.Clear();
        if (_round++ < int.MaxValue - 1) return;
        Array.Clear(_rounds);
        _round = 1;
    }
}
