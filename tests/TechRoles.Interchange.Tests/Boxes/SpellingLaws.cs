using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace TechRoles.Interchange.Tests.Boxes;

/// <summary>A tree of positions: each position after the first reports to an earlier one.</summary>
public sealed record DrawnPositions(int[] Managers, int Spelling)
{
    private static readonly string[] Titles =
        ["CEO", "CIO", "CTO", "CFO", "COO", "CISO", "Head of Platform", "VP Engineering", "IT Director", "Data Protection Officer", "Network Manager", "Lead Architect"];

    private static readonly string[] Names =
        ["Ann Miller", "Bob Stone", "Cid Marsh", "Dan Reed", "Eve Ward", "Flo Hart", "Gus Lane", "Hal Moss", "Ida Nash", "Jon Park", "Kim Quay", "Lee Rudd"];

    public string TitleOf(int position) => Titles[position];

    public string NameOf(int position) => Names[position];

    public string[] Expected() =>
    [
        .. Managers.Select((manager, position) => $"{TitleOf(position)} ({NameOf(position)})" + (manager < 0 ? "" : $" < {TitleOf(manager)}")).Order(StringComparer.Ordinal),
    ];

    public static Arbitrary<DrawnPositions> Drawn() => Arb.From(
        from count in Gen.Choose(2, 12)
        from managers in Gen.CollectToArray(Enumerable.Range(0, count).Select(position => position == 0 ? Gen.Constant(-1) : Gen.Choose(0, position - 1)))
        from spelling in Gen.Choose(0, int.MaxValue)
        select new DrawnPositions(managers, spelling));
}

[Properties(Arbitrary = [typeof(DrawnPositions), typeof(Damage)], MaxTest = 200, QuietOnSuccess = true)]
public class SpellingLaws
{
    [Property]
    public Property A_chart_in_any_spelling_reads_as_that_chart(DrawnPositions positions)
    {
        var dice = new Random(positions.Spelling);
        var (name, text) = Written(positions, dice);
        return (Told.Chart(text, name) is var told && told.SequenceEqual(positions.Expected()))
            .Label($"{name}:\n{text}\n{string.Join('\n', told)}").Classify(true, name);
    }

    [Property]
    public void Any_text_behind_any_beginning_gives_a_chart_or_a_sentence(string? any, Damage damage)
    {
        foreach (var beginning in (string[])["graph TD\n", "mindmap\n", "@startuml\n", "@startwbs\n* CEO\n", "digraph {\n", "dn: cn=a\n", "[", "{\"nodes\":["])
        {
            var text = beginning + damage.Apply((any ?? "") + "CEO --> CIO\nCEO -> {CIO} [label=\"CTO\"]\n** CIO\ntitle: x");
            Told.Read(text).Switch(read => Assert.NotNull(read.Builder.Repair().Chart), unreadable => Assert.NotEmpty(unreadable.Message));
        }
    }

    private static (string Name, string Text) Written(DrawnPositions positions, Random dice) => dice.Next(6) switch
    {
        0 => ("chart.mmd", Mermaid(positions, dice)),
        1 => ("chart.puml", Tree(positions, dice)),
        2 => ("chart.puml", PlantUml(positions, dice)),
        3 => ("chart.dot", Dot(positions, dice)),
        4 => ("chart.json", Nested(positions, dice)),
        _ => ("chart.json", Flat(positions, dice)),
    };

    private static string Label(DrawnPositions positions, int position, Random dice, string lineBreak)
    {
        var (title, name) = (positions.TitleOf(position), positions.NameOf(position));
        return dice.Next(6) switch
        {
            0 => $"{title}{lineBreak}{name}",
            1 => $"{name}{lineBreak}{title}",
            2 => $"{name} ({title})",
            3 => $"{title} ({name})",
            4 => $"{title}: {name}",
            _ => $"{name} - {title}",
        };
    }

    private static string Mermaid(DrawnPositions positions, Random dice)
    {
        var isUp = dice.Next(3) == 0;
        var text = new StringBuilder(isUp ? "flowchart BT\n" : dice.Next(2) == 0 ? "graph TD\n" : "%% remark\nflowchart LR;\n");
        var lineBreak = dice.Next(2) == 0 ? "<br/>" : "<br>";
        (string Open, string Close)[] shapes = [("[\"", "\"]"), ("(\"", "\")"), ("([\"", "\"])"), ("{{\"", "\"}}"), ("[[\"", "\"]]")];
        for (var position = 0; position < positions.Managers.Length; position++)
        {
            var (open, close) = shapes[dice.Next(shapes.Length)];
            text.Append(CultureInfo.InvariantCulture, $"  n{position}{open}{Label(positions, position, dice, lineBreak)}{close}{(dice.Next(4) == 0 ? ":::big" : "")}\n");
        }

        string[] arrows = ["-->", "---", "==>", "---->", "-- leads -->", "-->|leads|"];
        for (var position = 1; position < positions.Managers.Length; position++)
            text.Append(isUp ? $"  n{position} --> n{positions.Managers[position]}\n" : $"  n{positions.Managers[position]} {arrows[dice.Next(arrows.Length)]} n{position}{(dice.Next(3) == 0 ? ";" : "")}\n");
        return text.Append("  classDef big fill:#fff\n").ToString();
    }

    private static string Tree(DrawnPositions positions, Random dice)
    {
        var kind = dice.Next(2) == 0 ? "wbs" : "mindmap";
        var mark = dice.Next(2) == 0 ? '*' : '+';
        var text = new StringBuilder($"@start{kind}\n");
        foreach (var (position, depth) in Walk(positions)) text.Append(CultureInfo.InvariantCulture, $"{new string(mark, depth + 1)} {Label(positions, position, dice, "\\n")}\n");
        return text.Append(CultureInfo.InvariantCulture, $"@end{kind}\n").ToString();
    }

    private static string PlantUml(DrawnPositions positions, Random dice)
    {
        string[] elements = ["rectangle", "card", "agent", "component", "node"];
        string[] arrows = ["-->", "--", "-down->", "--->", "-[#red]->", "*--", "<|--"];
        var text = new StringBuilder("@startuml\nskinparam shadowing false\n");
        for (var position = 0; position < positions.Managers.Length; position++)
            text.Append(CultureInfo.InvariantCulture, $"{elements[dice.Next(elements.Length)]} \"{Label(positions, position, dice, "\\n")}\" as n{position}{(dice.Next(3) == 0 ? " #pink" : "")}\n");
        for (var position = 1; position < positions.Managers.Length; position++) text.Append(CultureInfo.InvariantCulture, $"n{positions.Managers[position]} {arrows[dice.Next(arrows.Length)]} n{position}\n");
        return text.Append("@enduml\n").ToString();
    }

    private static string Dot(DrawnPositions positions, Random dice)
    {
        var isUp = dice.Next(3) == 0;
        var text = new StringBuilder(isUp ? "digraph { rankdir=BT\n" : "strict digraph g {\n node [shape=box];\n");
        for (var position = 0; position < positions.Managers.Length; position++)
            text.Append(dice.Next(3) == 0
                ? $" n{position} [label=<<b>{positions.NameOf(position)}</b><br/>{positions.TitleOf(position)}>]\n"
                : $" \"n{position}\" [color=red, label=\"{Label(positions, position, dice, "\\n")}\"];\n");
        for (var position = 1; position < positions.Managers.Length; position++)
            text.Append(isUp ? $" n{position} -> n{positions.Managers[position]};\n" : dice.Next(2) == 0 ? $" n{positions.Managers[position]} -> {{n{position}}} [weight=2]\n" : $" n{positions.Managers[position]}:s -> n{position}:n;\n");
        return text.Append('}').ToString();
    }

    private static string Nested(DrawnPositions positions, Random dice)
    {
        var below = Pick(dice, "children", "reports", "directReports", "subordinates", "team", "mitarbeiter");
        var (title, name) = (Pick(dice, "title", "jobTitle", "position", "role"), Pick(dice, "name", "displayName", "fullName"));
        var text = new StringBuilder(dice.Next(2) == 0 ? "" : "{\"chart\": ");
        var isWrapped = text.Length > 0;
        var last = -1;
        foreach (var (position, depth) in Walk(positions))
        {
            text.Append(string.Concat(Enumerable.Repeat("]}", last - depth + 1))).Append(last >= depth ? "," : "");
            text.Append(CultureInfo.InvariantCulture, $"{{\"{name}\": \"{positions.NameOf(position)}\", \"{title}\": \"{positions.TitleOf(position)}\", \"{below}\": [");
            last = depth;
        }

        return text.Append(string.Concat(Enumerable.Repeat("]}", last + 1))).Append(isWrapped ? "}" : "").ToString();
    }

    private static string Flat(DrawnPositions positions, Random dice)
    {
        var (id, manager) = (Pick(dice, "id", "employeeId", "key"), Pick(dice, "managerId", "manager", "reportsTo", "parentId", "supervisor", "pid"));
        var isObject = dice.Next(2) == 0;
        var rows = positions.Managers.Select((above, position) =>
            $"{{\"{id}\": \"u{position}\", \"name\": \"{positions.NameOf(position)}\", \"title\": \"{positions.TitleOf(position)}\", \"{manager}\": "
            + (above < 0 ? "null" : isObject && manager is not ("pid" or "parentId") ? $"{{\"id\": \"u{above}\", \"displayName\": \"{positions.NameOf(above)}\"}}" : $"\"u{above}\"") + "}").ToArray();
        dice.Shuffle(rows);
        return dice.Next(3) switch
        {
            0 => $"[{string.Join(",\n", rows)}]",
            1 => $"{{\"value\": [{string.Join(",\n", rows)}], \"count\": {rows.Length}}}",
            _ => string.Join("\n", rows),
        };
    }

    private static string Pick(Random dice, params string[] words) => words[dice.Next(words.Length)];

    // Depth first, as outlines are written.
    private static IEnumerable<(int Seat, int Depth)> Walk(DrawnPositions positions)
    {
        var open = new Stack<(int Seat, int Depth)>([(0, 0)]);
        while (open.TryPop(out var next))
        {
            yield return next;
            for (var position = positions.Managers.Length - 1; position > 0; position--)
                if (positions.Managers[position] == next.Seat) open.Push((position, next.Depth + 1));
        }
    }
}
