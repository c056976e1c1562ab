using System.Buffers;
using System.Text;

namespace TechRoles.Reporting;

/// <summary>Hands bytes of UTF-8 on to a text piece by piece, so that a large document is never in memory as a whole.</summary>
internal sealed class Utf8Text(TextWriter output) : IBufferWriter<byte>
{
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private byte[] _bytes = new byte[16_384];
    private char[] _letters = new char[16_384];

    public void Advance(int count)
    {
        if (_letters.Length < count) _letters = new char[count];
        var length = _decoder.GetChars(_bytes, 0, count, _letters, 0);
        output.Write(_letters, 0, length);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length < sizeHint) _bytes = new byte[sizeHint];
        return _bytes;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
