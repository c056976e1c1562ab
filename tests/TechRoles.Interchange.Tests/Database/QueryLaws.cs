using System.Text;
using TechRoles.Facts;
using TechRoles.Interchange.Tests.People;

namespace TechRoles.Interchange.Tests.Database;

/// <summary>The rows of a query are read as the file is that has them.</summary>
[Properties(MaxTest = 100, QuietOnSuccess = true)]
public class QueryLaws
{
    /// <summary>Whatever stands above the header of a drawn table is left out, since columns have names.</summary>
    [Property]
    public void A_table_of_people_means_the_same_in_a_database_and_in_a_file(int seed)
    {
        var rows = Rows(new DrawnTable(seed).Bytes);
        var file = ChartReaders.Default.Read(new SourceFile("staff.csv", Encoding.UTF8.GetBytes(Csv(rows)))).OrThrow();
        using var store = Store.Sqlite();
        store.Run($"CREATE TABLE staff ({string.Join(", ", rows[0].Select(header => $"{Quoted(header)} TEXT"))})");
        foreach (var row in rows.Skip(1)) store.Run($"INSERT INTO staff VALUES ({string.Join(", ", row.Select(Literal))})");
        using var reader = store.Query("SELECT * FROM staff");
        var read = ChartReaders.Default.Read(reader, "staff").OrThrow();

        Same.Facts(file.Builder.ToFacts(), read.Builder.ToFacts());
        Assert.Equal(file.Problems.Select(problem => (problem.Kind, problem.Message, problem.Place?.Row, problem.Place?.Column)), read.Problems.Select(problem => (problem.Kind, problem.Message, problem.Place?.Row, problem.Place?.Column)));
        Assert.Equal(file.Account.Columns, read.Account.Columns);
        Assert.Equal(file.Account.Managers, read.Account.Managers);
    }

    /// <summary>Ids of people beside those of positions, numbers, days and flags as databases have them.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Managers_who_are_people_are_found_in_their_positions(bool isTyped)
    {
        using var store = isTyped ? Store.DuckDb() : Store.Sqlite();
        store.Run("CREATE TABLE staff (position_id INTEGER, employee_id INTEGER, full_name TEXT, job_title TEXT, manager_employee_id INTEGER, start_date DATE)");
        store.Run("INSERT INTO staff VALUES (10, 701, 'Ann Miller', 'CEO', NULL, '2026-01-01'), (20, 702, 'Bob Stone', 'CIO', 701, '2026-02-01'), (30, 703, 'Eve Ward', 'CISO', 702, '2026-02-01')");
        using var reader = store.Query("SELECT * FROM staff");
        var read = ChartReaders.Default.Read(reader, "staff").OrThrow();
        var file = Told.Read("position_id,employee_id,full_name,job_title,manager_employee_id,start_date\n10,701,Ann Miller,CEO,,2026-01-01\n20,702,Bob Stone,CIO,701,2026-02-01\n30,703,Eve Ward,CISO,702,2026-02-01\n", "staff.csv").OrThrow();
        var facts = read.Builder.ToFacts();

        Same.Facts(file.Builder.ToFacts(), facts);
        Assert.Equal([("10", null), ("20", "10"), ("30", "20")], facts.Positions.Select(position => (position.Id, position.ReportsTo)));
        Assert.Equal([("701", "10", new DateOnly(2026, 1, 1)), ("702", "20", new(2026, 2, 1)), ("703", "30", new(2026, 2, 1))], facts.Assignments.Select(held => (held.Person, held.Position, held.Period.From!.Value)));
        Assert.Equal(("database", "employee_id"), (read.Account.Format, read.Account.Columns[1].Header));
    }

    [Fact]
    public void A_matrix_is_one_there_too()
    {
        using var store = Store.Sqlite();
        using var reader = store.Query("SELECT 'Payroll' AS Activity, 'A/R' AS CIO, 'C' AS CTO UNION ALL SELECT 'Network', 'R', 'A'");
        Assert.Equal(["CIO", "CTO"], ChartReaders.Default.Read(reader, "raci").OrThrow().Builder.ToFacts().Positions.Select(position => position.Title));
    }

    [Fact]
    public void Columns_can_be_named_and_other_tables_are_refused()
    {
        using var store = Store.Sqlite();
        using (var reader = store.Query("SELECT 'CEO' AS hat, NULL AS over UNION ALL SELECT 'CIO', 'CEO'"))
            Assert.Equal(["CEO", "CIO < CEO"], Told.Lines(ChartReaders.Default.Read(reader, "hats", new() { Columns = [new("title", "hat"), new("reportsTo", "over")] }).OrThrow().Builder.Repair()));
        using (var reader = store.Query("SELECT '2026-01' AS month, 120 AS units")) Assert.True(ChartReaders.Default.Read(reader, "sales").IsT1);
        using (var reader = store.Query("SELECT 'CEO' AS title")) Assert.True(ChartReaders.Default.Read(reader, "titles", new() { Format = "json" }).IsT1);
        using (var reader = store.Query("SELECT 'CEO' AS title")) Assert.Throws<OperationCanceledException>(() => ChartReaders.Default.Read(reader, "titles", null, new(canceled: true)));
    }

    // From the header on: the first row that has several cells.
    private static List<string[]> Rows(byte[] bytes)
    {
        var rows = new List<string[]>();
        using var cursor = new SourceFile("staff.csv", bytes).Table.Open();
        while (cursor.Read()) rows.Add(cursor.Fields());
        rows.RemoveRange(0, rows.FindIndex(row => row.Count(cell => cell.Length > 0) > 2));
        return rows.ConvertAll(row => row.Concat(Enumerable.Repeat("", rows[0].Length)).Take(rows[0].Length).ToArray());
    }

    private static string Csv(List<string[]> rows) => string.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)) + "\n"));

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // What is blank is NULL or nothing.
    private static string Literal(string text, int column) =>
        text.Length == 0 && column % 2 == 0 ? "NULL" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
