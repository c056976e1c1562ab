using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Conflict;

public class ConflictingDutiesInRoleTests
{
    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 300)]
    public Property A_role_is_told_where_it_alone_brings_a_conflict_to_one_that_carries_it(OrgChart chart)
    {
        var profile = Look.Profile("three-lines");
        var said = Look.With(new ConflictingDutiesInRole(), chart, profile).Select(finding => finding.Details().Subjects[0].Id).ToArray();
        var expected = chart.Roles
            .Where(role => chart.Positions.Any(position => !position.IsPool && position.Roles.Contains(role) && SlowHand.Fulfilled(chart, profile, [position], role).Any()))
            .Select(role => role.Id);
        return said.SequenceEqual(expected).Classify(said.Length > 0, "speaks");
    }

    [Fact]
    public void It_is_one_finding_that_names_the_role_and_all_who_carry_it()
    {
        var finding = Assert.Single(Look.With(new ConflictingDutiesInRole(), new ConflictingDutiesInRole().Info.BadExample));
        Assert.Equal("the role devops brings what must be kept apart: Software development, Release to production", finding.Message);
        Assert.Equal(["devops", "platform-engineer-north", "platform-engineer-south"], finding.Details().Subjects.Take(3).Select(subject => subject.Id));
        Assert.Equal("ceo", finding.Details().Resolver!.Id);
    }

    [Fact]
    public void No_role_of_the_catalogue_brings_a_conflict() => Assert.All(
        TechRoles.Catalogue.RoleCatalogue.BuiltIn.Roles,
        role => Assert.Empty(Look.With(new ConflictingDutiesInRole(), $"Somebody (role {role.Id})", Look.Profile("three-lines"))));
}
