using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Records of one table that follow each other, apart from the file they are of: while one thread reads on, another takes
/// them.</summary>
/// <param name="room">How many bytes of records it takes, about; one record always fits.</param>
internal sealed class RecordBlock(int room)
{
    /// <summary>Says that a record stands among those that need care.</summary>
    private const byte Careful = byte.MaxValue;

    private readonly List<CarefulRecord> _careful = [];
    private byte[] _texts = new byte[room];
    private Entry[] _entries = new Entry[64];
    private int _length;
    private int _taken;

    /// <summary>The table they are of; null before the first.</summary>
    public TableRecords? Table { get; private set; }

    public int Count { get; private set; }

    public bool IsFull => _taken >= room;

    /// <summary>Forgets its records, and takes those of a table from now on.</summary>
    public void Begin(TableRecords table)
    {
        Table = table;
        (Count, _length, _taken) = (0, 0, 0);
        _careful.Clear();
    }

    /// <summary>Adds a record that three texts and a number say all of; false where a text is too long for that.</summary>
    public bool TryAdd(int row, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, ReadOnlySpan<byte> third, int code)
    {
        var size = first.Length + second.Length + third.Length;
        if (size > ushort.MaxValue) return false;
        if (_texts.Length - _length < size) Array.Resize(ref _texts, (_texts.Length * 2) + size);
        var texts = _texts.AsSpan(_length, size);
        first.CopyTo(texts);
        second.CopyTo(texts[first.Length..]);
        third.CopyTo(texts[(first.Length + second.Length)..]);
        ref var entry = ref Next();
        entry.Row = row;
        entry.At = _length;
        entry.First = (ushort)first.Length;
        entry.Second = (ushort)second.Length;
        entry.Third = (ushort)third.Length;
        entry.Code = (byte)code;
        _length += size;
        _taken += size + 1;
        return true;
    }

    /// <summary>Adds a record that needs care.</summary>
    /// <param name="record">The record.</param>
    /// <param name="size">Its bytes in the file.</param>
    public void Add(CarefulRecord record, int size)
    {
        Next() = new() { Row = record.Row, At = _careful.Count, Code = Careful };
        _careful.Add(record);
        _taken += size + 1;
    }

    /// <summary>The row of a record.</summary>
    public int RowOf(int index) => _entries[index].Row;

    /// <summary>A record that needs care; null where it needs none.</summary>
    public CarefulRecord? CarefulAt(int index) => _entries[index].Code == Careful ? _careful[_entries[index].At] : null;

    /// <summary>A record that needs no care.</summary>
    public BareRecord BareAt(int index)
    {
        ref readonly var entry = ref _entries[index];
        return new(_texts.AsSpan(entry.At, entry.First + entry.Second + entry.Third), entry.First, entry.Second, entry.Code);
    }

    private ref Entry Next()
    {
        if (Count == _entries.Length) Array.Resize(ref _entries, Count * 2);
        return ref _entries[Count++];
    }

    // Filled where it stands: put together elsewhere and copied, it would be read before all of it is written.
    private struct Entry
    {
        public int Row;
        public int At;
        public ushort First;
        public ushort Second;
        public ushort Third;
        public byte Code;
    }
}

/// <summary>A record whose fields are looked at one by one.</summary>
/// <param name="Row">As a spreadsheet counts it.</param>
/// <param name="Fields">The fields of the columns that are known; the others are empty.</param>
/// <param name="Quoted">Which of them stand in quotes.</param>
/// <param name="Complaint">What makes it unreadable; null where nothing does.</param>
internal sealed record CarefulRecord(int Row, string[] Fields, bool[] Quoted, Text? Complaint)
{
    /// <summary>The texts of a field that holds a list. Blanks around them count only where the field stands in quotes.</summary>
    public string[] Items(int index) => TableReader.Items(Fields[index], Quoted[index]);
}
