using TechRoles.Analysis;
using TechRoles.Tests.Analysis.Rules;

namespace TechRoles.Tests.Analysis;

/// <summary>Which rules are silent on a chart that states little, and for want of what.</summary>
public class SilenceTests
{
    [Fact]
    public void What_is_not_stated_is_why_a_rule_is_silent() => Golden.Holds("tests/TechRoles.Tests/Analysis/silence.txt", string.Concat(
        new[] { "CEO", "CEO\n  CIO: network A/R\n  CTO", "CEO\n  CIO (dotted cto)\n  CTO [person-1] (vacant)" }
            .Select(chart => $"== chart\n{chart}\n{Silent(chart)}")));

    private static string Silent(string chart) => string.Concat(new OrgAnalyser(RuleSet.All).Analyse(Alone.Chart(chart)).Silent
        .OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => $"{rule.Key}: {rule.Value}\n"));
}
