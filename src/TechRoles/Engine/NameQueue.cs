using System.Text;

namespace TechRoles.Engine;

/// <summary>Texts that wait until there are enough of them to be numbered side by side, which takes half the time.</summary>
internal sealed class NameQueue(NameTable names)
{
    private readonly int[] _ends = new int[NameTable.Batch];
    private readonly int[] _numbers = new int[NameTable.Batch];
    private byte[] _texts = new byte[4096];
    private int _length;

    /// <summary>How many texts wait.</summary>
    public int Count { get; private set; }

    public bool IsFull => Count == NameTable.Batch;

    public void Add(ReadOnlySpan<byte> text)
    {
        MakeRoom(text.Length);
        text.CopyTo(_texts.AsSpan(_length));
        End(text.Length);
    }

    public void Add(ReadOnlySpan<char> text)
    {
        MakeRoom(Encoding.UTF8.GetMaxByteCount(text.Length));
        End(text.IsEmpty ? 0 : Encoding.UTF8.GetBytes(text, _texts.AsSpan(_length)));
    }

    /// <summary>The numbers of the texts that waited, in their order, -1 for an empty one. They stand until the next text comes.</summary>
    public ReadOnlySpan<int> Take()
    {
        if (Count > 0) names.InternAll(_texts, _ends.AsSpan(0, Count), _numbers);
        var taken = _numbers.AsSpan(0, Count);
        (Count, _length) = (0, 0);
        return taken;
    }

    private void MakeRoom(int bytes)
    {
        if (_texts.Length - _length < bytes) Array.Resize(ref _texts, Math.Max(_texts.Length * 2, _length + bytes));
    }

    private void End(int bytes)
    {
        _length += bytes;
        _ends[Count++] = _length;
    }
}
