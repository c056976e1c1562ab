using System.Globalization;
using Ardalis.GuardClauses;
using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>A value of a column, for a database.</summary>
/// <param name="Column">The name of the column, such as <c>reportsTo</c>.</param>
/// <param name="Value">A text, a <see cref="long"/>, a <see cref="bool"/>; of sets the ids with <c>;</c> between them; null: not
/// stated.</param>
public sealed record ColumnText(string Column, object? Value);

/// <summary>One row that a change adds to a list, removes from it or replaces: what brings a database up to date.</summary>
/// <remarks>What it takes to write it is a statement for each kind, for instance with <see cref="Before"/> as the condition: a row is
/// deleted where every column is as it says, updated so, or inserted. A list whose rows have an id needs that alone.</remarks>
/// <param name="List">The list: its name and its columns.</param>
/// <param name="Before">Every column of the row as it is; empty: there is none, and it is added.</param>
/// <param name="After">Every column of the row as it shall be; empty: it is removed.</param>
public sealed record RowEdit(FactList List, ValueList<ColumnText> Before, ValueList<ColumnText> After)
{
    /// <summary>What tells the row apart from all others of the list: its id, or every column where rows have none.</summary>
    public ValueList<ColumnText> Key
    {
        get
        {
            var row = Before.Count > 0 ? Before : After;
            return List.HasId ? [row[0]] : row;
        }
    }

    /// <summary>The rows of a change, a delta of a session or a difference of charts, in the order in which they can be made.</summary>
    /// <param name="edits">Its edits.</param>
    public static IEnumerable<RowEdit> Of(IEnumerable<EditFact> edits) =>
        Guard.Against.Null(edits).Where(edit => edit.List is not null)
            .Select(edit => new RowEdit(edit.List!, ValuesOf(edit.List!, edit.Before), ValuesOf(edit.List!, edit.After)));

    private static ValueList<ColumnText> ValuesOf(FactList list, Fact? fact)
    {
        if (fact is null) return [];
        var row = new Row(list);
        list.WriteRow(fact, row);

        // An organisation of which nothing is stated has no row.
        if (row.Values.All(value => value is null)) return [];
        return list.Columns.Select((column, index) => new ColumnText(column.Name, row.Values[index])).ToValueList();
    }

    private sealed class Row(FactList list) : IRowWriter
    {
        public object?[] Values { get; } = new object?[list.Columns.Length];

        public void BeginRow()
        {
        }

        public void Cell(int column, string text) => Values[column] = list.Columns[column].Shape switch
        {
            CellShape.Number => long.Parse(text, CultureInfo.InvariantCulture),
            CellShape.Flag => text == "true",
            CellShape.Text or CellShape.List => text,
            _ => throw new InvalidOperationException("A shape of cells that no database stores."),
        };

        public void Items(int column, ValueList<string> items) => Values[column] = string.Join(';', items);

        public void EndRow()
        {
        }
    }
}
