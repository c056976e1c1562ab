using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>A part of a chart that somebody looks at. The chart is judged as a whole; shown is what concerns the part.</summary>
/// <remarks>Of several conditions all must hold. Handles must be of the chart of the report.</remarks>
public sealed record ChartPart
{
    /// <summary>Findings on positions and scopes of a unit or one below it; null: of any.</summary>
    public OrgUnit? Unit { get; init; }

    /// <summary>Findings on this position or one below it in the solid line; null: on any.</summary>
    public Position? Below { get; init; }

    /// <summary>Findings on this area or one below it; null: on any.</summary>
    public Area? Area { get; init; }

    /// <summary>Findings on positions of this kind of role, carried or recognised; null: on any.</summary>
    public RoleKind? Kind { get; init; }

    internal bool Shows(FindingDetails details, OrgChart chart)
    {
        var positions = SubtreeOverrides.PositionsOf(details, chart);
        return (Unit is not { } unit || positions.Any(position => IsWithin(position.Unit, unit))
            || details.Cells.Any(cell => IsWithin(cell.Scope, unit))
                || details.Subjects.Any(subject => subject.Kind == "unit" && chart.TryUnit(subject.Id, out var about)
                    && IsWithin(about, unit)))
            && (Below is not { } manager || positions.Any(position => position == manager || manager.IsAbove(position)))
            && (Area is not { } area || details.Cells.Any(cell => IsWithin(cell.Area, area))
                || details.Subjects.Any(subject => subject.Kind == "area" && chart.TryArea(subject.Id, out var about)
                    && IsWithin(about, area)))
            && (Kind is not { } kind
                || positions.Any(position => position.Carries(kind) || position.RecognisedTitle?.Kinds.Contains(kind) == true));
    }

    private static bool IsWithin(OrgUnit? unit, OrgUnit around)
    {
        for (var at = unit; at is { } here; at = here.Parent)
            if (here == around) return true;
        return false;
    }

    private static bool IsWithin(Area area, Area around)
    {
        for (Area? at = area; at is { } here; at = here.Parent)
            if (here == around) return true;
        return false;
    }
}

/// <summary>Looks at parts of reports.</summary>
public static class ChartPartExtensions
{
    /// <summary>The findings of a report that concern a part of the chart; what is said of waivers and baseline is said of the
    /// whole.</summary>
    /// <remarks><b>Cost:</b> the details of every finding.</remarks>
    public static AnalysisReport In(this AnalysisReport report, ChartPart part)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(part);
        return report.Where(finding => part.Shows(finding.Details(), report.Chart));
    }
}
