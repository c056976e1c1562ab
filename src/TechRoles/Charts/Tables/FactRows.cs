using System.Collections.Concurrent;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The rows of one list of facts, which can be looked up by what they name; in a chart that is edited they come and go.</summary>
/// <remarks>
/// What has an id keeps its row, also while it is gone. In a list without ids the rows about the same things share their places, which they
/// take in order. So findings, which speak in rows, mean the same before and after. <b>Cost:</b> of an edit, the number of rows copied
/// that stand behind it in the list, and those of the same name.
/// </remarks>
internal abstract class FactRows
{
    private readonly ConcurrentDictionary<string, Dictionary<string, int[]>> _naming = new(StringComparer.Ordinal);
    private readonly IComparer<int> _inOrder;
    private Fact[] _rows;
    private Dictionary<string, List<int>>? _places;
    private RowList? _order;
    private int[]? _listed;
    private bool[] _stands = [];
    private int _used;

    /// <param name="rows">The rows in their order.</param>
    protected FactRows(Fact[] rows)
    {
        (_rows, _used) = (rows, rows.Length);
        _inOrder = Comparer<int>.Create(
            (left, right) => Compare(_rows[left], _rows[right]) is var order and not 0 ? order : left.CompareTo(right));
    }

    /// <summary>The list.</summary>
    public abstract FactList List { get; }

    /// <summary>How many rows stand.</summary>
    public int Count => _order?.Count ?? _rows.Length;

    /// <summary>The rows that stand, in order; null where they are the first ones.</summary>
    public int[]? Listed => _order is null ? null : _listed ??= _order.Rows.ToArray();

    /// <summary>What stands, in order.</summary>
    public IEnumerable<Fact> Facts => Listed is { } listed ? listed.Select(FactAt) : _rows;

    /// <summary>What a row says, or said before it went.</summary>
    public Fact FactAt(int row) => _rows[row];

    public bool Stands(int row) => _order is null || _stands[row];

    /// <summary>The same rows, to be edited.</summary>
    public abstract FactRows ToEditable();

    /// <summary>The row of an id; -1 where none stands.</summary>
    public int RowOf(string id) => Naming("id", id) is [var row] ? row : -1;

    /// <summary>The rows that state a value in a column, in their order.</summary>
    /// <remarks><b>Cost:</b> O(rows of the list) the first time, then O(1).</remarks>
    public int[] Naming(string column, string value) => _naming.GetOrAdd(column, Gather).GetValueOrDefault(value) ?? [];

    /// <summary>How many rows about the same stand before a row.</summary>
    public int PlaceOf(int row)
    {
        var about = List.About(_rows[row]);
        if (_places is not null) return Math.Max(0, PlacesOf(about).IndexOf(row));
        var place = 0;
        while (place < row && List.About(_rows[row - place - 1]) == about) place++;
        return place;
    }

    /// <summary>The rows in which what is about something stands, or will; as many as are asked for, at least.</summary>
    /// <param name="key">See <see cref="KeyOf"/>.</param>
    /// <param name="count">How many are asked for.</param>
    public IReadOnlyList<int> Places(string key, int count)
    {
        var places = PlacesOf(key);
        while (places.Count < count)
        {
            if (_used == _rows.Length)
            {
                Array.Resize(ref _rows, _used + 16 + (_used / 8));
                Array.Resize(ref _stands, _rows.Length);
            }

            places.Add(_used++);
        }

        return places;
    }

    /// <summary>What tells the rows of a list apart: their ids, or what they are about.</summary>
    public string KeyOf(Fact fact) => List.IdOf(fact) ?? List.About(fact);

    /// <summary>A row says something else than before; null: it goes.</summary>
    public void Set(int row, Fact? fact)
    {
        if (_stands[row])
        {
            _order!.RemoveAt(_order.Rows.BinarySearch(row, _inOrder));
            foreach (var (column, rows) in _naming)
                foreach (var value in ValuesOf(column, _rows[row])) rows[value] = Array.FindAll(rows[value], other => other != row);
        }

        _listed = null;
        _stands[row] = fact is not null;
        if (fact is null) return;
        _rows[row] = fact;
        _order!.Insert(~_order.Rows.BinarySearch(row, _inOrder), row);
        foreach (var (column, rows) in _naming)
        {
            foreach (var value in ValuesOf(column, fact))
            {
                var old = rows.GetValueOrDefault(value) ?? [];
                var place = ~old.AsSpan().BinarySearch(row, _inOrder);
                rows[value] = [.. old.AsSpan(0, place), row, .. old.AsSpan(place)];
            }
        }
    }

    /// <summary>The order of two rows.</summary>
    public abstract int Compare(Fact left, Fact right);

    /// <summary>Begins to be edited.</summary>
    protected void Open()
    {
        _rows = [.. _rows, .. new Fact[16]];
        _stands = new bool[_rows.Length];
        _stands.AsSpan(0, _used).Fill(true);
        _order = new([.. Enumerable.Range(0, _used)]);
    }

    private List<int> PlacesOf(string key)
    {
        if (_places is null)
        {
            _places = new(StringComparer.Ordinal);
            for (var row = 0; row < _used; row++) Of(KeyOf(_rows[row])).Add(row);
        }

        return Of(key);

        List<int> Of(string of)
        {
            if (!_places!.TryGetValue(of, out var places)) _places.Add(of, places = []);
            return places;
        }
    }

    private Dictionary<string, int[]> Gather(string column)
    {
        var rows = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var row in Listed ?? Enumerable.Range(0, Count))
        {
            foreach (var value in ValuesOf(column, _rows[row]))
            {
                if (!rows.TryGetValue(value, out var own)) rows.Add(value, own = []);
                own.Add(row);
            }
        }

        return rows.ToDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal);
    }

    private IEnumerable<string> ValuesOf(string column, Fact row) => column == "id"
        ? [List.IdOf(row)!]
        : List.ReferencesOf(row).Where(reference => reference.Column.Name == column).Select(reference => reference.Id);
}

/// <summary>The rows of one list, knowing their type.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
internal sealed class FactRows<T>(FactList<T> list, Fact[] rows) : FactRows(rows)
    where T : Fact
{
    private readonly Fact[] _first = rows;

    public override FactList List => list;

    public T this[int row] => (T)FactAt(row);

    public override FactRows ToEditable()
    {
        var copy = new FactRows<T>(list, _first);
        copy.Open();
        return copy;
    }

    /// <summary>What stands, in order.</summary>
    public IEnumerable<T> All => Facts.Cast<T>();

    public override int Compare(Fact left, Fact right) => list.Order((T)left, (T)right);
}
