using System.Text.Json;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Tool.Tests;

public sealed class DiffCommandTests : IDisposable
{
    private const string Old = """
        CEO #1 [ann]
          CIO #2 [ben]: network, payroll
            Head of Networks #3 [cat]
            Head of Data #4 [dan]
          CFO #5 [eve]
        """;

    private const string New = """
        CEO #1 [ann]
          Chief Information Officer #2 [gus]: network
            Head of Networks #3 [cat]
          CFO #5 [eve]: payroll
            Head of Networks Finance #6
            Controller #4 [fay]
        """;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_tells_who_came_left_and_was_retitled()
    {
        var session = Diff();
        Assert.Equal(0, session.ExitCode);
        Assert.Equal(
            """
            5 positions before, 6 after: 2 came, 1 left, 4 stayed; 11 changes.
            Found again: 3 by id and title, 1 by id, with another title. Titles agree at 80
            % of the ids that both charts have, so that ids are trusted.

            Positions that came: 2
              * Controller (4), below CFO (5); the id was that of Head of Data
              * Head of Networks Finance (6), below CFO (5)

            Positions that left: 1
              * Head of Data (4), below CIO (2)

            Positions with another title: 1
              * CIO (2) is now Chief Information Officer

            Positions with other holders: 1
              * Chief Information Officer (2): gus instead of ben

            Responsibilities: 2
              * CIO (2): loses payroll (accountable)
              * CFO (5): gains payroll (accountable)

            """,
            session.Out);
    }

    [Fact]
    public void By_id_the_same_id_is_the_same_seat()
    {
        var session = Diff("--match", "id");
        Assert.Contains("Head of Data (4) is now Controller\n", session.Out, StringComparison.Ordinal);
        Assert.Contains("Controller (4) reports to CFO (5) instead of CIO (2)\n", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void By_holder_ids_do_not_count()
    {
        var session = Diff("--match", "holder");
        Assert.Contains("Found again: 3 by holder and title", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_a_topic_is_cut_and_its_count_is_not() =>
        Assert.Contains("\n## Positions that came: 2\n\n- Controller (4), below CFO (5); the id was that of Head of Data\n- and 1 more\n", Diff("--limit", "1", "--format", "markdown").Out, StringComparison.Ordinal);

    [Fact]
    public void Its_changes_pasted_into_a_scenario_can_be_tried_on_the_first_chart()
    {
        var session = Diff("--format", "json", "--limit", "1");
        Assert.Equal(0, session.ExitCode);
        using var diff = JsonDocument.Parse(session.Out);
        var changes = diff.RootElement.GetProperty("changes");
        var scenario = _folder.Write("scenario.json", $$"""{"format": "techroles-scenario/1", "name": "A year later", "changes": {{changes.GetRawText()}}}""");
        var tried = Session.Of("what-if", _folder["old.txt"], scenario, "--format", "json", "--fail-on", "never");
        Assert.Equal(0, tried.ExitCode);
        using var outcome = JsonDocument.Parse(tried.Out);
        Assert.Equal(diff.RootElement.GetProperty("after").GetRawText(), outcome.RootElement.GetProperty("after").GetRawText());
        var (old, now) = (Chart(_folder["old.txt"]), Chart(_folder["new.txt"]));
        Assert.Equal(now.ToFacts(), ScenarioJson.Read(File.ReadAllText(scenario)).AsT0.ApplyTo(old).AsT0.ToFacts());
    }

    [Fact]
    public void Equal_charts_differ_in_nothing()
    {
        var path = _folder.Write("one.txt", Old);
        Assert.StartsWith("5 positions before, 5 after: the charts state the same.\n", Session.Of("diff", path, path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_refused()
    {
        var session = Session.Of("diff", _folder.Write("one.txt", Old), _folder["none.txt"]);
        Assert.Equal((2, ""), (session.ExitCode, session.Out));
        Assert.Equal(2, Session.Of("diff", _folder["one.txt"]).ExitCode);
        Assert.Equal(2, Session.Of("diff", _folder["one.txt"], _folder["one.txt"], "--match", "name").ExitCode);
    }

    private static OrgChart Chart(string path) => ChartReader.Read(path).AsT0.Builder.Repair().Chart;

    private Session Diff(params string[] options) => Session.Of(["diff", _folder.Write("old.txt", Old), _folder.Write("new.txt", New), .. options]);
}
