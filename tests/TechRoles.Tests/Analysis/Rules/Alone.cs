using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Analysis.Rules;

/// <summary>One rule by itself on a chart in the text notation.</summary>
internal static class Alone
{
    public static OrgChart Chart(string text) => OrgChart.Create(ChartText.Facts(text).AsT0).AsT0;

    public static Finding[] Run(Rule rule, string text) => Run(rule, Chart(text));

    /// <summary>Under the expectations without which it says nothing, where there are such. A rule that throws finds nothing either.</summary>
    public static Finding[] Run(Rule rule, OrgChart chart)
    {
        var report = new OrgAnalyser(Only(rule), rule.Info.OnlyUnder is { } profile ? Look.Profile(profile) : null).Analyse(chart);
        Assert.Empty(report.Failures);
        return [.. report.Findings];
    }

    public static Finding Single(Rule rule, string text) => Assert.Single(Run(rule, text));

    public static string? WhySilent(Rule rule, string text) =>
        new OrgAnalyser(Only(rule)).Analyse(Chart(text)).Silent.GetValueOrDefault(rule.Info.Id);

    /// <summary>The ids of the positions that a finding is about.</summary>
    public static string[] Positions(this Finding finding) =>
        [.. finding.Details().Subjects.Where(subject => subject.Kind == "position").Select(subject => subject.Id)];

    public static string[] Evidence(this Finding finding) => [.. finding.Details().Evidence.Select(evidence => evidence.Text)];

    private static RuleSet Only(Rule rule) =>
        RuleSet.All.Rules.Aggregate(RuleSet.All, (set, other) => set.Without(other.Info.Id)).With(rule);
}
