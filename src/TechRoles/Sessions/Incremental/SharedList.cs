using System.Collections;

namespace TechRoles.Sessions;

/// <summary>A list whose copies share what they have in common: a copy costs nothing that grows with the list.</summary>
/// <remarks>
/// What stood in it when it was copied stands in parts that nobody changes any more. <b>Cost:</b> to read or take off an item that is
/// shared, the logarithm of their number.
/// </remarks>
internal sealed class SharedList<T> : IReadOnlyList<T>
{
    private readonly List<T> _own = [];
    private Part? _shared;

    /// <summary>How many of the shared items are in this list: others may have more of the last part.</summary>
    private int _sharedCount;

    public SharedList()
    {
    }

    private SharedList(Part? shared, int sharedCount) => (_shared, _sharedCount) = (shared, sharedCount);

    public int Count => _sharedCount + _own.Count;

    public T this[int index] => index >= _sharedCount ? _own[index - _sharedCount] : Shared(index);

    /// <summary>How many of the first items are the very same in two lists, by a look at those only that they do not share.</summary>
    public static int Same(SharedList<T> one, SharedList<T> other)
    {
        var (left, right) = (one._shared, other._shared);
        var same = Math.Min(one._sharedCount, other._sharedCount);
        while (left != right)
        {
            var isLeft = right is null || left?.Before >= right.Before;
            var last = isLeft ? left! : right!;
            same = Math.Min(same, last.Before);
            if (isLeft) left = last.Former;
            else right = last.Former;
        }

        if (left is null) same = 0;
        while (same < one.Count && same < other.Count && ReferenceEquals(one[same], other[same])) same++;
        return same;
    }

    /// <summary>Another list with the same items.</summary>
    public SharedList<T> Copy()
    {
        if (_own.Count > 0)
        {
            // Small parts are joined with what is before them, so that there are few.
            T[] items = [.. _own];
            var (former, before) = (_shared, _sharedCount);
            while (former is { } small && before - small.Before <= items.Length)
            {
                items = [.. small.Items.AsSpan(0, before - small.Before), .. items];
                (former, before) = (small.Former, small.Before);
            }

            (_shared, _sharedCount) = (new(former, before, items), Count);
            _own.Clear();
        }

        return new(_shared, _sharedCount);
    }

    public void Add(T item) => _own.Add(item);

    public void AddRange(IEnumerable<T> items) => _own.AddRange(items);

    /// <summary>Takes off all items but the first ones.</summary>
    public void CutTo(int count)
    {
        if (count >= _sharedCount)
        {
            _own.RemoveRange(count - _sharedCount, Count - count);
            return;
        }

        _own.Clear();
        while (_shared is { } last && last.Before >= count) _shared = last.Former;
        _sharedCount = count;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; index < Count; index++) yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T Shared(int index)
    {
        var part = _shared!;
        while (part.Before > index) part = part.Former!;
        return part.Items[index - part.Before];
    }

    /// <summary>Some items, and how many are before them in the parts from the former one on.</summary>
    private sealed record Part(Part? Former, int Before, T[] Items);
}
