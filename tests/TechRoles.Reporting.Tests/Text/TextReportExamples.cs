namespace TechRoles.Reporting.Tests.Text;

public class TextReportExamples
{
    private const string Contest = """
        CEO
          CIO: network
            Head of Networks
          CTO
            Head of Platforms: network
        """;

    [Fact]
    public void A_finding_is_told_with_its_facts_and_who_can_settle_it()
    {
        var text = Reports.Text(Reports.Of(Contest));
        Assert.StartsWith("chart.txt, read as the text notation.\n5 positions, 3 levels under 1 top, 1 area.\n", text, StringComparison.Ordinal);
        Assert.Contains(
            """

            ERRORS (1)

            TR2001 An area has more than one accountable position
              * 'network' has 2 accountable positions (CIO, Head of Platforms
                (head-of-platforms))
                - CIO is accountable for network
                - Head of Platforms (head-of-platforms) is accountable for network
                CEO can settle it, 2 levels up.
              Source: RACI convention (PMBOK): exactly one Accountable for each activity;
                      Logz.io CTO, "Die neue technische Führungskraft: zwischen CIO und
                      CTO", statement 2

            """,
            text,
            StringComparison.Ordinal);
        Assert.EndsWith("\n1 finding: 1 error. 1 problem in the facts.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_chart_is_said_to_be_empty()
    {
        var text = Reports.Text(Reports.Of(""));
        Assert.Contains("The chart is empty: it has no position.\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\nNothing was found.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_did_not_run_is_said_with_the_reason() =>
        Assert.Matches(@"rules? did not run: [^.]*no responsibilities stated", Reports.Text(Reports.Of("CEO\n  CIO")).Replace('\n', ' '));

    [Fact]
    public void Findings_beyond_the_limit_are_counted()
    {
        var chart = string.Join('\n', Enumerable.Range(0, 25).Select(n => $"CIO #cio-{n}: area-{n}\nCTO #cto-{n}: area-{n}"));
        var text = Reports.Text(Reports.Of(chart));
        Assert.Equal(20, text.Split("has 2 accountable positions").Length - 1);
        Assert.Contains("  * and 5 more like these\n", text, StringComparison.Ordinal);
        Assert.Equal(3, Reports.Text(Reports.Of(chart), new() { Limit = 3 }).Split("has 2 accountable positions").Length - 1);
        Assert.DoesNotContain("has 2 accountable positions", Reports.Text(Reports.Of(chart), new() { Limit = 0 }), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_facts_are_cut_and_the_rest_is_counted()
    {
        var chart = "CEO\n  CIO\n" + string.Concat(Enumerable.Range(0, 16).Select(n => $"    Team {n}\n"));
        Assert.Contains("    - and 13 more facts\n", Reports.Text(Reports.Of(chart)), StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_are_grouped_the_worst_kind_first()
    {
        var text = Reports.Problems(Reports.Of("CEO: network\n  CIO\nCTO (reports nobody)\nCDO (reports nobody)"));
        Assert.Equal(
            """
            3 problems in the facts, 2 of them errors:
            Managers that are no position [TR1004]: 2
              - chart.txt, row 3, column reportsTo: Position 'cto' reports to 'nobody',
                which is not in the facts; it becomes a top.
              - chart.txt, row 4, column reportsTo: Position 'cdo' reports to 'nobody',
                which is not in the facts; it becomes a top.
            Guessed: 1
              - No areas are listed; the one that is used and not in the catalogue is made,
                not required.

            """,
            text);
    }

    [Fact]
    public void Names_of_people_are_never_shown()
    {
        var chart = "CEO [person-1]: network\nCTO [person-2]: network\n[people]\nperson-1 name=Secret\nperson-2 name=Secret";
        var report = Reports.Of(chart);
        foreach (var text in (string[])[Reports.Text(report), Reports.Problems(report), Reports.Json(report), Reports.Markdown(report)])
            Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\e]0;title\a\e[2Jx", "\uFFFD]0;title\uFFFD\uFFFD[2Jx")]
    [InlineData("a\r\nb\tc", "a  b c")]
    [InlineData("\u202Eevil\u2066", "\uFFFDevil\uFFFD")]
    [InlineData("می\u200Cخواهم 👩\u200D💻", "می\u200Cخواهم 👩\u200D💻")]
    public void What_is_not_fit_to_be_shown_is_replaced(string given, string shown) => Assert.Equal(shown, Readable.Of(given));

    // No attribute can hold half of a surrogate pair.
    [Fact]
    public void Half_a_letter_is_replaced() => Assert.Equal("\uFFFDx", Readable.Of("\uD800x"));

    [Fact]
    public void A_text_longer_than_a_person_reads_is_cut() => Assert.Equal(Readable.Longest + 1, Readable.Of(new string('x', 5_000)).Length);
}
