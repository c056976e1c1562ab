using System.Collections.Immutable;

namespace TechRoles.Facts;

/// <summary>One list of facts, knowing the type of its rows.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
public sealed class FactList<T> : FactList
    where T : Fact
{
    private readonly Func<ChartFacts, ValueList<T>> _rows;
    private readonly Func<ChartFacts, ValueList<T>, ChartFacts> _with;

    internal FactList(
        string name, T blank, Func<ChartFacts, ValueList<T>> rows, Func<ChartFacts, ValueList<T>, ChartFacts> with,
        params ReadOnlySpan<FactColumn<T>> columns)
        : base(name, [.. columns])
    {
        (Blank, _rows, _with) = (blank, rows, with);
        TypedColumns = [.. columns];
    }

    /// <summary>The same columns, knowing the type of the row.</summary>
    public ImmutableArray<FactColumn<T>> TypedColumns { get; }

    /// <summary>A row of which nothing has been read yet.</summary>
    public T Blank { get; }

    /// <summary>What is wrong with a row as a whole; null where nothing is.</summary>
    public Func<T, string?> Complaint { get; internal init; } = _ => null;

    internal override Type RowType => typeof(T);

    /// <inheritdoc/>
    public override int Count(ChartFacts facts) => _rows(facts).Count;

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> RowsIn(ChartFacts facts) => _rows(facts);

    /// <inheritdoc/>
    public override ChartFacts With(ChartFacts facts, IEnumerable<Fact> rows) => _with(facts, rows.Cast<T>().ToValueList());

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
