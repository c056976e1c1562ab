namespace TechRoles.Engine;

/// <summary>
/// A list of rows that grows and shrinks in place: what is put in or taken out moves the rows before it or those after it, whichever are
/// fewer. So a long list that is emptied, or filled, in its order costs no more than its rows.
/// </summary>
internal sealed class RowList
{
    private const int LeastRoom = 8;
    private int[] _rows;
    private int _start;

    /// <param name="rows">What it begins with; they are copied.</param>
    public RowList(ReadOnlySpan<int> rows)
    {
        _rows = new int[rows.Length + LeastRoom];
        Count = rows.Length;
        rows.CopyTo(_rows);
    }

    public int Count { get; private set; }

    public ReadOnlySpan<int> Rows => _rows.AsSpan(_start, Count);

    /// <summary>Where the rows are, until the list is next edited.</summary>
    public (int[] Rows, int Start, int Count) Slice => (_rows, _start, Count);

    public void Insert(int place, int row)
    {
        if (Count == _rows.Length || (_start + Count == _rows.Length && (place >= Count / 2 || _start == 0))) MakeRoom();
        if (_start > 0 && (place < Count / 2 || _start + Count == _rows.Length))
        {
            Array.Copy(_rows, _start, _rows, _start - 1, place);
            _start--;
        }
        else
        {
            Array.Copy(_rows, _start + place, _rows, _start + place + 1, Count - place);
        }

        _rows[_start + place] = row;
        Count++;
    }

    public void RemoveAt(int place)
    {
        Count--;
        if (place < Count / 2)
        {
            Array.Copy(_rows, _start, _rows, _start + 1, place);
            _start++;
        }
        else
        {
            Array.Copy(_rows, _start + place + 1, _rows, _start + place, Count - place);
        }

        if (Count == 0) _start = 0;
    }

    /// <summary>Puts the rows into the middle of an array with room on both sides.</summary>
    private void MakeRoom()
    {
        var room = LeastRoom + (Count / 2);
        var rows = new int[Count + (2 * room)];
        Rows.CopyTo(rows.AsSpan(room));
        (_rows, _start) = (rows, room);
    }
}
