using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>What a chart states of a position, in the shape of a comparison.</summary>
internal static class StatedOfPosition
{
    public static Source InChart { get; } = new("stated in the chart");

    public static ValueList<ComparedLine> LinesOf(Position position)
    {
        var lines = new List<ComparedLine>();
        if (position.Manager is { } manager) lines.Add(LineTo(manager, LineKind.Solid));
        foreach (var dotted in position.DottedManagers) lines.Add(LineTo(dotted, LineKind.Dotted));
        return lines.ToValueList();
    }

    public static ValueList<ComparedEngagement> EngagementsOf(Position position) => position.Chart.Engagements
        .Where(one => one.Position == position)
        .Select(one => new ComparedEngagement(one.Stakeholder.Id, one.Stakeholder, one.Kind, InChart) { Topic = one.Topic })
        .ToValueList();

    public static ValueList<ComparedQualification> QualificationsOf(Position position)
    {
        var roles = position.Roles.Select(role => role.Id).ToHashSet(StringComparer.Ordinal);
        return UsualOfRole.Grouped(
            from one in position.Chart.Requirements
            where one.Position == position.Id || (one.Role is not null && roles.Contains(one.Role))
            let owner = one.Role is null ? "position" : "role " + one.Role
            select (one.Group is null ? null : $"{owner}: {one.Group}", new QualificationOption(one.Discipline, one.Level), InChart));
    }

    /// <summary>The one kind of role that a position stands for, given or recognised; null where there is none or more than one.</summary>
    public static RoleKind? KindOf(Position position)
    {
        var given = position.Roles.Select(role => role.Kind).Where(kind => kind.IsKnown).Distinct().ToArray();
        if (given.Length == 0 && position.RecognisedTitle is { } title)
            given = [.. title.Kinds.Where(kind => kind.IsKnown && title.Holds(kind))];
        return given.Length == 1 ? given[0] : null;
    }

    private static ComparedLine LineTo(Position manager, LineKind kind) =>
        new(KindOf(manager)?.Id ?? manager.Id, Say.Quote(manager.Title), InChart) { Line = kind };
}
