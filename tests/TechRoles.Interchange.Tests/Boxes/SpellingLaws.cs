using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace TechRoles.Interchange.Tests.Boxes;

/// <summary>A tree of seats: each seat after the first reports to an earlier one.</summary>
public sealed record DrawnSeats(int[] Managers, int Spelling)
{
    private static readonly string[] Titles =
        ["CEO", "CIO", "CTO", "CFO", "COO", "CISO", "Head of Platform", "VP Engineering", "IT Director", "Data Protection Officer", "Network Manager", "Lead Architect"];

    private static readonly string[] Names =
        ["Ann Miller", "Bob Stone", "Cid Marsh", "Dan Reed", "Eve Ward", "Flo Hart", "Gus Lane", "Hal Moss", "Ida Nash", "Jon Park", "Kim Quay", "Lee Rudd"];

    public string TitleOf(int seat) => Titles[seat];

    public string NameOf(int seat) => Names[seat];

    public string[] Expected() =>
    [
        .. Managers.Select((manager, seat) => $"{TitleOf(seat)} ({NameOf(seat)})" + (manager < 0 ? "" : $" < {TitleOf(manager)}")).Order(StringComparer.Ordinal),
    ];

    public static Arbitrary<DrawnSeats> Drawn() => Arb.From(
        from count in Gen.Choose(2, 12)
        from managers in Gen.CollectToArray(Enumerable.Range(0, count).Select(seat => seat == 0 ? Gen.Constant(-1) : Gen.Choose(0, seat - 1)))
        from spelling in Gen.Choose(0, int.MaxValue)
        select new DrawnSeats(managers, spelling));
}

[Properties(Arbitrary = [typeof(DrawnSeats), typeof(Damage)], MaxTest = 200, QuietOnSuccess = true)]
public class SpellingLaws
{
    [Property]
    public Property A_chart_in_any_spelling_reads_as_that_chart(DrawnSeats seats)
    {
        var dice = new Random(seats.Spelling);
        var (name, text) = Written(seats, dice);
        return (Told.Chart(text, name) is var told && told.SequenceEqual(seats.Expected()))
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

    private static (string Name, string Text) Written(DrawnSeats seats, Random dice) => dice.Next(6) switch
    {
        0 => ("chart.mmd", Mermaid(seats, dice)),
        1 => ("chart.puml", Tree(seats, dice)),
        2 => ("chart.puml", PlantUml(seats, dice)),
        3 => ("chart.dot", Dot(seats, dice)),
        4 => ("chart.json", Nested(seats, dice)),
        _ => ("chart.json", Flat(seats, dice)),
    };

    private static string Label(DrawnSeats seats, int seat, Random dice, string lineBreak)
    {
        var (title, name) = (seats.TitleOf(seat), seats.NameOf(seat));
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

    private static string Mermaid(DrawnSeats seats, Random dice)
    {
        var isUp = dice.Next(3) == 0;
        var text = new StringBuilder(isUp ? "flowchart BT\n" : dice.Next(2) == 0 ? "graph TD\n" : "%% remark\nflowchart LR;\n");
        var lineBreak = dice.Next(2) == 0 ? "<br/>" : "<br>";
        (string Open, string Close)[] shapes = [("[\"", "\"]"), ("(\"", "\")"), ("([\"", "\"])"), ("{{\"", "\"}}"), ("[[\"", "\"]]")];
        for (var seat = 0; seat < seats.Managers.Length; seat++)
        {
            var (open, close) = shapes[dice.Next(shapes.Length)];
            text.Append(CultureInfo.InvariantCulture, $"  n{seat}{open}{Label(seats, seat, dice, lineBreak)}{close}{(dice.Next(4) == 0 ? ":::big" : "")}\n");
        }

        string[] arrows = ["-->", "---", "==>", "---->", "-- leads -->", "-->|leads|"];
        for (var seat = 1; seat < seats.Managers.Length; seat++)
            text.Append(isUp ? $"  n{seat} --> n{seats.Managers[seat]}\n" : $"  n{seats.Managers[seat]} {arrows[dice.Next(arrows.Length)]} n{seat}{(dice.Next(3) == 0 ? ";" : "")}\n");
        return text.Append("  classDef big fill:#fff\n").ToString();
    }

    private static string Tree(DrawnSeats seats, Random dice)
    {
        var kind = dice.Next(2) == 0 ? "wbs" : "mindmap";
        var mark = dice.Next(2) == 0 ? '*' : '+';
        var text = new StringBuilder($"@start{kind}\n");
        foreach (var (seat, depth) in Walk(seats)) text.Append(CultureInfo.InvariantCulture, $"{new string(mark, depth + 1)} {Label(seats, seat, dice, "\\n")}\n");
        return text.Append(CultureInfo.InvariantCulture, $"@end{kind}\n").ToString();
    }

    private static string PlantUml(DrawnSeats seats, Random dice)
    {
        string[] elements = ["rectangle", "card", "agent", "component", "node"];
        string[] arrows = ["-->", "--", "-down->", "--->", "-[#red]->", "*--", "<|--"];
        var text = new StringBuilder("@startuml\nskinparam shadowing false\n");
        for (var seat = 0; seat < seats.Managers.Length; seat++)
            text.Append(CultureInfo.InvariantCulture, $"{elements[dice.Next(elements.Length)]} \"{Label(seats, seat, dice, "\\n")}\" as n{seat}{(dice.Next(3) == 0 ? " #pink" : "")}\n");
        for (var seat = 1; seat < seats.Managers.Length; seat++) text.Append(CultureInfo.InvariantCulture, $"n{seats.Managers[seat]} {arrows[dice.Next(arrows.Length)]} n{seat}\n");
        return text.Append("@enduml\n").ToString();
    }

    private static string Dot(DrawnSeats seats, Random dice)
    {
        var isUp = dice.Next(3) == 0;
        var text = new StringBuilder(isUp ? "digraph { rankdir=BT\n" : "strict digraph g {\n node [shape=box];\n");
        for (var seat = 0; seat < seats.Managers.Length; seat++)
            text.Append(dice.Next(3) == 0
                ? $" n{seat} [label=<<b>{seats.NameOf(seat)}</b><br/>{seats.TitleOf(seat)}>]\n"
                : $" \"n{seat}\" [color=red, label=\"{Label(seats, seat, dice, "\\n")}\"];\n");
        for (var seat = 1; seat < seats.Managers.Length; seat++)
            text.Append(isUp ? $" n{seat} -> n{seats.Managers[seat]};\n" : dice.Next(2) == 0 ? $" n{seats.Managers[seat]} -> {{n{seat}}} [weight=2]\n" : $" n{seats.Managers[seat]}:s -> n{seat}:n;\n");
        return text.Append('}').ToString();
    }

    private static string Nested(DrawnSeats seats, Random dice)
    {
        var below = Pick(dice, "children", "reports", "directReports", "subordinates", "team", "mitarbeiter");
        var (title, name) = (Pick(dice, "title", "jobTitle", "position", "role"), Pick(dice, "name", "displayName", "fullName"));
        var text = new StringBuilder(dice.Next(2) == 0 ? "" : "{\"chart\": ");
        var isWrapped = text.Length > 0;
        var last = -1;
        foreach (var (seat, depth) in Walk(seats))
        {
            text.Append(string.Concat(Enumerable.Repeat("]}", last - depth + 1))).Append(last >= depth ? "," : "");
            text.Append(CultureInfo.InvariantCulture, $"{{\"{name}\": \"{seats.NameOf(seat)}\", \"{title}\": \"{seats.TitleOf(seat)}\", \"{below}\": [");
            last = depth;
        }

        return text.Append(string.Concat(Enumerable.Repeat("]}", last + 1))).Append(isWrapped ? "}" : "").ToString();
    }

    private static string Flat(DrawnSeats seats, Random dice)
    {
        var (id, manager) = (Pick(dice, "id", "employeeId", "key"), Pick(dice, "managerId", "manager", "reportsTo", "parentId", "supervisor", "pid"));
        var isObject = dice.Next(2) == 0;
        var rows = seats.Managers.Select((above, seat) =>
            $"{{\"{id}\": \"u{seat}\", \"name\": \"{seats.NameOf(seat)}\", \"title\": \"{seats.TitleOf(seat)}\", \"{manager}\": "
            + (above < 0 ? "null" : isObject && manager is not ("pid" or "parentId") ? $"{{\"id\": \"u{above}\", \"displayName\": \"{seats.NameOf(above)}\"}}" : $"\"u{above}\"") + "}").ToArray();
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
    private static IEnumerable<(int Seat, int Depth)> Walk(DrawnSeats seats)
    {
        var open = new Stack<(int Seat, int Depth)>([(0, 0)]);
        while (open.TryPop(out var next))
        {
            yield return next;
            for (var seat = seats.Managers.Length - 1; seat > 0; seat--)
                if (seats.Managers[seat] == next.Seat) open.Push((seat, next.Depth + 1));
        }
    }
}
