using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace TechRoles.Facts;

/// <summary>An immutable list that is equal to another list with equal items in the same order.</summary>
/// <remarks>
/// Records that hold one compare by value, which they do not with an <see cref="ImmutableArray{T}"/>.
/// <b>Default value:</b> the empty list. <b>Cost:</b> index and count O(1), equality and hash O(n).
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.From))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The number of items, 0 or more.</summary>
    public int Count => Items.Length;

    /// <summary>The item at a 0-based index.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public T this[int index] => Items[index];

    private T[] Items => _items ?? [];

    /// <summary>The items as a span over the list's own memory.</summary>
    public ReadOnlySpan<T> AsSpan() => Items;

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => ReferenceEquals(Items, other.Items) || Items.AsSpan().SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items for a person to read, separated by commas.</summary>
    public override string ToString() => "[" + string.Join(", ", Items) + "]";

    /// <summary>Enumerates the items in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether two lists have equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in its place.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);
}

/// <summary>Makes value lists.</summary>
public static class ValueList
{
    /// <summary>A list with a copy of the items; collection expressions call it.</summary>
    public static ValueList<T> From<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>A list with the items of a sequence, in its order.</summary>
    public static ValueList<T> From<T>(IEnumerable<T> items) => new([.. items]);

    /// <summary>A list with the items of a sequence, in its order.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => From(items);
}
