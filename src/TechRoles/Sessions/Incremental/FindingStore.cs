using System.Numerics;
using System.Runtime.CompilerServices;
using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <summary>The findings of a chart that is edited: each with the number of keys that report it, in one flat table.</summary>
/// <remarks>24 bytes for a finding, and 5 to 11 for being found again.</remarks>
internal sealed class FindingStore
{
    private Stored[] _rows;
    private int[] _slots;

    /// <param name="findings">What is found, in the order of the chart; equal ones stand together.</param>
    public FindingStore(FindingRow[] findings)
    {
        _rows = new Stored[findings.Length + (findings.Length / 16) + 16];
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(32, findings.Length * 3L / 2))];
        foreach (var row in findings) Add(row);
    }

    /// <summary>How many different findings there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many bytes it takes.</summary>
    public long Bytes => ((long)_rows.Length * Unsafe.SizeOf<Stored>()) + ((long)_slots.Length * sizeof(int));

    /// <summary>The findings; what comes and goes changes their order.</summary>
    public FindingRow[] ToArray()
    {
        var rows = new FindingRow[Count];
        for (var i = 0; i < rows.Length; i++) rows[i] = _rows[i].Row;
        return rows;
    }

    /// <summary>The findings of one rule, each as often as it is reported.</summary>
    public List<FindingRow> Of(int rule)
    {
        var rows = new List<FindingRow>();
        for (var i = 0; i < Count; i++)
            if (_rows[i].Rule == rule)
                for (var times = 0; times < _rows[i].Times; times++) rows.Add(_rows[i].Row);
        return rows;
    }

    public bool Contains(FindingRow row) => _slots[SlotOf(new(row))] != 0;

    /// <summary>Counts one more report of a finding.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(FindingRow row)
    {
        var stored = new Stored(row);
        var slot = SlotOf(stored);
        if (_slots[slot] is var place and > 0)
        {
            _rows[place - 1].Times++;
            return false;
        }

        if (Count == _rows.Length) Array.Resize(ref _rows, Count + (Count / 8) + 16);
        if ((Count + 1) * 4L > _slots.Length * 3L)
        {
            Grow();
            slot = SlotOf(stored);
        }

        _rows[Count] = stored with { Times = 1 };
        _slots[slot] = ++Count;
        return true;
    }

    /// <summary>Counts one report less.</summary>
    /// <returns>Whether that was the last.</returns>
    public bool Remove(FindingRow row)
    {
        var slot = SlotOf(new(row));
        var place = _slots[slot] - 1;

        // Nobody reported it where a rule reads more than it says.
        if (place < 0 || --_rows[place].Times > 0) return false;
        Free(slot);
        Count--;
        if (place == Count) return true;

        // The last row fills the gap.
        _slots[SlotOf(_rows[Count])] = place + 1;
        _rows[place] = _rows[Count];
        return true;
    }

    private int SlotOf(in Stored stored)
    {
        var mask = _slots.Length - 1;
        var slot = HomeOf(stored);
        while (_slots[slot] is var place and > 0 && !_rows[place - 1].IsSame(stored)) slot = (slot + 1) & mask;
        return slot;
    }

    /// <summary>Empties a slot; those behind it that would not be found any more move up.</summary>
    private void Free(int slot)
    {
        var mask = _slots.Length - 1;
        for (var next = (slot + 1) & mask; _slots[next] != 0; next = (next + 1) & mask)
        {
            var home = HomeOf(_rows[_slots[next] - 1]);
            if (((next - home) & mask) < ((next - slot) & mask)) continue;
            _slots[slot] = _slots[next];
            slot = next;
        }

        _slots[slot] = 0;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var i = 0; i < Count; i++) _slots[SlotOf(_rows[i])] = i + 1;
    }

    private int HomeOf(in Stored stored) => (int)(stored.Hash >> 32) & (_slots.Length - 1);

    /// <summary>A finding in 24 bytes.</summary>
    private record struct Stored(int A, int B, int Other, int Number, ushort Rule, byte Kind, byte Weight)
    {
        public Stored(in FindingRow row)
            : this(row.A, row.B, row.Other, row.Number, (ushort)row.Rule, (byte)row.Kind, (byte)(((int)row.Severity << 4) | (int)row.Basis))
        {
        }

        /// <summary>How many keys report it.</summary>
        public int Times;

        public readonly FindingRow Row => new(Rule, (Severity)(Weight >> 4), (Basis)(Weight & 15), (KeyKind)Kind, A, B, Other, Number);

        public readonly ulong Hash =>
            ((((((ulong)(uint)A * 0x9E37_79B9_7F4A_7C15) ^ (uint)B) * 0xD6E8_FEB8_6659_FD93) ^ (uint)Other) * 0xA076_1D64_78BD_642F)
                + (((ulong)(uint)Number << 32 | (uint)Rule << 16 | (uint)Kind << 8 | Weight) * 0xE703_7ED1_A0B4_28DB);

        public readonly bool IsSame(in Stored other) =>
            A == other.A && B == other.B && Other == other.Other && Number == other.Number && Rule == other.Rule && Kind == other.Kind
                && Weight == other.Weight;
    }
}
