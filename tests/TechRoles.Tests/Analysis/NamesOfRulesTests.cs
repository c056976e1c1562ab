using TechRoles.Analysis;
using TechRoles.Catalogue;

namespace TechRoles.Tests.Analysis;

public class NamesOfRulesTests
{
    [Fact]
    public void A_rule_goes_by_its_id_or_its_name()
    {
        Assert.Equal(["TR1007", "TR2001"], Ids(RuleSet.All.Only("TR2001", "wide-span")));
        Assert.True(Ids(RuleSet.All.Without("contested-accountability")).SequenceEqual(Ids(RuleSet.All.Without("TR2001"))));
        Assert.True(Ids(RuleSet.All.With("contested-accountability", Severity.Info)).SequenceEqual(Ids(RuleSet.All)));
        Assert.Equal("2 rules: TR1007, TR2001", RuleSet.All.Only("TR2001", "TR1007").ToString());
    }

    [Fact]
    public void A_rule_that_is_not_there_is_refused()
    {
        Assert.Contains("'nope'", Assert.Throws<ArgumentException>(() => RuleSet.All.Only("nope")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RuleSet.All.Without("nope"));
        Assert.Throws<ArgumentException>(() => RuleSet.All.With("nope", Severity.Error));
        Assert.Throws<ArgumentException>(() => RuleSet.All.Only("TR2001").Only("TR1007"));
        Assert.Equal(["TR2001"], Ids(RuleSet.All.Only("TR2001").Without("TR1007")));
    }

    /// <summary>A rule that gives a severity of its own, because all owners report to one manager.</summary>
    [Fact]
    public void What_a_profile_expects_counts_before_what_the_rule_makes_of_it_on_stated_facts()
    {
        var chart = Rules.Alone.Chart("CEO\n  CIO: network\n  CTO: network\n");
        var strict = new Profile("strict") { Expectations = [new("TR2001", Severity.Error, new Source("a handbook"))] };
        Assert.Equal(Severity.Warning, Assert.Single(Analysed(Profile.Generic)).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Analysed(strict)).Severity);

        IEnumerable<Finding> Analysed(Profile profile) => new OrgAnalyser(RuleSet.All.Only("TR2001"), profile).Analyse(chart).Findings;
    }

    private static string[] Ids(RuleSet rules) => [.. rules.Rules.Select(rule => rule.Info.Id)];
}
