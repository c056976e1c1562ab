using System.Collections.Immutable;

namespace TechRoles.Facts;

/// <summary>One list of facts, knowing the type of its rows.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
public sealed class FactList<T> : FactList
    where T : Fact
{
    private readonly Func<ChartFacts, ValueList<T>> _rows;
    private readonly Func<ChartFacts, ValueList<T>, ChartFacts> _with;
    private readonly FactColumn<T>[] _ids;
    private readonly FactColumn<T>[] _sets;
    private readonly FactColumn<T>[] _keys;
    private readonly FactColumn<T>? _name;
    private readonly Func<T, Period>? _days;

    internal FactList(
        string name, string singular, T blank, Func<ChartFacts, ValueList<T>> rows, Func<ChartFacts, ValueList<T>, ChartFacts> with,
        params ReadOnlySpan<FactColumn<T>> columns)
        : base(name, singular, [.. columns])
    {
        (Blank, _rows, _with) = (blank, rows, with);
        TypedColumns = [.. columns];
        _ids = [.. TypedColumns.Where(column => column.Name == "id" || column.RefersTo is not null)];
        _sets = [.. TypedColumns.Where(column => column.Items is not null)];
        _keys = HasId ? _ids[..1]
            : _ids.Any(column => column.Owns) ? [.. _ids.Where(column => column.Owns)]
            : [.. _ids.Where(column => column.NamesPositions), .. _ids];
        _name = TypedColumns.FirstOrDefault(column => column.IsName);
        _days = TypedColumns.FirstOrDefault(column => column.Days is not null)?.Days;
    }

    /// <summary>The same columns, knowing the type of the row.</summary>
    public ImmutableArray<FactColumn<T>> TypedColumns { get; }

    /// <summary>A row of which nothing has been read yet.</summary>
    public T Blank { get; }

    /// <summary>Compares rows column by column; sets do not count.</summary>
    internal Comparison<T> Order => Compare;

    /// <summary>A row as every row that says the same has it, but for sets.</summary>
    internal Func<T, T> Tidy { get; init; } = row => row;

    /// <summary>What is wrong with a row as a whole, in half a sentence; null where nothing is.</summary>
    public Func<T, string?> Complaint { get; internal init; } = _ => null;

    internal override Type RowType => typeof(T);

    internal override Fact[] NoRows => Array.Empty<T>();

    /// <inheritdoc/>
    public override string? IdOf(Fact fact) => HasId ? TypedColumns[0].Write((T)fact) : null;

    /// <inheritdoc/>
    public override string? NameOf(Fact fact) => _name?.Write((T)fact);

    /// <inheritdoc/>
    public override Period PeriodOf(Fact fact) => _days is null ? Period.Always : _days((T)fact);

    /// <inheritdoc/>
    public override IEnumerable<(FactColumn Column, string Id)> ReferencesOf(Fact fact)
    {
        foreach (var column in _ids)
        {
            if (column.RefersTo is null) continue;
            if (column.Items is { } items)
                foreach (var id in items((T)fact)) yield return (column, id);
            else if (column.Write((T)fact) is { } id) yield return (column, id);
        }
    }

    /// <inheritdoc/>
    public override Fact Renamed(Fact fact, Func<string, string, string?> newId) =>
        Changed((T)fact, (column, id) => newId(column.RefersTo ?? Name, id));

    internal override string? ComplaintOf(Fact fact) => Complaint((T)fact);

    internal override Fact Keeping(Fact fact, Func<FactColumn, string, bool> stays) =>
        InOrder(Changed((T)fact, (column, id) => column.RefersTo is null || stays(column, id) ? id : null));

    internal override Fact Normal(Fact fact) => Tidy(InOrder((T)fact));

    internal override string FirstText(Fact fact) =>
        TypedColumns.FirstOrDefault(column => column.Required && column.RefersTo is null)?.Write((T)fact) ?? "";

    internal override string About(Fact fact)
    {
        var about = new System.Text.StringBuilder();
        foreach (var column in TypedColumns)
        {
            if (column.IsDetail) continue;
            var text = column.Write((T)fact) ?? "";
            about.Append(text.Length).Append(':').Append(text);
        }

        return about.ToString();
    }

    internal override (string List, string Id) KeyOf(Fact fact)
    {
        foreach (var column in _keys)
            if (column.Write((T)fact) is { } id) return (column.RefersTo ?? Name, id);
        return (Name, "");
    }

    internal override bool IsGatheredUnder(FactList other) =>
        _keys[0].RefersTo == other.Name || (_keys[0].Owns && _keys.Any(column => column.RefersTo == other.Name));

    /// <inheritdoc/>
    public override int Count(ChartFacts facts) => _rows(facts).Count;

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> RowsIn(ChartFacts facts) => _rows(facts);

    /// <inheritdoc/>
    public override ChartFacts Replacing(ChartFacts facts, IEnumerable<Fact> rows) => _with(facts, rows.Cast<T>().ToValueList());

    /// <inheritdoc/>
    public override void Write(ChartFacts facts, IRowWriter writer)
    {
        foreach (var fact in _rows(facts)) WriteRow(fact, writer);
    }

    /// <inheritdoc/>
    public override bool Holds(Fact fact) => fact is T;

    /// <inheritdoc/>
    public override void WriteRow(Fact fact, IRowWriter writer) => WriteRow((T)fact, writer);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IFactListVisitor<TResult> visitor) => visitor.Visit(this);

    private T Changed(T row, Func<FactColumn, string, string?> change)
    {
        foreach (var column in _ids)
        {
            if (column.Items is { } items)
            {
                if (items(row) is not { Count: > 0 } old) continue;
                var now = old.Select(id => change(column, id)).OfType<string>().ToValueList();
                if (now != old) row = column.SetItems!(row, now);
            }
            else if (column.Write(row) is { } id && change(column, id) is var now && now != id)
            {
                row = column.SetId!(row, now);
            }
        }

        return row;
    }

    /// <summary>The row with each id of a set once, in order.</summary>
    private T InOrder(T row)
    {
        foreach (var column in _sets)
        {
            var ids = column.Items!(row);
            if (ids.Count >= 2 && !IsInOrder(ids))
                row = column.SetItems!(row, ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList());
        }

        return row;
    }

    private static bool IsInOrder(ValueList<string> ids)
    {
        for (var i = 1; i < ids.Count; i++)
            if (string.CompareOrdinal(ids[i - 1], ids[i]) >= 0) return false;
        return true;
    }

    private int Compare(T left, T right)
    {
        foreach (var column in TypedColumns)
        {
            var order = column.Order is { } compare ? compare(left, right) : string.CompareOrdinal(column.Write(left), column.Write(right));
            if (order != 0) return order;
        }

        return 0;
    }

    private void WriteRow(T fact, IRowWriter writer)
    {
        writer.BeginRow();
        for (var index = 0; index < TypedColumns.Length; index++)
        {
            var column = TypedColumns[index];
            if (column.Items is { } items)
            {
                if (items(fact) is { Count: > 0 } list) writer.Items(index, list);
            }
            else if (column.Write(fact) is { Length: > 0 } text)
            {
                writer.Cell(index, text);
            }
        }

        writer.EndRow();
    }
}
