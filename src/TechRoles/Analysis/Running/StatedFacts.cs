using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Which kinds of fact a chart states at all, and how the lack of one is said.</summary>
internal static class StatedFacts
{
    private static readonly (FactKinds Kind, Text Missing)[] Reasons =
    [
        (FactKinds.SolidLines, Text.Of("no reporting lines stated")),
        (FactKinds.DottedLines, Text.Of("no dotted lines stated")),
        (FactKinds.Responsibilities, Text.Of("no responsibilities stated")),
        (FactKinds.RequiredAreas, Text.Of("no required areas stated")),
        (FactKinds.Assignments, Text.Of("no assignments stated")),
        (FactKinds.Occupancy, Text.Of("no occupancy stated")),
        (FactKinds.Stakeholders, Text.Of("no stakeholders stated")),
        (FactKinds.Goals, Text.Of("no goals stated")),
        (FactKinds.Initiatives, Text.Of("no initiatives stated")),
        (FactKinds.Bodies, Text.Of("no governing bodies with seats stated")),
        (FactKinds.RoleKinds, Text.Of("no roles given and no titles recognised")),
        (FactKinds.Engagements, Text.Of("no engagements stated")),
        (FactKinds.Plans, Text.Of("neither goals nor initiatives stated")),
        (FactKinds.Dependencies, Text.Of("no dependencies of areas stated")),
        (FactKinds.Decisions, Text.Of("no mandates in decisions stated")),
        (FactKinds.Grades, Text.Of("no order of grades stated")),
        (FactKinds.Requirements, Text.Of("no requirements stated")),
        (FactKinds.Qualifications, Text.Of("no qualifications stated")),
        (FactKinds.Needs, Text.Of("no needs stated")),
    ];

    /// <summary>The kinds that stay as they are while a chart is edited in place.</summary>
    public const FactKinds Lasting = FactKinds.RequiredAreas | FactKinds.Dependencies | FactKinds.Grades;

    /// <summary>The kinds of the lists outside the line of command.</summary>
    public const FactKinds OfLists = FactKinds.Stakeholders | FactKinds.Goals | FactKinds.Initiatives | FactKinds.Bodies
        | FactKinds.Engagements | FactKinds.Plans | FactKinds.Decisions | FactKinds.Requirements | FactKinds.Qualifications
        | FactKinds.Needs;

    /// <summary>Which of some kinds a chart states; the others are not looked for.</summary>
    public static FactKinds Of(OrgChart chart, FactKinds needs)
    {
        var positions = chart.PositionTable;
        return When(FactKinds.SolidLines, () => positions.Lines.RootCount < positions.Count)
            | When(FactKinds.DottedLines, () => positions.DottedCount > 0)
            | When(FactKinds.Responsibilities, () => chart.DutyTable.Count > 0)
            | When(FactKinds.RequiredAreas, () => chart.AreaTable.Required.Contains(true))
            | When(FactKinds.Assignments, () => chart.PeopleTable.AssignmentCount > 0)
            | When(FactKinds.Occupancy, () => StatesOccupancy(chart))
            | When(FactKinds.Stakeholders, () => chart.Stakeholders.Count > 0)
            | When(FactKinds.Goals, () => chart.Goals.Count > 0)
            | When(FactKinds.Initiatives, () => chart.Initiatives.Count > 0)
            | When(FactKinds.Bodies, () => chart.Outside.Seats.Count > 0)
            | When(FactKinds.RoleKinds, () => positions.CarriedCount > 0 || chart.Tables.Recognised.Any)
            | When(FactKinds.Engagements, () => chart.Engagements.Count > 0)
            | When(FactKinds.Plans, () => chart.Goals.Count + chart.Initiatives.Count > 0)
            | When(FactKinds.Dependencies, () => Array.Exists(chart.AreaTable.DependsOn, others => others.Length > 0))
            | When(FactKinds.Decisions, () => chart.Mandates.Count > 0)
            | When(FactKinds.Grades, () => chart.Grades.Count > 0)
            | When(FactKinds.Requirements, () => chart.Requirements.Count > 0)
            | When(FactKinds.Qualifications, () => chart.Outside.Qualifications.Count + chart.Outside.Expired.Count > 0)
            | When(FactKinds.Needs, () => chart.Needs.Count > 0);

        FactKinds When(FactKinds kind, Func<bool> isStated) => (needs & kind) != 0 && isStated() ? kind : FactKinds.None;
    }

    /// <summary>Why a rule that needs facts is silent; null where it is not.</summary>
    public static Text? Missing(FactKinds needs, FactKinds stated)
    {
        TextArgument[] reasons = [.. Reasons.Where(reason => (needs & ~stated & reason.Kind) != 0).Select(reason => reason.Missing)];
        return reasons.Length == 0 ? null : Text.Of("{reasons}", ("reasons", Say.Commas(reasons)));
    }

    private static bool StatesOccupancy(OrgChart chart) =>
        (chart.PositionTable.IsEdited
            ? chart.PositionTable.StatusCount > 0
            : chart.PositionTable.Status.AsSpan().ContainsAny(PositionStatus.Active, PositionStatus.Vacant))
            || chart.PeopleTable.FillingCount + chart.PeopleTable.Ended.Count > 0;
}
