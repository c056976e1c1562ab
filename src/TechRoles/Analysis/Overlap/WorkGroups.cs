using TechRoles.Charts;
using TechRoles.Engine;

namespace TechRoles.Analysis;

/// <summary>
/// Groups of positions with equal work, and which groups are alike; groups come, and one that came goes when nobody is in it.
/// </summary>
/// <remarks>
/// Nobody keeps which are alike: a group has some of its rarest pieces in common with any that is like it, so those are looked up in lists
/// of groups by piece, in the order in which groups are told. <b>Cost:</b> of the first that is like a group about 1 ns for each in a list
/// before it.
/// </remarks>
internal sealed class WorkGroups
{
    private readonly OverlapLimits _limits;
    private readonly WorkOrder _order;
    private readonly WorkSets _first;
    private readonly WorkLists _lists;
    private readonly List<int[]> _new = [];
    private readonly List<ulong> _newSignatures = [];
    private readonly Stack<int> _free = new();
    private readonly RowSet _looked = new();

    /// <summary>The sizes of the groups that were there from the beginning, ascending.</summary>
    private readonly int[] _sizes;

    /// <summary>The first of them with at least so much work.</summary>
    private readonly int[] _startOfSize;
    private readonly ulong[] _signatures;
    private readonly int[] _groupOf;
    private readonly Dictionary<int, int[]> _positions = [];
    private readonly Groups _firstPositions;

    /// <param name="work">The work of the positions.</param>
    /// <param name="positions">How many rows of positions there are.</param>
    /// <param name="limits">What makes two groups alike.</param>
    /// <param name="order">The order in which groups are told.</param>
    public WorkGroups(WorkSets work, int positions, OverlapLimits limits, WorkOrder order)
    {
        (_first, _limits, _order) = (work, limits, order);
        _groupOf = work.GroupOfPositions(positions);
        (_sizes, _signatures) = (Unzeroed.Array<int>(work.Count), Unzeroed.Array<ulong>(work.Count));
        for (var group = 0; group < work.Count; group++)
            (_sizes[group], _signatures[group]) = (work[group].Length, WorkLists.SignatureOf(work[group]));
        _startOfSize = new int[work.Count == 0 ? 1 : _sizes[^1] + 2];
        foreach (var size in _sizes) _startOfSize[size + 1]++;
        for (var size = 1; size < _startOfSize.Length; size++) _startOfSize[size] += _startOfSize[size - 1];
        _firstPositions = Groups.By(work.Count, _groupOf);
        _lists = new(work, _signatures);
    }

    /// <summary>How many numbers of groups there are; behind some is none at the moment.</summary>
    public int Count => _sizes.Length + _new.Count;

    /// <summary>The work of a group, ascending.</summary>
    public ReadOnlySpan<int> this[int group] => group < _sizes.Length ? _first[group] : _new[group - _sizes.Length];

    /// <summary>The group of a position; -1 where its work is too little.</summary>
    public int Of(int position) => _groupOf[position];

    public ReadOnlySpan<int> PositionsOf(int group) =>
        _positions.TryGetValue(group, out var positions) ? positions : group < _sizes.Length ? _firstPositions[group] : default;

    /// <summary>Whether the positions of a group stand in the order of the chart.</summary>
    public bool ArePositionsInOrder(int group, OrgChart chart) => !_positions.ContainsKey(group) && !chart.PositionTable.Lines.IsMoved;

    /// <summary>Whether a group is told before another one.</summary>
    public bool Precedes(int group, int other) =>
        group != other && (Math.Max(group, other) < _sizes.Length ? group < other : _order.Compare(this[group], this[other]) < 0);

    /// <summary>Puts a position into a group; -1: into none.</summary>
    public void Put(int position, int group)
    {
        var from = _groupOf[position];
        if (from == group) return;
        if (from >= 0) _positions[from] = Array.FindAll(PositionsOf(from).ToArray(), other => other != position);
        if (group >= 0) _positions[group] = [.. PositionsOf(group), position];
        _groupOf[position] = group;
    }

    /// <summary>
    /// Nobody is in a group any more: its number is given to the next that comes. One that was there from the beginning stays.
    /// </summary>
    public void Drop(int group)
    {
        if (group < _sizes.Length || !PositionsOf(group).IsEmpty || !_positions.Remove(group)) return;
        _lists.Remove(group, _new[group - _sizes.Length]);
        _new[group - _sizes.Length] = [];
        _free.Push(group);
    }

    /// <summary>The groups with a piece of work that were there from the beginning, in their order.</summary>
    public ReadOnlySpan<Listed> With(int piece) => _lists.Opened(piece);

    /// <summary>The first group that a group may be told with by a limit; -1: none.</summary>
    /// <remarks>
    /// Thousands of one title below one manager would be refused one after the other: where one is, those of its kind are passed over.
    /// </remarks>
    /// <param name="limit">The limit, which is the first that they meet.</param>
    /// <param name="group">The group.</param>
    /// <param name="kinds">What groups are.</param>
    /// <param name="takes">Whether the two are worth telling; asked of few.</param>
    /// <param name="from">It is known that none comes before this one; -1: nothing is known.</param>
    public int First(int limit, int group, RemitKinds kinds, Func<int, int, bool> takes, int from = -1)
    {
        var work = this[group];
        if (work.Length < _limits[limit].LeastSize || PositionsOf(group).IsEmpty) return -1;
        var (least, smallest, greatest) = _limits.Partners(limit, work.Length);
        if (least > work.Length) return -1;
        var (best, refused) = (-1, RemitKinds.None);
        var (start, to) = (StartOf(smallest), StartOf(greatest + 1L));
        if (from >= 0) start = Math.Max(start, from < _sizes.Length ? from : StartOf(this[from].Length));
        foreach (var piece in _lists.Rarest(work, least, stackalloc int[Math.Min(work.Length, WorkLists.Small)]))
        {
            var list = _lists.Opened(piece);
            if (list.Length > 1 || group >= _sizes.Length) FirstIn(list, piece);
            foreach (var partner in _lists.Later(piece))
                if ((best < 0 || Precedes(partner, best)) && IsAlike(limit, group, partner) && takes(group, partner)) best = partner;
        }

        return best;

        // Groups of one size stand together, and are asked for the same.
        void FirstIn(ReadOnlySpan<Listed> list, int piece)
        {
            var (signature, length, size) = (SignatureOf(group), this[group].Length, smallest);
            var end = best >= 0 && best < to ? best : to;
            for (var at = WorkLists.FirstFrom(list, start); at < list.Length && list[at].Group < end;)
            {
                while (list[at].Group >= _startOfSize[size + 1]) size++;
                var needed = _limits.LeastShared(limit, length, size);
                var (mayLack, mayHave, next) = (length - needed, size - needed, Math.Min(end, _startOfSize[size + 1]));
                for (; at < list.Length && list[at].Group < next; at++)
                {
                    if (!list[at].MayShare(signature, mayLack, mayHave)) continue;
                    var partner = list[at].Group;
                    if (refused != RemitKinds.None && kinds.Of(partner) == refused)
                    {
                        if (kinds.OfAllWith(piece) != refused) continue;
                        return;
                    }

                    if (best >= _sizes.Length && !Precedes(partner, best)) return;
                    if (!IsAlike(limit, group, partner)) continue;
                    if (takes(group, partner))
                    {
                        best = partner;
                        return;
                    }

                    refused = kinds.Of(group);
                }
            }
        }
    }

    /// <summary>Whether a group with positions may be told with another one by a limit, as far as their work goes.</summary>
    public bool MayFollow(int limit, int group, int other) =>
        this[group].Length >= _limits[limit].LeastSize && !PositionsOf(group).IsEmpty && IsAlike(limit, group, other);

    /// <summary>The groups that are like a group by any limit, with positions or without; asked by one thread.</summary>
    public List<int> PartnersOf(int group)
    {
        var partners = new List<int>();
        _looked.Clear();
        _looked.Add(group);
        var work = this[group];
        var signature = SignatureOf(group);
        foreach (var piece in _lists.Rarest(work, _limits.LeastShared(work.Length), stackalloc int[Math.Min(work.Length, WorkLists.Small)]))
        {
            var list = _lists.Opened(piece);
            for (var (at, size) = (0, 0); at < list.Length;)
            {
                while (list[at].Group >= _startOfSize[size + 1]) size++;
                var needed = _limits.LeastShared(work.Length, size);
                var (mayLack, mayHave, next) = (work.Length - needed, size - needed, _startOfSize[size + 1]);
                for (; at < list.Length && list[at].Group < next; at++)
                    if (list[at].MayShare(signature, mayLack, mayHave)) Look(list[at].Group, work);
            }

            foreach (var partner in _lists.Later(piece)) Look(partner, work);
        }

        return partners;

        void Look(int partner, ReadOnlySpan<int> work)
        {
            if (!_looked.Add(partner)) return;
            var other = this[partner];
            if (_limits.MetBy(Shared(work, other), work.Length, other.Length) >= 0) partners.Add(partner);
        }
    }

    /// <summary>The group with some work; it is made where there is none.</summary>
    /// <param name="work">The pieces of work, ascending.</param>
    public int With(int[] work)
    {
        foreach (var piece in _lists.Rarest(work, work.Length, []))
        {
            foreach (var (group, _) in _lists.Opened(piece))
                if (this[group].SequenceEqual(work)) return group;
            foreach (var group in _lists.Later(piece))
                if (this[group].SequenceEqual(work)) return group;
        }

        if (!_free.TryPop(out var made))
        {
            made = Count;
            _new.Add([]);
            _newSignatures.Add(0);
        }

        _new[made - _sizes.Length] = work;
        _newSignatures[made - _sizes.Length] = WorkLists.SignatureOf(work);
        _positions.Add(made, []);
        _lists.Add(made, work);
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
        if (partner == group || PositionsOf(partner).IsEmpty || (_limits[limit].OfSmaller && !Precedes(group, partner))) return false;
        var work = this[group];
        var other = this[partner];
        return _limits.MetBy(Shared(work, other), work.Length, other.Length) == limit;
    }

    private ulong SignatureOf(int group) => group < _sizes.Length ? _signatures[group] : _newSignatures[group - _sizes.Length];

    private int StartOf(long size) => size < _startOfSize.Length ? _startOfSize[size] : _sizes.Length;
}
