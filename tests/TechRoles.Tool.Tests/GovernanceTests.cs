using System.Text.Json;
using System.Text.RegularExpressions;

namespace TechRoles.Tool.Tests;

/// <summary>Baselines, waivers, configuration and parts of a chart at the command line.</summary>
public sealed class GovernanceTests : IDisposable
{
    private static readonly string[] Contests = ["--rule", "TR2001=error", "--rule", "TR2002=off", "--remedies", "0"];
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_part_of_an_organisation_is_not_blamed_for_what_may_be_elsewhere()
    {
        using var folder = new Folder();
        var chart = folder.Write("chart.txt", "CEO\n  CIO: enterprise-it A/R\n  CTO: product-stack A/R\n");
        string[] command = ["analyse", chart, "--profile", "us-bank"];
        Assert.Contains("TR4006", Session.Of(command).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("TR4006", Session.Of([.. command, "--partial"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_fails_for_two_new_findings_of_twenty_two_and_the_baseline_shrinks()
    {
        var (before, after) = (Chart("before.txt", Enumerable.Range(1, 20)), Chart("after.txt", Enumerable.Range(4, 19)));
        var file = _folder["base.json"];
        Assert.Contains("20 findings", Session.Of("baseline", before, "--out", file, "--rule", "TR2001=error", "--rule", "TR2002=off").Out, StringComparison.Ordinal);
        Assert.Equal(0, Analyse(before, "--baseline", file).ExitCode);

        var session = Analyse(after, "--baseline", file);
        Assert.Equal(1, session.ExitCode);
        Assert.Equal(2, Regex.Count(session.Out, "It is new\\."));
        Assert.Contains("GONE SINCE THE BASELINE (3)\n", session.Out, StringComparison.Ordinal);
        Assert.Contains("TR2001 on cio, cto, area-2\n", session.Out, StringComparison.Ordinal);
        Assert.Contains("19 findings: 19 errors. 2 of them count: 17 are in the baseline. 3 of the\nbaseline are gone.", session.Out, StringComparison.Ordinal);

        Assert.Contains("17 findings; 3 of 20 dropped, 0 added.", Session.Of("baseline", after, "--out", file, "--shrink", "--rule", "TR2001=error", "--rule", "TR2002=off").Out, StringComparison.Ordinal);
        Assert.Equal(1, Analyse(after, "--baseline", file).ExitCode);
        Assert.Contains("19 findings; 0 of 17 dropped, 2 added. It has grown by 2.", Session.Of("baseline", after, "--out", file, "--rule", "TR2001=error", "--rule", "TR2002=off").Out.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(0, Analyse(after, "--baseline", file).ExitCode);
    }

    [Fact]
    public void States_stand_in_the_json_report()
    {
        var (before, after) = (Chart("before.txt", [1, 2]), Chart("after.txt", [2, 3]));
        Session.Of("baseline", before, "--out", _folder["base.json"], "--rule", "TR2001=error", "--rule", "TR2002=off");
        var report = JsonDocument.Parse(Analyse(after, "--baseline", _folder["base.json"], "--format", "json").Out).RootElement;
        Assert.Equal(["unchanged", "new"], report.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("state").GetString()!));
        Assert.Equal("absent", Assert.Single(report.GetProperty("absent").EnumerateArray()).GetProperty("state").GetString());
        Assert.Equal("""{"new": 1, "unchanged": 1, "absent": 1}""", Regex.Replace(report.GetProperty("summary").GetProperty("states").GetRawText(), "\\s*\\n\\s*", " ").Replace("{ ", "{", StringComparison.Ordinal).Replace(" }", "}", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_waived_is_shown_and_does_not_fail()
    {
        var (chart, file) = (Chart("chart.txt", [1, 2]), _folder["waivers.json"]);
        var listed = Session.Of("waive", chart, "--rule", "TR2001=error", "--rule", "TR2002=off").Out;
        var fingerprint = Regex.Match(listed, "^[0-9a-f]{32}", RegexOptions.Multiline).Value;
        var waive = (string[])["waive", chart, fingerprint[..8], "--waivers", file, "--rule", "TR2001=error", "--rule", "TR2002=off", "--reason", "Joint until the move", "--by", "ceo"];
        Assert.Equal(2, Session.Of(waive).ExitCode);
        Assert.Contains("added the waiver of TR2001", Session.Of([.. waive, "--until", "2026-12-31"]).Out, StringComparison.Ordinal);
        Assert.Contains("replaced the waiver of TR2001", Session.Of([.. waive, "--until", "2027-12-31", "--control", "Weekly meeting"]).Out, StringComparison.Ordinal);

        var held = Analyse(chart, "--waivers", file, "--as-of", "2027-12-31");
        Assert.Contains("WAIVED (1)\n", held.Out, StringComparison.Ordinal);
        Assert.Contains("Waived until 2027-12-31 by ceo: Joint until the move Meanwhile: Weekly\n    meeting", held.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("no waiver ends", held.Error, StringComparison.Ordinal);
        Assert.Contains("TR0001", Analyse(chart, "--waivers", file, "--as-of", "2028-01-01").Out, StringComparison.Ordinal);
        Assert.Contains("no waiver ends", Analyse(chart, "--waivers", file).Error, StringComparison.Ordinal);

        var scenario = _folder.Write("s.json", """{"format": "techroles-scenario/1", "name": "x", "changes": [{"kind": "assign-responsibility", "position": "cto", "area": "area-3", "involvement": "A"}]}""");
        Assert.Equal(1, Session.Of("what-if", chart, scenario, "--rule", "TR2001=error", "--rule", "TR2002=off").ExitCode);
        var waiver = _folder.Write("one.json", """{"format": "techroles-waivers/1", "waivers": [{"rule": "TR2001", "subjects": ["area-3"], "reason": "planned", "by": "ceo", "until": "2026-12-31"}]}""");
        Assert.Equal(0, Session.Of("what-if", chart, scenario, "--rule", "TR2001=error", "--rule", "TR2002=off", "--waivers", waiver, "--as-of", "2026-12-31").ExitCode);
        Assert.Equal(1, Session.Of("what-if", chart, scenario, "--rule", "TR2001=error", "--rule", "TR2002=off", "--waivers", waiver, "--as-of", "2027-01-01").ExitCode);
    }

    [Fact]
    public void Codes_of_waivers_weigh_what_the_user_says()
    {
        var chart = Chart("chart.txt", []);
        var stale = _folder.Write("one.json", """{"format": "techroles-waivers/1", "waivers": [{"rule": "TR2001", "subjects": ["area-3"], "reason": "planned", "by": "ceo", "until": "2026-12-31"}]}""");
        Assert.Equal(1, Analyse(chart, "--waivers", stale, "--fail-on", "warning").ExitCode);
        Assert.Equal(0, Analyse(chart, "--waivers", stale, "--fail-on", "warning", "--rule", "TR0002=info").ExitCode);
        Assert.DoesNotContain("TR0002", Analyse(chart, "--waivers", stale, "--rule", "TR0002=off").Out, StringComparison.Ordinal);
        Assert.Equal(1, Analyse(chart, "--waivers", stale, "--rule", "stale-suppression=error").ExitCode);
        Assert.Equal(1, Analyse(chart, "--waivers", stale, "--rules", "strict").ExitCode);
        Assert.Equal(0, Analyse(chart, "--waivers", stale, "--rules", "all").ExitCode);
        Assert.Equal(0, Analyse(chart, "--waivers", stale, "--rules", "strict", "--rule", "TR0002=info").ExitCode);
    }

    [Fact]
    public void A_configuration_stands_before_the_command_line()
    {
        var chart = Chart("chart.txt", [1]);
        var config = _folder.Write("c.json", """{"format": "techroles-config/1", "rules": {"contested-accountability": "error", "TR1009": {"limit": 1}}, "failOn": "never"}""");
        var session = Session.Of("analyse", chart, "--config", config);
        Assert.Equal(0, session.ExitCode);
        Assert.Contains("ERRORS (1)", session.Out, StringComparison.Ordinal);
        Assert.Contains("TR1009", session.Out, StringComparison.Ordinal);
        Assert.Equal(1, Session.Of("analyse", chart, "--config", config, "--fail-on", "error").ExitCode);
        Assert.Equal(0, Session.Of("analyse", chart, "--config", config, "--fail-on", "error", "--rule", "TR2001=info").ExitCode);
        var wrong = _folder.Write("w.json", """{"format": "techroles-config/1", "profiles": ["moon"], "rules": {"TR9999": "error"}}""");
        var refused = Session.Of("analyse", chart, "--config", wrong);
        Assert.Equal((2, ""), (refused.ExitCode, refused.Out));
        Assert.Contains("'moon'", refused.Error, StringComparison.Ordinal);
        Assert.Contains("'TR9999'", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_is_shown_of_a_chart_that_is_judged_as_a_whole()
    {
        var chart = _folder.Write("chart.txt", "CEO\n  CIO: network\n    Ada: network\n  CTO: products\n    Dan: products\n");
        Assert.Contains("network", Analyse(chart).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("'network'", Analyse(chart, "--below", "cto").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("'products'", Analyse(chart, "--area", "network").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("'products'", Analyse(chart, "--kind", "CIO").Out, StringComparison.Ordinal);
        Assert.All((string[])["--unit", "--below", "--area", "--kind"], option => Assert.Equal(2, Analyse(chart, option, "nowhere").ExitCode));
    }

    [Theory]
    [InlineData("--waivers")]
    [InlineData("--baseline")]
    [InlineData("--config")]
    public void A_file_that_is_not_there_or_none_of_ours_is_refused(string option)
    {
        var chart = Chart("chart.txt", []);
        Assert.Equal(2, Analyse(chart, option, _folder["nothing.json"]).ExitCode);
        var session = Analyse(chart, option, _folder.Write("other.json", "{\"format\": \"other\"}"));
        Assert.Equal((2, ""), (session.ExitCode, session.Out));
        Assert.Contains("other.json", session.Error, StringComparison.Ordinal);
    }

    private static Session Analyse(string chart, params string[] options) => Session.Of(["analyse", chart, .. Contests, .. options]);

    // Areas that the CTO and the CIO both answer for.
    private string Chart(string name, IEnumerable<int> contested) => _folder.Write(
        name,
        $"CEO\n  CIO: {string.Join(", ", Enumerable.Range(1, 22).Select(area => $"area-{area}"))}\n  CTO{(contested.Any() ? ": " : "")}{string.Join(", ", contested.Select(area => $"area-{area}"))}\n");
}
