using System.Data;
using FsCheck;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Facts;
using TechRoles.Sessions;
using TechRoles.Testing;

namespace TechRoles.Interchange.Tests.Database;

[Properties(Arbitrary = [typeof(FactArbitraries)], MaxTest = 30, QuietOnSuccess = true)]
public class DatabaseLaws
{
    [Property]
    public void Facts_that_went_into_a_database_come_out_as_they_were(ChartFacts facts) => ComeOutAsTheyWere(facts, Store.Sqlite());

    /// <summary>With types for days, flags and lists.</summary>
    [Property]
    public void So_they_do_where_columns_have_types(ChartFacts facts) => ComeOutAsTheyWere(facts, Store.DuckDb());

    [PostgresProperty]
    public void So_they_do_of_a_server(ChartFacts facts) => ComeOutAsTheyWere(facts, Store.Postgres());

    /// <summary>The rows of changes, one statement for each, bring the tables from which a chart came up to date with the changed chart.</summary>
    [Property(Arbitrary = [typeof(ChartArbitraries)])]
    public void The_rows_of_changes_bring_a_database_up_to_date(ValidChart given, int seed) => ComesUpToDate(given, seed, Store.Sqlite());

    /// <summary>Where parameters are marked in another way.</summary>
    [Property(Arbitrary = [typeof(ChartArbitraries)])]
    public void So_they_do_of_another_dialect(ValidChart given, int seed) => ComesUpToDate(given, seed, Store.DuckDb(areTyped: false));

    [PostgresProperty(Arbitrary = [typeof(ChartArbitraries)])]
    public void So_they_do_on_a_server(ValidChart given, int seed) => ComesUpToDate(given, seed, Store.Postgres(areTyped: false));

    private static void ComeOutAsTheyWere(ChartFacts facts, Store store)
    {
        using var closing = store;
        if (!store.HoldsNul && ChartJson.Write(facts).Contains("\\u0000", StringComparison.Ordinal)) return;
        foreach (var list in FactLists.Tables) store.Fill(list, facts);
        var rows = new DatabaseRows();
        foreach (var list in FactLists.Tables)
        {
            using var reader = store.Rows(list);
            rows.Add(list, reader);
        }

        var read = rows.ToChart();
        Assert.Empty(read.Problems);
        Same.Facts(facts with { Organisation = new() }, read.Builder.ToFacts());
    }

    private static void ComesUpToDate(ValidChart given, int seed, Store store)
    {
        using var closing = store;
        if (!store.HoldsNul && ChartJson.Write(given.Chart.ToFacts()).Contains("\\u0000", StringComparison.Ordinal)) return;
        foreach (var list in (FactList[])[FactLists.Organisation, .. FactLists.Tables]) store.Fill(list, given.Chart.ToFacts());
        var session = new OrgAnalyser(RuleSet.All.Only([])).Open(given.Chart);
        var drawing = new ChangeDrawing(new Random(seed));
        var tables = ((FactList[])[FactLists.Organisation, .. FactLists.Tables]).Aggregate(new DatabaseTables(), (all, list) => all.With(list, list.Name));
        for (var step = 0; step < 8; step++)
        {
            var change = step % 4 == 3 ? null : drawing.Next(session.ToChart());
            if (change is null && session.Undo() is { } undone) tables.Write(store.Connection, undone.Edits);
            else if (change is not null && session.Apply(change).TryGet(out var delta, out _)) tables.Write(store.Connection, delta.Edits);
        }

        var (expected, read) = (session.ToChart().ToFacts(), tables.Read(store.Connection).Builder.Create().OrThrow().ToFacts());
        foreach (var list in FactLists.Tables)
            Assert.Equal(list.RowsIn(expected).Select(row => row.ToString()).Order(StringComparer.Ordinal), list.RowsIn(read).Select(row => row.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_table_has_its_own_names_and_no_room_for_more_than_its_columns()
    {
        using var store = Store.Sqlite();
        store.Run("CREATE TABLE \"my positions\" (code TEXT, job TEXT, boss TEXT, colour TEXT); INSERT INTO \"my positions\" VALUES ('ceo','CEO',NULL,'red'), ('cio','CIO','ceo','blue'), ('cto','CTO','ceo',NULL)");
        var tables = new DatabaseTables().With(FactLists.Positions, "my positions", new() { ["id"] = "code", ["title"] = "job", ["reports_to"] = "boss" });
        var session = new OrgAnalyser().Open(tables.Read(store.Connection).Builder.Create().OrThrow());
        tables.Write(store.Connection, session.Apply(new Rereport("cto", "cio")).OrThrow().Edits);
        tables.Write(store.Connection, session.Apply(new AddPosition(new PositionFact("cdo") { ReportsTo = "cto" })).OrThrow().Edits);
        using (var reader = store.Query("SELECT code || ' ' || COALESCE(boss, '-') || ' ' || COALESCE(colour, '-') FROM \"my positions\" ORDER BY code"))
        {
            var rows = new List<string>();
            while (reader.Read()) rows.Add(reader.GetString(0));
            Assert.Equal(["cdo cto -", "ceo - red", "cio ceo blue", "cto cio -"], rows);
        }

        var more = session.Apply(new Several([new Retitle("cdo", "CDO"), new AddPosition(new PositionFact("x") { ReportsTo = "ceo", Grade = "E1" }), new AssignResponsibility("enterprise-it", Involvement.Accountable) { Position = "cio" }])).OrThrow().Edits;
        Assert.Equal(["positions.grade", "responsibilities"], tables.Lacks(more));
        Assert.Contains("positions.grade", Assert.Throws<InvalidOperationException>(() => tables.Write(store.Connection, more)).Message, StringComparison.Ordinal);
        Assert.Null(tables.Read(store.Connection).Builder.ToFacts().Positions.Single(position => position.Id == "cdo").Title);
    }

    [Fact]
    public void What_somebody_else_has_changed_is_not_written_over()
    {
        using var store = Store.Sqlite();
        store.Run("CREATE TABLE positions (id TEXT, title TEXT, reportsTo TEXT); INSERT INTO positions VALUES ('ceo','CEO',NULL), ('cio','CIO','ceo')");
        var tables = new DatabaseTables().With(FactLists.Positions, "positions", new() { ["id"] = "id", ["title"] = "title", ["reportsTo"] = "reportsTo" });
        var session = new OrgAnalyser().Open(tables.Read(store.Connection).Builder.Create().OrThrow());
        var edits = session.Apply(new Several([new Retitle("ceo", "Chief"), new RemovePosition("cio")])).OrThrow().Edits;
        store.Run("DELETE FROM positions WHERE id = 'cio'");
        Assert.Throws<DBConcurrencyException>(() => tables.Write(store.Connection, edits));
        Assert.Equal("CEO", Assert.Single(tables.Read(store.Connection).Builder.ToFacts().Positions).Title);
    }

    [Fact]
    public void A_table_without_what_tells_rows_apart_is_a_fault_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => new DatabaseTables().With(FactLists.Positions, "seats", new() { ["title"] = "job" }));
        Assert.Throws<ArgumentException>(() => new DatabaseTables().With(FactLists.Positions, "seats", new() { ["id"] = "id", ["boss"] = "boss" }));
    }

    [Fact]
    public async Task Columns_of_other_names_flags_and_moments_are_taken()
    {
        using var store = Store.Sqlite();
        store.Run("CREATE TABLE position (code TEXT, job TEXT, boss TEXT, is_top INTEGER, shoe REAL); INSERT INTO position VALUES ('1','CEO',NULL,1,44.5),('2','CIO','1',0,41)");
        store.Run("CREATE TABLE held (person TEXT, position TEXT, share REAL, \"from\" TEXT); INSERT INTO held VALUES ('p','2',50.0,'2026-01-01 00:00:00')");
        var rows = new DatabaseRows();
        using (var seats = store.Query("SELECT * FROM position"))
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
        using var store = Store.Sqlite();
        store.Run("CREATE TABLE t (id TEXT, capacity BLOB); INSERT INTO t VALUES ('a', x'00'), (NULL, NULL)");
        var rows = new DatabaseRows();
        using (var reader = store.Query("SELECT * FROM t")) rows.Add(FactLists.Positions, reader);

        Assert.Equal([("positions", 1), ("positions", 2)], rows.ToChart().Problems.Select(problem => (problem.Place!.File, problem.Place.Row!.Value)));
    }

    [Fact]
    public void A_column_that_the_list_lacks_is_a_fault_of_the_caller()
    {
        using var store = Store.Sqlite();
        using var reader = store.Query("SELECT 1 AS x");
        Assert.Throws<ArgumentException>(() => new DatabaseRows().Add(FactLists.Positions, reader, new Dictionary<string, string> { ["boss"] = "x" }));
    }

    [Fact]
    public void Reading_can_be_stopped()
    {
        using var store = Store.Sqlite();
        using var reader = store.Query("SELECT 'a' AS id");
        Assert.Throws<OperationCanceledException>(() => new DatabaseRows().Add(FactLists.Positions, reader, null, new(canceled: true)));
    }
}
