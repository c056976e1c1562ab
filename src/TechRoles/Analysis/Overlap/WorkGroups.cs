using System.Numerics;
using TechRoles.Engine;

namespace TechRoles.Analysis;

/// <summary>Groups of seats with equal work, and which groups are alike; groups come in, and none goes.</summary>
internal sealed class WorkGroups
{
    private readonly TokenSets _first;
    private readonly int[] _firstSets;
    private readonly List<int[]> _new = [];
    private readonly List<(ulong Signature, int Size)> _briefs;
    private readonly int[] _groupOf;
    private readonly Dictionary<int, int[]> _seats = [];
    private readonly Groups _firstSeats;
    private readonly Groups _partners;
    private readonly Dictionary<int, List<int>> _newPartners = [];
    private readonly Groups _groupsWith;
    private readonly Dictionary<int, List<int>> _newGroupsWith = [];
    private readonly Func<int, int, int, bool> _isPair;
    private readonly Func<int, int> _leastShared;
    private readonly RowSet _looked = new();

    /// <param name="work">The work of the seats.</param>
    /// <param name="seats">How many rows of seats there are.</param>
    /// <param name="pairs">The groups that are alike.</param>
    /// <param name="isPair">Whether two are alike, by what they share and their sizes.</param>
    /// <param name="leastShared">The least that work of a size shares with any that is like it; more than the size where there is
    /// none.</param>
    public WorkGroups(WorkSets work, int seats, (int One, int Other)[] pairs, Func<int, int, int, bool> isPair, Func<int, int> leastShared)
    {
        (_first, _firstSets, _isPair, _leastShared) = (work.Sets, work.Firsts, isPair, leastShared);
        _groupOf = new int[seats];
        Array.Fill(_groupOf, -1);
        _briefs = new(_firstSets.Length);
        var (keys, values) = (new List<int>(), new List<int>());
        for (var group = 0; group < _firstSets.Length; group++)
        {
            foreach (var seat in work.SeatRowsOf(group)) _groupOf[seat] = group;
            _briefs.Add((SignatureOf(this[group]), this[group].Length));
            foreach (var token in this[group])
            {
                keys.Add(token);
                values.Add(group);
            }
        }

        _firstSeats = Groups.By(_firstSets.Length, _groupOf);
        _groupsWith = Groups.By(_first.TokenCount, [.. keys], [.. values]);
        _partners = Groups.By(
            _firstSets.Length,
            [.. pairs.Select(pair => pair.One), .. pairs.Select(pair => pair.Other)],
            [.. pairs.Select(pair => pair.Other), .. pairs.Select(pair => pair.One)]);
    }

    public int Count => _briefs.Count;

    /// <summary>The work of a group, ascending.</summary>
    public ReadOnlySpan<int> this[int group] => group < _firstSets.Length ? _first[_firstSets[group]] : _new[group - _firstSets.Length];

    /// <summary>The group of a seat; -1 where its work is too little.</summary>
    public int Of(int seat) => _groupOf[seat];

    public ReadOnlySpan<int> SeatsOf(int group) =>
        _seats.TryGetValue(group, out var seats) ? seats : group < _firstSets.Length ? _firstSeats[group] : default;

    /// <summary>The groups that are like a group, with seats or without.</summary>
    public IEnumerable<int> PartnersOf(int group)
    {
        if (group < _firstSets.Length)
            for (var i = _partners.Start(group); i < _partners.Start(group) + _partners.CountOf(group); i++)
                yield return _partners.Values[i];
        if (!_newPartners.TryGetValue(group, out var more)) yield break;
        foreach (var partner in more) yield return partner;
    }

    /// <summary>Puts a seat into a group; -1: into none.</summary>
    public void Put(int seat, int group)
    {
        var from = _groupOf[seat];
        if (from == group) return;
        if (from >= 0) _seats[from] = Array.FindAll(SeatsOf(from).ToArray(), other => other != seat);
        if (group >= 0) _seats[group] = [.. SeatsOf(group), seat];
        _groupOf[seat] = group;
    }

    /// <summary>The group with some work; it is made where there is none, and those like it are found.</summary>
    /// <param name="work">The pieces of work, ascending.</param>
    public int With(int[] work)
    {
        var partners = new List<int>();
        var brief = (Signature: SignatureOf(work), work.Length);
        _looked.Clear();
        foreach (var token in Rarest(work))
        {
            if (token < _first.TokenCount)
                foreach (var group in _groupsWith[token])
                    if (Look(group)) return group;
            if (_newGroupsWith.TryGetValue(token, out var more))
                foreach (var group in more)
                    if (Look(group)) return group;
        }

        return Make(work, partners);

        // Whether it is the very work.
        bool Look(int group)
        {
            var (signature, size) = _briefs[group];
            var most = Math.Min(
                work.Length - BitOperations.PopCount(brief.Signature & ~signature),
                size - BitOperations.PopCount(signature & ~brief.Signature));
            if (most <= 0 || !_isPair(most, work.Length, size) || !_looked.Add(group)) return false;
            var shared = Shared(work, this[group]);
            if (shared == size && size == work.Length) return true;
            if (shared > 0 && _isPair(shared, work.Length, size)) partners.Add(group);
            return false;
        }
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

    private int Make(int[] work, List<int> partners)
    {
        var group = _briefs.Count;
        _new.Add(work);
        _briefs.Add((SignatureOf(work), work.Length));
        _seats.Add(group, []);
        _newPartners.Add(group, partners);
        foreach (var partner in partners) AddTo(_newPartners, partner, group);
        foreach (var token in work) AddTo(_newGroupsWith, token, group);
        return group;
    }

    /// <summary>So many pieces, those that the fewest have, that whatever is like the work has one of them; the work itself, too.</summary>
    private int[] Rarest(int[] work)
    {
        var needed = Math.Min(work.Length, _leastShared(work.Length));
        var lists = Array.ConvertAll(work, HowManyHave);
        var pieces = (int[])work.Clone();
        Array.Sort(lists, pieces);
        return pieces[..(work.Length - needed + 1)];
    }

    private int HowManyHave(int token) =>
        (token < _first.TokenCount ? _groupsWith.CountOf(token) : 0) + (_newGroupsWith.TryGetValue(token, out var more) ? more.Count : 0);

    private static void AddTo(Dictionary<int, List<int>> lists, int key, int value)
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        list.Add(value);
    }

    private static ulong SignatureOf(ReadOnlySpan<int> work)
    {
        var signature = 0UL;
        foreach (var token in work) signature |= 1UL << (int)((uint)token * 0x9E37_79B1u >> 26);
        return signature;
    }
}
