using System.CommandLine;
using OneOf;
using TechRoles.Analysis;

namespace TechRoles.Tool;

/// <summary>What is lived with, on the command line.</summary>
internal sealed class GovernanceOptions
{
    private readonly Option<string?> _waivers = ToolOptions.File(
        "--waivers", "Findings that somebody decided to live with, each with reason, name and last day.");
    private readonly Option<string?> _baseline = ToolOptions.File(
        "--baseline", "Findings that were there before: only what is new or has changed counts.");

    /// <summary>Offers them with a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_waivers);
        command.Options.Add(_baseline);
    }

    /// <summary>What the user asks for; or what is wrong with it.</summary>
    public OneOf<Acceptance, Refusal> In(ParseResult parsed, RuleChoices rules, CancellationToken cancel)
    {
        var waivers = parsed.GetValue(_waivers) is { } file ? GovernanceFiles.Waivers(file, cancel)
            : default(Facts.ValueList<Facts.Waiver>);
        if (!waivers.TryPickT0(out var waived, out var fault)) return fault;
        Facts.Baseline? before = null;
        if (parsed.GetValue(_baseline) is { } path
            && !GovernanceFiles.Baseline(path, cancel).TryPickT0(out before, out fault)) return fault;
        return new Acceptance(waived, before)
        {
            WeightOfExpired = rules.SeverityOf(WaiverCodes.Expired),
            WeightOfStale = rules.SeverityOf(WaiverCodes.Stale),
        };
    }
}
