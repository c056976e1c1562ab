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
        NeedFact need => Named($"the need '{need.Id}'", rest.All<InitiativeFact>().Any(other => other.Needs.Contains(need.Id)) ? "an initiative" : null),
        BodyFact body => Named($"the body '{body.Id}'", rest.All<SeatFact>().Any(seat => seat.Body == body.Id) ? "a seat" : null),
        GoalFact goal => Named($"the goal '{goal.Id}'", OfGoal(rest, goal.Id)),
        _ => null,
    };

    private static string? Named(string what, string? by) => by is null ? null : $"There is still {by} that names {what}.";

    private static string? OfUnit(Without facts, string id) =>
        facts.All<UnitFact>().Any(unit => unit.Parent == id) ? "a unit"
        : facts.All<PositionFact>().Any(position => position.Unit == id || position.Scope == id) ? "a position"
        : facts.All<AreaFact>().Any(area => area.RequiredIn == id) ? "an area"
        : facts.All<ResponsibilityFact>().Any(row => row.Scope == id) ? "a responsibility"
        : null;

    private static string? OfArea(Without facts, string id)
    {
        if (facts.All<AreaFact>().Any(area => area.Parent == id)) return "an area";
        if (facts.Catalogue.TryArea(id, out _)) return null;
        return facts.All<AreaFact>().Any(area => area.Controls.Contains(id) || area.DependsOn.Contains(id)) ? "an area"
            : facts.All<NeedFact>().Any(need => need.Area == id) ? "a need"
            : facts.All<InitiativeFact>().Any(initiative => initiative.Areas.Contains(id)) ? "an initiative"
            : facts.All<ConflictFact>().Any(conflict => conflict.Areas.Contains(id)) ? "a conflict set"
            : facts.Of<RequirementFact>(id).Any(row => row.Area == id) ? "a requirement"
            : facts.All<ResponsibilityFact>().Any(row => row.Area == id) ? "a responsibility"
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
        : facts.All<GoalFact>().Any(goal => goal.Owner == id) ? "a goal"
        : facts.All<InitiativeFact>().Any(initiative => initiative.Sponsor == id) ? "an initiative"
        : facts.All<StakeholderFact>().Any(stakeholder => stakeholder.Position == id) ? "a stakeholder"
        : null;

    private static string? OfPerson(Without facts, string id) =>
        facts.All<AssignmentFact>().Any(row => row.Person == id) ? "an assignment"
        : facts.Of<QualificationFact>(id).Any() ? "a qualification"
        : null;

    private static string? OfStakeholder(Without facts, string id) =>
        facts.All<EngagementFact>().Any(row => row.Stakeholder == id) ? "an engagement"
        : facts.All<NeedFact>().Any(row => row.Stakeholder == id) ? "a need"
        : null;

    private static string? OfGoal(Without facts, string id) =>
        facts.All<InitiativeFact>().Any(row => row.Goals.Contains(id)) ? "an initiative"
        : facts.All<GoalFact>().Any(row => row.Opposes.Contains(id)) ? "a goal"
        : null;
}
