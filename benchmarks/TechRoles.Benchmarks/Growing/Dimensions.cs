using System.Globalization;
using System.Text;
using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Benchmarks;

/// <summary>One thing of which there can be more and more.</summary>
/// <param name="Name">What there is more of.</param>
internal sealed record Dimension(string Name)
{
    /// <summary>Facts with so many of it; null: it is something of a text only.</summary>
    public Func<int, ChartFacts>? Facts { get; init; }

    /// <summary>A text with so many of it and the name of its file.</summary>
    public Func<int, (byte[] Content, string File)>? Text { get; init; }

    /// <summary>The facts that they are compared with; null: none at all.</summary>
    public Func<ChartFacts, ChartFacts>? Other { get; init; }

    /// <summary>The change that is made in a session; null: none.</summary>
    public Func<ChartFacts, OrgChange>? Change { get; init; }
}

/// <summary>Everything that is grown: each list of the table of facts, spread and all at one place; depths, widths, equal values, problems.</summary>
internal static class Dimensions
{
    private const int Few = 20;

    public static IEnumerable<Dimension> All =>
    [
        .. FactLists.Tables.SelectMany(list => (Dimension[])[OfList(list, isSpread: true), OfList(list, isSpread: false)]),
        new("depth of positions") { Facts = size => Chart(positions: Rows(size, at => new PositionFact(Id("p", at)) { ReportsTo = Before("p", at) })), Other = WithoutLast, Change = Retitled },
        new("depth of units") { Facts = size => Chart(positions: Seats(Few), units: Rows(size, at => new UnitFact(Id("u", at)) { Parent = Before("u", at) })) with
        {
            Responsibilities = Rows(size, at => new ResponsibilityFact("a0", Involvement.Accountable) { Position = Id("p", at % Few), Scope = Id("u", at) }),
        }, Other = WithoutLast, Change = Retitled },
        new("depth of areas") { Facts = size => Chart(positions: Seats(Few), areas: Rows(size, at => new AreaFact(Id("a", at)) { Parent = Before("a", at), Required = true })) with
        {
            Responsibilities = Rows(size, at => new ResponsibilityFact(Id("a", at), Involvement.Accountable) { Position = Id("p", at % Few) }),
        }, Other = WithoutLast, Change = Retitled },
        new("reports of one manager") { Facts = size => Chart(positions: Star(size)), Other = WithoutLast, Change = _ => new RemovePosition("p1") },
        new("reports that lose their manager") { Facts = size => Chart(positions: Star(size)), Other = WithoutTop, Change = _ => new RemovePosition("p0") },
        new("reports that are merged with their manager") { Facts = size => Chart(positions: Star(size)), Other = WithoutTop, Change = _ => new MergePositions("p0", "p1") },
        new("accountables of one area") { Facts = size => Held(size, at => "a0", Involvement.Accountable), Other = WithoutLast, Change = Withdrawn },
        new("doers of one area") { Facts = size => Held(size, at => "a0", Involvement.Responsible), Other = WithoutLast, Change = Withdrawn },
        new("equal remits") { Facts = size => Equal(size), Other = WithoutLast, Change = Withdrawn },
        new("areas of one position") { Facts = size => Wide(size), Other = WithoutLast, Change = Withdrawn },
        new("positions of one person") { Facts = size => Sitting(size, _ => "person-0", Id2), Other = WithoutLast, Change = Retitled },
        new("persons of one position") { Facts = size => Sitting(size, at => Id("person-", at), _ => "p0"), Other = WithoutLast, Change = Retitled },
        new("carriers of one role") { Facts = size => Carrying(size), Other = WithoutLast, Change = Retitled },
        new("roles of one position") { Facts = size => Chart(positions: [new("p0") { Roles = [.. Enumerable.Range(0, size).Select(at => Id("r", at))] }]) with
        {
            Roles = Rows(size, at => new RoleFact(Id("r", at))),
            Responsibilities = Rows(size, at => new ResponsibilityFact(Id("a", at % Few), Involvement.Consulted) { Role = Id("r", at) }),
        }, Other = WithoutLast, Change = Retitled },
        new("equal titles") { Facts = size => Chart(positions: Rows(size, at => new PositionFact(Id("p", at)) { Title = "Manager", ReportsTo = at == 0 ? null : "p0" })), Other = WithoutLast, Change = Retitled },
        new("duplicate ids") { Facts = size => Chart(positions: Rows(size, at => new PositionFact("p0") { Title = Id("t", at) })), Other = WithoutLast },
        new("unknown managers") { Facts = size => Chart(positions: Rows(size, at => new PositionFact(Id("p", at)) { ReportsTo = Id("x", at) })), Other = WithoutLast },
        new("second managers") { Facts = size => Chart(positions: Seats(size)) with { Lines = Rows(size - 2, at => new LineFact(Id("p", at + 2), "p1")) }, Other = WithoutLast },
        new("circles") { Facts = size => Chart(positions: Rows(size, at => new PositionFact(Id("p", at)) { ReportsTo = Id("p", at ^ 1) })), Other = WithoutLast },
        new("one circle") { Facts = size => Chart(positions: Rows(size, at => new PositionFact(Id("p", at)) { ReportsTo = Id("p", (at + 1) % size) })), Other = WithoutLast },
        new("dotted lines of one position") { Facts = size => Chart(positions: Seats(size)) with { Lines = Rows(size - 2, at => new LineFact("p1", Id("p", at + 2)) { Kind = LineKind.Dotted }) }, Other = WithoutLast, Change = Retitled },
        new("rows of a matrix") { Text = size => Csv(Lines(size, at => $"Task {at},A,R,C,I"), "Activity,CEO,CIO,CTO,CISO") },
        new("columns of a matrix") { Text = size => Csv(Lines(3, at => $"Task {at}," + string.Join(',', Enumerable.Range(0, size).Select(column => "ARCI"[column % 4]))), "Activity," + string.Join(',', Enumerable.Range(0, size).Select(column => $"Role {column}"))) },
        new("rows of people") { Text = size => Csv(Lines(size, at => $"{at},Name {at},Manager {at % 50},{(at == 0 ? "" : $"Name {at / 8}")}"), "Employee ID,Name,Title,Manager") },
        new("people of one name") { Text = size => Csv(Lines(size, at => $"{at},One Name,Manager,One Name"), "Employee ID,Name,Title,Manager") },
        new("rows without a manager that is known") { Text = size => Csv(Lines(size, at => $"{at},Name {at},Manager,Nobody {at}"), "Employee ID,Name,Title,Manager") },
        new("depth of an outline") { Text = size => Plain(Lines(size, at => new string(' ', 2 * Math.Min(at, 2_000)) + $"Position {at}"), "chart.txt") },
        new("lines of an outline") { Text = size => Plain(Lines(size, at => at == 0 ? "CEO" : $"  Position {at}: area-{at} A"), "chart.txt") },
        new("arrows of a drawing") { Text = size => Plain("graph TD\n" + Lines(size, at => $"  n{at / 8} --> n{at + 1}"), "chart.mmd") },
    ];

    private static Dimension OfList(FactList list, bool isSpread) => new($"{list.Name}, {(isSpread ? "spread" : "at one place")}")
    {
        Facts = size => list.Accept(new DrawnRows(Base(), size, isSpread)),
        Other = WithoutLast,
        Change = facts => new EditFact(list.RowsIn(facts)[^1], null),
    };

    /// <summary>A small chart with a little of everything, for rows to refer to.</summary>
    private static ChartFacts Base()
    {
        var facts = Chart(positions: Seats(Few));
        foreach (var list in FactLists.Tables)
            if (list.Count(facts) == 0) facts = list.Accept(new DrawnRows(facts, Few, isSpread: true));
        return facts;
    }

    private static ChartFacts Chart(ValueList<PositionFact> positions, ValueList<UnitFact>? units = null, ValueList<AreaFact>? areas = null) => new()
    {
        Positions = positions,
        Units = units ?? Rows(Few, at => new UnitFact(Id("u", at))),
        Areas = areas ?? Rows(Few, at => new AreaFact(Id("a", at)) { Required = true }),
    };

    private static ValueList<PositionFact> Seats(int count) =>
        Rows(count, at => new PositionFact(Id("p", at)) { Title = Id("Position ", at), ReportsTo = at == 0 ? null : Id("p", (at - 1) / 8) });

    private static ValueList<PositionFact> Star(int count) => Rows(count, at => new PositionFact(Id("p", at)) { ReportsTo = at == 0 ? null : "p0" });

    private static ChartFacts Held(int size, Func<int, string> area, Involvement involvement) => Chart(positions: Seats(size)) with
    {
        Responsibilities = Rows(size, at => new ResponsibilityFact(area(at), involvement) { Position = Id("p", at) }),
    };

    private static ChartFacts Equal(int size) => Chart(positions: Seats(size)) with
    {
        Responsibilities = Rows(4 * size, at => new ResponsibilityFact(Id("a", at % 4), Involvement.Responsible) { Position = Id("p", at / 4) }),
    };

    private static ChartFacts Wide(int size) => Chart(positions: Seats(Few), areas: Rows(size, at => new AreaFact(Id("a", at)) { Required = true })) with
    {
        Responsibilities = Rows(size, at => new ResponsibilityFact(Id("a", at), Involvement.Accountable) { Position = "p1" }),
    };

    private static ChartFacts Sitting(int size, Func<int, string> person, Func<int, string> position) => Chart(positions: Seats(size)) with
    {
        Assignments = Rows(size, at => new AssignmentFact(person(at), position(at))),
        Responsibilities = Rows(size, at => new ResponsibilityFact(Id("a", at % Few), Involvement.Accountable) { Position = Id("p", at) }),
    };

    private static ChartFacts Carrying(int size) => Chart(positions: [.. Seats(size).Select(position => position with { Roles = ["r0"], Unit = "u0" })]) with
    {
        Roles = [new("r0")],
        Responsibilities = Rows(Few, at => new ResponsibilityFact(Id("a", at), Involvement.Consulted) { Role = "r0" }),
    };

    private static ChartFacts WithoutLast(ChartFacts facts) => facts with { Positions = [.. facts.Positions.Take(facts.Positions.Count - 1)] };

    private static ChartFacts WithoutTop(ChartFacts facts) => facts with { Positions = [.. facts.Positions.Skip(1).Select(position => position with { ReportsTo = null })] };

    private static Retitle Retitled(ChartFacts facts) => new Retitle(facts.Positions[0].Id, "Another title");

    private static EditFact Withdrawn(ChartFacts facts) => new EditFact(facts.Responsibilities[^1], null);

    private static ValueList<T> Rows<T>(int count, Func<int, T> row) => Enumerable.Range(0, count).Select(row).ToValueList();

    private static string Id(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");

    private static string Id2(int number) => Id("p", number);

    private static string? Before(string prefix, int number) => number == 0 ? null : Id(prefix, number - 1);

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line)) + "\n";

    private static (byte[], string) Csv(string rows, string header) => (Encoding.UTF8.GetBytes(header + "\n" + rows), "table.csv");

    private static (byte[], string) Plain(string text, string file) => (Encoding.UTF8.GetBytes(text), file);
}
