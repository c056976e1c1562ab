using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.Data.Sqlite;
using TechRoles.Analysis;
using TechRoles.Facts;
using TechRoles.Sessions;
using TechRoles.Testing;

namespace TechRoles.Interchange.Tests.Database;

[Properties(Arbitrary = [typeof(FactArbitraries)], MaxTest = 30, QuietOnSuccess = true)]
public class DatabaseLaws
{
    [Property]
    public void Facts_that_went_into_a_database_come_out_as_they_were(ChartFacts facts)
    {
        using var store = new Store();
        foreach (var list in FactLists.Tables) store.Fill(list, facts);
        var rows = new DatabaseRows();
        foreach (var list in FactLists.Tables)
        {
            using var reader = store.Query($"SELECT * FROM \"{list.Name}\" ORDER BY rowid");
            rows.Add(list, reader);
        }

        var read = rows.ToChart();
        Assert.Empty(read.Problems);
        Same.Facts(facts with { Organisation = new() }, read.Builder.ToFacts());
    }

    /// <summary>The rows of changes, one statement for each, bring the tables from which a chart came up to date with the changed chart.</summary>
    [Property(Arbitrary = [typeof(ChartArbitraries)])]
    public void The_rows_of_changes_bring_a_database_up_to_date(ValidChart given, int seed)
    {
        using var store = new Store();
        foreach (var list in (FactList[])[FactLists.Organisation, .. FactLists.Tables]) store.Fill(list, given.Chart.ToFacts());
        var session = new OrgAnalyser(RuleSet.All.Only([])).Open(given.Chart);
        var drawing = new ChangeDrawing(new Random(seed));
        for (var step = 0; step < 8; step++)
        {
            var change = step % 4 == 3 ? null : drawing.Next(session.ToChart());
            if (change is null && session.Undo() is { } undone) store.Do(RowEdit.Of(undone.Edits));
            else if (change is not null && session.Apply(change).TryGet(out var delta, out _)) store.Do(RowEdit.Of(delta.Edits));
        }

        var rows = new DatabaseRows();
        foreach (var list in FactLists.Tables)
        {
            using var reader = store.Query($"SELECT * FROM \"{list.Name}\"");
            rows.Add(list, reader);
        }

        var (expected, read) = (session.ToChart().ToFacts(), rows.ToChart().Builder.Create().OrThrow().ToFacts());
        foreach (var list in FactLists.Tables)
            Assert.Equal(list.RowsIn(expected).Select(row => row.ToString()).Order(StringComparer.Ordinal), list.RowsIn(read).Select(row => row.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Columns_of_other_names_flags_and_moments_are_taken()
    {
        using var store = new Store();
        store.Run("CREATE TABLE seat (code TEXT, job TEXT, boss TEXT, is_top INTEGER, shoe REAL); INSERT INTO seat VALUES ('1','CEO',NULL,1,44.5),('2','CIO','1',0,41)");
        store.Run("CREATE TABLE held (person TEXT, position TEXT, share REAL, \"from\" TEXT); INSERT INTO held VALUES ('p','2',50.0,'2026-01-01 00:00:00')");
        var rows = new DatabaseRows();
        using (var seats = store.Query("SELECT * FROM seat"))
            await rows.AddAsync(FactLists.Positions, seats, new Dictionary<string, string> { ["id"] = "code", ["title"] = "job", ["reportsTo"] = "boss", ["top"] = "is_top" });
        using (var held = store.Query("SELECT * FROM held")) rows.Add(FactLists.Assignments, held);
        var read = rows.ToChart();
        var facts = read.Builder.ToFacts();

        Assert.Equal([new("1") { Title = "CEO", Top = true }, new("2") { Title = "CIO", ReportsTo = "1", Top = false }], facts.Positions);
        Assert.Equal(new("p", "2") { Share = Percent.Create(50).AsT0, Period = new(new(2026, 1, 1), null) }, Assert.Single(facts.Assignments));
        Assert.Contains("'shoe'", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_told_with_its_table_and_number()
    {
        using var store = new Store();
        store.Run("CREATE TABLE t (id TEXT, capacity BLOB); INSERT INTO t VALUES ('a', x'00'), (NULL, NULL)");
        var rows = new DatabaseRows();
        using (var reader = store.Query("SELECT * FROM t")) rows.Add(FactLists.Positions, reader);

        Assert.Equal([("positions", 1), ("positions", 2)], rows.ToChart().Problems.Select(problem => (problem.Place!.File, problem.Place.Row!.Value)));
    }

    [Fact]
    public void A_column_that_the_list_lacks_is_a_fault_of_the_caller()
    {
        using var store = new Store();
        using var reader = store.Query("SELECT 1 AS x");
        Assert.Throws<ArgumentException>(() => new DatabaseRows().Add(FactLists.Positions, reader, new Dictionary<string, string> { ["boss"] = "x" }));
    }

    [Fact]
    public void Reading_can_be_stopped()
    {
        using var store = new Store();
        using var reader = store.Query("SELECT 'a' AS id");
        Assert.Throws<OperationCanceledException>(() => new DatabaseRows().Add(FactLists.Positions, reader, null, new(canceled: true)));
    }

    private sealed class Store : IDisposable
    {
        private readonly SqliteConnection _connection = new("Data Source=:memory:");

        public Store() => _connection.Open();

        public void Dispose() => _connection.Dispose();

        public void Run(string sql)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        // A reader is closed with its command, which goes with the connection.
        public SqliteDataReader Query(string sql)
        {
            var command = _connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteReader();
        }

        public void Do(IEnumerable<RowEdit> edits)
        {
            foreach (var edit in edits)
            {
                using var command = _connection.CreateCommand();
                string Named(ColumnText value)
                {
                    var name = $"$p{command.Parameters.Count}";
                    command.Parameters.AddWithValue(name, value.Value ?? DBNull.Value);
                    return name;
                }

                string All(IEnumerable<ColumnText> values, string between, string is_) => string.Join(between, values.Select(value => $"\"{value.Column}\" {is_} {Named(value)}"));
                command.CommandText = (edit.Before.Count, edit.After.Count) switch
                {
                    (0, _) => $"INSERT INTO \"{edit.List.Name}\" VALUES ({string.Join(", ", edit.After.Select(Named))})",
                    (_, 0) => $"DELETE FROM \"{edit.List.Name}\" WHERE {All(edit.Key, " AND ", "IS")}",
                    _ => $"UPDATE \"{edit.List.Name}\" SET {All(edit.After, ", ", "=")} WHERE {All(edit.Key, " AND ", "IS")}",
                };
                Assert.Equal(1, command.ExecuteNonQuery());
            }
        }

        public void Fill(FactList list, ChartFacts facts)
        {
            Run($"CREATE TABLE \"{list.Name}\" ({string.Join(", ", list.Columns.Select(column => $"\"{column.Name}\" {Type(column)}"))})");
            list.Write(facts, new Rows(list, _connection));
        }

        private static string Type(FactColumn column) => column.Shape is CellShape.Number or CellShape.Flag ? "INTEGER" : "TEXT";
    }

    private sealed class Rows(FactList list, SqliteConnection connection) : IRowWriter
    {
        private object[] _row = [];

        public void BeginRow() => _row = [.. list.Columns.Select(_ => (object)DBNull.Value)];

        public void Cell(int column, string text) => _row[column] = list.Columns[column].Shape switch
        {
            CellShape.Number => int.Parse(text, CultureInfo.InvariantCulture),
            CellShape.Flag => text == "true" ? 1 : 0,
            _ => text,
        };

        public void Items(int column, ValueList<string> items) => _row[column] = string.Join(';', items);

        public void EndRow()
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"INSERT INTO \"{list.Name}\" VALUES ({string.Join(", ", _row.Select((_, index) => $"$p{index}"))})";
            foreach (var (index, value) in _row.Index()) command.Parameters.AddWithValue($"$p{index}", value);
            command.ExecuteNonQuery();
        }
    }
}
