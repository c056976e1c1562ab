namespace TechRoles.Engine;

/// <summary>A column in which most rows have the default value; a block of rows takes no room before one of them has another.</summary>
internal sealed class RareColumn<T>
    where T : struct
{
    private const int Bits = 14;
    private const int BlockSize = 1 << Bits;
    private const int First = 16;
    private T[]?[] _blocks = [];

    /// <summary>Whether every row has the default value and always had.</summary>
    public bool IsEmpty => _blocks.Length == 0;

    public T this[int row]
    {
        get
        {
            var block = row >> Bits;
            if (block >= _blocks.Length || _blocks[block] is not { } values) return default;
            var place = row & (BlockSize - 1);
            return place < values.Length ? values[place] : default;
        }

        set
        {
            var block = row >> Bits;
            var place = row & (BlockSize - 1);
            if (block >= _blocks.Length || _blocks[block] is not { } values || place >= values.Length)
            {
                if (EqualityComparer<T>.Default.Equals(value, default)) return;
                values = Room(block, place);
            }

            values[place] = value;
        }
    }

    /// <summary>A column of its own with the same values.</summary>
    public RareColumn<T> Copy() => new() { _blocks = Array.ConvertAll(_blocks, block => (T[]?)block?.Clone()) };

    private T[] Room(int block, int place)
    {
        if (block >= _blocks.Length) Array.Resize(ref _blocks, Math.Max(block + 1, block * 2));
        var size = Math.Max(First, _blocks[block]?.Length ?? 0);
        while (size <= place) size *= 4;
        Array.Resize(ref _blocks[block], size);
        return _blocks[block]!;
    }
}
