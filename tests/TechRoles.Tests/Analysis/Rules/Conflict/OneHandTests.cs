using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Analysis.Rules.Conflict;

/// <summary>TR3006, TR3007 and TR3008: what one hand combines.</summary>
public class OneHandTests
{
    private static readonly Profile TwoProfiles = Look.Profile("three-lines").And(Look.Profile("eu-gdpr"));

    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 300)]
    public Property A_self_review_is_what_the_slow_twin_says(OrgChart chart) => IsWhatTheTwinSays(new SelfReview(), chart, hand => hand.SelfReviews.Cast<object>());

    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 300)]
    public Property Mixed_lines_are_what_the_slow_twin_says(OrgChart chart) => IsWhatTheTwinSays(new MixedLinesOfDefence(), chart, hand => hand.Mixed.Cast<object>());

    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 300)]
    public Property A_conflicted_data_protection_officer_is_what_the_slow_twin_says(OrgChart chart) =>
        IsWhatTheTwinSays(new ConflictedDataProtectionOfficer(), chart, hand => hand.Watching.Cast<object>());

    [Fact]
    public void A_control_and_what_it_controls_in_one_position_are_told_with_both_duties_and_the_control()
    {
        var finding = Assert.Single(Look.With(new SelfReview(), new SelfReview().Info.BadExample));

        Assert.Equal("CIO controls the own work: Information security and Enterprise IT systems", finding.Message);
        Assert.Equal((Severity.Error, Basis.Stated), (finding.Severity, finding.Basis));
        Assert.Equal("ceo", finding.Details().Resolver!.Id);
        Assert.Equal(
            [
                "CIO is accountable and responsible for Information security", "CIO is accountable and responsible for Enterprise IT systems",
                "Information security controls Enterprise IT systems",
            ],
            finding.Details().Evidence.Select(evidence => evidence.Text));
    }

    [Theory]
    [InlineData("CEO\n  CIO [p]: enterprise-it A/R\n  CISO [p acting]: information-security A/R", Severity.Error, Basis.Stated)]
    [InlineData("CEO\n  CIO [p]\n  CISO [p]", Severity.Warning, Basis.Recognised)]
    [InlineData("CEO\n  CIO/CISO", Severity.Warning, Basis.Recognised)]
    [InlineData("CEO\n  Head of IT [p]\n  Head of Information Security [p]", Severity.Info, Basis.Recognised)]
    [InlineData("CEO\n  Head of Systems [p]: it-operations R\n  CISO [p]", Severity.Warning, Basis.Recognised)]
    [InlineData("CEO\n  CIO: it-operations R, application-security R", Severity.Warning, Basis.Stated)]
    [InlineData("CEO\n  Team: audit R, finance R", Severity.Error, Basis.Stated)]
    [InlineData("CEO\n  CFO [p]\n  Chief Audit Executive [p]", Severity.Warning, Basis.Recognised)]
    [InlineData("CEO\n  CIO: enterprise-it A, information-security A\n    Team: enterprise-it S", Severity.Error, Basis.Stated)]
    public void One_hand_on_both_sides_is_a_self_review(string text, Severity severity, Basis basis)
    {
        var finding = Assert.Single(Look.With(new SelfReview(), text));
        Assert.Equal((severity, basis), (finding.Severity, finding.Basis));
    }

    [Theory]
    [InlineData("CEO: enterprise-it A, information-security A\n  CIO: enterprise-it R\n  CISO: information-security R")]
    [InlineData("CEO\n  CIO: enterprise-it A/R, information-security A\n    CISO: information-security R")]
    [InlineData("CEO\n  CIO: enterprise-it A/R, information-security C")]
    [InlineData("CEO\n  CIO: enterprise-it A/R in europe, information-security A/R in asia")]
    [InlineData("CEO\n  CIO [p]: enterprise-it A/R\n  CISO [p deputy]: information-security A/R")]
    [InlineData("CEO\n  Deputy CIO/CISO")]
    [InlineData("CEO\n  CIO and CTO")]
    public void Separate_hands_being_asked_and_standing_by_are_none(string text) =>
        Assert.DoesNotContain(Look.With(new SelfReview(), text), finding => finding.Basis == Basis.Stated);

    [Fact]
    public void What_a_conflict_set_names_is_not_told_again()
    {
        const string Chart = "CEO\n  Head [p]: access-requests R\n  Other [p]: access-approval R";
        Assert.Empty(Look.With(new SelfReview(), Chart));
        Assert.Single(Look.With(new ConflictingDuties(), Chart));
        Assert.Empty(Look.With(new SelfReview(), "Head: it-operations R, enterprise-it A, audit R"));
        Assert.Single(Look.With(new SelfReview(), "CEO\n  Head: it-operations R, finance R, audit R"));
    }

    [Fact]
    public void A_person_is_not_told_again_what_one_of_the_positions_combines() =>
        Assert.Equal(["head"], Look.With(new SelfReview(), "CEO\n  Head [p]: enterprise-it R, security R\n  Other [p]: product-stack R")
            .SelectMany(finding => finding.Details().Subjects).Where(subject => subject.Kind == "position").Select(subject => subject.Id));

    [Theory]
    [InlineData("CEO\n  Chief Risk Officer: risk A/R, business-operations A/R", Severity.Warning)]
    [InlineData("CEO\n  Head: audit R, business-operations R", null)]
    [InlineData("CEO\n  Auditor: audit R, lending R\n\n[areas]\nlending\nrisk controls=lending\naudit", Severity.Error)]
    [InlineData("CEO\n  COO [p]\n  Chief Risk Officer [p]", Severity.Warning)]
    [InlineData("CEO\n  Chief Risk Officer: risk A/R, compliance A/R", null)]
    [InlineData("CEO\n  Chief Risk Officer: risk A/R, finance A/R", null)]
    [InlineData("CEO\n  COO: business-operations A/R, risk C", null)]
    public void What_is_run_and_what_watches_are_mixed_lines(string text, Severity? severity) =>
        Assert.Equal(severity is { } weight ? [weight] : Array.Empty<Severity>(), Look.With(new MixedLinesOfDefence(), text).Select(finding => finding.Severity));

    [Theory]
    [InlineData("CEO\n  Head of Compliance: data-protection A/R, personal-data-processing A/R", Severity.Error)]
    [InlineData("CEO\n  CIO [p]\n  Data Protection Officer [p]", Severity.Warning)]
    [InlineData("CEO\n  Head of IT [p]: it R\n  Data Protection Officer [p]: privacy R\n\n[areas]\nit\nprivacy controls=it", Severity.Error)]
    [InlineData("CEO\n  Data Protection Officer: data-protection A/R, personal-data-processing C", null)]
    [InlineData("CEO\n  Data Protection Officer [p]: data-protection A/R\n  Archivist [p]: freedom-of-information A/R", null)]
    [InlineData("CEO\n  CISO/DPO", null)]
    public void Who_watches_over_data_protection_does_not_decide_on_it(string text, Severity? severity) =>
        Assert.Equal(severity is { } weight ? [weight] : Array.Empty<Severity>(), Look.With(new ConflictedDataProtectionOfficer(), text).Select(finding => finding.Severity));

    [Fact]
    public void A_self_review_is_parted_and_nothing_is_put_into_one_hand_by_it()
    {
        var chart = Look.Chart("CEO\n  CIO: enterprise-it A/R, information-security A/R\n  General Counsel: legal A/R");
        var finding = new OrgAnalyser().Analyse(chart).Findings.Single(one => one.Rule.Id == "TR3006");
        var remedies = TechRoles.Sessions.FindingRemedies.ProvenRemedies(finding);
        Assert.NotEmpty(remedies);
        Assert.All(remedies, remedy => Assert.Equal(0, remedy.Introduces));
    }

    [Fact]
    public void What_a_conflict_set_names_is_not_told_again_for_another_scope() =>
        Assert.Empty(Look.With(new MixedLinesOfDefence(), """
            CEO
              Head: risk A, risk R in world, finance R, business-operations R

            [units]
            world

            [conflicts]
            one areas=risk;business-operations
            """));

    /// <summary>Whoever has a hand in all is not said to do the part that is controlled.</summary>
    [Fact]
    public void A_control_of_a_part_does_not_clash_with_the_whole()
    {
        const string Text = "CEO\n  Team: works R, checks R\n\n[areas]\nworks\n  engines\nchecks controls=engines\n";
        Assert.Empty(Look.With(new SelfReview(), Text));
        Assert.Single(Look.With(new SelfReview(), Text.Replace("works R", "engines R", StringComparison.Ordinal)));
    }

    private static Property IsWhatTheTwinSays(Rule rule, OrgChart chart, Func<SlowHand, IEnumerable<object>> of)
    {
        var said = Look.With(rule, chart, TwoProfiles).Select(finding => finding.Details().Subjects[0].ToString()).Order(StringComparer.Ordinal).ToArray();
        var expected = SlowHand.Told(chart, TwoProfiles, of).Select(subject => subject.ToString()).Order(StringComparer.Ordinal).ToArray();
        return said.SequenceEqual(expected).Label($"said {string.Join(", ", said)}; expected {string.Join(", ", expected)} on {ChartText.Write(chart.ToFacts())}")
            .Classify(said.Any(subject => subject.Contains("position", StringComparison.Ordinal)), "a position alone")
            .Classify(said.Any(subject => subject.Contains("person", StringComparison.Ordinal)), "a person with several positions");
    }
}
