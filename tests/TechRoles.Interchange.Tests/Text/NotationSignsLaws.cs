using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Text;

/// <summary>What a user indents is recognised as the notation, and nothing else is.</summary>
[Properties(MaxTest = 200, QuietOnSuccess = true)]
public class NotationSignsLaws
{
    private static readonly string[] Stems = ["Team", "Level", "Staff", "Seat", "Group", "Shop", "L", "P", "Équipe", "Gruppe", "Box", "Unit no."];
    private static readonly string[] Tops = ["CEO", "Chief Executive Officer", "Managing Director", "Head of Everything", "CIO"];
    private static readonly string[] Titles = ["Payroll", "Platform", "North", "Sales", "Lab", "Data Protection", "Nachtschicht", "Buchhaltung", "Logistique"];

    [Property]
    public Property Any_tree_of_numbered_titles_that_the_writer_writes_is_recognised(PositiveInt seed, PositiveInt size) =>
        Recognised(Tree(new(seed.Get), 2 + (size.Get % 40), (random, row) => Numbered(random, row)), out var text)
            .Label(text)
            .Classify(text.Contains("\n    ", StringComparison.Ordinal), "three levels")
            .Classify(!text.Contains('C', StringComparison.Ordinal), "no known title");

    /// <summary>Titles numbered by their place: Team 1, Team 1-1, Team 1-1-2.</summary>
    [Property]
    public Property So_it_is_where_the_numbers_say_the_place(PositiveInt seed, PositiveInt size)
    {
        var random = new Random(seed.Get);
        var (mark, wide) = (".-/"[random.Next(3)], random.Next(2) * 9);
        List<PositionFact> rows = [new("p-0") { Title = $"Team {1 + wide}" }];
        for (var row = 1; row < 2 + (size.Get % 300); row++)
        {
            var above = rows[random.Next(Math.Max(0, row - 3), row)];
            var place = $"{above.Title}{mark}{rows.Count(other => other.ReportsTo == above.Id) + 1 + wide}";
            rows.Add(new($"p-{row}") { Title = place, ReportsTo = above.Id });
        }

        return Recognised(new() { Positions = [.. rows.Select(fact => fact with { Id = Spelling.Kebab(fact.Title!), ReportsTo = rows.Find(other => other.Id == fact.ReportsTo)?.Title is { } title ? Spelling.Kebab(title) : null })] }, out var text)
            .Label(text);
    }

    [Property]
    public Property Any_tree_below_a_known_title_is_recognised_whatever_the_others_are_called(PositiveInt seed, PositiveInt size) =>
        Recognised(
            Tree(new(seed.Get), 2 + (size.Get % 40), (random, row) => row == 0 ? Tops[random.Next(Tops.Length)] : Titles[random.Next(Titles.Length)]), out var text)
            .Label(text);

    [Property]
    public Property Any_tree_with_ids_beside_the_titles_is_recognised(PositiveInt seed, PositiveInt size)
    {
        var facts = Tree(new(seed.Get), 2 + (size.Get % 40), (random, _) => Titles[random.Next(Titles.Length)]);
        return Recognised(facts with { Positions = [.. facts.Positions.Select(fact => fact with { Id = "p-" + fact.Id, ReportsTo = fact.ReportsTo is { } manager ? "p-" + manager : null })] }, out var text).Label(text);
    }

    [Theory]
    [InlineData("Dear Director,\n  we met the manager\n  and the CIO about it.\nKind regards")]
    [InlineData("class Manager:\n    def director(self):\n        return engineer\n")]
    [InlineData("public sealed class Manager\n{\n    private readonly Director director;\n}\n")]
    [InlineData("function lead(team) {\n  return team.head;\n}\n")]
    [InlineData("if manager:\n    promote(manager)\nelse:\n    hire(director)\n")]
    [InlineData("2026-01-05 09:15:02 INFO Manager started\n2026-01-05 09:15:03 INFO Director: ready\n2026-01-05 09:16:00 WARN Head of queue lost\n")]
    [InlineData("[09:15:02] Controller: up\n  at Manager.Start\n[09:15:03] Controller: down\n")]
    [InlineData("05-01-2026 9:15:02 Manager started\n05-01-2026 9:15:03 Director: ready\n05-01-2026 9:16:00 Head of queue lost\n")]
    [InlineData("INFO Manager: started\nWARN Director: restart\nINFO Controller: ready\n")]
    [InlineData("Onion soup\n  4 onions\n  1 head of garlic\n  2 tbsp butter\n\nMethod\n  1. Chop the onions\n  2. Simmer\n")]
    [InlineData("ID   NAME       TITLE  MANAGER\n1    Ann Lund   CEO\n2    Bo Holm    CIO    1\n")]
    [InlineData(".\n\u251c\u2500\u2500 src\n\u2502   \u2514\u2500\u2500 main.cs\n\u2514\u2500\u2500 README.md\n")]
    [InlineData("Shopping\n  Milk\n  Bread\n  Eggs\n")]
    [InlineData("Minutes\n  CEO: opening of the meeting, welcome to all\n  CIO: report on the network and its cost\n")]
    [InlineData("name: lead\nport: 8080\nhosts:\n  - north\n  - south\n")]
    [InlineData("host=manager\nport=1\n[server]\nlead=true\n")]
    [InlineData("Roses are red\nviolets are blue\n  the director knows\n  and so do you\n")]
    public void What_is_no_chart_does_not_become_one(string text) =>
        Assert.True(ChartReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "notes.txt").IsT1);

    [Theory]
    [InlineData("CEO\n  CIO: enterprise-it A/R\n    Desk 1\n    Desk 2\n    Desk 3\n    Desk 4\n    Desk 5\n    Desk 6\n    Desk 7\n    Desk 8\n    Desk 9\n    Desk 10\n", 12)]
    [InlineData("L1\n  L2\n    L3\n", 3)]
    [InlineData("Chief Executive Officer\n  Alpha\n  Beta\n  Gamma\n  Delta\n  Epsilon\n  Zeta\n", 7)]
    [InlineData("# the firm\nCEO (top)\n\tCIO [person-1]\n\tCTO (vacant)\n", 3)]
    [InlineData("CEO\nCIO: network A\nCTO\n", 3)]
    [InlineData("Team 1\n  Team 1-1\n    Team 1-1-1\n    Team 1-1-2\n      Team 1-1-2-1\n", 5)]
    public void What_is_indented_by_hand_is_read(string text, int positions) =>
        Assert.Equal(positions, ChartReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "chart.txt").AsT0.Builder.Repair().Chart.Positions.Count);

    [Theory]
    [InlineData("CEO\n\u251c\u2500\u2500 CIO\n\u2502   \u2514\u2500\u2500 CISO\n\u2514\u2500\u2500 CTO\n")]
    [InlineData("CEO\n+-- CIO\n|   +-- CISO\n+-- CTO\n")]
    [InlineData("CEO\r\n|-- CIO\r\n|   `-- CISO\r\n`-- CTO\r\n")]
    [InlineData("CEO\n\u2523\u2501 CIO\n\u2503  \u2517\u2501 CISO\n\u2517\u2501 CTO\n")]
    public void The_branches_of_a_drawn_tree_indent_its_titles(string text) =>
        Assert.Equal(["CEO", "CIO < CEO", "CISO < CIO", "CTO < CEO"], Told.Chart(text, "chart.txt"));

    private static bool Recognised(ChartFacts facts, out string text)
    {
        text = ChartText.Write(facts);
        var read = ChartReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "chart.txt");
        return read.TryPickT0(out var chart, out _) && chart.Format == Formats.Text && chart.Builder.Repair().Chart.Positions.Count == facts.Positions.Count;
    }

    private static string Numbered(Random random, int row) => Stems[random.Next(3)] + " " + row.ToString(CultureInfo.InvariantCulture);

    // Titles repeat, so ids are written beside them where they do not follow from them.
    private static ChartFacts Tree(Random random, int size, Func<Random, int, string> title)
    {
        var stems = random.Next(Stems.Length - 3);
        var positions = new List<PositionFact>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < size; row++)
        {
            var text = title(random, row);
            foreach (var (at, stem) in Stems[..3].Index()) text = text.Replace(stem + " ", Stems[stems + at] + " ", StringComparison.Ordinal);
            var kebab = Spelling.Kebab(text);
            positions.Add(new(used.Add(kebab) ? kebab : $"x-{row.ToString(CultureInfo.InvariantCulture)}")
            {
                Title = text,
                ReportsTo = row == 0 ? null : positions[random.Next(Math.Max(0, row - 3), row)].Id,
            });
        }

        return new() { Positions = [.. positions] };
    }
}
