using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>
/// Says what an edit of a fact means, where people have a sentence for it: <c>CTO is accountable for 'Product stack'</c>.
/// </summary>
internal static class EditSentence
{
    public static string Of(EditFact edit, OrgChart chart) => (edit.Before, edit.After) switch
    {
        (null, ResponsibilityFact added) => Says(added, stays: true, chart),
        (ResponsibilityFact removed, null) => Says(removed, stays: false, chart),
        (null, EngagementFact added) => Says(added, chart),
        (null, AssignmentFact added) => Says(added, chart),
        (AssignmentFact removed, null) => $"{removed.Person} leaves {Named.Position(chart, removed.Position)}",
        (AssignmentFact before, AssignmentFact after) when before with { Mode = after.Mode } == after => Says(after, chart),
        (LineFact { Kind: LineKind.Dotted } removed, null) => WithoutDottedLine(removed.Position, [removed.Manager], chart),
        (PositionFact before, PositionFact after) => Says(before, after, chart),
        (null, PositionFact { ReportsTo: { } manager } added) =>
            $"Adds {FactKey.Describe(added, chart)} below {Named.Position(chart, manager)}",
        (GoalFact before, GoalFact { Owner: { } owner } after) when before with { Owner = owner } == after =>
            $"{Named.Position(chart, owner)} answers for {FactKey.Describe(after, chart)}",
        (InitiativeFact before, InitiativeFact { Sponsor: { } sponsor } after) when before with { Sponsor = sponsor } == after =>
            $"{Named.Position(chart, sponsor)} sponsors {FactKey.Describe(after, chart)}",
        (InitiativeFact before, InitiativeFact after) when before with { Goals = after.Goals } == after
            && before.Goals.All(after.Goals.Contains) =>
            $"'{after.Name ?? after.Id}' serves {Goals(after.Goals.Except(before.Goals), chart)} too",
        (null, InitiativeFact { Sponsor: { } sponsor, Goals.Count: > 0 } added) =>
            $"{Named.Position(chart, sponsor)} starts an initiative '{added.Name ?? added.Id}' for {Goals(added.Goals, chart)}",
        (null, { } after) => $"Adds {FactKey.Describe(after, chart)}",
        ({ } before, null) => $"Removes {FactKey.Describe(before, chart)}",
        ({ } before, _) => $"Changes {FactKey.Describe(before, chart)}",
        _ => "Changes nothing",
    };

    private static string Says(ResponsibilityFact fact, bool stays, OrgChart chart)
    {
        var owner = fact.Role is { } role ? $"the role {Named.Role(chart, role)}" : Named.Position(chart, fact.Position ?? "");
        return $"{owner} {Named.Is(fact.Involvement, stays)} '{Named.Cell(chart, fact.Area, fact.Scope)}'";
    }

    private static string Says(EngagementFact fact, OrgChart chart) =>
        $"{Named.Position(chart, fact.Position)} {Named.Engages(fact.Kind)} {Named.Stakeholder(chart, fact.Stakeholder)}";

    private static string Says(AssignmentFact fact, OrgChart chart) =>
        $"{fact.Person} {Named.Sits(fact.Mode)} {Named.Position(chart, fact.Position)}";

    private static string Says(PositionFact before, PositionFact after, OrgChart chart)
    {
        if (after.Title is { } title && before with { Title = title } == after)
            return $"{Named.Position(chart, before.Id)} is called {title}";
        if (before with { DottedTo = after.DottedTo } == after && after.DottedTo.All(before.DottedTo.Contains))
            return WithoutDottedLine(before.Id, before.DottedTo.Except(after.DottedTo), chart);
        return $"Changes {FactKey.Describe(before, chart)}";
    }

    private static string WithoutDottedLine(string position, IEnumerable<string> managers, OrgChart chart) =>
        $"{Named.Position(chart, position)} has no dotted line to "
        + $"{string.Join(", ", managers.Select(manager => Named.Position(chart, manager)))} any more";

    private static string Goals(IEnumerable<string> goals, OrgChart chart) =>
        string.Join(", ", goals.Select(id => $"'{Named.Goal(chart, id)}'"));
}
