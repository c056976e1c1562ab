using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Which kinds of fact a chart states at all, and how the lack of one is said.</summary>
internal static class StatedFacts
{
    private static readonly (FactKinds Kind, string Missing)[] Reasons =
    [
        (FactKinds.SolidLines, "no reporting lines stated"),
        (FactKinds.DottedLines, "no dotted lines stated"),
        (FactKinds.Responsibilities, "no responsibilities stated"),
        (FactKinds.RequiredAreas, "no required areas stated"),
        (FactKinds.Assignments, "no assignments stated"),
        (FactKinds.Occupancy, "no occupancy stated"),
        (FactKinds.Stakeholders, "no stakeholders stated"),
        (FactKinds.Goals, "no goals stated"),
        (FactKinds.Initiatives, "no initiatives stated"),
        (FactKinds.Bodies, "no governing bodies with seats stated"),
        (FactKinds.RoleKinds, "no roles given and no titles recognised"),
        (FactKinds.Engagements, "no engagements stated"),
        (FactKinds.Plans, "neither goals nor initiatives stated"),
    ];

    public static FactKinds Of(OrgChart chart)
    {
        var positions = chart.PositionTable;
        return When(positions.Lines.Roots.Length < positions.Count, FactKinds.SolidLines)
            | When(positions.Dotted.From.Length > 0, FactKinds.DottedLines)
            | When(chart.DutyTable.Count > 0, FactKinds.Responsibilities)
            | When(chart.AreaTable.Required.Contains(true), FactKinds.RequiredAreas)
            | When(chart.PeopleTable.Assignments.Length > 0, FactKinds.Assignments)
            | When(StatesOccupancy(chart), FactKinds.Occupancy)
            | When(chart.Stakeholders.Count > 0, FactKinds.Stakeholders)
            | When(chart.Goals.Count > 0, FactKinds.Goals)
            | When(chart.Initiatives.Count > 0, FactKinds.Initiatives)
            | When(chart.Outside.Seats.Length > 0, FactKinds.Bodies)
            | When(chart.PositionTable.Roles.Values.Length > 0 || Array.Exists(chart.Tables.Recognised, title => title is not null), FactKinds.RoleKinds)
            | When(chart.Engagements.Count > 0, FactKinds.Engagements)
            | When(chart.Goals.Count + chart.Initiatives.Count > 0, FactKinds.Plans);
    }

    /// <summary>Why a rule that needs facts is silent; null where it is not.</summary>
    public static string? Missing(FactKinds needs, FactKinds stated)
    {
        var reasons = Reasons.Where(reason => (needs & ~stated & reason.Kind) != 0).Select(reason => reason.Missing).ToArray();
        return reasons.Length == 0 ? null : string.Join(", ", reasons);
    }

    private static bool StatesOccupancy(OrgChart chart)
    {
        foreach (var position in chart.Positions)
            if (position.Occupancy != Occupancy.Unknown) return true;
        return false;
    }

    private static FactKinds When(bool stated, FactKinds kind) => stated ? kind : FactKinds.None;
}
