using System.Collections;

namespace TechRoles.Charts;

/// <summary>What a handle needs so that lists can make it: an owner and a row.</summary>
/// <typeparam name="T">The handle.</typeparam>
public interface IHandle<T>
    where T : struct, IHandle<T>
{
    internal static abstract T At(OrgChart chart, int row);
}

/// <summary>A list of handles over a column of the chart: nothing is copied.</summary>
/// <remarks><b>Default value:</b> the empty list. <b>Cost:</b> index, count and each step O(1), without allocation in
/// <c>foreach</c>.</remarks>
/// <typeparam name="T">The handle: <see cref="Position"/>, <see cref="Area"/> and the like.</typeparam>
public readonly struct HandleList<T> : IReadOnlyList<T>
    where T : struct, IHandle<T>
{
    private readonly OrgChart? _chart;
    private readonly int[]? _rows;
    private readonly int _start;

    /// <summary>The rows from <paramref name="start"/> on, or, with a column, what stands there.</summary>
    internal HandleList(OrgChart chart, int[]? rows, int start, int count) => (_chart, _rows, _start, Count) = (chart, rows, start, count);

    internal HandleList(OrgChart chart, int[] rows)
        : this(chart, rows, 0, rows.Length)
    {
    }

    internal HandleList(OrgChart chart, (int[] Rows, int Start, int Count) slice)
        : this(chart, slice.Rows, slice.Start, slice.Count)
    {
    }

    internal HandleList(OrgChart chart, Slice slice)
        : this(chart, slice.Rows, slice.Start, slice.Count)
    {
    }

    /// <summary>The number of handles, 0 or more.</summary>
    public int Count { get; }

    /// <summary>The handle at a 0-based index.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return T.At(_chart!, Row(index));
        }
    }

    internal OrgChart? Chart => _chart;

    internal int Row(int index) => _rows is null ? _start + index : _rows[_start + index];

    /// <summary>Enumerates the handles in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks a list of handles.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly HandleList<T> _list;
        private int _index = -1;

        internal Enumerator(HandleList<T> list) => _list = list;

        /// <inheritdoc/>
        public readonly T Current => T.At(_list._chart!, _list.Row(_index));

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _list.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
