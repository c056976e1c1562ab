using System.CommandLine;
using TechRoles.Analysis;
using TechRoles.Interchange;

namespace TechRoles.Tool;

/// <summary>The options of every command that analyses.</summary>
/// <param name="result">What the command writes, such as <c>report</c>.</param>
/// <param name="failOn">What makes the exit code 1, up to the severities.</param>
/// <param name="limit">What is cut, and the defaults.</param>
internal sealed class AnalysisOptions(string result, string failOn, string limit)
{
    private readonly ReadingOptions _reading = new();

    private readonly Option<ReportFormat> _format = ToolOptions.Choice(
        "--format", $"How the {result} is written", ("text", ReportFormat.Text), ("json", ReportFormat.Json),
        ("markdown", ReportFormat.Markdown),
        ("html", ReportFormat.Html));

    private readonly Option<string?> _out = new("--out") { Description = $"The file that the {result} goes to.", HelpName = "FILE" };
    private readonly Option<DateOnly?> _asOf = ToolOptions.Date("--as-of", "The day for which the chart is analysed.");
    private readonly Option<Profile> _profiles = ToolOptions.Profiles();
    private readonly Option<RuleChoices> _rules = ToolOptions.Rules();
    private readonly Option<RuleSet> _set = ToolOptions.Choice(
        "--rules", "The rules to start from, before --rule", ("recommended", RuleSet.Recommended), ("all", RuleSet.All));

    private readonly Option<FailOn> _failOn = ToolOptions.Choice("--fail-on", failOn, FailOn.Choices);

    private readonly Option<bool> _assume = new("--assume")
    {
        Description = "Take the usual remit of a recognised title where a position states no responsibility.",
    };

    private readonly Option<int?> _limit = ToolOptions.Number("--limit", limit);

    private readonly Option<int?> _threads = ToolOptions.Number(
        "--threads", $"How many threads look for findings (default: as many as pay off); the {result} is the same.", atLeast: 1);

    /// <summary>Offers them with a command.</summary>
    public void AddTo(Command command)
    {
        _reading.AddTo(command);
        foreach (var option in (Option[])[_format, _out, _asOf, _profiles, _set, _rules, _failOn, _assume, _limit, _threads])
            command.Options.Add(option);
    }

    /// <summary>How the input is read.</summary>
    public ReadOptions ReadIn(ParseResult parsed) => _reading.In(parsed);

    /// <summary>What the user asks for.</summary>
    public AnalysisSettings In(ParseResult parsed) => new()
    {
        Format = parsed.GetValue(_format),
        Out = parsed.GetValue(_out),
        Chart = new() { AsOf = parsed.GetValue(_asOf), AssumeRemits = parsed.GetValue(_assume) },
        Rules = (parsed.GetValue(_rules) ?? RuleChoices.Default).In(parsed.GetValue(_set) ?? RuleSet.Recommended),
        Profile = parsed.GetValue(_profiles) ?? Profile.Generic,
        FailOn = parsed.GetValue(_failOn) ?? FailOn.Error,
        Limit = parsed.GetValue(_limit),
        Threads = parsed.GetValue(_threads),
    };
}
