using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Testing;

namespace TechRoles.Tests.Sessions;

/// <summary>Law 8: after any changes the findings of a session are those of a fresh analysis.</summary>
/// <remarks>In three classes, which run side by side.</remarks>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 400)]
[Trait("Speed", "slow")]
public class SessionLaws
{
    [Property]
    public void The_findings_of_a_session_are_those_of_a_fresh_analysis(ValidChart given, int seed) => SessionWalk.Walk(given.Chart, seed);

    [Property]
    public void So_they_are_of_rules_that_report_all_they_read(ValidChart given, int seed) => SessionWalk.Walk(given.Chart, seed, Sensitive.Rules);

    [Property]
    public void So_they_are_where_rules_throw(ValidChart given, int seed) => SessionWalk.Walk(given.Chart, seed, Sensitive.Throwing);
}

/// <summary>Roles, dated rows, and rows of lists outside the line of command come and go.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 400)]
[Trait("Speed", "slow")]
public class SessionLawsOnRows
{
    [Property]
    public Property The_findings_of_a_session_are_those_of_a_fresh_analysis(ValidChart given, int seed) => Walked(given, seed, null);

    [Property]
    public Property So_they_are_of_rules_that_report_every_row_that_is_a_fact_of_their_key(ValidChart given, int seed) =>
        Walked(given, seed, SensitiveLists.Rules);

    private static Property Walked(ValidChart given, int seed, RuleSet? rules) => true.Classify(
        SessionWalk.Walk(given.Chart, seed, rules, new RowDrawing(new Random(seed)).Next) == 0, "never made anew");
}

/// <summary>Each rule alone, and rules on each kind of key.</summary>
[Trait("Speed", "slow")]
public class SessionLawsOnRules
{
    public static TheoryData<string> Rules => [.. RuleSet.All.Rules.Select(rule => rule.Info.Id)];

    public static TheoryData<int> KindsOfKey => [.. Enumerable.Range(0, SensitiveKeys.Count)];

    /// <summary>Every kind of key, times everything that a rule can say that it reads.</summary>
    [Theory, MemberData(nameof(KindsOfKey))]
    public void The_findings_of_rules_that_report_all_they_read_are_those_of_a_fresh_analysis(int kind)
    {
        foreach (var given in ChartArbitraries.ValidFacts().Generator.Sample(5, new Rnd((ulong)kind + 1), 40))
            SessionWalk.Walk(new ValidChart(given).Chart, kind, SensitiveKeys.Of(kind));
    }

    [Theory, MemberData(nameof(Rules))]
    public void So_they_are_from_the_examples_of_each_rule_on(string id)
    {
        var info = RuleSet.All.Rules.Single(rule => rule.Info.Id == id).Info;
        for (var seed = 0; seed < 4; seed++)
        {
            SessionWalk.Walk(OrgChart.Create(ChartText.Facts(info.BadExample).AsT0).AsT0, seed);
            SessionWalk.Walk(OrgChart.Create(ChartText.Facts(info.GoodExample).AsT0).AsT0, seed);
        }
    }
}
