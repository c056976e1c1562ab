using System.Text;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Who has what to do with which area.</summary>
internal sealed class RawResponsibilities(NameTable names)
{
    private const int MostOfARow = 3;
    private const int MostRows = 1024;
    private readonly NameQueue _waiting = new(names);
    private readonly WaitingRow[] _rows = new WaitingRow[MostRows];
    private readonly FrequentNames _areas = new(names);
    private readonly LastText _owner = new();
    private readonly LastText _scope = new();
    private byte[] _room = [];
    private int _count;

    public Column<int> Owner { get; } = new();

    public Column<int> Area { get; } = new();

    public Column<int> Scope { get; } = new();

    /// <summary>Numbers of periods; 0: always.</summary>
    public RareColumn<int> Period { get; } = new();

    public Column<ResponsibilityBits> Bits { get; } = new();

    public PlaceColumn Places { get; } = new();

    /// <summary>The rows whose names have numbers.</summary>
    public int Count => Owner.Count;

    /// <summary>Adds a row that states nothing else, an empty scope being none. Its names get their numbers when enough rows wait, at the
    /// latest in <see cref="Settle"/>.</summary>
    public void AddPlain(
        ReadOnlySpan<byte> owner, OwnerKind kind, ReadOnlySpan<byte> area, ReadOnlySpan<byte> scope, Involvement involvement, Place place)
    {
        // The rows of one owner follow each other in most sources, so that a name is often that of the row before.
        var (newOwner, newScope) = (_owner.Becomes(owner), _scope.Becomes(scope));
        if (newOwner) _waiting.Add(owner);
        var known = _areas.Find(area, out var slot);
        if (known < 0) _waiting.Add(area);
        if (newScope) _waiting.Add(scope);
        ref var row = ref _rows[_count++];
        row.Bits = new(involvement, kind, null);
        row.NewOwner = newOwner;
        row.NewScope = newScope;
        row.Area = known;
        row.Slot = slot;
        Places.Add(place);
        if (!_waiting.HasRoomFor(MostOfARow) || _count == MostRows) Settle();
    }

    /// <inheritdoc cref="AddPlain(ReadOnlySpan{byte}, OwnerKind, ReadOnlySpan{byte}, ReadOnlySpan{byte}, Involvement, Place)"/>
    public void AddPlain(
        ReadOnlySpan<char> owner, OwnerKind kind, ReadOnlySpan<char> area, ReadOnlySpan<char> scope, Involvement involvement, Place place)
    {
        var most = Encoding.UTF8.GetMaxByteCount(owner.Length + area.Length + scope.Length);
        if (_room.Length < most) _room = new byte[most];
        var first = Encoding.UTF8.GetBytes(owner, _room);
        var second = Encoding.UTF8.GetBytes(area, _room.AsSpan(first));
        var third = Encoding.UTF8.GetBytes(scope, _room.AsSpan(first + second));
        AddPlain(_room.AsSpan(0, first), kind, _room.AsSpan(first, second), _room.AsSpan(first + second, third), involvement, place);
    }

    /// <summary>Adds a row.</summary>
    public void Add(int owner, int area, int scope, ResponsibilityBits bits, int period, Place place)
    {
        Settle();
        Period[Count] = period;
        Take(owner, area, scope, bits);
        Places.Add(place);
    }

    /// <summary>Gives the rows that wait their numbers.</summary>
    public void Settle()
    {
        var numbers = _waiting.Take();
        var at = 0;
        foreach (ref readonly var row in _rows.AsSpan(0, _count))
        {
            if (row.NewOwner) _owner.Name = Stated(numbers[at++]);
            var area = row.Area;
            if (area < 0) _areas.Keep(row.Slot, area = Stated(numbers[at++]));
            if (row.NewScope) _scope.Name = numbers[at++];
            Take(_owner.Name, area, _scope.Name, row.Bits);
        }

        _count = 0;

        int Stated(int number) => number < 0 ? names.Intern(ReadOnlySpan<byte>.Empty) : number;
    }

    /// <summary>The rows from <paramref name="row"/>, where a block of the columns starts, to the end of the block.</summary>
    public ResponsibilityBlock BlockAt(int row) =>
        new() { First = row, Owner = Owner.BlockAt(row), Area = Area.BlockAt(row), Scope = Scope.BlockAt(row), Bits = Bits.BlockAt(row) };

    /// <summary>Gives the memory back.</summary>
    public void Clear()
    {
        Owner.Clear();
        Area.Clear();
        Scope.Clear();
        Bits.Clear();
    }

    private void Take(int owner, int area, int scope, ResponsibilityBits bits)
    {
        Owner.Add(owner);
        Area.Add(area);
        Scope.Add(scope);
        Bits.Add(bits);
    }

    // Filled where it stands: put together elsewhere and copied, it would be read before all of it is written.
    private struct WaitingRow
    {
        /// <summary>What it states beside names.</summary>
        public ResponsibilityBits Bits;

        /// <summary>Whether its owner is among the texts that wait; else it is that of the row before.</summary>
        public bool NewOwner;

        /// <summary>Whether its scope is.</summary>
        public bool NewScope;

        /// <summary>The name of its area; -1 where the area is among the texts that wait.</summary>
        public int Area;

        /// <summary>Where the name of its area is kept.</summary>
        public int Slot;
    }

    /// <summary>The text that came last, and its name once it has one.</summary>
    private sealed class LastText
    {
        private byte[] _text = [];
        private int _length = -1;

        public int Name { get; set; }

        /// <summary>Takes the next text; false where it is the same.</summary>
        public bool Becomes(ReadOnlySpan<byte> text)
        {
            if (_length == text.Length && _text.AsSpan(0, _length).SequenceEqual(text)) return false;
            if (_text.Length < text.Length) _text = new byte[text.Length * 2];
            text.CopyTo(_text);
            _length = text.Length;
            return true;
        }
    }
}

/// <summary>Rows that follow each other in all columns: a pass over all rows takes a third of the time block by block.</summary>
internal readonly ref struct ResponsibilityBlock
{
    public const int Rows = 1 << Column<int>.Bits;

    /// <summary>The first row.</summary>
    public required int First { get; init; }

    public required ReadOnlySpan<int> Owner { get; init; }

    public required ReadOnlySpan<int> Area { get; init; }

    public required ReadOnlySpan<int> Scope { get; init; }

    public required ReadOnlySpan<ResponsibilityBits> Bits { get; init; }

    public int Count => Owner.Length;
}

/// <summary>Involvement, kind of owner and whether it is held jointly, in one byte.</summary>
internal readonly record struct ResponsibilityBits(byte Value)
{
    public ResponsibilityBits(Involvement involvement, OwnerKind owner, bool? joint)
        : this((byte)((int)involvement | ((int)owner << 3) | (joint == true ? 16 : 0) | (joint is null ? 0 : 32)))
    {
    }

    public Involvement Involvement => (Involvement)(Value & 7);

    public OwnerKind Owner => (OwnerKind)((Value >> 3) & 1);

    public bool? Joint => (Value & 32) == 0 ? null : (Value & 16) != 0;

    /// <summary>Six bits that order like this: the strongest involvement first; then those without a statement on joint holding.</summary>
    public int Order => ((7 - (Value & 7)) << 3) | (Value >> 3);

    /// <summary>The bits with an order.</summary>
    public static ResponsibilityBits OfOrder(int order) => new((byte)((7 - (order >> 3)) | ((order & 7) << 3)));
}
