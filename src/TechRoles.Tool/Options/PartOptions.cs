using System.CommandLine;
using OneOf;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Charts;

namespace TechRoles.Tool;

/// <summary>The part of a chart that is shown; the chart is judged as a whole.</summary>
internal sealed class PartOptions
{
    private readonly Option<string?> _unit = new(
        "--unit")
    { Description = "Show what concerns a unit and those below it.", HelpName = "ID" };
    private readonly Option<string?> _below = new(
        "--below")
    { Description = "Show what concerns a position and those below it.", HelpName = "POSITION" };
    private readonly Option<string?> _area = new(
        "--area")
    { Description = "Show what concerns an area and those below it.", HelpName = "ID" };
    private readonly Option<string?> _kind = new(
        "--kind")
    { Description = "Show what concerns positions of a kind of role, such as ciso.", HelpName = "ROLE" };

    /// <summary>Offers them with a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_unit, _below, _area, _kind]) command.Options.Add(option);
    }

    /// <summary>What the user names.</summary>
    public PartNames In(ParseResult parsed) =>
        new(parsed.GetValue(_unit), parsed.GetValue(_below), parsed.GetValue(_area), parsed.GetValue(_kind));
}

/// <summary>The part of a chart that a user names.</summary>
internal sealed record PartNames(string? Unit, string? Below, string? Area, string? Kind)
{
    public static PartNames Everything { get; } = new(null, null, null, null);

    /// <summary>The part of a report; or what it names that the chart does not have.</summary>
    public OneOf<AnalysisReport, Refusal> Of(AnalysisReport report)
    {
        if (this == Everything) return report;
        var (chart, part) = (report.Chart, new ChartPart());
        if (Unit is not null)
        {
            if (!chart.TryUnit(Unit, out var unit)) return Lacks(Text.Of("The chart has no unit '{name}'.", ("name", Say.Quote(Unit))));
            part = part with { Unit = unit };
        }

        if (Below is not null)
        {
            if (!RoleNames.Position(Below, chart).TryPickT0(out var position, out var unclear)) return (Refusal)unclear.Message;
            part = part with { Below = position };
        }

        if (Area is not null)
        {
            if (!chart.TryArea(Area, out var area)) return Lacks(Text.Of("The chart has no area '{name}'.", ("name", Say.Quote(Area))));
            part = part with { Area = area };
        }

        if (Kind is not null)
        {
            if (!RoleNames.Role(Kind, chart.Catalogue).TryPickT0(out CatalogueRole role, out var unclear)) return (Refusal)unclear.Message;
            part = part with { Kind = role.Kind };
        }

        return report.In(part);
    }

    private static Refusal Lacks(Text reason) => reason;
}
