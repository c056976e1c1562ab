using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>Puts the rows of two documents into one; the organisation is that of the first.</summary>
internal static class FactJoin
{
    public static ChartFacts Join(ChartFacts one, ChartFacts other) => one with
    {
        Units = [.. one.Units, .. other.Units],
        Areas = [.. one.Areas, .. other.Areas],
        Roles = [.. one.Roles, .. other.Roles],
        Positions = [.. one.Positions, .. other.Positions],
        Lines = [.. one.Lines, .. other.Lines],
        People = [.. one.People, .. other.People],
        Assignments = [.. one.Assignments, .. other.Assignments],
        Responsibilities = [.. one.Responsibilities, .. other.Responsibilities],
        Conflicts = [.. one.Conflicts, .. other.Conflicts],
        Qualifications = [.. one.Qualifications, .. other.Qualifications],
        Requirements = [.. one.Requirements, .. other.Requirements],
        Stakeholders = [.. one.Stakeholders, .. other.Stakeholders],
        Engagements = [.. one.Engagements, .. other.Engagements],
        Needs = [.. one.Needs, .. other.Needs],
        Bodies = [.. one.Bodies, .. other.Bodies],
        Seats = [.. one.Seats, .. other.Seats],
        Goals = [.. one.Goals, .. other.Goals],
        Initiatives = [.. one.Initiatives, .. other.Initiatives],
    };
}
