using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules.Conflict;

public class ConflictingDutiesTests
{
    private static readonly Profile TwoProfiles = Look.Profile("three-lines").And(Look.Profile("eu-finance"));

    [Property(Arbitrary = [typeof(ControlCharts)], MaxTest = 300)]
    public Property It_says_what_the_slow_twin_says(OrgChart chart)
    {
        var findings = Look.With(new ConflictingDuties(), chart, TwoProfiles);
        var said = findings.Select(finding => finding.Details().Subjects[0]).Order(Comparer<Subject>.Create(ByText)).ToArray();
        var expected = SlowHand.Told(chart, TwoProfiles, hand => hand.Conflicts).Order(Comparer<Subject>.Create(ByText)).ToArray();

        return said.SequenceEqual(expected).Label($"said {string.Join(", ", said.AsEnumerable())}; expected {string.Join(", ", expected.AsEnumerable())}")
            .Classify(said.Any(subject => subject.Kind == "position"), "a position alone")
            .Classify(said.Any(subject => subject.Kind == "person"), "a person with several positions")
            .Classify(said.Length == 0, "silent");
    }

    [Fact]
    public void A_set_of_the_chart_is_credited_to_the_chart_or_to_whom_it_names()
    {
        const string Clerk = "CEO\n  Clerk: payroll R, vendors R\n[conflicts]\n";
        var own = Assert.Single(Look.With(new ConflictingDuties(), Clerk + "pay areas=payroll;vendors"));
        Assert.Equal("the chart's own conflict set 'pay'", Assert.Single(own.Details().Sources).Text);
        var named = Assert.Single(Look.With(new ConflictingDuties(), Clerk + "pay areas=payroll;vendors source=\"Board, 2026\""));
        Assert.Equal("Board, 2026", Assert.Single(named.Details().Sources).Text);
    }

    [Fact]
    public void A_position_without_a_named_holder_is_judged_as_whoever_will_hold_it()
    {
        var finding = Assert.Single(Look.With(new ConflictingDuties(), new ConflictingDuties().Info.BadExample));

        Assert.Equal("head-of-platforms", finding.Position.Id);
        Assert.Equal("Head of Platforms (head-of-platforms) holds what must be kept apart: Software development, Release to production", finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("cto", finding.Details().Resolver!.Id);
        Assert.Contains(finding.Details().Evidence, evidence => evidence.Fact == "conflict" && evidence.Ids[0] == "development-and-release");
    }

    [Fact]
    public void A_job_share_is_one_finding() =>
        Assert.Single(Look.With(new ConflictingDuties(), "Head [person-1 50%, person-2 50%]: it-operations R, audit R"));

    [Fact]
    public void A_person_is_reported_for_what_only_several_positions_make_up()
    {
        var finding = Assert.Single(Look.With(new ConflictingDuties(), """
            CEO
              Operations [person-1]: it-operations R
              Audit [person-1 acting]: audit A
            """));

        Assert.Equal("person-1", finding.Person.Id);
        Assert.Equal("person-1 holds in several positions (Audit, Operations) what must be kept apart: Internal audit, IT operations", finding.Message);
        Assert.Equal("ceo", finding.Details().Resolver!.Id);
        Assert.Equal(2, finding.Details().Evidence.Count(evidence => evidence.Fact == "assignment"));
    }

    [Theory]
    [InlineData("deputy")]
    [InlineData("successor")]
    public void Who_only_stands_by_holds_nothing(string mode) =>
        Assert.Empty(Look.With(new ConflictingDuties(), $"""
            CEO
              Operations [person-1]: it-operations R
              Audit [person-1 {mode}]: audit A
            """));

    [Theory]
    [InlineData("it-operations R, audit C")]
    [InlineData("it-operations S, audit R")]
    [InlineData("enterprise-it A, audit R")]
    [InlineData("it-operations R in europe, audit R in asia")]
    [InlineData("it-operations X, audit R")]
    public void It_is_silent_on(string duties) => Assert.Empty(Look.With(new ConflictingDuties(), $"Head: {duties}"));

    [Theory]
    [InlineData("it-operations R in europe, audit R")]
    [InlineData("it-operations A, audit A/R")]
    public void It_speaks_on(string duties) => Assert.Single(Look.With(new ConflictingDuties(), $"Head: {duties}"));

    [Fact]
    public void A_part_of_an_area_counts_for_the_area() =>
        Assert.Single(Look.With(new ConflictingDuties(), """
            Head: payroll R, audit R

            [areas]
            it-operations required=false
              payroll required=false
            """));

    [Fact]
    public void A_set_of_the_chart_replaces_that_of_the_catalogue_with_its_id() =>
        Assert.Empty(Look.With(new ConflictingDuties(), """
            Head: it-operations R, audit R

            [conflicts]
            operation-and-audit areas=it-operations;audit;finance atLeast=3
            """));

    [Fact]
    public void Three_of_a_set_may_be_too_many_where_two_are_not()
    {
        const string Set = "\n\n[conflicts]\npay areas=order;book;pay atLeast=3 source=\"our handbook\"\n\n[areas]\norder required=false\nbook required=false\npay required=false";

        Assert.Empty(Look.With(new ConflictingDuties(), "Head: order R, pay R" + Set));
        var finding = Assert.Single(Look.With(new ConflictingDuties(), "Head: order R, book R, pay R" + Set));
        Assert.Contains(finding.Details().Evidence, evidence => evidence.Text.EndsWith("(our handbook)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_duty_counts_for_the_nearest_area_of_a_set_only() =>
        Assert.Empty(Look.With(new ConflictingDuties(), "Head: it-operations A/R\n\n[conflicts]\nnested areas=enterprise-it;it-operations"));

    [Fact]
    public void A_profile_brings_sets_of_its_own()
    {
        const string Chart = "Data Protection Officer: data-protection A, personal-data-processing A";

        Assert.Empty(Look.With(new ConflictingDuties(), Chart));
        Assert.Empty(Look.With(new ConflictingDuties(), Chart, Look.Profile("eu-gdpr")));
        Assert.Empty(Look.With(new ConflictingDuties(), "Head: risk R, it-operations R"));
        Assert.Single(Look.With(new ConflictingDuties(), "Head: risk R, it-operations R", Look.Profile("eu-finance")));
    }

    [Theory]
    [InlineData("CEO\n  CTO: software-development A, production-release A\n    One: software-development R\n    Other: production-release R", 0)]
    [InlineData("CEO\n  CTO: software-development A, production-release A\n    One: software-development R\n    Other: production-release C", 0)]
    [InlineData("CEO\n  CTO: software-development A, production-release A", 1)]
    [InlineData("CEO: software-development A, production-release A\n  CTO", 0)]
    [InlineData("CEO: software-development A/R, production-release A/R\n  CTO", 1)]
    public void Who_answers_for_what_others_do_and_a_top_that_only_answers_do_nothing(string text, int findings) =>
        Assert.Equal(findings, Look.With(new ConflictingDuties(), text).Count);

    [Fact]
    public void What_one_role_brings_alone_is_told_of_the_role() =>
        Assert.Empty(Look.With(new ConflictingDuties(), """
            CEO
              Engineer (role devops)

            [roles]
            devops

            [responsibilities]
            area=software-development involvement=R role=devops
            area=production-release involvement=R role=devops
            """));

    [Fact]
    public void A_person_and_a_position_with_one_id_are_two_findings()
    {
        var findings = Look.With(new ConflictingDuties(), """
            CEO
              Head #x: it-operations R, audit R
              Development [x]: software-development R
              Release [x]: production-release R
            """);

        Assert.Equal(2, findings.Count);
        Assert.NotEqual(findings[0].Fingerprint, findings[1].Fingerprint);
    }

    private static int ByText(Subject one, Subject other) => string.CompareOrdinal(one.ToString(), other.ToString());
}
