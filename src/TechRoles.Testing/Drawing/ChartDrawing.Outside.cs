using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>What stands outside the line of command.</summary>
internal sealed partial class ChartDrawing
{
    private ChartFacts Outside()
    {
        if (dice.OnceIn(3)) return new();
        var stakeholders = Stakeholders();
        List<string> groups = [.. stakeholders.Select(one => one.Id)];
        var needs = Several(groups.Count == 0 || _areas.Count == 0 ? 0 : 3, number => new NeedFact($"need-{number}", dice.Pick(groups), dice.Pick(_areas))
        {
            Stated = dice.OnceIn(3) ? false : null,
        });
        var bodies = Several(2, number => new BodyFact($"body-{number}") { Kind = dice.Pick(["board", "executive", "audit"]) });
        var goals = Goals();
        return new()
        {
            Qualifications = Several(_people.Count == 0 ? 0 : 4, _ => new QualificationFact(dice.Pick(_people), dice.Pick(["business", "technology"]))
            {
                Level = dice.OnceIn(2) ? dice.Pick(["degree", "experience"]) : null,
                Period = Dates(),
            }),
            Requirements = Requirements(),
            Stakeholders = stakeholders,
            Engagements = Several(groups.Count == 0 || _seats.Count == 0 ? 0 : 6, _ => new EngagementFact(dice.Pick(_seats), dice.Pick(groups), dice.Any<EngagementKind>())
            {
                Topic = dice.OnceIn(4) ? "migration" : null,
                Current = dice.Any<EngagementLevel>(),
                Desired = dice.Any<EngagementLevel>(),
            }),
            Needs = needs,
            Bodies = bodies,
            Seats = Several(bodies.Count == 0 || _seats.Count == 0 ? 0 : 5, _ => new SeatFact(dice.Pick(bodies).Id, dice.Pick(_seats)) { Kind = dice.Any<SeatKind>() }),
            Goals = goals,
            Initiatives = Several(3, number => new InitiativeFact($"initiative-{number}")
            {
                Kind = dice.OnceIn(3) ? "experiment" : null,
                Sponsor = dice.PickOrNone(_seats, 2),
                Goals = [.. dice.Some(goals, 2).Select(goal => goal.Id)],
                Areas = [.. dice.Some(_areas, 2)],
                Needs = [.. dice.Some(needs, 2).Select(need => need.Id)],
                Period = Dates(),
            }),
        };
    }

    private ValueList<StakeholderFact> Stakeholders() =>
        [.. dice.Some(["customers", "developers", "group-1", "group-2"], 3).Select(id => new StakeholderFact(id)
        {
            Name = dice.OnceIn(2) ? $"The {id}" : null,
            Kind = dice.OnceIn(2) ? "external" : null,
            Influence = dice.Any<Influence>(),
            Interest = dice.Any<Influence>(),
            Position = dice.PickOrNone(_seats, 6),
        })];

    private ValueList<GoalFact> Goals()
    {
        List<string> ids = [.. Enumerable.Range(1, dice.Next(4)).Select(number => $"goal-{number}")];
        return [.. ids.Select(id => new GoalFact(id)
        {
            Owner = dice.PickOrNone(_seats, 2), Period = Dates(), Opposes = dice.OnceIn(3) ? [.. dice.Some(ids, 1)] : [],
        })];
    }

    private ValueList<RequirementFact> Requirements()
    {
        List<RequirementFact> owners =
        [
            .. _seats.Select(id => new RequirementFact("business") { Position = id }),
            .. _roles.Select(id => new RequirementFact("technology") { Role = id }),
            .. _areas.Select(id => new RequirementFact("technology") { Area = id }),
        ];
        return [.. dice.Some(owners, 3).Select(owner => owner with { Level = dice.OnceIn(2) ? "degree" : null, Group = dice.OnceIn(2) ? "either" : null })];
    }

    private ValueList<T> Several<T>(int atMost, Func<int, T> draw) => [.. Enumerable.Range(1, dice.Next(atMost + 1)).Select(draw)];
}
