namespace TechRoles.Interchange;

/// <summary>Bytes as they come, of which nobody knows how many there will be; none is copied before the end is there.</summary>
internal sealed class GatheredBytes
{
    private const int First = 81_920;
    private const int Next = 1 << 20;

    private readonly List<byte[]> _full = [];
    private byte[] _part = new byte[First];
    private int _count;

    /// <summary>Where the next bytes go; never empty.</summary>
    public Memory<byte> Free => _part.AsMemory(_count);

    private long Length { get; set; }

    /// <summary>Takes bytes that came.</summary>
    /// <returns>How many there are.</returns>
    public long Take(int count)
    {
        _count += count;
        if (_count == _part.Length)
        {
            _full.Add(_part);
            _part = new byte[Next];
            _count = 0;
        }

        return Length += count;
    }

    /// <summary>All of them; there is room for them in one array.</summary>
    public byte[] ToArray()
    {
        var all = new byte[checked((int)Length)];
        var at = 0;
        foreach (var part in _full)
        {
            part.CopyTo(all, at);
            at += part.Length;
        }

        _part.AsSpan(0, _count).CopyTo(all.AsSpan(at));
        return all;
    }
}
