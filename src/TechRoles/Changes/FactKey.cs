using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>By which id rows of each list are looked up: their own, or that of the position, role or the like that they belong to.</summary>
internal static class FactKey
{
    /// <summary>The id of a row in a list whose rows have one; null in the other lists.</summary>
    public static string? OwnId(Fact fact) => fact switch
    {
        UnitFact unit => unit.Id,
        AreaFact area => area.Id,
        RoleFact role => role.Id,
        PositionFact position => position.Id,
        PersonFact person => person.Id,
        ConflictFact conflict => conflict.Id,
        StakeholderFact stakeholder => stakeholder.Id,
        NeedFact need => need.Id,
        BodyFact body => body.Id,
        GoalFact goal => goal.Id,
        InitiativeFact initiative => initiative.Id,
        OrganisationFact => "",
        _ => null,
    };

    /// <summary>The id that rows are gathered under.</summary>
    public static string Of(Fact fact) => OwnId(fact) ?? fact switch
    {
        LineFact line => line.Position,
        AssignmentFact assignment => assignment.Position,
        ResponsibilityFact { Role: { } role } => OfRole(role),
        ResponsibilityFact responsibility => responsibility.Position ?? "",
        QualificationFact qualification => qualification.Person,
        RequirementFact requirement => requirement.Position ?? requirement.Role ?? requirement.Area ?? "",
        EngagementFact engagement => engagement.Position,
        SeatFact seat => seat.Position,
        _ => "",
    };

    /// <summary>The key of the responsibilities of a role; no id has a control character.</summary>
    public static string OfRole(string role) => RoleMark + role;

    /// <summary>What the key of the responsibilities of a role begins with.</summary>
    public const char RoleMark = '\u0001';

    /// <summary>The row as every row that says the same has it: the order of ids in a list does not count, nor does a title that is the id.</summary>
    public static Fact Normal(Fact fact) => fact switch
    {
        PositionFact row => row with
        {
            Title = row.Title == row.Id ? null : row.Title,
            Roles = Normal(row.Roles),
            DottedTo = Normal(row.DottedTo),
        },
        AreaFact row => row with { Controls = Normal(row.Controls), DependsOn = Normal(row.DependsOn) },
        ConflictFact row => row with { Areas = Normal(row.Areas) },
        GoalFact row => row with { Opposes = Normal(row.Opposes) },
        InitiativeFact row => row with { Goals = Normal(row.Goals), Areas = Normal(row.Areas), Needs = Normal(row.Needs) },
        _ => fact,
    };

    /// <summary>Whether two rows say the same.</summary>
    public static bool AreSame(Fact left, Fact right) => IsSame(left)(right);

    /// <summary>Whether a row says the same as this one.</summary>
    public static Func<Fact, bool> IsSame(Fact fact)
    {
        var normal = Normal(fact);
        return other => Normal(other) == normal;
    }

    /// <summary>A row in words, such as <c>the area security</c>.</summary>
    public static string Describe(Fact fact, OrgChart chart) => fact switch
    {
        PositionFact position => Named.Position(chart, position.Id, position.Title),
        UnitFact unit => $"the unit {unit.Name ?? unit.Id}",
        AreaFact area => $"the area {area.Name ?? area.Id}",
        RoleFact role => $"the role {role.Title ?? role.Id}",
        PersonFact person => $"the person {person.Id}",
        ConflictFact conflict => $"the conflict set {conflict.Id}",
        StakeholderFact stakeholder => $"the stakeholder {stakeholder.Name ?? stakeholder.Id}",
        NeedFact need => $"the need {need.Id}",
        BodyFact body => $"the body {body.Name ?? body.Id}",
        GoalFact goal => $"the goal {goal.Name ?? goal.Id}",
        InitiativeFact initiative => $"the initiative {initiative.Name ?? initiative.Id}",
        LineFact line => $"the line of {Named.Position(chart, line.Position)} to {Named.Position(chart, line.Manager)}",
        AssignmentFact assignment => $"the assignment of {assignment.Person} to {Named.Position(chart, assignment.Position)}",
        ResponsibilityFact { Role: { } role } one => $"'{Named.Cell(chart, one.Area, one.Scope)}' of the role {Named.Role(chart, role)}",
        ResponsibilityFact one => $"'{Named.Cell(chart, one.Area, one.Scope)}' of {Named.Position(chart, one.Position ?? "")}",
        QualificationFact qualification => $"the qualification of {qualification.Person} in {qualification.Discipline}",
        RequirementFact requirement => $"the requirement of {requirement.Discipline}",
        EngagementFact engagement => $"what {Named.Position(chart, engagement.Position)} does with {engagement.Stakeholder}",
        SeatFact seat => $"the seat of {Named.Position(chart, seat.Position)} on {seat.Body}",
        _ => "what is said of the organisation",
    };

    private static ValueList<string> Normal(ValueList<string> ids) =>
        ids.Count < 2 ? ids : ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
}
