using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>What stands outside the line of command: stakeholders, bodies, goals, plans, and what people must and can show.</summary>
/// <remarks>Every reference resolves; each list is in the order of its ids, or of all its columns where it has none.</remarks>
internal sealed class OutsideTable
{
    public required ConflictFact[] Conflicts { get; init; }

    public required QualificationFact[] Qualifications { get; init; }

    public required RequirementFact[] Requirements { get; init; }

    public required StakeholderFact[] Stakeholders { get; init; }

    public required EngagementFact[] Engagements { get; init; }

    public required NeedFact[] Needs { get; init; }

    public required BodyFact[] Bodies { get; init; }

    public required SeatFact[] Seats { get; init; }

    public required GoalFact[] Goals { get; init; }

    public required InitiativeFact[] Initiatives { get; init; }
}
