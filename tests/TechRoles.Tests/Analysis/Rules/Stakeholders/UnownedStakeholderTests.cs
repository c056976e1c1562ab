using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Stakeholders;

public class UnownedStakeholderTests
{
    [Property(Arbitrary = [typeof(PlanCharts)])]
    public Property It_says_what_the_slow_twin_says(OrgChart chart)
    {
        var said = Look.With(new UnownedStakeholder(), chart).Select(finding => (finding.Stakeholder.Id, finding.Severity)).Order().ToArray();
        var facts = chart.ToFacts();
        var owned = facts.Engagements.Where(fact => fact.Kind == EngagementKind.Owns).Select(fact => fact.Stakeholder).ToHashSet();
        var expected = facts.Engagements.Count == 0 ? [] : facts.Stakeholders
            .Where(fact => !owned.Contains(fact.Id))
            .Select(fact => (fact.Id, fact is { Influence: Influence.High, Interest: Influence.High } ? Severity.Error : Severity.Warning))
            .Order().ToArray();

        return said.SequenceEqual(expected).ToProperty()
            .Classify(said.Any(finding => finding.Severity == Severity.Error), "an important one")
            .Classify(said.Any(finding => finding.Severity == Severity.Warning), "another one")
            .Classify(owned.Count > 0, "some owned");
    }

    [Fact]
    public void A_stakeholder_whom_many_serve_and_nobody_owns_is_found_with_all_of_them()
    {
        var finding = Assert.Single(Look.With(new UnownedStakeholder(), new UnownedStakeholder().Info.BadExample));

        Assert.Equal("Nobody owns customers, a stakeholder of high influence and interest", finding.Message);
        Assert.Equal(
            ["customers: influence high, interest high; 1 engagement, none of which owns", "CTO serves customers"],
            finding.Details().Evidence.Select(evidence => evidence.Text));
        Assert.Null(finding.Details().Resolver);
    }

    [Fact]
    public void Without_any_engagement_it_is_silent_and_says_why() =>
        Assert.Equal(
            "no engagements stated",
            new OrgAnalyser(RuleSet.All).Analyse(Look.Chart("CEO\n\n[stakeholders]\ncustomers")).Silent["TR5001"]);
}
