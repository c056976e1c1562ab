using System.Globalization;
using DuckDB.NET.Data;
using TechRoles.Interchange;

namespace TechRoles.Benchmarks;

/// <summary>The synthetic organisation in a DuckDB in this process: numbers only, loaded before anything is timed.</summary>
public sealed class EntryTable : IDisposable
{
    private static EntryTable? s_last;
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly int _positions;

    private EntryTable(SyntheticSample sample)
    {
        _positions = sample.Made.Positions;
        _connection.Open();
        Run("create table entries (position integer, area integer, scope integer, involvement tinyint)");
        Run("create table positions (position integer, manager integer, depth integer)");
        using (var entries = _connection.CreateAppender("entries"))
        {
            foreach (var (position, area, scope, involvement) in sample.Entries)
                entries.CreateRow().AppendValue(position).AppendValue(area).AppendValue(scope).AppendValue((sbyte)involvement).EndRow();
        }

        using (var positions = _connection.CreateAppender("positions"))
        {
            var depths = Depths(sample.Made);
            for (var position = 0; position < depths.Length; position++)
                positions.CreateRow().AppendValue(position).AppendValue(sample.Made.Managers[position]).AppendValue(depths[position]).EndRow();
        }
    }

    /// <summary>The tables of a sample. Those of another one are let go.</summary>
    public static EntryTable Of(SyntheticSample sample)
    {
        if (s_last?._positions == sample.Made.Positions) return s_last;
        s_last?.Dispose();
        return s_last = new(sample);
    }

    /// <summary>Runs a statement.</summary>
    public void Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a query that gives one number.</summary>
    public long Number(string query)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = query;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static int[] Depths(SyntheticChart made)
    {
        var depths = new int[made.Positions];
        for (var position = 1; position < depths.Length; position++) depths[position] = depths[made.Managers[position]] + 1;
        return depths;
    }
}
