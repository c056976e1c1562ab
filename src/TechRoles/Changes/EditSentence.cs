using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>
/// Says what an edit of a fact means, where people have a sentence for it: <c>CTO is accountable for 'Product stack'</c>.
/// </summary>
internal static class EditSentence
{
    public static Text Of(EditFact edit, OrgChart chart) => (edit.Before, edit.After) switch
    {
        (null, ResponsibilityFact added) => DutySentence.Is(Owner(added, chart), added.Involvement, Cell(added, chart)),
        (ResponsibilityFact removed, null) => DutySentence.IsNoLonger(Owner(removed, chart), removed.Involvement, Cell(removed, chart)),
        (null, EngagementFact added) =>
            DutySentence.Engages(Named.Position(chart, added.Position), added.Kind, Named.Stakeholder(chart, added.Stakeholder)),
        (null, AssignmentFact added) => Says(added, chart),
        (AssignmentFact removed, null) => Text.Of(
            "{person} leaves {position}",
            ("person", Named.Person(removed.Person)), ("position", Named.Position(chart, removed.Position))),
        (AssignmentFact before, AssignmentFact after) when before with { Mode = after.Mode } == after => Says(after, chart),
        (LineFact { Kind: LineKind.Dotted } removed, null) => WithoutDottedLine(removed.Position, [removed.Manager], chart),
        (PositionFact before, PositionFact after) => Says(before, after, chart),
        (null, PositionFact { ReportsTo: { } manager } added) => Text.Of(
            "Adds {what} below {manager}", ("what", FactKey.Describe(added, chart)), ("manager", Named.Position(chart, manager))),
        (GoalFact before, GoalFact { Owner: { } owner } after) when before with { Owner = owner } == after => Text.Of(
            "{position} answers for {what}", ("position", Named.Position(chart, owner)), ("what", FactKey.Describe(after, chart))),
        (InitiativeFact before, InitiativeFact { Sponsor: { } sponsor } after) when before with { Sponsor = sponsor } == after => Text.Of(
            "{position} sponsors {what}", ("position", Named.Position(chart, sponsor)), ("what", FactKey.Describe(after, chart))),
        (InitiativeFact before, InitiativeFact after) when before with { Goals = after.Goals } == after
            && before.Goals.All(after.Goals.Contains) => Text.Of(
                "'{initiative}' serves {goals} too",
                ("initiative", Called(after)), ("goals", Goals(after.Goals.Except(before.Goals), chart))),
        (null, InitiativeFact { Sponsor: { } sponsor, Goals.Count: > 0 } added) => Text.Of(
            "{position} starts an initiative '{initiative}' for {goals}",
            ("position", Named.Position(chart, sponsor)), ("initiative", Called(added)), ("goals", Goals(added.Goals, chart))),
        (null, { } after) => Text.Of("Adds {what}", ("what", FactKey.Describe(after, chart))),
        ({ } before, null) => Text.Of("Removes {what}", ("what", FactKey.Describe(before, chart))),
        ({ } before, _) => Changes(before, chart),
        _ => Text.Of("Changes nothing"),
    };

    private static TextArgument Owner(ResponsibilityFact fact, OrgChart chart) =>
        Named.Owner(chart, fact.Role is null ? fact.Position ?? "" : null, fact.Role);

    private static TextArgument Cell(ResponsibilityFact fact, OrgChart chart) => Named.Cell(chart, fact.Area, fact.Scope);

    private static Text Says(AssignmentFact fact, OrgChart chart) =>
        DutySentence.Sits(Named.Person(fact.Person), fact.Mode, Named.Position(chart, fact.Position));

    private static Text Says(PositionFact before, PositionFact after, OrgChart chart)
    {
        if (after.Title is { } title && before with { Title = title } == after) return IsCalled(before.Id, title, chart);
        if (before with { DottedTo = after.DottedTo } == after && after.DottedTo.All(before.DottedTo.Contains))
            return WithoutDottedLine(before.Id, before.DottedTo.Except(after.DottedTo), chart);
        return Changes(before, chart);
    }

    private static Text Changes(Fact before, OrgChart chart) => Text.Of("Changes {what}", ("what", FactKey.Describe(before, chart)));

    public static Text IsCalled(string position, string title, OrgChart chart) => Text.Of(
        "{position} is called {title}", ("position", Named.Position(chart, position)), ("title", Say.Quote(title)));

    public static Text WithoutDottedLine(string position, IEnumerable<string> managers, OrgChart chart) => Text.Of(
        "{position} has no dotted line to {managers} any more",
        ("position", Named.Position(chart, position)),
        ("managers", Say.Commas(managers.Select(manager => Named.Position(chart, manager)))));

    private static TextArgument.Item Called(InitiativeFact initiative) =>
        new("initiative", initiative.Id, initiative.Name ?? initiative.Id);

    private static TextArgument Goals(IEnumerable<string> goals, OrgChart chart) =>
        Say.Commas(goals.Select(id => (TextArgument)Text.Of("'{name}'", ("name", Named.Goal(chart, id)))));
}
