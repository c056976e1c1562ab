using System.Collections.Immutable;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>One list of the contract: its name and columns. A reader or writer needs no more to handle any list.</summary>
internal abstract class FactList(string name, ImmutableArray<Column> columns)
{
    private readonly Dictionary<string, int> _columns =
        columns.SelectMany((column, index) => new[] { (column.Key, index), (column.Name, index) }).Distinct()
            .ToDictionary(pair => pair.Item1, pair => pair.index, StringComparer.Ordinal);

    /// <summary>The property of the document, and the name of the file.</summary>
    public string Name { get; } = name;

    /// <summary>The columns in the order of the contract.</summary>
    public ImmutableArray<Column> Columns { get; } = columns;

    /// <summary>Whether a row begins with an id of its own.</summary>
    public bool HasId => Columns[0].Name == "id";

    /// <summary>The 0-based column that puts rows into a tree; -1 where there is none.</summary>
    public int ParentColumn => Find("parent");

    /// <summary>The 0-based column with a name, however it is spelt; -1 where there is none.</summary>
    public int Find(string column) =>
        _columns.TryGetValue(column, out var index) ? index : _columns.GetValueOrDefault(Spelling.Key(column), -1);

    /// <summary>Reads rows of this list into a sink.</summary>
    public abstract RowReader Rows(SourceContext source);

    /// <summary>The number of rows of this list.</summary>
    public abstract int Count(ChartFacts facts);

    /// <summary>Hands the rows of this list to a writer, in their order.</summary>
    public abstract void Write(ChartFacts facts, IRowWriter writer);

    /// <summary>Whether a fact is a row of this list.</summary>
    public abstract bool Holds(Fact fact);

    /// <summary>Hands one row of this list to a writer.</summary>
    public abstract void WriteRow(Fact fact, IRowWriter writer);

    /// <summary>Hands this list to somebody who needs the type of its rows.</summary>
    public abstract TResult Accept<TResult>(IFactListVisitor<TResult> visitor);
}

/// <summary>Does something with a list, knowing the type of its rows.</summary>
internal interface IFactListVisitor<out TResult>
{
    TResult Visit<T>(FactList<T> list)
        where T : Fact;
}

/// <summary>Takes rows, cell by cell, in the order of the columns. What is not stated is not handed over.</summary>
internal interface IRowWriter
{
    void BeginRow();

    void Cell(int column, string text);

    void Items(int column, ValueList<string> items);

    void EndRow();
}

/// <summary>One list of the contract, whose rows are facts of one type.</summary>
internal sealed class FactList<T>(string name, T blank, Func<ChartFacts, ValueList<T>> rows, params Column<T>[] columns)
    : FactList(name, [.. columns])
    where T : Fact
{
    /// <summary>The same columns, knowing the type of the row.</summary>
    public ImmutableArray<Column<T>> TypedColumns { get; } = [.. columns];

    /// <summary>A row of which nothing has been read yet.</summary>
    public T Blank { get; } = blank;

    /// <summary>What is wrong with a row as a whole; null where nothing is.</summary>
    public Func<T, string?> Complaint { get; init; } = _ => null;

    public override RowReader Rows(SourceContext source) => new RowReader<T>(this, source);

    public override int Count(ChartFacts facts) => rows(facts).Count;

    public override void Write(ChartFacts facts, IRowWriter writer)
    {
        foreach (var fact in rows(facts)) WriteRow(fact, writer);
    }

    public override bool Holds(Fact fact) => fact is T;

    public override void WriteRow(Fact fact, IRowWriter writer) => WriteRow((T)fact, writer);

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
