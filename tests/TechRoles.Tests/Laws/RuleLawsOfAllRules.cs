using TechRoles.Analysis;
using TechRoles.Testing;

namespace TechRoles.Tests.Laws;

/// <summary>Every rule that ships speaks on its bad example, is silent on its good one, and keeps the laws of rules.</summary>
[Trait("Speed", "slow")]
public class RuleLawsOfAllRules
{
    public static TheoryData<string> Ids => [.. RuleSet.All.Rules.Select(rule => rule.Info.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void The_rule_keeps_every_law(string id) => RuleLaws.Hold(RuleSet.All.Rules.Single(rule => rule.Info.Id == id));
}
