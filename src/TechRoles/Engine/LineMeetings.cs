using System.Numerics;
using System.Runtime.InteropServices;

namespace TechRoles.Engine;

/// <summary>Finds where sets come together in a forest: enough members of one at a row alone, or at a row and all rows below it.</summary>
/// <remarks>
/// Rows stand in preorder and are taken from the last to the first, so a row comes right after all that is below it. What has been gathered
/// below the rows of one depth is kept once for that depth. Threads take ranges of rows; a row whose rows below reach beyond its range
/// stays open, and the few open ones are closed in the end, one after the other. <b>Cost:</b> some nanoseconds for each row that has
/// anything at or below it, and for each 64 sets. <b>Memory:</b> some words for each 64 sets and for each depth.
/// </remarks>
internal sealed class LineMeetings
{
    private const int RowsInRange = 1 << 16;
    private readonly Forest _forest;
    private readonly MemberMasks _masks;
    private readonly Groups _hits;
    private readonly int _stride;

    /// <param name="forest">The rows, in preorder.</param>
    /// <param name="masks">The sets.</param>
    /// <param name="hits">The slots of the members that each row has.</param>
    public LineMeetings(Forest forest, MemberMasks masks, Groups hits)
    {
        (_forest, _masks, _hits, _stride) = (forest, masks, hits, masks.Planes + masks.Words);
        Through = new int[masks.Words * 64];
    }

    /// <summary>The rows that have enough alone: bit &lt;&lt; 32 | row, ascending.</summary>
    public long[] Alone { get; private set; } = [];

    /// <summary>
    /// The rows at and below which there are enough while there are not below any row below: bit &lt;&lt; 32 | row, ascending.
    /// </summary>
    public long[] Lowest { get; private set; } = [];

    /// <summary>The number of rows at and below which there are enough, by bit.</summary>
    public int[] Through { get; }

    public void Find(int threads, CancellationToken cancel)
    {
        var ranges = new Range[(_forest.Count + RowsInRange - 1) / RowsInRange];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel };
        Parallel.For(
            0, ranges.Length, options,
            range => ranges[range] = new(this, range * RowsInRange, Math.Min((range + 1) * RowsInRange, _forest.Count)));
        CloseOpen(ranges, cancel);
        Alone = Sorted(ranges.SelectMany(range => range.Alone));
        Lowest = Sorted(ranges.SelectMany(range => range.Lowest));
        foreach (var range in ranges)
            for (var bit = 0; bit < Through.Length; bit++) Through[bit] += range.Through[bit];
    }

    /// <summary>Ranges from the last to the first: what is left of one is below the open rows of those before it.</summary>
    private void CloseOpen(Range[] ranges, CancellationToken cancel)
    {
        var below = new ByDepth(_stride, 0, ranges.Length == 0 ? 0 : ranges.Max(range => range.LastDepth) + 1);
        foreach (var range in ranges.Reverse())
        {
            cancel.ThrowIfCancellationRequested();
            for (var i = 0; i < range.OpenRows.Count; i++)
            {
                var row = range.OpenRows[i];
                var open = CollectionsMarshal.AsSpan(range.Open).Slice(i * (_stride + _masks.Planes), _stride + _masks.Planes);
                below.Add(_forest.Depths[row] + 1, open[.._stride]);
                range.Close(row, open[_stride..], below);
            }

            for (var depth = range.FirstDepth; depth <= range.LastDepth; depth++)
                if (range.Below.Has(depth)) below.Add(depth, range.Below[depth]);
        }
    }

    private static long[] Sorted(IEnumerable<long> found)
    {
        var all = found.ToArray();
        Array.Sort(all);
        return all;
    }

    /// <summary>
    /// What has been gathered at and below the rows of each depth, for the row above them: the members, and the sets that have enough.
    /// </summary>
    private sealed class ByDepth(int stride, int first, int last)
    {
        private readonly ulong[] _words = new ulong[stride * (last - first + 1)];
        private readonly bool[] _has = new bool[last - first + 1];

        public bool Has(int depth) => _has[depth - first];

        public Span<ulong> this[int depth] => _words.AsSpan((depth - first) * stride, stride);

        public void Add(int depth, ReadOnlySpan<ulong> words)
        {
            var here = this[depth];
            for (var i = 0; i < here.Length; i++) here[i] |= words[i];
            _has[depth - first] = true;
        }

        public void Set(int depth, int slot)
        {
            this[depth][slot >> 6] |= 1UL << (slot & 63);
            _has[depth - first] = true;
        }

        public void Clear(int depth)
        {
            if (!_has[depth - first]) return;
            this[depth].Clear();
            _has[depth - first] = false;
        }
    }

    private sealed class Range
    {
        private readonly LineMeetings _whole;
        private readonly ulong[] _own;
        private readonly ulong[] _full;

        public Range(LineMeetings whole, int from, int to)
        {
            _whole = whole;
            var depths = whole._forest.Depths.AsSpan(from, to - from);
            (FirstDepth, LastDepth) = (int.MaxValue, 0);
            foreach (var depth in depths) (FirstDepth, LastDepth) = (Math.Min(FirstDepth, depth), Math.Max(LastDepth, depth));
            Below = new(whole._stride, FirstDepth, LastDepth + 1);
            Through = new int[whole.Through.Length];
            (_own, _full) = (new ulong[whole._masks.Planes], new ulong[whole._stride]);
            Gather(from, to);
        }

        public int FirstDepth { get; }

        public int LastDepth { get; }

        /// <summary>What is left for the rows of earlier ranges.</summary>
        public ByDepth Below { get; }

        /// <summary>The rows whose rows below reach beyond the range, the last one first.</summary>
        public List<int> OpenRows { get; } = [];

        /// <summary>For each of them what has been gathered below it, and its own members.</summary>
        public List<ulong> Open { get; } = [];

        public List<long> Alone { get; } = [];

        public List<long> Lowest { get; } = [];

        public int[] Through { get; }

        private void Gather(int from, int to)
        {
            var (forest, hits) = (_whole._forest, _whole._hits);
            for (var row = to - 1; row >= from; row--)
            {
                // Most rows have nothing below them and no member.
                var (count, size) = (hits.CountOf(row), forest.Size(row));
                if (count == 0 && size == 1) continue;
                var depth = forest.Depths[row];
                if (row + size > to)
                {
                    TakeOwn(row);
                    OpenRows.Add(row);
                    Open.AddRange(Below[depth + 1]);
                    Open.AddRange(_own);
                    Below.Clear(depth + 1);
                }
                else if (count == 1 && _whole._masks.NeedsSeveral && !Below.Has(depth + 1)) Below.Set(depth, hits.Values[hits.Start(row)]);
                else if (count > 0 || Below.Has(depth + 1))
                {
                    TakeOwn(row);
                    Close(row, _own, Below);
                }
            }
        }

        /// <summary>Says what comes together at a row, and hands what it has on to the row above.</summary>
        public void Close(int row, ReadOnlySpan<ulong> own, ByDepth below)
        {
            var depth = _whole._forest.Depths[row];
            var planes = _full.AsSpan(0, _whole._masks.Planes);
            var sets = _full.AsSpan(planes.Length);
            var gathered = below[depth + 1];
            for (var i = 0; i < planes.Length; i++) planes[i] = gathered[i] | own[i];
            _whole._masks.Enough(planes, sets);
            for (var word = 0; word < sets.Length; word++)
            {
                for (var bits = sets[word]; bits != 0; bits &= bits - 1) Through[(word * 64) + BitOperations.TrailingZeroCount(bits)]++;
                Note(Lowest, row, word, sets[word] & ~gathered[planes.Length + word]);
            }

            below.Clear(depth + 1);
            below.Add(depth, _full);
        }

        /// <summary>Sets the members of a row, and notes where they are enough.</summary>
        private void TakeOwn(int row)
        {
            Array.Clear(_own);
            var slots = _whole._hits[row];
            if (slots.Length == 0) return;
            foreach (var slot in slots) _own[slot >> 6] |= 1UL << (slot & 63);
            var sets = _full.AsSpan(_own.Length);
            _whole._masks.Enough(_own, sets);
            for (var word = 0; word < sets.Length; word++) Note(Alone, row, word, sets[word]);
        }

        private static void Note(List<long> found, int row, int word, ulong bits)
        {
            for (; bits != 0; bits &= bits - 1) found.Add(((long)((word * 64) + BitOperations.TrailingZeroCount(bits)) << 32) | (uint)row);
        }
    }
}
