using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace TechRoles.Interchange.Tests.Boxes;

/// <summary>A tree of titles is read as that tree, in whatever way an outline of it is written; and what is no chart is not read as one.</summary>
[Properties(MaxTest = 100, QuietOnSuccess = true)]
public class OutlineLaws
{
    private static readonly string[] Titles =
        ["CIO", "CTO", "CISO", "CFO", "Head of Data", "Chief Data Officer", "IT Manager", "Lead Architect", "Service Desk Manager", "Data Engineer", "Head of Sales"];

    private static readonly string[] Styles = ["points", "tabs", "signs", "stars", "numbers", "nested numbers", "headings", "numbered rows", "depths"];

    [Property]
    public Property A_tree_is_read_as_it_was_written(int seed)
    {
        var dice = new Random(seed);
        var above = new List<int> { -1 };
        var depths = new List<int> { 0 };
        for (var count = dice.Next(3, 12); above.Count < count;)
        {
            // A point stands below the one before it, or goes on further up, below the same root.
            var parent = above.Count - 1;
            for (var up = dice.Next(3); up > 0 && above[parent] >= 0; up--) parent = above[parent];
            above.Add(parent);
            depths.Add(depths[parent] + 1);
        }

        string[] names = ["CEO", .. Shuffled(dice).Take(above.Count - 1)];
        var expected = names.Select((name, point) => above[point] < 0 ? name : $"{name} < {names[above[point]]}").Order(StringComparer.Ordinal);
        var style = Styles[dice.Next(Styles.Length)];

        // In a table that goes down only, depths may be grades.
        var goesUpAndDown = RisesAgain(depths);
        if (style == "depths" && !goesUpAndDown) style = "points";
        var (file, text) = Written(style, names, depths, above);
        Assert.Equal(expected, Told.Chart(text, file));
        return true.ToProperty().Classify(goesUpAndDown, "goes up and down").Collect(style);
    }

    [Theory]
    [InlineData("- milk\n- bread\n  - brown\n")]
    [InlineData("To do\n\n- Fix the manager page\n  - Ask CIO\n  - Write mail\n")]
    [InlineData("- CEO\n- CIO\n- CTO\n")]
    [InlineData("- CEO\n  -\n  - CTO\n")]
    [InlineData("- CEO\n  - ****\n  - CTO\n")]
    [InlineData("- [ ] CIO\n  - [x] CTO\n- CFO\n")]
    [InlineData("1 Introduction\n1.1 Scope\n1.2 Terms\n2 Roles\n2.1 CIO\n2.2 CTO\n")]
    [InlineData("- CEO\n  - The CIO asked what the board wants to know of it.\n  - CTO\n")]
    [InlineData("- CEO\n  - CIO\nand so on\n- CTO\n")]
    [InlineData("- CEO\n  - CIO\n\nOne\n\nTwo\n\nThree\n\nFour\n")]
    public void What_is_no_outline_of_titles_is_not_read(string text) => Assert.True(Told.Read(text, "notes.txt").IsT1);

    [Fact]
    public void A_point_may_have_a_name_a_heading_above_and_a_line_below()
    {
        const string text = "# Our company\n\n* **CEO**: Ann Lee\n  * CIO (vacant)\n  * CTO\n    Bo Ek\n";
        Assert.Equal(["CEO (Ann Lee)", "CIO (vacant) < CEO", "CTO (Bo Ek) < CEO"], Told.Chart(text, "company.md"));
    }

    [Theory]
    [InlineData("# Our org\n\n- **CEO** Ann Lee\n  - **CIO** Bo Ek\n    - CISO: Cy Fox\n    - Head of Data (vacant)\n  - **CTO** Di Gil\n")]
    [InlineData("# Our org 2026\n\nSome words about it.\n\n- **CEO**: Ann Lee\n  - *Bo Ek* CIO\n    - Cy Fox, **CISO**\n    - **Head of Data** - TBD\n  - __CTO:__ Di Gil\n\nUpdated in May.\n")]
    [InlineData("- CEO Ann Lee\n  - CIO Bo Ek\n    - Cy Fox CISO\n    - Head of Data (vacant)\n  - CTO Di Gil\n")]
    [InlineData("CEO - Ann Lee\n\u251c\u2500\u2500 CIO - Bo Ek\n\u2502   \u251c\u2500\u2500 CISO - Cy Fox\n\u2502   \u2514\u2500\u2500 Head of Data - vacant\n\u2514\u2500\u2500 CTO - Di Gil\n")]
    [InlineData("CEO (Ann Lee)\n+-- CIO (Bo Ek)\n|   +-- CISO (Cy Fox)\n|   `-- Head of Data (vacant)\n`-- CTO (Di Gil)\n")]
    [InlineData("Our organisation\n\nCEO: Ann Lee\n   CIO: Bo Ek\n      CISO: Cy Fox\n      Head of Data: open\n   CTO: Di Gil\n")]
    [InlineData("Ann Lee, CEO\n\tBo Ek, CIO\n\t\tCy Fox, CISO\n\t\tHead of Data, TBD\n\tDi Gil, CTO\n")]
    public void Titles_and_holders_are_told_apart_however_they_stand_in_an_outline(string text) => Assert.Equal(
        ["CEO (Ann Lee)", "CIO (Bo Ek) < CEO", "CISO (Cy Fox) < CIO", "CTO (Di Gil) < CEO", "Head of Data (vacant) < CIO"], Told.Chart(text, "notes.md"));

    /// <summary>A title above a list leads it, with a sign of a heading or without, once or again.</summary>
    [Theory]
    [InlineData("CEO: Ann Lee\n- CIO\n  - CISO\n- CTO\n")]
    [InlineData("# Our org\n\n# CEO: Ann Lee\n\n- CIO\n  - CISO\n- CTO\n")]
    [InlineData("# CEO: Ann Lee\n## CIO\n- CISO\n## CTO\n")]
    public void A_heading_that_is_a_title_leads_what_stands_below_it(string text) => Assert.Equal(
        ["CEO (Ann Lee)", "CIO < CEO", "CISO < CIO", "CTO < CEO"], Told.Chart(text, "notes.md"));

    [Fact]
    public void Behind_a_rank_stands_what_it_leads() => Assert.Equal(
        ["CEO (Ann Lee)", "CIO < CEO", "SVP Consumer Lending < CEO"], Told.Chart("- CEO Ann Lee\n  - CIO\n  - SVP Consumer Lending\n", "notes.txt"));

    /// <summary>What only the notation writes, or a colon before what somebody answers for.</summary>
    [Theory]
    [InlineData("CEO - Ann Lee\n  CIO - Bo Ek #2\n  CTO - Cy Fox\n")]
    [InlineData("CEO: Strategy A\n  CIO: Mainframe C\n  CTO: Ann Lee\n")]
    [InlineData("CEO\n  CIO\n    CISO\n  CTO - Ann Lee\n")]
    public void Indented_lines_of_the_notation_stay_what_they_are(string text) =>
        Assert.Equal(Formats.Text, Told.Read(text, "chart.txt").OrThrow().Format);

    /// <summary>Only the beginning of a long text is looked at, in whole lines, and all of it is read.</summary>
    [Fact]
    public void A_long_outline_is_read_to_its_end()
    {
        var text = "- CEO\n" + string.Concat(Enumerable.Range(1, 3_000).Select(number => $"  - Data Engineer {number.ToString(CultureInfo.InvariantCulture)}\n"));
        Assert.Equal(3_001, Told.Chart(text, "staff.txt").Length);
    }

    [Theory]
    [InlineData("part.txt", "1.2 CIO\n1.3 CTO\n1.3.1 CISO\n")]
    [InlineData("part.csv", "WBS,Title\n1.2,CIO\n1.3,CTO\n1.3.1,CISO\n")]
    public void A_part_of_a_numbered_outline_has_several_roots(string file, string text) =>
        Assert.Equal(["CIO", "CISO < CTO", "CTO"], Told.Chart(text, file));

    /// <summary>Sorted by grade, by name with two grades, from the middle of a scale; and numbers that are amounts.</summary>
    [Theory]
    [InlineData("Level,Title,Name\n1,CEO,Ann Lee\n2,CIO,Bo Ek\n2,CTO,Cy Fox\n3,IT Manager,Di Gil\n")]
    [InlineData("Level,Title,Name\n1,CIO,Ann Lee\n2,IT Manager,Bo Ek\n1,CTO,Cy Fox\n2,Data Engineer,Di Gil\n")]
    [InlineData("Level,Title,Name\n3,CIO,Ann Lee\n4,IT Manager,Bo Ek\n5,Data Engineer,Cy Fox\n4,Lead Architect,Di Gil\n5,Data Engineer,Ed Hay\n")]
    [InlineData("FTE,Title,Name\n1,CEO,Ann Lee\n0.5,CIO,Bo Ek\n1.5,CTO,Cy Fox\n")]
    [InlineData("FTE,Title,Name\n1,CEO,Ann Lee\n1.5,CIO,Bo Ek\n1,CTO,Cy Fox\n")]
    public void Grades_and_amounts_are_no_outline(string text) =>
        Assert.DoesNotContain(Told.Chart(text, "staff.csv"), line => line.Contains('<', StringComparison.Ordinal));

    private static bool RisesAgain(List<int> depths)
    {
        var hasFallen = false;
        for (var point = 1; point < depths.Count; point++)
        {
            if (hasFallen && depths[point] > depths[point - 1]) return true;
            hasFallen |= depths[point] < depths[point - 1];
        }

        return false;
    }

    private static (string File, string Text) Written(string style, string[] names, List<int> depths, List<int> above)
    {
        var numbers = new string[names.Length];
        var parts = new int[names.Length];
        for (var point = 0; point < names.Length; point++)
            numbers[point] = above[point] < 0
                ? "1"
                : numbers[above[point]] + "." + (++parts[above[point]]).ToString(CultureInfo.InvariantCulture);
        var lines = names.Select((name, point) => style switch
        {
            "points" => $"{new string(' ', 2 * depths[point])}- {name}",
            "tabs" => $"{new string('\t', depths[point])}* {name}",
            "signs" => $"{new string(' ', 3 * depths[point])}{"-*+"[depths[point] % 3]} {name}",
            "stars" => $"{new string('*', depths[point] + 1)} {name}",
            "numbers" => $"{numbers[point]} {name}",
            "nested numbers" => $"{new string(' ', depths[point])}{numbers[point]}. {name}",
            "headings" => $"{new string('#', depths[point] + 1)} {name}\n",
            "numbered rows" => $"{numbers[point]},{name}",
            _ => $"{depths[point]},{name}",
        });
        return style switch
        {
            "numbered rows" => ("staff.csv", "WBS,Title\n" + string.Join('\n', lines)),
            "depths" => ("staff.csv", "Outline Level,Title\n" + string.Join('\n', lines)),
            "headings" => ("staff.md", string.Join('\n', lines)),
            _ => ("staff.txt", string.Join('\n', lines)),
        };
    }

    private static string[] Shuffled(Random dice)
    {
        string[] titles = [.. Titles];
        dice.Shuffle(titles);
        return titles;
    }
}
