using System.Numerics;
using System.Runtime.InteropServices;
using TechRoles.Facts;

namespace TechRoles.Engine;

/// <summary>Finds every pair of sets of which the smaller one is nearly all in the larger one, exactly.</summary>
/// <remarks>
/// A set can lack so few of its tokens in a larger one that this has one of its few rarest tokens: those are looked up in lists of all sets
/// by token, so that the smaller a set may be, the shorter are the lists that are read. What has too few signature bits in common is
/// passed over, the rest is verified. A pair is reported at the first of the rare tokens only. <b>Cost:</b> about 1 ns for each set in a
/// list that is read. <b>Memory:</b> 20 bytes a set and at most 4 bytes a token of a set.
/// </remarks>
internal sealed class ContainmentJoin
{
    private const int SetsInBlock = 2048;

    private readonly TokenSets _sets;
    private readonly OverlapBound _bound;
    private readonly int _greatestRatio;

    private readonly int[] _distinct;

    /// <summary>The places of the distinct sets, the smallest set first, and the rarest tokens of each.</summary>
    private readonly int[] _given;
    private readonly int[] _rareStarts;
    private readonly int[] _rare;
    private readonly ulong[] _signatures;

    /// <summary>For each token that is among the rarest of any set, the places of all sets with it, ascending.</summary>
    private readonly int[] _listStarts;
    private readonly int[] _lists;

    /// <param name="sets">The sets; the weights of their tokens are passed over.</param>
    /// <param name="distinct">Those to join: distinct and not empty.</param>
    /// <param name="atLeast">The least part of the smaller one that is in the larger one, in (0, 1].</param>
    /// <param name="greatestRatio">How many times the tokens of the smaller one the larger one may have, 1 or more.</param>
    /// <param name="cancel">Stops the work.</param>
    public ContainmentJoin(
        TokenSets sets, ReadOnlySpan<int> distinct, Fraction atLeast, int greatestRatio = int.MaxValue, CancellationToken cancel = default)
    {
        (_sets, _bound, _greatestRatio) = (sets, new(atLeast, ofSmaller: true), greatestRatio);
        (_distinct, _given) = (distinct.ToArray(), BySize(sets, distinct));
        cancel.ThrowIfCancellationRequested();
        var frequency = new int[sets.TokenCount];
        foreach (var set in distinct)
            foreach (var token in sets[set]) frequency[token]++;
        _rareStarts = new int[_given.Length + 1];
        _rare = Rarest(frequency);
        cancel.ThrowIfCancellationRequested();
        _listStarts = new int[sets.TokenCount + 1];
        _lists = Lists(frequency);
        cancel.ThrowIfCancellationRequested();
        _signatures = new ulong[_given.Length];
        for (var place = 0; place < _given.Length; place++) _signatures[place] = SignatureOf(this[place]);
    }

    private ReadOnlySpan<int> this[int place] => _sets[_distinct[_given[place]]];

    /// <summary>Reports all pairs; sets are called by their places among the distinct ones.</summary>
    /// <param name="sink">Makes what is told the pairs of one block.</param>
    /// <param name="threads">How many threads may work, 1 or more.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The sinks in the order of the blocks, the same for any number of threads.</returns>
    public T[] Pairs<T>(Func<T> sink, int threads = 1, CancellationToken cancel = default)
        where T : class, IPairSink
    {
        var sinks = new T[(_given.Length + SetsInBlock - 1) / SetsInBlock];
        var taken = -1;
        if (threads == 1) Work();
        else Parallel.For(0, Math.Min(threads, sinks.Length), new() { MaxDegreeOfParallelism = threads }, _ => Work());
        cancel.ThrowIfCancellationRequested();
        return sinks;

        void Work()
        {
            while (Interlocked.Increment(ref taken) is var block && block < sinks.Length)
            {
                sinks[block] = sink();
                for (var place = block * SetsInBlock; place < Math.Min((block + 1) * SetsInBlock, _given.Length); place++)
                {
                    if (cancel.IsCancellationRequested) return;
                    Search(place, sinks[block]);
                }
            }
        }
    }

    private void Search<T>(int place, T sink)
        where T : class, IPairSink
    {
        var set = this[place];
        var needed = _bound.NeededAsSmaller(set.Length);
        var (signature, mayLack, greatest) = (_signatures[place], set.Length - needed, (long)set.Length * _greatestRatio);
        var rare = _rare.AsSpan(_rareStarts[place], _rareStarts[place + 1] - _rareStarts[place]);
        for (var i = 0; i < rare.Length; i++)
        {
            var list = _lists.AsSpan(_listStarts[rare[i]], _listStarts[rare[i] + 1] - _listStarts[rare[i]]);
            for (var at = list.BinarySearch(place) + 1; at < list.Length; at++)
            {
                if (BitOperations.PopCount(signature & ~_signatures[list[at]]) > mayLack) continue;
                var larger = this[list[at]];
                if (larger.Length > greatest) break;
                var shared = Shared(set, larger, needed);
                if (shared >= needed && !HasAny(larger, rare[..i])) sink.Add(_given[place], _given[list[at]], shared);
            }
        }
    }

    /// <summary>How many tokens two sets share; something less than is needed, where that is so.</summary>
    private static long Shared(ReadOnlySpan<int> one, ReadOnlySpan<int> other, long needed)
    {
        int i = 0, j = 0, shared = 0;
        while (i < one.Length && j < other.Length && shared + one.Length - i >= needed)
        {
            var (left, right) = (one[i], other[j]);
            if (left == right) shared++;
            if (left <= right) i++;
            if (right <= left) j++;
        }

        return shared;
    }

    private static bool HasAny(ReadOnlySpan<int> set, ReadOnlySpan<int> tokens)
    {
        foreach (var token in tokens)
            if (set.BinarySearch(token) >= 0) return true;
        return false;
    }

    private static int[] BySize(TokenSets sets, ReadOnlySpan<int> distinct)
    {
        var sizes = new int[distinct.Length];
        for (var i = 0; i < sizes.Length; i++) sizes[i] = sets[distinct[i]].Length;
        return Groups.By(sizes.Append(0).Max() + 1, sizes).Values;
    }

    /// <summary>The rarest tokens of each set, as many as a larger one may lack and one more; the rarest first.</summary>
    private int[] Rarest(int[] frequency)
    {
        for (var place = 0; place < _given.Length; place++)
        {
            var size = this[place].Length;
            _rareStarts[place + 1] = _rareStarts[place] + (int)(size - _bound.NeededAsSmaller(size) + 1);
        }

        var rare = new int[_rareStarts[^1]];
        var byRarity = new List<long>();
        for (var place = 0; place < _given.Length; place++)
        {
            byRarity.Clear();
            var least = long.MaxValue;
            foreach (var token in this[place])
            {
                var rarity = ((long)frequency[token] << 32) | (uint)token;
                least = Math.Min(least, rarity);
                byRarity.Add(rarity);
            }

            var (start, end) = (_rareStarts[place], _rareStarts[place + 1]);
            rare[start] = (int)least;
            if (end == start + 1) continue;
            CollectionsMarshal.AsSpan(byRarity).Sort();
            for (var i = start; i < end; i++) rare[i] = (int)byRarity[i - start];
        }

        return rare;
    }

    private int[] Lists(int[] frequency)
    {
        var isRare = new bool[frequency.Length];
        foreach (var token in _rare) isRare[token] = true;
        for (var token = 0; token < frequency.Length; token++)
            _listStarts[token + 1] = _listStarts[token] + (isRare[token] ? frequency[token] : 0);
        var lists = new int[_listStarts[^1]];
        var ends = _listStarts.AsSpan(0, frequency.Length).ToArray();
        for (var place = 0; place < _given.Length; place++)
        {
            foreach (var token in this[place])
                if (isRare[token]) lists[ends[token]++] = place;
        }

        return lists;
    }

    private static ulong SignatureOf(ReadOnlySpan<int> set)
    {
        var bits = 0UL;
        foreach (var token in set) bits |= 1UL << (int)(((uint)token * 0x9E37_79B1u) >> 26);
        return bits;
    }
}
