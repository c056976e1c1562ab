using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>What stands outside the line of command: stakeholders, bodies, goals, plans, and what people must and can show.</summary>
/// <remarks>Every reference resolves; each list is in the order of its ids, or of all its columns where it has none.</remarks>
internal sealed class OutsideTable
{
    private readonly Lazy<int[]> _stakeholderOf;
    private readonly Lazy<Groups> _engagementsOf;
    private readonly Lazy<Groups> _initiativesOf;

    public OutsideTable()
    {
        _stakeholderOf = new(FindStakeholders);
        _engagementsOf = new(GatherEngagements);
        _initiativesOf = new(GatherInitiatives);
    }

    public required ConflictFact[] Conflicts { get; init; }

    public required QualificationFact[] Qualifications { get; init; }

    /// <summary>What people could show once, and no more on the day of the chart.</summary>
    public required QualificationFact[] Expired { get; init; }

    public required RequirementFact[] Requirements { get; init; }

    public required StakeholderFact[] Stakeholders { get; init; }

    public required EngagementFact[] Engagements { get; init; }

    public required NeedFact[] Needs { get; init; }

    public required BodyFact[] Bodies { get; init; }

    public required SeatFact[] Seats { get; init; }

    public required GoalFact[] Goals { get; init; }

    public required InitiativeFact[] Initiatives { get; init; }

    /// <summary>The stakeholder of each engagement.</summary>
    public int[] StakeholderOf => _stakeholderOf.Value;

    /// <summary>The engagements of each stakeholder.</summary>
    public Groups EngagementsOf => _engagementsOf.Value;

    /// <summary>The initiatives of each goal.</summary>
    public Groups InitiativesOf => _initiativesOf.Value;

    private int[] FindStakeholders()
    {
        var rows = Rows(Stakeholders, stakeholder => stakeholder.Id);
        return Array.ConvertAll(Engagements, engagement => rows[engagement.Stakeholder]);
    }

    private Groups GatherEngagements() => Groups.By(Stakeholders.Length, StakeholderOf);

    private Groups GatherInitiatives()
    {
        var rows = Rows(Goals, goal => goal.Id);
        List<int> goals = [], initiatives = [];
        for (var initiative = 0; initiative < Initiatives.Length; initiative++)
        {
            foreach (var goal in Initiatives[initiative].Goals)
            {
                goals.Add(rows[goal]);
                initiatives.Add(initiative);
            }
        }

        return Groups.By(Goals.Length, [.. goals], [.. initiatives]);
    }

    private static Dictionary<string, int> Rows<T>(T[] facts, Func<T, string> id)
    {
        var rows = new Dictionary<string, int>(facts.Length, StringComparer.Ordinal);
        for (var row = 0; row < facts.Length; row++) rows.Add(id(facts[row]), row);
        return rows;
    }
}
