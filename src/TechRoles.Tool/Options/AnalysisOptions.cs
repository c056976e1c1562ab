using System.CommandLine;
using OneOf;

namespace TechRoles.Tool;

/// <summary>The options of every command that analyses.</summary>
/// <param name="result">What the command writes, such as <c>report</c>.</param>
/// <param name="failOn">What makes the exit code 1, up to the severities.</param>
/// <param name="limit">What is cut, and the defaults.</param>
/// <param name="others">How it can be written beside text, JSON and Markdown.</param>
internal sealed class AnalysisOptions(string result, string failOn, string limit, params (string Name, ReportFormat Format)[] others)
{
    private readonly JudgingOptions _judging = new(result);
    private readonly GovernanceOptions _governance = new();

    private readonly Option<ReportFormat> _format = ToolOptions.Choice(
        "--format",
        $"How the {result} is written",
        [("text", ReportFormat.Text), ("json", ReportFormat.Json), ("markdown", ReportFormat.Markdown), ("html", ReportFormat.Html),
            .. others]);


    private readonly Option<string?> _out = ToolOptions.File("--out", $"The file that the {result} goes to.");
    private readonly Option<FailOn> _failOn = ToolOptions.Choice("--fail-on", failOn, FailOn.Choices);
    private readonly Option<int?> _limit = ToolOptions.Number("--limit", limit);

    /// <summary>Offers them with a command.</summary>
    public void AddTo(Command command)
    {
        _judging.AddTo(command);
        command.Options.Add(_format);
        command.Options.Add(_out);
        _governance.AddTo(command);
        command.Options.Add(_failOn);
        command.Options.Add(_limit);
    }

    /// <inheritdoc cref="JudgingOptions.Read"/>
    public OneOf<ChartInput, Refusal> Read(
        string path, ParseResult parsed, AnalysisSettings settings, Terminal terminal, CancellationToken cancel) =>
        _judging.Read(path, parsed, settings, terminal, cancel);

    /// <summary>What the user asks for; or what is wrong with it.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="cancel">Stops waiting for files.</param>
    public OneOf<AnalysisSettings, Refusal> In(ParseResult parsed, CancellationToken cancel)
    {
        if (Outputs.Refusal(parsed, _out) is { } refusal) return refusal;
        if (!_judging.In(parsed, cancel).TryPickT0(out var settings, out var fault)) return fault;
        if (!_governance.In(parsed, settings.Rules, cancel).TryPickT0(out var accepted, out fault)) return fault;
        return settings with
        {
            Format = parsed.GetValue(_format),
            Out = parsed.GetValue(_out),
            Accepted = accepted,
            FailOn = parsed.GetValue(_failOn) ?? settings.FailOn,
            Limit = parsed.GetValue(_limit),
        };
    }
}
