using System.Text.Json;

namespace TechRoles.Tool.Tests;

public sealed class OverTimeTests : IDisposable
{
    private const string Chart = """
        CEO
          CIO: payroll A/R
          CTO: payroll R

        [responsibilities]
        area=network involvement=A position=cio to=2026-04-01
        area=network involvement=R position=cio to=2026-04-01
        area=network involvement=A position=cto from=2026-05-15
        area=network involvement=R position=cto from=2026-05-15
        area=payroll involvement=A position=cto from=2026-03-01 to=2026-03-08
        """;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_planned_is_told_with_its_days()
    {
        var session = Analyse("--as-of", "2026-01-15", "--over-time");
        Assert.Contains("\nPlanned: ", session.Out, StringComparison.Ordinal);
        Assert.Contains("  * TR9002 from 2026-04-01 to 2026-05-15: Nobody is accountable for 'network'", session.Out, StringComparison.Ordinal);
        Assert.Contains("  * TR9003 from 2026-03-01 to 2026-03-08: CIO, CTO are both accountable for", session.Out, StringComparison.Ordinal);
        Assert.Equal(1, session.ExitCode);
        Assert.DoesNotContain("Planned", Analyse("--as-of", "2026-01-15").Out, StringComparison.Ordinal);
        Assert.Equal(0, Analyse("--as-of", "2026-01-15").ExitCode);
    }

    [Fact]
    public void What_is_over_does_not_fail()
    {
        var session = Analyse("--as-of", "2026-07-01", "--over-time", "--format", "markdown");
        Assert.Contains("\n## Past: ", session.Out, StringComparison.Ordinal);
        Assert.Equal(0, session.ExitCode);
    }

    [Fact]
    public void Findings_of_the_day_have_their_period()
    {
        var root = JsonDocument.Parse(Analyse("--as-of", "2026-03-02", "--over-time", "--format", "json").Out).RootElement;
        var contested = root.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "TR2001");
        Assert.Equal(("2026-03-01", "2026-03-08"), (contested.GetProperty("from").GetString(), contested.GetProperty("to").GetString()));
        var gap = root.GetProperty("overTime").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "TR9002");
        Assert.Equal("planned", gap.GetProperty("when").GetString());
        Assert.Equal("2026-04-01", gap.GetProperty("periods")[0].GetProperty("from").GetString());
        Assert.False(JsonDocument.Parse(Analyse("--format", "json").Out).RootElement.TryGetProperty("overTime", out _));
    }

    [Fact]
    public void Facts_that_do_not_hold_together_are_repaired_as_on_one_day()
    {
        var session = Session.Of("analyse", _folder.Write("broken.txt", Chart + "\n[lines]\nposition=cio manager=nobody kind=solid\n"), "--as-of", "2026-01-15", "--over-time");
        Assert.Contains("TR1004", session.Error, StringComparison.Ordinal);
        Assert.Contains("  * TR9002 from 2026-04-01 to 2026-05-15", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_without_days_are_alike_on_all_days()
    {
        var session = Session.Of("analyse", _folder.Write("raci.csv", "Activity,CIO,CTO\nNetwork,A,R\n"), "--from", "raci", "--over-time");
        Assert.Equal(0, session.ExitCode);
        Assert.Contains("No fact begins or ends", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seat_that_nobody_holds_between_two_holders_is_vacant_in_that_time()
    {
        const string Seat = """
            CEO
              CIO: network A/R

            [areas]
            network

            [assignments]
            person=person-1 position=cio from=2024-01-01 to=2026-03-01
            person=person-2 position=cio from=2026-06-01
            """;
        var session = Session.Of("analyse", _folder.Write("seat.txt", Seat), "--over-time");
        Assert.Contains("TR4003 from 2026-03-01 to 2026-06-01: ", session.Out, StringComparison.Ordinal);
        Assert.Equal(0, session.ExitCode);
    }

    private Session Analyse(params string[] options) => Session.Of(["analyse", _folder.Write("chart.txt", Chart), .. options]);
}
