using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Analysis.Rules;

public class RuleExamplesTests
{
    public static TheoryData<string> Ids => [.. RuleSet.All.Rules.Select(rule => rule.Info.Id)];

    public static TheoryData<string> Codes => [.. ProblemCodes.All.Select(code => code.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Every_rule_speaks_on_its_bad_example(string id) => Assert.Contains(id, Speaking(Rule(id), Rule(id).BadExample));

    [Theory, MemberData(nameof(Ids))]
    public void Every_rule_is_silent_on_its_good_example(string id) => Assert.DoesNotContain(id, Speaking(Rule(id), Rule(id).GoodExample));

    [Theory, MemberData(nameof(Ids))]
    public void The_bad_example_shows_nothing_else_that_is_as_bad(string id) =>
        Assert.DoesNotContain(Findings(Rule(id), Rule(id).BadExample), finding => finding.Rule.Id != id && finding.Severity >= Severity.Warning);

    [Theory, MemberData(nameof(Ids))]
    public void The_good_example_shows_nothing_bad(string id) =>
        Assert.DoesNotContain(Findings(Rule(id), Rule(id).GoodExample), finding => finding.Severity >= Severity.Warning);

    [Theory, MemberData(nameof(Ids))]
    public void A_message_is_a_short_sentence_that_names_its_arguments_and_rests_on_evidence(string id)
    {
        foreach (var finding in Findings(Rule(id), Rule(id).BadExample).Where(finding => finding.Rule.Id == id))
        {
            var details = finding.Details();
            Assert.InRange(finding.Message.Length, 10, 120);
            Assert.DoesNotContain('{', finding.Message);
            Assert.NotEmpty(details.Evidence);
            Assert.NotEmpty(details.Subjects);
        }
    }

    [Theory, MemberData(nameof(Codes))]
    public void Every_problem_code_is_reported_for_its_bad_example_and_the_rest_makes_a_chart(string id)
    {
        var repaired = OrgChart.Repair(ChartText.Facts(Code(id).BadExample).AsT0);
        Assert.Equal([id], repaired.Problems.Where(problem => problem.Level == ProblemLevel.Error).Select(problem => problem.Rule));
        Assert.NotEmpty(repaired.Chart.Positions);
    }

    [Theory, MemberData(nameof(Codes))]
    public void The_good_example_of_a_problem_code_makes_a_chart_without_repair(string id) =>
        Assert.True(OrgChart.Create(ChartText.Facts(Code(id).GoodExample).AsT0).IsT0);

    [Fact]
    public void Ids_and_names_are_given_once_and_stand_in_order()
    {
        var infos = RuleSet.All.Rules.Select(rule => rule.Info).Concat(ProblemCodes.All).Concat(HistoryCodes.All).Concat(WaiverCodes.All).ToArray();
        Assert.Equal(infos.Length, infos.Select(info => info.Id).Distinct().Count());
        Assert.Equal(infos.Length, infos.Select(info => info.Name).Distinct().Count());
        Assert.Equal(ProblemCodes.All.OrderBy(code => code.Id, StringComparer.Ordinal), ProblemCodes.All);
        Assert.All(infos, info => Assert.NotEmpty(info.Sources));
    }

    private static RuleInfo Rule(string id) => RuleSet.All.Rules.Single(rule => rule.Info.Id == id).Info;

    private static RuleInfo Code(string id) => ProblemCodes.All.Single(code => code.Id == id);

    private static IEnumerable<Finding> Findings(RuleInfo rule, string example) =>
        new OrgAnalyser(RuleSet.All, rule.OnlyUnder is { } profile ? Look.Profile(profile) : null).Analyse(Alone.Chart(example)).Findings;

    private static IEnumerable<string> Speaking(RuleInfo rule, string example) => Findings(rule, example).Select(finding => finding.Rule.Id);
}
