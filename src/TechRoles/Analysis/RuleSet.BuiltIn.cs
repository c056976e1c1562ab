using TechRoles.Analysis.Rules;

namespace TechRoles.Analysis;

/// <summary>The rules that ship. A new rule adds one line here.</summary>
public sealed partial class RuleSet
{
    /// <summary>Every rule that ships, with its default limits.</summary>
    public static RuleSet All { get; } = new(
    [
        (new WideSpan(), null),
        (new ContestedAccountability(), null),
        (new ConflictingDuties(), null),
        (new DependentControlFunction(), null),
        (new ExcludedOwner(), null),
        (new DependentDataProtectionOfficer(), null),
        (new UnownedStakeholder(), null),
        (new LeaderlessGoal(), null),
        (new GoalWithoutInitiative(), null),
    ]);

    /// <summary>The rules that say what most readers agree with.</summary>
    public static RuleSet Recommended => All;
}
