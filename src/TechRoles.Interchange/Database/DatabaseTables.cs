using System.Data;
using System.Data.Common;
using Ardalis.GuardClauses;
using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The tables in which a database keeps facts: they are read as a chart, and brought up to date with what changes it.</summary>
/// <remarks>
/// <para>Immutable; made once for an app. Names are quoted as standard SQL has it; parameters are marked as the database takes them,
/// <c>@p0</c> or <c>$p0</c>, which it is asked once. What is written is a text, a <see cref="long"/> or a <see cref="bool"/>; days are
/// texts such as <c>2026-03-01</c>.</para>
/// <para>Writing the edits of a change to the tables that a chart was read from gives the facts of the changed chart.</para>
/// <code>
/// var tables = new DatabaseTables()
///     .With(FactLists.Positions, "seats", new() { ["id"] = "code", ["title"] = "job", ["reportsTo"] = "boss" })
///     .With(FactLists.Responsibilities, "duties", new() { ["position"] = "seat", ["area"] = "area", ["involvement"] = "letter" });
/// var chart = tables.Read(connection).Builder.Create().OrThrow();
/// tables.Write(connection, session.Apply(change).OrThrow().Edits);
/// </code>
/// </remarks>
public sealed class DatabaseTables
{
    private readonly ValueList<TableOfList> _tables;

    /// <summary>No table.</summary>
    public DatabaseTables()
    {
    }

    private DatabaseTables(ValueList<TableOfList> tables) => _tables = tables;

    /// <summary>These and one more, in place of one for the same list.</summary>
    /// <param name="list">The list whose rows the table has.</param>
    /// <param name="table">The name of the table.</param>
    /// <param name="columns">The columns that it has, by the names of the list, such as <c>boss</c> for <c>reportsTo</c>; null: every
    /// column of the list, under its own name.</param>
    /// <exception cref="ArgumentException">The list has no column of such a name, or its rows cannot be told apart without a column that
    /// the table lacks.</exception>
    public DatabaseTables With(FactList list, string table, Dictionary<string, string>? columns = null)
    {
        Guard.Against.Null(list);
        Guard.Against.NullOrEmpty(table);
        return new([.. _tables.Where(known => known.List != list), TableOfList.Of(list, table, columns)]);
    }

    /// <summary>Reads every table. A connection that is closed is opened, and closed again.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="cancel">Stops the work between rows.</param>
    /// <exception cref="DbException">The database failed.</exception>
    public ReadChart Read(DbConnection connection, CancellationToken cancel = default)
    {
        using var opened = Opened(connection);
        var rows = new DatabaseRows();
        foreach (var table in _tables)
        {
            using var command = table.Select(connection);
            using var reader = command.ExecuteReader();
            rows.Add(table.List, reader, table.Columns, cancel);
        }

        return rows.ToChart();
    }

    /// <summary>What of some edits the tables have no room for: <c>positions.grade</c>, or <c>goals</c> where no table has the list; each
    /// once.</summary>
    public ValueList<string> Lacks(IEnumerable<EditFact> edits) =>
        RowEdit.Of(edits).SelectMany(edit => TableOf(edit.List) is { } table ? table.Lacks(edit) : [edit.List.Name])
            .Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>Makes edits in the tables, in their order, all of them or none.</summary>
    /// <param name="connection">The database; it is opened where it is closed, and closed again.</param>
    /// <param name="edits">The edits of a change, a delta of a session or a difference of charts.</param>
    /// <param name="transaction">The transaction of the caller, who commits it; null: one of its own.</param>
    /// <exception cref="InvalidOperationException">The tables have no room for something; <see cref="Lacks"/> asks first.</exception>
    /// <exception cref="DBConcurrencyException">A row is not there as it was read: somebody else has changed it.</exception>
    /// <exception cref="DbException">The database failed.</exception>
    public void Write(DbConnection connection, IEnumerable<EditFact> edits, DbTransaction? transaction = null)
    {
        Guard.Against.Null(edits);
        var all = edits.ToArray();
        if (Lacks(all) is { Count: > 0 } lacks)
            throw new InvalidOperationException($"The tables have no room for {string.Join(", ", lacks)}.");
        using var opened = Opened(connection);
        using var own = transaction is null ? connection.BeginTransaction() : null;
        string? mark = null;
        foreach (var edit in RowEdit.Of(all))
        {
            mark ??= ParameterMark.Of(connection, transaction ?? own);
            using var command = TableOf(edit.List)!.Make(edit, connection, mark);
            command.Transaction = transaction ?? own;
            if (command.ExecuteNonQuery() is var rows and not 1)
                throw new DBConcurrencyException(FormattableString.Invariant(
                    $"{rows} rows of {edit.List.Name} are as they were read, and should be one: somebody else has changed the table."));
        }

        own?.Commit();
    }

    private static Closing? Opened(DbConnection connection)
    {
        if (Guard.Against.Null(connection).State == ConnectionState.Open) return null;
        connection.Open();
        return new(connection);
    }

    private TableOfList? TableOf(FactList list) => _tables.FirstOrDefault(table => table.List == list);

    private sealed class Closing(DbConnection connection) : IDisposable
    {
        public void Dispose() => connection.Close();
    }
}
