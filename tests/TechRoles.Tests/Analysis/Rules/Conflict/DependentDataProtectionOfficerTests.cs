using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Conflict;

public class DependentDataProtectionOfficerTests
{
    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 400)]
    public Property It_says_what_the_slow_twin_says(OrgChart chart)
    {
        var said = Look.With(new DependentDataProtectionOfficer(), chart)
            .Select(finding => (finding.Position.Id, Above: finding.Other!.Value.Id, finding.Number, finding.Basis)).Order().ToArray();
        var expected = Twin(chart).Order().ToArray();

        return said.SequenceEqual(expected).Label($"said {string.Join(", ", said)}; expected {string.Join(", ", expected)}")
            .Classify(said.Any(finding => finding.Basis == Basis.Stated), "on stated facts")
            .Classify(said.Any(finding => finding.Basis == Basis.Recognised), "on titles")
            .Classify(said.Length == 0, "silent");
    }

    [Theory]
    [InlineData("CEO\n  CIO\n    Data Protection Officer", Severity.Warning)]
    [InlineData("CEO\n  CTO (role cto)\n    Watch (role data-protection-officer)", Severity.Error)]
    [InlineData("CEO\n  Head (role cdio)\n    Watch: data-protection R", Severity.Error)]
    public void The_profile_of_the_regulation_makes_it_an_error_on_stated_facts_only(string text, Severity severity)
    {
        Assert.Equal(severity, Assert.Single(Look.With(new DependentDataProtectionOfficer(), text, Look.Profile("eu-gdpr"))).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Look.With(new DependentDataProtectionOfficer(), text)).Severity);
    }

    [Theory]
    [InlineData("CEO\n  General Counsel\n    Data Protection Officer\n  CIO")]
    [InlineData("CIO\n  Data Protection Officer")]
    [InlineData("CEO\n  Head of Networks\n    Data Protection Officer")]
    [InlineData("CEO\n  IT-Leiter: it A/R\n    Datenschutzbeauftragte: datenschutz A/R\n[areas]\nit\ndatenschutz controls=it")]
    [InlineData("CEO\n  CIO\n    Deputy Data Protection Officer")]
    [InlineData("CEO\n  CIO\n    Team: data-protection C")]
    [InlineData("CEO\n  Chief Digital Officer\n    Data Protection Officer")]
    public void It_is_silent_on(string text) => Assert.Empty(Look.With(new DependentDataProtectionOfficer(), text));

    [Theory]
    [InlineData("CEO\n  Head of IT\n    Data Protection Officer")]
    [InlineData("Geschäftsführer\n  IT-Leiter\n    Datenschutzbeauftragte")]
    public void A_title_that_only_usually_means_an_officer_of_IT_is_information(string text)
    {
        var finding = Assert.Single(Look.With(new DependentDataProtectionOfficer(), text, Look.Profile("eu-gdpr")));
        Assert.Equal((Severity.Info, Basis.Recognised), (finding.Severity, finding.Basis));
    }

    [Fact]
    public void A_team_below_its_own_officer_is_not_named_again()
    {
        var finding = Assert.Single(Look.With(new DependentDataProtectionOfficer(), """
            CEO
              CIO
                IT Governance
                  Data Protection Officer: data-protection A
                    Privacy Team: data-protection R
            """));

        Assert.Equal("Data Protection Officer (data-protection-officer) watches over data protection and stands 2 lines below CIO", finding.Message);
        Assert.Equal("ceo", finding.Details().Resolver!.Id);
        Assert.Equal(5, finding.Details().Evidence.Count);
    }

    private static IEnumerable<(string Id, string Above, int Number, Basis Basis)> Twin(OrgChart chart)
    {
        foreach (var other in chart.Positions.Where(position => !position.IsPool))
        {
            if (Oversight(other) is not { } own) continue;
            var line = chart.Positions.Where(above => above.IsAbove(other) && above.Manager is not null).OrderBy(above => other.Depth - above.Depth).ToArray();
            var officers = line.Take(line.TakeWhile(above => Officer(above) is not null || Oversight(above) is null).Count() + 1)
                .Where(above => above.StandsFor(Officers) is not null);
            foreach (var above in officers.OrderBy(above => Officer(above) ?? Basis.Assumed).ThenBy(above => other.Depth - above.Depth).Take(1))
            {
                if (Officer(above) is null && Look.With(new DependentControlFunction(), chart).Any(told => told.Position == other)) continue;
                yield return (other.Id, above.Id, other.Depth - above.Depth, (Basis)Math.Max((int)own, (int)(Officer(above) ?? Basis.Recognised)));
            }
        }
    }

    private static Basis? Oversight(Position position) =>
        position.Duties.Any(duty => duty.Cell.Area.Id == "data-protection" && duty.Involvements.HasAtLeast(Involvement.Responsible))
            ? Basis.Stated
            : Stands(position, RoleKind.DataProtectionOfficer);

    private static readonly RoleKind[] Officers = [RoleKind.Cio, RoleKind.Cdio, RoleKind.Cto];

    private static Basis? Officer(Position position) => Stands(position, Officers);

    private static Basis? Stands(Position position, params RoleKind[] kinds) =>
        kinds.Any(position.Carries) ? Basis.Stated : kinds.Any(kind => position.RecognisedTitle?.Holds(kind) == true) ? Basis.Recognised : null;
}
