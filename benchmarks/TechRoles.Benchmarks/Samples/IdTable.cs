using System.Globalization;
using DuckDB.NET.Data;

namespace TechRoles.Benchmarks;

/// <summary>What every contender says of an organisation that it was given as ids.</summary>
/// <param name="Tops">Positions without a manager.</param>
/// <param name="Depths">The sum of all depths.</param>
/// <param name="Widest">The most direct reports.</param>
/// <param name="Sizes">The sum of the squares of the sizes of all subtrees.</param>
/// <param name="Common">The sum of the depths of the lowest common managers of the pairs asked for.</param>
public readonly record struct OrganisationFigures(int Tops, long Depths, int Widest, long Sizes, long Common);

/// <summary>The ids and managers of an organisation in a DuckDB in this process, loaded before anything is timed.</summary>
internal sealed class IdTable : IDisposable
{
    private static IdTable? s_last;
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    private IdTable(string[] ids, string[] managers, (int One, int Other)[] pairs)
    {
        _connection.Open();
        Run("set threads = 2; create table positions (id varchar, manager varchar); create table pairs (number integer, one varchar, other varchar)");
        using (var rows = _connection.CreateAppender("positions"))
        {
            for (var row = 0; row < ids.Length; row++)
            {
                var made = rows.CreateRow().AppendValue(ids[row]);
                if (managers[row].Length == 0) made.AppendNullValue().EndRow();
                else made.AppendValue(managers[row]).EndRow();
            }
        }

        using (var rows = _connection.CreateAppender("pairs"))
        {
            for (var pair = 0; pair < pairs.Length; pair++)
                rows.CreateRow().AppendValue(pair).AppendValue(ids[pairs[pair].One]).AppendValue(ids[pairs[pair].Other]).EndRow();
        }
    }

    /// <summary>The tables of an organisation. Those of the one before are let go.</summary>
    public static IdTable Of(string[] ids, string[] managers, (int One, int Other)[] pairs)
    {
        s_last?.Dispose();
        return s_last = new(ids, managers, pairs);
    }

    public OrganisationFigures Figures()
    {
        if (Number("select count(*) - count(distinct id) from positions") != 0
            || Number("select count(*) from positions p where manager is not null and not exists (select 1 from positions m where m.id = p.manager)") != 0)
            throw new InvalidOperationException("The ids are not sound.");
        Run(
            """
            create or replace temp table depths as
            with recursive down(id, manager, depth) as (
                select id, manager, 0 from positions where manager is null
                union all select p.id, p.manager, d.depth + 1 from positions p join down d on p.manager = d.id)
            select * from down
            """);
        if (Number("select (select count(*) from positions) - count(*) from depths") != 0) throw new InvalidOperationException("There is a circle.");
        return new(
            (int)Number("select count(*) from positions where manager is null"),
            Number("select sum(depth) from depths"),
            (int)Number("select max(reports) from (select count(*) as reports from positions where manager is not null group by manager)"),
            Number(
                """
                with recursive up(above) as (
                    select id from depths
                    union all select d.manager from up join depths d on d.id = up.above where d.manager is not null)
                select sum(size * size) from (select count(*) as size from up group by above)
                """),
            Number(
                """
                with recursive one(number, id) as (
                    select number, one from pairs
                    union all select number, d.manager from one join depths d on d.id = one.id where d.manager is not null),
                other(number, id) as (
                    select number, other from pairs
                    union all select number, d.manager from other join depths d on d.id = other.id where d.manager is not null)
                select sum(depth) from (
                    select max(d.depth) as depth from one join other on one.number = other.number and one.id = other.id join depths d on d.id = one.id
                    group by one.number)
                """));
    }

    public void Dispose() => _connection.Dispose();

    private void Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private long Number(string query)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = query;
        return long.Parse(Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture);
    }
}
