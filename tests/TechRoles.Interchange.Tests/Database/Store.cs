using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;
using Npgsql;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Database;

/// <summary>A database with nothing in it, which is gone when it is closed.</summary>
internal sealed class Store : IDisposable
{
    // Rows come out in the order in which they went in.
    private const string Order = "place_of_row";
    private readonly bool _areTyped;

    private Store(DbConnection connection, bool areTyped)
    {
        (Connection, _areTyped) = (connection, areTyped);
        connection.Open();
    }

    public DbConnection Connection { get; }

    /// <summary>Whether texts may have a NUL in them: PostgreSQL refuses it, the client of DuckDB ends there.</summary>
    public bool HoldsNul => Connection is SqliteConnection;

    /// <summary>Texts and whole numbers.</summary>
    public static Store Sqlite() => new(new SqliteConnection("Data Source=:memory:"), areTyped: false);

    /// <summary>Days, flags and lists have types of their own.</summary>
    public static Store DuckDb(bool areTyped = true) => new(new DuckDBConnection("DataSource=:memory:"), areTyped);

    /// <inheritdoc cref="PostgresPropertyAttribute"/>
    public static Store Postgres(bool areTyped = true)
    {
        var store = new Store(new NpgsqlConnection(PostgresPropertyAttribute.Connection + ";Pooling=false"), areTyped);
        store.Run("SET search_path TO pg_temp");
        return store;
    }

    public void Dispose() => Connection.Dispose();

    public void Run(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    // A reader is closed with its command, which goes with the connection.
    public DbDataReader Query(string sql)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteReader();
    }

    /// <summary>The rows of a list as they went in.</summary>
    public DbDataReader Rows(FactList list) =>
        Query($"SELECT {string.Join(", ", list.Columns.Select(column => $"\"{column.Name}\""))} FROM \"{list.Name}\" ORDER BY {Order}");

    public void Fill(FactList list, ChartFacts facts)
    {
        Run($"CREATE TEMPORARY TABLE \"{list.Name}\" ({string.Concat(list.Columns.Select(column => $"\"{column.Name}\" {Type(column)}, "))}{Order} INTEGER)");
        list.Write(facts, new Writer(this, list));
    }

    private string Type(FactColumn column) => column.Shape switch
    {
        CellShape.Number => "INTEGER",
        CellShape.Flag => Connection is SqliteConnection ? "INTEGER" : "BOOLEAN",
        CellShape.List when _areTyped => "TEXT[]",
        _ => _areTyped && column.Value == ColumnValue.Date ? "DATE" : "TEXT",
    };

    private sealed class Writer(Store store, FactList list) : IRowWriter
    {
        private object?[] _row = [];
        private int _count;

        public void BeginRow() => _row = new object?[list.Columns.Length];

        public void Cell(int column, string text) => _row[column] = list.Columns[column].Shape switch
        {
            CellShape.Number => int.Parse(text, CultureInfo.InvariantCulture),
            CellShape.Flag => text == "true",
            _ => store.Type(list.Columns[column]) == "DATE" ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : text,
        };

        public void Items(int column, ValueList<string> items) =>
            _row[column] = store.Type(list.Columns[column]) == "TEXT[]" ? items.ToList() : string.Join(';', items);

        public void EndRow()
        {
            // SQLite and DuckDB know $p0, SQLite and PostgreSQL @p0.
            var mark = store.Connection is DuckDBConnection ? "$" : "@";
            using var command = store.Connection.CreateCommand();
            command.CommandText = $"INSERT INTO \"{list.Name}\" VALUES ({string.Concat(_row.Select((_, index) => $"{mark}p{index}, "))}{_count++})";
            foreach (var (index, value) in _row.Index())
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ($"p{index}", value ?? DBNull.Value);
                command.Parameters.Add(parameter);
            }

            command.ExecuteNonQuery();
        }
    }
}
