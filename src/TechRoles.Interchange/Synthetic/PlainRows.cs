using System.Globalization;
using System.Text;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Writes rows of one list in which only some columns are stated, and nothing needs quotes.</summary>
internal sealed class PlainRows : IDisposable
{
    private const int Room = 1 << 16;
    private const int LongestField = 64;
    private readonly Stream _stream;
    private readonly byte[] _bytes = new byte[Room];

    // The separators before each stated column, and those after the last with the line break.
    private readonly byte[][] _between;
    private int _length;
    private int _column;

    /// <param name="stream">The file; closed with the writer.</param>
    /// <param name="list">The list.</param>
    /// <param name="stated">The columns that are stated, in the order of the list.</param>
    public PlainRows(Stream stream, FactList list, string[] stated)
    {
        _stream = stream;
        var columns = Array.ConvertAll(stated, list.Find);
        _between = [.. columns.Select((column, index) => Separators(column - (index == 0 ? 0 : columns[index - 1]))),
            [.. Separators(list.Columns.Length - 1 - columns[^1]), .. "\r\n"u8]];
        _stream.Write(Encoding.UTF8.GetBytes(string.Join(',', list.Columns.Select(column => column.Name)) + "\r\n"));
    }

    /// <summary>A column that this row leaves open.</summary>
    public void Nothing() => Begin();

    public void Text(string text)
    {
        Begin();
        _length += Encoding.ASCII.GetBytes(text, _bytes.AsSpan(_length));
    }

    public void Area(int area)
    {
        Begin();
        _bytes[_length++] = (byte)'a';
        area.TryFormat(_bytes.AsSpan(_length), out var digits, default, CultureInfo.InvariantCulture);
        _length += digits;
    }

    public void Unit(int position)
    {
        Begin();
        _bytes[_length++] = (byte)'U';
        Id(position);
    }

    public void Position(int position)
    {
        Begin();
        Id(position);
    }

    public void End()
    {
        Put(_between[_column]);
        _column = 0;
    }

    public void Dispose()
    {
        Flush();
        _stream.Dispose();
    }

    private static byte[] Separators(int count)
    {
        var separators = new byte[count];
        Array.Fill(separators, (byte)',');
        return separators;
    }

    private void Begin()
    {
        if (_length > Room - (_between.Length * LongestField)) Flush();
        Put(_between[_column++]);
    }

    private void Put(byte[] bytes)
    {
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Id(int position)
    {
        _bytes[_length++] = (byte)'P';
        for (var (number, place) = (SyntheticChart.NumberOf(position), 8); place >= 0; place--)
        {
            (number, var digit) = Math.DivRem(number, 10);
            _bytes[_length + place] = (byte)('0' + digit);
        }

        _length += 9;
    }

    private void Flush()
    {
        _stream.Write(_bytes, 0, _length);
        _length = 0;
    }
}
