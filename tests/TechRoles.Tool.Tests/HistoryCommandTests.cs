using System.Text.Json;

namespace TechRoles.Tool.Tests;

public sealed class HistoryCommandTests : IDisposable
{
    private const string First = """
        Employee ID,Name,Job Title,Manager ID
        1,Person One,CEO,
        2,Person Two,CIO,1
        3,Person Three,Head of Networks,2
        4,Person Four,CFO,1
        """;

    private const string Second = """
        Employee ID,Name,Job Title,Manager ID
        1,Person One,CEO,
        2,Person Two,CIO,4
        4,Person Four,CFO,1
        """;

    private const string Third = """
        Employee ID,Name,Job Title,Manager ID
        1,Person One,CEO,
        2,Person Five,Chief Information Officer,4
        3,Person Three,Head of Networks,2
        4,Person Four,CFO,1
        5,Person Six,Head of Data,2
        """;

    private const string DottedTwice = "Employee ID,Name,Job Title,Manager ID,Dotted Line Manager\n1,Person One,CEO,,\n2,Person Two,CIO,1,1\n";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_tells_who_came_left_and_moved_by_day()
    {
        var session = Session.Of("history", _folder.Write("staff-2025-03-31.csv", Third), _folder.Write("staff_20240331.csv", First), _folder.Write("staff 2024-Q3.csv", Second));
        Assert.Equal(0, session.ExitCode);
        Assert.Contains("3 returns from 2024-03-31 to 2025-03-31: 4 positions in the first, 5 in the last.", Folded(session.Out), StringComparison.Ordinal);
        Assert.Contains("1 position, missing in a return and back soon after, counts", Folded(session.Out), StringComparison.Ordinal);
        Assert.Contains("CIO (2) reports to CFO (4) instead of CEO (1)", session.Out, StringComparison.Ordinal);
        Assert.Contains("CIO (2) is now Chief Information Officer", session.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Positions that left", session.Out, StringComparison.Ordinal);
        Assert.True(session.Out.IndexOf("\n2024-09-30\n", StringComparison.Ordinal) < session.Out.IndexOf("\n2025-03-31\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_of_dated_files_is_a_series_and_what_is_no_chart_is_passed_over()
    {
        _folder.Write("2024-03-31.csv", First);
        _folder.Write("2024-09-30.csv", Second);
        _folder.Write("notes-2024-09-30.csv", "Alpha,Beta\n1,2\n");
        _folder.Write("readme.txt", "No day in its name.\n");
        var session = Session.Of("history", _folder["."], "--format", "json");
        var root = JsonDocument.Parse(session.Out).RootElement;
        Assert.Equal(0, session.ExitCode);
        Assert.Equal("techroles-history/1", root.GetProperty("format").GetString());
        Assert.Equal(["2024-03-31", "2024-09-30"], root.GetProperty("returns").EnumerateArray().Select(one => one.GetProperty("day").GetString()));
        Assert.Equal(1, root.GetProperty("summary").GetProperty("events").GetProperty("left").GetInt32());
        Assert.Contains(root.GetProperty("events").EnumerateArray(), one => one.GetProperty("kind").GetString() == "moved" && one.GetProperty("position").GetString() == "2");
    }

    [Fact]
    public void Findings_have_the_days_of_the_returns()
    {
        var session = Session.Of(
            "history", _folder.Write("a-2024-01-31.csv", First), _folder.Write("b-2024-02-29.csv", DottedTwice), _folder.Write("c-2024-03-31.csv", DottedTwice), _folder.Write("d-2024-04-30.csv", First),
            "--format", "markdown");
        Assert.Equal(0, session.ExitCode);
        Assert.Contains("from 2024-02-29 to 2024-04-30: ", session.Out, StringComparison.Ordinal);
        Assert.Contains("\n## Findings that are over: 1\n", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_that_cannot_be_told_is_refused_with_what_to_do()
    {
        var first = _folder.Write("2024-03-31.csv", First);
        Refused("is for no series", "alone is no series", first);
        Refused("no day", "says no day: write it into its name", first, _folder.Write("staff.csv", Second));
        Refused("one day twice", "are for one day, 2024-03-31", first, _folder.Write("staff-2024-03-31.csv", Second));
        Refused("unreadable", "no-such-file", first, _folder["no-such-file-2024-06-30.csv"]);
    }

    [Theory]
    [InlineData("uk-2011-03-31-senior.csv", "2011-03-31")]
    [InlineData("20240331.csv", "2024-03-31")]
    [InlineData("org_31.03.2024.xlsx", "2024-03-31")]
    [InlineData("org 03-31-2024.csv", "2024-03-31")]
    [InlineData("org 03-04-2024.csv", null)]
    [InlineData("2024-Q1.csv", "2024-03-31")]
    [InlineData("q4_2023.csv", "2023-12-31")]
    [InlineData("2024-02.csv", "2024-02-29")]
    [InlineData("March 2024.csv", "2024-03-31")]
    [InlineData("staff-1-sep-2024.csv", "2024-09-01")]
    [InlineData("staff2023.csv", "2023-12-31")]
    [InlineData("2024-03-31 and 2024-06-30.csv", null)]
    [InlineData("123456.csv", null)]
    [InlineData("positions.csv", null)]
    public void The_day_of_a_return_stands_in_its_name(string name, string? day) =>
        Assert.Equal(day, DayInName.Of(name) is { } found ? ReportDay.Of(found) : null);

    private static void Refused(string why, string said, params string[] paths)
    {
        var session = Session.Of(["history", .. paths]);
        Assert.True((2, "") == (session.ExitCode, session.Out), why);
        Assert.Contains(said, Folded(session.Error), StringComparison.Ordinal);
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
