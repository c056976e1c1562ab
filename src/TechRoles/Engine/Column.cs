namespace TechRoles.Engine;

/// <summary>A column that grows by whole blocks: growing copies nothing but the first one, and no room is left over.</summary>
internal sealed class Column<T>
    where T : struct
{
    /// <summary>A block has two to this power of rows.</summary>
    public const int Bits = 16;

    private const int BlockSize = 1 << Bits;
    private const int First = 16;
    private T[][] _blocks = [[]];
    private T[] _last;
    private int _full;
    private int _filled;

    public Column() => _last = _blocks[0];

    public int Count => (_full << Bits) + _filled;

    public ref readonly T this[int row] => ref _blocks[row >> Bits][row & (BlockSize - 1)];

    /// <summary>The rows from <paramref name="row"/>, where a block starts, to the end of the block.</summary>
    public ReadOnlySpan<T> BlockAt(int row) => _blocks[row >> Bits].AsSpan(0, Math.Min(BlockSize, Count - row));

    public void Set(int row, T value) => _blocks[row >> Bits][row & (BlockSize - 1)] = value;

    public void Add(T value)
    {
        if (_filled == _last.Length) Grow();
        _last[_filled++] = value;
    }

    /// <summary>Gives the memory back; the column is empty then.</summary>
    public void Clear()
    {
        _blocks = [[]];
        (_last, _full, _filled) = (_blocks[0], 0, 0);
    }

    private void Grow()
    {
        if (_filled < BlockSize)
        {
            Array.Resize(ref _last, Math.Max(First, _filled * 4));
        }
        else
        {
            _full++;
            _filled = 0;
            _last = new T[BlockSize];
            if (_full == _blocks.Length) Array.Resize(ref _blocks, _full * 2);
        }

        _blocks[_full] = _last;
    }
}
