using System.Numerics;
using TechRoles.Charts;
using TechRoles.Engine;

namespace TechRoles.Analysis;

/// <summary>Groups of seats with equal work, and which groups are alike; groups come in, and none goes.</summary>
/// <remarks>
/// Nobody keeps which are alike: a group has some of its rarest pieces in common with any that is like it, so those are looked up in lists
/// of groups by piece, in the order in which groups are told. <b>Cost:</b> of the first that is like a group about 1 ns for each in a list
/// before it.
/// </remarks>
internal sealed class WorkGroups
{
    /// <summary>Up to so many pieces of work are handled on the stack.</summary>
    private const int Small = 64;

    private readonly OverlapLimits _limits;
    private readonly WorkOrder _order;
    private readonly WorkSets _first;
    private readonly List<int[]> _new = [];
    private readonly int[] _sizes;
    private readonly ulong[] _signatures;
    private readonly List<ulong> _newSignatures = [];
    private readonly int[] _groupOf;
    private readonly Dictionary<int, int[]> _seats = [];
    private readonly Groups _firstSeats;
    private readonly Groups _groupsWith;

    /// <summary>The signatures of the groups in <see cref="_groupsWith"/>, beside them, so that a list is read from one end to the
    /// other.</summary>
    private readonly ulong[] _signaturesWith;
    private readonly Dictionary<int, List<int>> _newGroupsWith = [];

    /// <param name="work">The work of the seats.</param>
    /// <param name="seats">How many rows of seats there are.</param>
    /// <param name="limits">What makes two groups alike.</param>
    /// <param name="order">The order in which groups are told.</param>
    public WorkGroups(WorkSets work, int seats, OverlapLimits limits, WorkOrder order)
    {
        (_first, _limits, _order) = (work, limits, order);
        _groupOf = new int[seats];
        Array.Fill(_groupOf, -1);
        (_sizes, _signatures) = (new int[work.Count], new ulong[work.Count]);
        var pieces = 0;
        for (var group = 0; group < work.Count; group++) pieces += work[group].Length;
        var (keys, values) = (new int[pieces], new int[pieces]);
        var filled = 0;
        for (var group = 0; group < work.Count; group++)
        {
            foreach (var seat in work.SeatRowsOf(group)) _groupOf[seat] = group;
            (_sizes[group], _signatures[group]) = (work[group].Length, SignatureOf(work[group]));
            work[group].CopyTo(keys.AsSpan(filled));
            values.AsSpan(filled, work[group].Length).Fill(group);
            filled += work[group].Length;
        }

        _firstSeats = Groups.By(work.Count, _groupOf);
        _groupsWith = Groups.By(work.PieceCount, keys, values);
        _signaturesWith = Array.ConvertAll(_groupsWith.Values, group => _signatures[group]);
    }

    public int Count => _sizes.Length + _new.Count;

    /// <summary>The work of a group, ascending.</summary>
    public ReadOnlySpan<int> this[int group] => group < _sizes.Length ? _first[group] : _new[group - _sizes.Length];

    /// <summary>The group of a seat; -1 where its work is too little.</summary>
    public int Of(int seat) => _groupOf[seat];

    public ReadOnlySpan<int> SeatsOf(int group) =>
        _seats.TryGetValue(group, out var seats) ? seats : group < _sizes.Length ? _firstSeats[group] : default;

    /// <summary>Whether the seats of a group stand in the order of the chart.</summary>
    public bool AreSeatsInOrder(int group, OrgChart chart) => !_seats.ContainsKey(group) && !chart.PositionTable.Lines.IsMoved;

    /// <summary>Whether a group is told before another one.</summary>
    public bool Precedes(int group, int other) =>
        group != other && (Math.Max(group, other) < _sizes.Length ? group < other : _order.Compare(this[group], this[other]) < 0);

    /// <summary>Puts a seat into a group; -1: into none.</summary>
    public void Put(int seat, int group)
    {
        var from = _groupOf[seat];
        if (from == group) return;
        if (from >= 0) _seats[from] = Array.FindAll(SeatsOf(from).ToArray(), other => other != seat);
        if (group >= 0) _seats[group] = [.. SeatsOf(group), seat];
        _groupOf[seat] = group;
    }

    /// <summary>The groups with a piece of work that were there from the beginning, in their order.</summary>
    public ReadOnlySpan<int> With(int piece) => piece < _first.PieceCount ? _groupsWith[piece] : default;

    /// <summary>The first group that a group may be told with by a limit; -1: none.</summary>
    /// <remarks>
    /// Thousands of one title below one manager would be refused one after the other: where one is, those of its kind are passed over.
    /// </remarks>
    /// <param name="limit">The limit, which is the first that they meet.</param>
    /// <param name="group">The group.</param>
    /// <param name="kinds">What groups are.</param>
    /// <param name="takes">Whether the two are worth telling; asked of few.</param>
    public int First(int limit, int group, RemitKinds kinds, Func<int, int, bool> takes)
    {
        var work = this[group];
        if (work.Length < _limits[limit].LeastSize || SeatsOf(group).IsEmpty) return -1;
        var (least, smallest, greatest) = _limits.Partners(limit, work.Length);
        if (least > work.Length) return -1;
        var (best, refused, signature) = (-1, RemitKinds.None, SignatureOf(work));
        var (from, to) = (FirstFrom(_sizes, smallest), greatest == int.MaxValue ? _sizes.Length : FirstFrom(_sizes, greatest + 1));
        foreach (var piece in Rarest(work, least, stackalloc int[Math.Min(work.Length, Small)]))
        {
            var list = With(piece);
            var signatures = piece < _first.PieceCount ? _signaturesWith.AsSpan(_groupsWith.Start(piece), list.Length) : default;
            var end = best >= 0 ? FirstFrom(list, best) : list.Length;
            for (var at = FirstFrom(list, from); at < end && list[at] < to;)
            {
                // Groups of one size stand together, and are asked for the same.
                var size = _sizes[list[at]];
                var needed = _limits.LeastShared(limit, work.Length, size);
                var next = at + FirstFrom(list[at..end], FirstFrom(_sizes, size + 1));
                var (mayLack, mayHave) = (work.Length - needed, size - needed);
                for (; at < next; at++)
                {
                    var other = signatures[at];
                    if (BitOperations.PopCount(signature & ~other) > mayLack || BitOperations.PopCount(other & ~signature) > mayHave)
                        continue;
                    if (refused != RemitKinds.None && kinds.Of(list[at]) == refused)
                    {
                        if (kinds.OfAllWith(piece) != refused) continue;
                        (at, end) = (next, next);
                        break;
                    }

                    var isAfter = best >= _sizes.Length && !Precedes(list[at], best);
                    if (!isAfter && !IsAlike(limit, group, list[at])) continue;
                    if (isAfter || takes(group, list[at]))
                    {
                        if (!isAfter) best = list[at];
                        (at, end) = (next, next);
                        break;
                    }

                    refused = kinds.Of(group);
                }
            }

            if (!_newGroupsWith.TryGetValue(piece, out var more)) continue;
            foreach (var partner in more)
                if ((best < 0 || Precedes(partner, best)) && IsAlike(limit, group, partner) && takes(group, partner)) best = partner;
        }

        return best;
    }

    /// <summary>Whether a group with seats may be told with another one by a limit, as far as their work goes.</summary>
    public bool MayFollow(int limit, int group, int other) =>
        this[group].Length >= _limits[limit].LeastSize && !SeatsOf(group).IsEmpty && IsAlike(limit, group, other);

    /// <summary>The groups that are like a group by any limit, with seats or without.</summary>
    public List<int> PartnersOf(int group)
    {
        var partners = new List<int>();
        Look(this[group], partners, new());
        partners.Remove(group);
        return partners;
    }

    /// <summary>The group with some work; it is made where there is none.</summary>
    /// <param name="work">The pieces of work, ascending.</param>
    public int With(int[] work)
    {
        foreach (var piece in Rarest(work, work.Length, []))
        {
            if (piece < _first.PieceCount)
                foreach (var group in _groupsWith[piece])
                    if (this[group].SequenceEqual(work)) return group;
            if (_newGroupsWith.TryGetValue(piece, out var more))
                foreach (var group in more)
                    if (this[group].SequenceEqual(work)) return group;
        }

        var made = Count;
        _new.Add(work);
        _newSignatures.Add(SignatureOf(work));
        _seats.Add(made, []);
        foreach (var piece in work)
        {
            if (!_newGroupsWith.TryGetValue(piece, out var list)) _newGroupsWith.Add(piece, list = []);
            list.Add(made);
        }

        return made;
    }

    /// <summary>How many pieces two ascending lists share.</summary>
    public static int Shared(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            var (left, right) = (one[i], other[j]);
            if (left == right) shared++;
            if (left <= right) i++;
            if (right <= left) j++;
        }

        return shared;
    }

    /// <summary>Whether a group may be told with another one by a limit, as far as their work goes.</summary>
    private bool IsAlike(int limit, int group, int partner)
    {
        if (partner == group || SeatsOf(partner).IsEmpty || (_limits[limit].OfSmaller && !Precedes(group, partner))) return false;
        var work = this[group];
        var other = this[partner];
        return _limits.MetBy(Shared(work, other), work.Length, other.Length) == limit;
    }

    private void Look(ReadOnlySpan<int> work, List<int> partners, RowSet looked)
    {
        var signature = SignatureOf(work);
        foreach (var piece in Rarest(work, _limits.LeastShared(work.Length), []))
        {
            if (piece < _first.PieceCount) Add(_groupsWith[piece], work);
            if (_newGroupsWith.TryGetValue(piece, out var more)) Add(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(more), work);
        }

        void Add(ReadOnlySpan<int> groups, ReadOnlySpan<int> work)
        {
            foreach (var group in groups)
            {
                var other = this[group];
                if (!MayShare(signature, work.Length, BriefOf(group), other.Length, 1) || !looked.Add(group)) continue;
                if (_limits.MetBy(Shared(work, other), work.Length, other.Length) >= 0) partners.Add(group);
            }
        }
    }

    /// <summary>Whether two may share so much, as far as their signatures tell.</summary>
    private static bool MayShare(ulong one, int oneSize, ulong other, int otherSize, long needed) =>
        oneSize - BitOperations.PopCount(one & ~other) >= needed && otherSize - BitOperations.PopCount(other & ~one) >= needed;

    /// <summary>So many pieces, those that the fewest have, that whatever shares so much with the work has one of them.</summary>
    /// <param name="work">The work.</param>
    /// <param name="needed">How much is shared.</param>
    /// <param name="room">Room for the pieces; other room is made where it is too little.</param>
    private ReadOnlySpan<int> Rarest(ReadOnlySpan<int> work, int needed, Span<int> room)
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

    private int HowManyHave(int piece) =>
        (piece < _first.PieceCount ? _groupsWith.CountOf(piece) : 0) + (_newGroupsWith.TryGetValue(piece, out var more) ? more.Count : 0);

    private ulong BriefOf(int group) => group < _sizes.Length ? _signatures[group] : _newSignatures[group - _sizes.Length];

    private static int FirstFrom(ReadOnlySpan<int> ascending, int value)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ascending[middle] < value) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static ulong SignatureOf(ReadOnlySpan<int> work)
    {
        var signature = 0UL;
        foreach (var token in work) signature |= 1UL << (int)((uint)token * 0x9E37_79B1u >> 26);
        return signature;
    }
}
