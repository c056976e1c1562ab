using TechRoles.Analysis;
using TechRoles.Catalogue;

namespace TechRoles.Tests.Analysis;

public class ProfilesTests
{
    public static TheoryData<string> Names => [.. Profiles.All.Select(profile => profile.Name)];

    [Fact]
    public void The_profiles_are_those_of_the_documentation() =>
        Assert.Equal(
            ["generic", "de-bsi", "eu-finance", "eu-gdpr", "in-bank", "three-lines", "us-bank", "us-federal"],
            Profiles.All.Select(profile => profile.Name));

    [Theory, MemberData(nameof(Names))]
    public void A_profile_is_found_by_its_name_in_any_case(string name)
    {
        Assert.True(Profiles.TryFind(name.ToUpperInvariant(), out var profile));
        Assert.Equal(name, profile.Name);
    }

    [Fact]
    public void A_name_that_no_profile_has_is_not_found() => Assert.False(Profiles.TryFind("uk-bank", out _));

    [Theory, MemberData(nameof(Names))]
    public void What_a_profile_expects_is_expected_of_rules_that_ship_and_has_a_source(string name)
    {
        Assert.All(Look.Profile(name).Expectations, expectation =>
        {
            Assert.Contains(RuleSet.All.Rules, rule => rule.Info.Id == expectation.Rule);
            Assert.NotEmpty(expectation.Source.Text);
        });
    }

    [Theory, MemberData(nameof(Names))]
    public void The_conflicts_of_a_profile_are_between_areas_of_the_catalogue(string name)
    {
        Assert.All(Look.Profile(name).Conflicts, conflict =>
        {
            Assert.True(conflict.Areas.Count >= conflict.AtLeast);
            Assert.All(conflict.Areas, area => Assert.True(RoleCatalogue.BuiltIn.TryArea(area, out _), area));
        });
    }

    [Fact]
    public void Of_two_profiles_the_heavier_expectation_counts() =>
        Assert.Equal(Severity.Error, Look.Profile("us-federal").And(Look.Profile("us-bank")).SeverityOf("TR3004"));

    [Fact]
    public void A_finding_prints_who_expects_otherwise()
    {
        var finding = Assert.Single(
            Look.With(new TechRoles.Analysis.Rules.DependentControlFunction(), HealthyChart.WithSecurityBelowInformation, Look.Profile("de-bsi")));

        Assert.Contains(finding.Details().Sources, source => source.Text.StartsWith("BSI-Standard 200-2", StringComparison.Ordinal));
    }
}
