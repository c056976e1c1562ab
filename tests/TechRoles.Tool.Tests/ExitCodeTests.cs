using System.Diagnostics;
using System.Text.Json;

namespace TechRoles.Tool.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private const string Contested = "CEO\n  CIO: network\n    Head of Networks\n  CTO\n    Head of Platforms: network\n";
    private const string Warned = "CEO\n  CIO: network\n  CTO: network\n";
    private const string Sound = "CEO\n  CIO: network A/R\n";
    private const string Unsound = "CEO\nCIO (reports nobody): network A/R\n";
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Contested, 1)]
    [InlineData(Warned, 0)]
    [InlineData(Sound, 0)]
    [InlineData("", 2)]
    [InlineData("# no position\n", 2)]
    [InlineData("{\"format\": \"techroles-chart/1\"}", 0)]
    [InlineData(Warned, 1, "--fail-on", "warning")]
    [InlineData(Contested, 0, "--fail-on", "never")]
    [InlineData(Sound, 0, "--fail-on", "info")]
    [InlineData(Contested, 0, "--rule", "TR2001=off")]
    [InlineData(Contested, 0, "--rule", "TR2001=warning")]
    [InlineData(Warned, 1, "--rule", "contested-accountability=error")]
    [InlineData(Contested, 1, "--rule", "TR2001=off", "--rule", "TR2001=error")]
    [InlineData(Contested, 1, "--limit", "0")]
    [InlineData(Unsound, 1)]
    [InlineData(Unsound, 0, "--fail-on", "never")]
    [InlineData(Unsound, 2, "--strict")]
    [InlineData(Sound, 0, "--strict")]
    [InlineData(Contested, 1, "--strict", "--profile", "generic", "--assume", "--as-of", "2026-04-01", "--from", "text", "--threads", "3")]
    public void An_analysis_answers_with_what_it_found(string chart, int code, params string[] options)
    {
        var path = _folder.Write("chart.txt", chart);
        foreach (var command in (string[])["analyse", "analyze"])
            foreach (var format in (string[])["text", "json", "markdown"])
                Assert.Equal(code, Session.Of([command, path, .. options, "--format", format]).ExitCode);
    }

    /// <summary>A lost fact never ends with 0, whatever is made of the chart.</summary>
    [Theory]
    [InlineData("what-if", "CHART", "SCENARIO")]
    [InlineData("diff", "CHART", "CHART")]
    [InlineData("draw", "CHART")]
    [InlineData("draw", "CHART", "--pseudonymise")]
    [InlineData("overlap", "CHART")]
    [InlineData("model", "--in", "CHART")]
    [InlineData("compare", "cio", "ceo", "--in", "CHART")]
    [InlineData("inspect", "CHART")]
    [InlineData("convert", "CHART", "--to", "json", "--pseudonymise", "--out", "OUT")]
    [InlineData("baseline", "CHART", "--out", "OUT")]
    [InlineData("waive", "CHART")]
    public void A_lost_fact_is_said_and_never_ends_with_0(params string[] words)
    {
        var scenario = _folder.Write("scenario.json", "{\"format\": \"techroles-scenario/1\", \"changes\": [{\"kind\": \"retitle\", \"position\": \"cio\", \"title\": \"CTO\"}]}");
        foreach (var (chart, code) in new[] { (Sound, 0), (Unsound, 1) })
        {
            var path = _folder.Write("chart.txt", chart);
            var session = Session.Of([.. words.Select(word => word switch { "CHART" => path, "SCENARIO" => scenario, "OUT" => _folder["out.json"], _ => word })]);
            Assert.Equal(code, session.ExitCode);
            Assert.Equal(code == 1, (session.Out + session.Error).Contains("TR1004", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("no-such-command")]
    [InlineData("analyse")]
    [InlineData("analyse", "no-such-file.csv")]
    [InlineData("analyse", "")]
    [InlineData("analyse", "CHART", "--no-such-option")]
    [InlineData("analyse", "CHART", "--format", "pdf")]
    [InlineData("analyse", "CHART", "--format")]
    [InlineData("analyse", "CHART", "--from", "excel")]
    [InlineData("analyse", "CHART", "--from", "raci")]
    [InlineData("analyse", "CHART", "--as-of", "1.4.2026")]
    [InlineData("analyse", "CHART", "--limit", "-1")]
    [InlineData("analyse", "CHART", "--limit", "many")]
    [InlineData("analyse", "CHART", "--threads", "0")]
    [InlineData("analyse", "CHART", "--rule", "TR2001")]
    [InlineData("analyse", "CHART", "--rule", "TR9999=off")]
    [InlineData("analyse", "CHART", "--rule", "TR2001=fatal")]
    [InlineData("analyse", "CHART", "--fail-on", "sometimes")]
    [InlineData("analyse", "CHART", "--profile", "martian")]
    [InlineData("analyse", "CHART", "--out", "no-such-folder/report.txt")]
    [InlineData("analyse", "CHART", "--waivers", "x")]
    [InlineData("analyse", "CHART", "--baseline", "x")]
    [InlineData("compare", "cio")]
    [InlineData("compare", "cso", "cto")]
    [InlineData("compare", "cio", "baker")]
    [InlineData("compare", "cio", "cio")]
    [InlineData("compare", "cio", "cto", "--in", "no-such-file")]
    [InlineData("overlap")]
    [InlineData("overlap", "no-such-file")]
    [InlineData("overlap", "CHART", "--threshold", "0")]
    [InlineData("overlap", "CHART", "--threshold", "0/7")]
    [InlineData("overlap", "CHART", "--threshold", "1.1")]
    [InlineData("overlap", "CHART", "--threshold", "half")]
    [InlineData("overlap", "CHART", "--measure", "cosine")]
    [InlineData("overlap", "CHART", "--format", "markdown")]
    [InlineData("overlap", "CHART", "--limit", "-1")]
    [InlineData("explain")]
    [InlineData("explain", "TR9999")]
    [InlineData("convert", "CHART", "--to", "xml", "--out", "x")]
    [InlineData("convert", "CHART", "--to", "json")]
    [InlineData("convert", "CHART", "--to", "json", "--out", "no-such-folder/chart.json")]
    [InlineData("rules", "all")]
    [InlineData("@response")]
    public void A_wrong_command_line_or_input_is_refused_in_plain_words(params string[] args)
    {
        var path = _folder.Write("chart.txt", Sound);
        var session = Session.Of(Array.ConvertAll(args, arg => arg == "CHART" ? path : arg));
        Assert.Equal(2, session.ExitCode);
        Assert.Equal("", session.Out);
        Assert.NotEqual("", session.Error);
        Assert.DoesNotContain("   at ", session.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("This is a bug", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("analyse", "--help")]
    [InlineData("rules")]
    [InlineData("explain", "tr2001")]
    [InlineData("explain", "contested-accountability")]
    [InlineData("compare", "cio", "Chief Technology Officer", "ciso")]
    public void What_works_answers_0_and_speaks_on_standard_output_alone(params string[] args)
    {
        var session = Session.Of(args);
        Assert.Equal(0, session.ExitCode);
        Assert.NotEqual("", session.Out);
        Assert.Equal("", session.Error);
    }

    [Fact]
    public void Who_presses_ctrl_c_gets_130_and_no_message()
    {
        var session = Session.Of(new CancellationToken(canceled: true), "analyse", _folder.Write("chart.txt", Contested));
        Assert.Equal((130, ""), (session.ExitCode, session.Error));
    }

    [Fact]
    public void A_strict_refusal_prints_the_problems_and_no_chart()
    {
        var path = _folder.Write("chart.txt", Unsound);
        Assert.Contains("reports to 'nobody'", Session.Of("analyse", path, "--strict").Error, StringComparison.Ordinal);
        var root = JsonDocument.Parse(Session.Of("analyse", path, "--strict", "--format", "json").Out).RootElement;
        Assert.Equal(JsonValueKind.Null, root.GetProperty("chart").ValueKind);
        Assert.Equal("unknown-manager", root.GetProperty("problems")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void Problems_go_to_standard_error_in_text_and_into_the_document_in_json()
    {
        var path = _folder.Write("chart.txt", Unsound);
        Assert.Contains("TR1004", Session.Of("analyse", path).Error, StringComparison.Ordinal);
        Assert.Equal("", Session.Of("analyse", path, "--format", "json").Error);
    }

    [Fact]
    public void A_report_can_go_to_a_file()
    {
        var session = Session.Of("analyse", _folder.Write("chart.txt", Contested), "--format", "json", "--out", _folder["report.json"]);
        Assert.Equal((1, ""), (session.ExitCode, session.Out));
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(File.ReadAllBytes(_folder["report.json"])).RootElement.ValueKind);
    }

    [Fact]
    public void An_ambiguous_abbreviation_gives_its_candidates()
    {
        var error = Session.Of("compare", "cso", "cto").Error.Replace('\n', ' ');
        Assert.Contains("Chief Security Officer", error, StringComparison.Ordinal);
        Assert.Contains("Write chief-security-officer", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_process_of_its_own_answers_alike()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "TechRoles.Tool.dll"), "explain", "TR9999"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((2, "There is no rule 'TR9999': 'techroles rules' lists them.\n"), (process.ExitCode, error));
    }
}
