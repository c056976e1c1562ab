using System.Runtime.Intrinsics;
using System.Text;

namespace TechRoles.Engine;

/// <summary>Texts that wait until there are enough of them to be numbered side by side, which takes half the time.</summary>
internal sealed class NameQueue(NameTable names)
{
    private const int Batch = 96;

    private readonly Vector128<byte>[] _keys = new Vector128<byte>[Batch];
    private readonly ulong[] _hashes = new ulong[Batch];
    private readonly int[] _numbers = new int[Batch];
    private byte[] _longTexts = new byte[64];
    private int _length;

    /// <summary>How many texts wait.</summary>
    public int Count { get; private set; }

    public bool IsFull => Count == Batch;

    /// <summary>Whether so many more may come before the numbers are taken.</summary>
    public bool HasRoomFor(int texts) => Count <= Batch - texts;

    public void Add(ReadOnlySpan<byte> text)
    {
        if (text.Length <= ShortText.Most)
        {
            _keys[Count++] = ShortText.Of(text);
            return;
        }

        MakeRoom(text.Length);
        text.CopyTo(_longTexts.AsSpan(_length));
        _keys[Count++] = ShortText.OfLong(_length, text.Length);
        _length += text.Length;
    }

    public void Add(ReadOnlySpan<char> text)
    {
        if (ShortText.TryOf(text, out var key)) _keys[Count++] = key;
        else AddEncoded(text);
    }

    /// <summary>The numbers of the texts that waited, in their order, -1 for an empty one. They stand until the next text comes.</summary>
    public ReadOnlySpan<int> Take()
    {
        if (Count > 0) names.InternAll(_keys.AsSpan(0, Count), _longTexts, _hashes, _numbers);
        var taken = _numbers.AsSpan(0, Count);
        (Count, _length) = (0, 0);
        return taken;
    }

    private void AddEncoded(ReadOnlySpan<char> text)
    {
        MakeRoom(Encoding.UTF8.GetMaxByteCount(text.Length));
        var bytes = Encoding.UTF8.GetBytes(text, _longTexts.AsSpan(_length));
        if (bytes <= ShortText.Most)
        {
            _keys[Count++] = ShortText.Of(_longTexts.AsSpan(_length, bytes));
            return;
        }

        _keys[Count++] = ShortText.OfLong(_length, bytes);
        _length += bytes;
    }

    private void MakeRoom(int bytes)
    {
        if (_longTexts.Length - _length < bytes) Array.Resize(ref _longTexts, Math.Max(_longTexts.Length * 2, _length + bytes));
    }
}
