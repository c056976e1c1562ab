namespace TechRoles.Tool.Tests;

public sealed class WhatIfCommandTests : IDisposable
{
    private const string Chart = """
        CEO
          CIO: network A/R
          CTO: product A/R

        [areas]
        network
        product
        """;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_introduces_an_error_fails()
    {
        var session = Try("""{"kind": "withdraw-responsibility", "position": "cto", "area": "product", "involvement": "A"}""");
        Assert.Equal(1, session.ExitCode);
        Assert.Contains("FINDINGS INTRODUCED: 1 (1 error)\n  * TR4001 ", session.Out, StringComparison.Ordinal);
        Assert.Contains("goes from A/R to R in product, to nobody\n", session.Out, StringComparison.Ordinal);
        Assert.Contains("Findings: 1 introduced, 0 resolved, 0 changed, 0 unchanged. 1 remit changes.", session.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("never", 0)]
    public void The_user_says_what_fails(string failOn, int code) => Assert.Equal(
        code,
        Try("""{"kind": "withdraw-responsibility", "position": "cto", "area": "product", "involvement": "A"}""", "--fail-on", failOn).ExitCode);

    [Fact]
    public void What_introduces_nothing_does_not_fail_whatever_was_wrong_before()
    {
        var chart = _folder.Write("bad.txt", Chart.Replace("product A/R", "network C", StringComparison.Ordinal));
        var session = Session.Of("what-if", chart, Scenario("""{"kind": "retitle", "position": "ceo", "title": "Chief"}"""));
        Assert.Equal(0, session.ExitCode);
        Assert.Contains("FINDINGS INTRODUCED: none\n", session.Out, StringComparison.Ordinal);
        Assert.Equal(1, Session.Of("analyse", chart).ExitCode);
    }

    /// <summary>A finding that stays and becomes heavier is as good as a new one.</summary>
    [Theory]
    [InlineData("CIO", 1)]
    [InlineData("Head of Technology", 0)]
    public void What_becomes_heavy_enough_fails(string title, int code)
    {
        // That a title usually means such an officer is only information.
        var chart = _folder.Write("control.txt", "CEO\n  Head of IT #it\n    CISO\n");
        var session = Session.Of("what-if", chart, Scenario($$"""{"kind": "retitle", "position": "it", "title": "{{title}}"}"""), "--fail-on", "warning");
        Assert.Contains("FINDINGS INTRODUCED: none\n", session.Out, StringComparison.Ordinal);
        Assert.Equal(code, session.ExitCode);
    }

    [Fact]
    public void A_change_that_cannot_be_made_is_said_and_refused()
    {
        var session = Try("""{"kind": "rereport", "position": "ceo", "to": "cio"}""");
        Assert.Equal((2, ""), (session.ExitCode, session.Out));
        Assert.Equal(
            "The scenario cannot be made. CEO reports to CIO: Reporting lines go round in a\ncircle: ceo > cio > ceo.\n", session.Error);
    }

    [Fact]
    public void All_that_is_wrong_with_a_scenario_is_said_with_its_place()
    {
        var session = Try("""{"kind": "rereport", "position": "cio"}, {"kind": "fly"}""");
        Assert.Equal((2, ""), (session.ExitCode, session.Out));
        Assert.Contains("/changes/0", session.Error, StringComparison.Ordinal);
        Assert.Contains("/changes/1", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_refused()
    {
        var chart = _folder.Write("chart.txt", Chart);
        Assert.Equal((2, ""), (Session.Of("what-if", chart).ExitCode, Session.Of("what-if", chart).Out));
        Assert.Equal(2, Session.Of("what-if", chart, _folder["none.json"]).ExitCode);
        Assert.Equal(2, Session.Of("what-if", _folder["none.txt"], Scenario("")).ExitCode);
        Assert.Equal(2, Session.Of("what-if", chart, _folder.Write("bad.json", "{")).ExitCode);
    }

    [Fact]
    public void The_outcome_goes_to_a_file_and_each_section_is_cut()
    {
        var chart = _folder.Write("chart.txt", Chart);
        var merge = Scenario("""{"kind": "merge-positions", "position": "cio", "into": "cto", "title": null}""");
        var session = Session.Of("what-if", chart, merge, "--out", _folder["out.md"], "--format", "markdown", "--limit", "1");
        Assert.Equal("", session.Out);
        Assert.Contains("- and 1 more\n", File.ReadAllText(_folder["out.md"]), StringComparison.Ordinal);
    }

    private string Scenario(string changes) =>
        _folder.Write("scenario.json", $$"""{"format": "techroles-scenario/1", "name": "Trial", "changes": [{{changes}}]}""");

    private Session Try(string changes, params string[] options) =>
        Session.Of(["what-if", _folder.Write("chart.txt", Chart), Scenario(changes), .. options]);
}
