using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>What else names a row, so that it cannot go before that does.</summary>
internal static class Uses
{
    public static string? WhyNotRemoved(IFactView facts, Without rest, Fact row) => row switch
    {
        OrganisationFact => "What is said of the organisation can only be replaced.",
        UnitFact unit => Named($"the unit '{unit.Id}'", OfUnit(rest, unit.Id)),
        AreaFact area => Named($"the area '{area.Id}'", OfArea(rest, area.Id)) ?? AreaCheck.Circle(rest, null),
        RoleFact role => facts.Catalogue.TryRole(role.Id, out _) ? null : Named($"the role '{role.Id}'", OfRole(rest, role.Id)),
        PositionFact position => Named($"the position '{position.Id}'", OfPosition(facts, position.Id)),
        PersonFact person => Named($"the person '{person.Id}'", OfPerson(rest, person.Id)),
        StakeholderFact stakeholder => Named($"the stakeholder '{stakeholder.Id}'", OfStakeholder(rest, stakeholder.Id)),
        NeedFact need => Named($"the need '{need.Id}'", rest.Naming<InitiativeFact>(need.Id).Any(other => other.Needs.Contains(need.Id)) ? "an initiative" : null),
        BodyFact body => Named($"the body '{body.Id}'", rest.Naming<SeatFact>(body.Id).Any(seat => seat.Body == body.Id) ? "a seat" : null),
        GoalFact goal => Named($"the goal '{goal.Id}'", OfGoal(rest, goal.Id)),
        _ => null,
    };

    private static string? Named(string what, string? by) => by is null ? null : $"There is still {by} that names {what}.";

    private static string? OfUnit(Without facts, string id) =>
        facts.Naming<UnitFact>(id).Any(unit => unit.Parent == id) ? "a unit"
        : facts.Naming<PositionFact>(id).Any(position => position.Unit == id || position.Scope == id) ? "a position"
        : facts.Naming<AreaFact>(id).Any(area => area.RequiredIn == id) ? "an area"
        : facts.Naming<ResponsibilityFact>(id).Any(row => row.Scope == id) ? "a responsibility"
        : null;

    private static string? OfArea(Without facts, string id)
    {
        if (facts.Naming<AreaFact>(id).Any(area => area.Parent == id)) return "an area";
        if (facts.Catalogue.TryArea(id, out _)) return null;
        return facts.Naming<AreaFact>(id).Any(area => area.Controls.Contains(id) || area.DependsOn.Contains(id)) ? "an area"
            : facts.Naming<NeedFact>(id).Any(need => need.Area == id) ? "a need"
            : facts.Naming<InitiativeFact>(id).Any(initiative => initiative.Areas.Contains(id)) ? "an initiative"
            : facts.Naming<ConflictFact>(id).Any(conflict => conflict.Areas.Contains(id)) ? "a conflict set"
            : facts.Of<RequirementFact>(id).Any(row => row.Area == id) ? "a requirement"
            : facts.Naming<ResponsibilityFact>(id).Any(row => row.Area == id) ? "a responsibility"
            : null;
    }

    private static string? OfRole(Without facts, string id) =>
        facts.CarriersOf(id).Any() ? "a position"
        : facts.Of<ResponsibilityFact>(FactKey.OfRole(id)).Any() ? "a responsibility"
        : facts.Of<RequirementFact>(id).Any(row => row.Role == id) ? "a requirement"
        : null;

    private static string? OfPosition(IFactView facts, string id) =>
        facts.ReportsOf(id).Any() || facts.DottedReportsOf(id).Any() || facts.Of<LineFact>(id).Any() ? "a line"
        : facts.Of<AssignmentFact>(id).Any() ? "an assignment"
        : facts.Of<ResponsibilityFact>(id).Any() ? "a responsibility"
        : facts.Of<EngagementFact>(id).Any() ? "an engagement"
        : facts.Of<SeatFact>(id).Any() ? "a seat"
        : facts.RequirementsOf(id).Any() ? "a requirement"
        : facts.Naming<GoalFact>(id).Any(goal => goal.Owner == id) ? "a goal"
        : facts.Naming<InitiativeFact>(id).Any(initiative => initiative.Sponsor == id) ? "an initiative"
        : facts.Naming<StakeholderFact>(id).Any(stakeholder => stakeholder.Position == id) ? "a stakeholder"
        : null;

    private static string? OfPerson(Without facts, string id) =>
        facts.Naming<AssignmentFact>(id).Any(row => row.Person == id) ? "an assignment"
        : facts.Of<QualificationFact>(id).Any() ? "a qualification"
        : null;

    private static string? OfStakeholder(Without facts, string id) =>
        facts.Naming<EngagementFact>(id).Any(row => row.Stakeholder == id) ? "an engagement"
        : facts.Naming<NeedFact>(id).Any(row => row.Stakeholder == id) ? "a need"
        : null;

    private static string? OfGoal(Without facts, string id) =>
        facts.Naming<InitiativeFact>(id).Any(row => row.Goals.Contains(id)) ? "an initiative"
        : facts.Naming<GoalFact>(id).Any(row => row.Opposes.Contains(id)) ? "a goal"
        : null;
}
