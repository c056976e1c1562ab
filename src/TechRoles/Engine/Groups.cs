namespace TechRoles.Engine;

/// <summary>Values gathered by key: all values of key 0, then all of key 1, and so on, each in the order given.</summary>
internal sealed class Groups
{
    private Dictionary<int, int[]>? _edited;
    private readonly int[] _starts;
    private readonly int[] _values;

    /// <param name="starts">The start of each key, their end, and one more that counts for nothing.</param>
    /// <param name="values">The values, key by key.</param>
    public Groups(int[] starts, int[] values) => (_starts, _values) = (starts, values);

    public ReadOnlySpan<int> this[int key] => _values.AsSpan(_starts[key], _starts[key + 1] - _starts[key]);

    public int[] Values => _values;

    /// <summary>The number of keys.</summary>
    public int Count => _starts.Length - 2;

    public int Start(int key) => _starts[key];

    public int CountOf(int key) => _starts[key + 1] - _starts[key];

    /// <summary>Where the values of a key are.</summary>
    public (int[] Values, int Start, int Count) Slice(int key) =>
        _edited is not null && _edited.TryGetValue(key, out var values) ? (values, 0, values.Length) : (_values, Start(key), CountOf(key));

    /// <summary>The same values, to be edited: what is edited is found by <see cref="Slice"/> only.</summary>
    /// <param name="spare">For how many more keys there is room; they have no values yet.</param>
    public Groups ToEditable(int spare = 0) => WithRoom(spare, []);

    /// <summary>The same values, with more keys that have none.</summary>
    public Groups WithRoom(int spare) => WithRoom(spare, null);

    private Groups WithRoom(int spare, Dictionary<int, int[]>? edited)
    {
        var starts = _starts;
        if (spare > 0)
        {
            Array.Resize(ref starts, starts.Length + spare);
            starts.AsSpan(Count).Fill(_starts[Count]);
        }

        return new(starts, _values) { _edited = edited };
    }

    /// <summary>Adds a value to those of a key, in their order.</summary>
    public void Insert(int key, int value, Comparison<int> order)
    {
        var (values, start, count) = Slice(key);
        var place = values.AsSpan(start, count).BinarySearch(value, Comparer<int>.Create(order));
        if (place < 0) place = ~place;
        _edited![key] = [.. values.AsSpan(start, place), value, .. values.AsSpan(start + place, count - place)];
    }

    /// <summary>Gives a key other values.</summary>
    public void Set(int key, int[] values) => _edited![key] = values;

    /// <summary>Takes a value from those of a key.</summary>
    public void Remove(int key, int value)
    {
        var (values, start, count) = Slice(key);
        _edited![key] = Array.FindAll(values[start..(start + count)], other => other != value);
    }

    /// <summary>Keys that have no values.</summary>
    public static Groups None(int keys) => new(new int[keys + 2], []);

    /// <summary>Gathers the values by counting sort. A negative key drops its value.</summary>
    public static Groups By(int keys, ReadOnlySpan<int> keyOf, ReadOnlySpan<int> values)
    {
        var ends = Starts(keys, keyOf);
        var gathered = Unzeroed.Array<int>(ends[^1]);
        for (var i = 0; i < keyOf.Length; i++)
            if (keyOf[i] >= 0) gathered[ends[keyOf[i] + 1]++] = values[i];
        return new(ends, gathered);
    }

    /// <summary>Gathers the positions 0, 1, 2 … of the keys.</summary>
    public static Groups By(int keys, ReadOnlySpan<int> keyOf)
    {
        var ends = Starts(keys, keyOf);
        var gathered = Unzeroed.Array<int>(ends[^1]);
        for (var i = 0; i < keyOf.Length; i++)
            if (keyOf[i] >= 0) gathered[ends[keyOf[i] + 1]++] = i;
        return new(ends, gathered);
    }

    /// <summary>Gathers the positions 0, 1, 2 … of the keys, none of them negative, and beside each what a column has there.</summary>
    /// <remarks>Each piece of the keys counts its own, so that it knows where they belong, after those of the pieces before.</remarks>
    public static (Groups Positions, int[] Beside) ByWith(int keys, int[] keyOf, int[] column, int pieces)
    {
        var places = new int[pieces][];
        Ranges.Each(pieces, piece =>
        {
            var counts = places[piece] = new int[keys];
            foreach (var key in Piece(piece)) counts[key]++;
        });
        var starts = new int[keys + 2];
        var next = 0;
        for (var key = 0; key < keys; key++)
        {
            starts[key] = next;
            foreach (var counts in places) (counts[key], next) = (next, next + counts[key]);
        }

        starts[keys] = starts[keys + 1] = next;
        var (gathered, beside) = (Unzeroed.Array<int>(next), Unzeroed.Array<int>(next));
        Ranges.Each(pieces, piece =>
        {
            var (own, i) = (places[piece], Start(piece));
            foreach (var key in Piece(piece))
            {
                var place = own[key]++;
                (gathered[place], beside[place]) = (i, column[i]);
                i++;
            }
        });
        return (new(starts, gathered), beside);

        ReadOnlySpan<int> Piece(int piece) => keyOf.AsSpan(Start(piece)..Start(piece + 1));

        int Start(int piece) => (int)((long)keyOf.Length * piece / pieces);
    }

    /// <summary>
    /// The start of each key, one place further than it belongs: gathering moves the start of a key to its end, which is the start of
    /// the next, so that one column serves both.
    /// </summary>
    private static int[] Starts(int keys, ReadOnlySpan<int> keyOf)
    {
        var starts = new int[keys + 2];
        foreach (var key in keyOf)
            if (key >= 0) starts[key + 2]++;
        for (var key = 1; key <= keys; key++) starts[key + 1] += starts[key];
        return starts;
    }
}
