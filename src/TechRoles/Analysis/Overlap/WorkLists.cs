using System.Numerics;
using System.Runtime.InteropServices;
using TechRoles.Engine;

namespace TechRoles.Analysis;

/// <summary>Which groups have a piece of work, as far as the pieces go, with what tells at a glance that two are not alike.</summary>
/// <remarks>
/// Those that were there from the beginning stand in the order in which groups are told; others come and go, in no order.
/// </remarks>
internal sealed class WorkLists
{
    /// <summary>Up to so many pieces of work are handled on the stack.</summary>
    public const int Small = 64;

    private readonly int[] _starts;
    private readonly Listed[] _listed;

    /// <summary>
    /// About how many have a piece: one more for each eighth more. It is asked so often that it should stay in the caches.
    /// </summary>
    private readonly byte[] _frequencies;
    private readonly Dictionary<int, List<int>> _later = [];

    /// <param name="work">The work of the groups.</param>
    /// <param name="signatures">Their signatures.</param>
    public WorkLists(WorkSets work, ulong[] signatures)
    {
        // One place further than it belongs: filling a list moves its start to its end, which is the start of the next.
        _starts = new int[work.PieceCount + 2];
        for (var group = 0; group < work.Count; group++)
            foreach (var piece in work[group]) _starts[piece + 2]++;
        for (var piece = 1; piece <= work.PieceCount; piece++) _starts[piece + 1] += _starts[piece];
        _frequencies = new byte[work.PieceCount];
        for (var piece = 0; piece < work.PieceCount; piece++) _frequencies[piece] = Frequency(_starts[piece + 2] - _starts[piece + 1]);
        _listed = Unzeroed.Array<Listed>(_starts[^1]);
        for (var group = 0; group < work.Count; group++)
            foreach (var piece in work[group]) _listed[_starts[piece + 1]++] = new(group, signatures[group]);
    }

    private int Pieces => _starts.Length - 2;

    /// <summary>A number with a bit for each piece of work; several may have the same.</summary>
    public static ulong SignatureOf(ReadOnlySpan<int> work)
    {
        var signature = 0UL;
        foreach (var token in work) signature |= 1UL << (int)((uint)token * 0x9E37_79B1u >> 26);
        return signature;
    }

    /// <summary>The groups with a piece of work that were there from the beginning, in their order.</summary>
    public ReadOnlySpan<Listed> Opened(int piece) =>
        piece < Pieces ? _listed.AsSpan(_starts[piece], _starts[piece + 1] - _starts[piece]) : default;

    /// <summary>The groups with a piece of work that came later.</summary>
    public ReadOnlySpan<int> Later(int piece) => _later.TryGetValue(piece, out var groups) ? CollectionsMarshal.AsSpan(groups) : default;

    /// <summary>A group comes.</summary>
    public void Add(int group, int[] work)
    {
        foreach (var piece in work)
        {
            if (!_later.TryGetValue(piece, out var groups)) _later.Add(piece, groups = []);
            groups.Add(group);
        }
    }

    /// <summary>A group that came goes.</summary>
    public void Remove(int group, int[] work)
    {
        foreach (var piece in work)
        {
            var groups = _later[piece];
            groups.Remove(group);
            if (groups.Count == 0) _later.Remove(piece);
        }
    }

    /// <summary>The place of the first in a list that is at least a group.</summary>
    public static int FirstFrom(ReadOnlySpan<Listed> list, int group)
    {
        var (low, high) = (0, list.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (list[middle].Group < group) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>So many pieces, those that the fewest have, that whatever shares so much with the work has one of them.</summary>
    /// <param name="work">The work.</param>
    /// <param name="needed">How much is shared.</param>
    /// <param name="room">Room for the pieces; other room is made where it is too little.</param>
    public ReadOnlySpan<int> Rarest(ReadOnlySpan<int> work, int needed, Span<int> room)
    {
        if (needed > work.Length) return [];
        var pieces = room.Length < work.Length ? new int[work.Length] : room[..work.Length];
        work.CopyTo(pieces);
        var count = work.Length - needed + 1;
        if (work.Length > Small)
        {
            pieces.Sort((one, other) => HowManyHave(one).CompareTo(HowManyHave(other)));
            return pieces[..count];
        }

        Span<int> lists = stackalloc int[work.Length];
        for (var i = 0; i < lists.Length; i++) lists[i] = HowManyHave(pieces[i]);
        for (var i = 0; i < count; i++)
        {
            var rarest = i;
            for (var other = i + 1; other < lists.Length; other++)
                if (lists[other] < lists[rarest]) rarest = other;
            (lists[i], lists[rarest]) = (lists[rarest], lists[i]);
            (pieces[i], pieces[rarest]) = (pieces[rarest], pieces[i]);
        }

        return pieces[..count];
    }

    private int HowManyHave(int piece)
    {
        var opened = piece < Pieces ? _frequencies[piece] : (byte)0;
        return _later.Count > 0 && Later(piece).Length is var later and > 0
            ? Frequency((piece < Pieces ? _starts[piece + 1] - _starts[piece] : 0) + later)
            : opened;
    }

    /// <summary>A number that is greater for a much greater one: eight steps for each time that it doubles.</summary>
    private static byte Frequency(int count)
    {
        var bits = BitOperations.Log2((uint)count | 1);
        return (byte)((bits * 8) + (bits < 3 ? (count << (3 - bits)) & 7 : (count >> (bits - 3)) & 7));
    }
}

/// <summary>A group in a list, with what tells at a glance that it is not like another one.</summary>
/// <param name="Group">The group.</param>
/// <param name="Signature">Its signature.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct Listed(int Group, ulong Signature)
{
    /// <summary>Whether it may share so much with another one, as far as their signatures tell.</summary>
    /// <param name="signature">The signature of the other.</param>
    /// <param name="mayLack">How much of the other it may lack.</param>
    /// <param name="mayHave">How much it may have besides.</param>
    public bool MayShare(ulong signature, long mayLack, long mayHave) =>
        BitOperations.PopCount(signature & ~Signature) <= mayLack && BitOperations.PopCount(Signature & ~signature) <= mayHave;
}
