using System.Collections.Immutable;

namespace TechRoles.Facts;

/// <summary>One list of facts: its name, its columns, what they refer to, its key and its period.</summary>
/// <remarks>Whatever treats every list alike needs no more. A row handed to a list must be a row of it.</remarks>
public abstract class FactList
{
    private readonly Dictionary<string, int> _columns;

    private protected FactList(string name, string singular, ImmutableArray<FactColumn> columns)
    {
        (Name, Singular, Columns) = (name, singular, columns);
        _columns = columns.SelectMany((column, index) => new[] { (column.Key, index), (column.Name, index) }).Distinct()
            .ToDictionary(pair => pair.Item1, pair => pair.index, StringComparer.Ordinal);
    }

    /// <summary>The property of the document, and the name of the file.</summary>
    public string Name { get; }

    /// <summary>What one row is called, such as <c>position</c>.</summary>
    public string Singular { get; }

    /// <summary>The columns in the order of the contract.</summary>
    public ImmutableArray<FactColumn> Columns { get; }

    /// <summary>Whether a row begins with an id of its own, which no other row of the list has.</summary>
    public bool HasId => Columns[0].Name == "id";

    /// <summary>The 0-based column that puts rows into a tree; -1 where there is none.</summary>
    public int ParentColumn => Find("parent");

    /// <summary>Whether rows state the days on which they hold.</summary>
    public bool IsDated => Find("from") >= 0;

    /// <summary>Whether a dated row is part of a chart in its period only. What has an id is part of it before and after, too.</summary>
    internal bool HoldsInPeriodOnly => IsDated && !HasId;

    /// <summary>The 0-based column with a name, however it is spelt; -1 where there is none.</summary>
    public int Find(string column) =>
        _columns.TryGetValue(column, out var index) ? index : _columns.GetValueOrDefault(Spelling.Key(column), -1);

    /// <summary>Whether any column refers to a list.</summary>
    internal bool RefersTo(FactList other) => Columns.Any(column => column.RefersTo == other.Name);

    /// <summary>The id of a row; null in a list whose rows have none.</summary>
    public abstract string? IdOf(Fact fact);

    /// <summary>The name or title that a row gives; null where it gives none, and in a list whose rows have none.</summary>
    public abstract string? NameOf(Fact fact);

    /// <summary>The days on which a row holds; always in a list without dates.</summary>
    public abstract Period PeriodOf(Fact fact);

    /// <summary>What a row refers to, column by column.</summary>
    public abstract IEnumerable<(FactColumn Column, string Id)> ReferencesOf(Fact fact);

    /// <summary>A row with other ids, its own included.</summary>
    /// <param name="fact">The row.</param>
    /// <param name="newId">The new id, given the name of the list and the old one; null: none, where that may be.</param>
    public abstract Fact Renamed(Fact fact, Func<string, string, string?> newId);

    /// <summary>The number of rows of this list.</summary>
    public abstract int Count(ChartFacts facts);

    /// <summary>The rows of this list, in their order.</summary>
    public abstract IReadOnlyList<Fact> RowsIn(ChartFacts facts);

    /// <summary>The facts with other rows in this list.</summary>
    public abstract ChartFacts Replacing(ChartFacts facts, IEnumerable<Fact> rows);

    /// <summary>Hands the rows of this list to a writer, in their order.</summary>
    public abstract void Write(ChartFacts facts, IRowWriter writer);

    /// <summary>What is wrong with a row as a whole; null where nothing is.</summary>
    internal abstract string? ComplaintOf(Fact fact);

    /// <summary>A row without the references that do not stay; of sets each id once, in order.</summary>
    internal abstract Fact Keeping(Fact fact, Func<FactColumn, string, bool> stays);

    /// <summary>The row as every row that says the same has it: the order of ids in a set does not count.</summary>
    internal abstract Fact Normal(Fact fact);

    /// <summary>What a row says first of what it must say beside references; empty where there is no such column.</summary>
    internal abstract string FirstText(Fact fact);

    /// <summary>What a row is about, without what its details say of it.</summary>
    internal abstract string About(Fact fact);

    /// <summary>
    /// The id that a row is gathered under: its own, or that of what owns it, of its position, of the first it refers to.
    /// </summary>
    /// <returns>The id with the list that it is of.</returns>
    internal abstract (string List, string Id) KeyOf(Fact fact);

    /// <summary>Whether every row that names something of a list is gathered under it.</summary>
    internal abstract bool IsGatheredUnder(FactList other);

    /// <summary>The type of the rows.</summary>
    internal abstract Type RowType { get; }

    /// <summary>No rows, of the type of the rows.</summary>
    internal abstract Fact[] NoRows { get; }

    /// <summary>Whether a fact is a row of this list.</summary>
    public abstract bool Holds(Fact fact);

    /// <summary>Hands one row of this list to a writer.</summary>
    public abstract void WriteRow(Fact fact, IRowWriter writer);

    /// <summary>Hands this list to somebody who needs the type of its rows.</summary>
    public abstract TResult Accept<TResult>(IFactListVisitor<TResult> visitor);
}

/// <summary>Does something with a list, knowing the type of its rows.</summary>
/// <typeparam name="TResult">What comes out.</typeparam>
public interface IFactListVisitor<out TResult>
{
    /// <summary>Does it with one list.</summary>
    TResult Visit<T>(FactList<T> list)
        where T : Fact;
}

/// <summary>Takes rows, cell by cell, in the order of the columns. What is not stated is not handed over.</summary>
public interface IRowWriter
{
    /// <summary>A row begins.</summary>
    void BeginRow();

    /// <summary>A single value.</summary>
    /// <param name="column">The 0-based column.</param>
    /// <param name="text">The value, as files write it.</param>
    void Cell(int column, string text);

    /// <summary>A set of ids, not empty.</summary>
    /// <param name="column">The 0-based column.</param>
    /// <param name="items">The ids.</param>
    void Items(int column, ValueList<string> items);

    /// <summary>The row ends.</summary>
    void EndRow();
}
