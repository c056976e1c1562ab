using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;
using TechRoles.Tests.Analysis.Rules;

namespace TechRoles.Tests.Analysis.Governance;

public class WaiverExamples
{
    private const string Dependent = "CEO\n  CIO: enterprise-it A/R\n    CISO: information-security A/R\n";
    private static readonly DateOnly Day = new(2026, 6, 1);
    private static readonly Waiver Spring = new() { Rule = "TR3004", Subjects = ["ciso"], Reason = "Moves in spring", By = "ceo", Until = new(2026, 8, 31) };

    [Fact]
    public void A_waiver_names_a_finding_by_rule_and_subjects()
    {
        var report = Look(Spring);
        var finding = Assert.Single(report.Findings);
        Assert.Equal((FindingState.Waived, Spring, false), (finding.State, finding.Waiver, finding.Counts));
        Assert.Empty(report.WaiverFindings);
        Assert.Empty(report.Counting(Severity.Info));
    }

    [Theory]
    [InlineData("dependent-control-function", "ciso", true)]
    [InlineData("tr3004", "cio", true)]
    [InlineData("TR3004", "ceo", false)]
    [InlineData("TR3004", "CISO", false)]
    public void Rules_go_by_id_or_name_and_ids_are_exact(string rule, string subject, bool fits) =>
        Assert.Equal(fits, Look(Spring with { Rule = rule, Subjects = [subject] }).Findings[0].Waiver is not null);

    [Fact]
    public void What_has_no_owner_waives_nothing() => Assert.All(
        (Waiver[])[Spring with { Reason = " " }, Spring with { By = null }, Spring with { Until = null }],
        waiver =>
        {
            var report = Look(waiver);
            Assert.Equal(FindingState.Open, report.Findings[0].State);
            Assert.Equal(("TR0001", Severity.Error), (report.WaiverFindings[0].Rule.Id, report.WaiverFindings[0].Severity));
        });

    [Fact]
    public void A_finding_makes_the_waiver_of_itself_as_it_is_now()
    {
        var finding = Look().Findings[0];
        var waiver = finding.ToWaiver("known", "ceo", Day, control: "a monthly review");
        Assert.Equal((FindingState.Waived, waiver), (Look(waiver).Findings[0].State, Look(waiver).Findings[0].Waiver));
        Assert.Empty(waiver.Missing);
        Assert.Equal((finding.Details().Content.Hex, "TR3004", "a monthly review"), (waiver.Content, waiver.Rule, waiver.Control));
    }

    [Fact]
    public void A_waiver_of_two_findings_that_was_given_for_one_of_them_is_not_blamed_for_the_other()
    {
        var report = new OrgAnalyser(RuleSet.Recommended).Analyse(Alone.Chart("CEO\n  CIO: network, data\n  CTO: network, data\n"));
        var contested = report.Findings.Where(finding => finding.Rule.Id == "TR2001").ToArray();
        Assert.Equal(2, contested.Length);
        Assert.All(contested, finding =>
        {
            var waiver = new Waiver { Rule = "TR2001", Subjects = ["cio"], Content = finding.Details().Content.Hex, Reason = "known", By = "ceo", Until = Day };
            var waived = report.With([waiver], Day);
            Assert.Equal(finding.Fingerprint, Assert.Single(waived.Findings, one => one.State == FindingState.Waived).Fingerprint);
            Assert.Empty(waived.WaiverFindings);
        });
        var other = new Waiver { Rule = "TR2001", Subjects = ["cio"], Content = new string('0', 32), Reason = "known", By = "ceo", Until = Day };
        Assert.Equal("TR0001", Assert.Single(report.With([other], Day).WaiverFindings).Rule.Id);
    }

    [Fact]
    public void A_later_waiver_is_for_the_same_if_it_names_the_same_as_it_stood()
    {
        var exact = Look().Findings[0].ToWaiver("known", "ceo", Day);
        Assert.True(exact.IsFor(exact with { Reason = "still known", By = "cio", Until = Day.AddDays(1) }));
        Assert.False(exact.IsFor(exact with { Content = new string('0', 32) }));
        Assert.False(exact.IsFor(Spring));
        Assert.True(Spring.IsFor(Spring with { Reason = "later" }));
        Assert.False(Spring.IsFor(Spring with { Subjects = ["cto"] }));
        Assert.False(Spring.IsFor(Spring with { Rule = "TR2001" }));
    }

    [Theory]
    [InlineData("4569d6b1000000000000000000000abc", true)]
    [InlineData("4569D6B1000000000000000000000ABC", true)]
    [InlineData("4569d6b1", false)]
    [InlineData("4569d6b1000000000000000000000abg", false)]
    [InlineData(null, false)]
    public void A_fingerprint_has_32_digits(string? text, bool isOne)
    {
        Assert.Equal(isOne, Fingerprint.TryParse(text, null, out var fingerprint));
        if (isOne) Assert.Equal(Fingerprint.Parse("4569d6b1000000000000000000000abc", null), fingerprint);
        else Assert.Throws(text is null ? typeof(ArgumentNullException) : typeof(FormatException), () => Fingerprint.Parse(text!, null));
    }

    [Fact]
    public void A_waiver_of_something_else_than_is_found_now_counts_no_more()
    {
        var finding = Look().Findings[0];
        var exact = new Waiver { Fingerprint = finding.Fingerprint.Hex, Content = finding.Details().Content.Hex, Reason = "known", By = "ceo", Until = Day };
        Assert.Equal(FindingState.Waived, Look(exact).Findings[0].State);
        var other = Look(exact with { Content = new string('0', 32) });
        Assert.Equal(FindingState.Open, other.Findings[0].State);
        Assert.Equal("The waiver of " + exact.Fingerprint + " was given for something else than is found now", Assert.Single(other.WaiverFindings).Message.ToString());
    }

    [Fact]
    public void What_fits_nothing_is_told_and_what_is_off_is_not()
    {
        var stale = Assert.Single(Look(Spring with { Subjects = ["cto"] }).WaiverFindings);
        Assert.Equal(("TR0002", Severity.Warning, "The waiver of TR3004 on cto fits no finding"), (stale.Rule.Id, stale.Severity, stale.Message.ToString()));
        Assert.Equal("TR0002", Assert.Single(Look(Spring with { Rule = "no-such-rule" }).WaiverFindings).Rule.Id);
        Assert.Empty(new OrgAnalyser(RuleSet.All.Only("TR2001")).Analyse(Alone.Chart(Dependent)).With([Spring], Day).WaiverFindings);
    }

    [Fact]
    public void An_old_waiver_beside_a_new_one_is_left_in_peace() =>
        Assert.Empty(Look(Spring with { Until = new(2026, 1, 31) }, Spring).WaiverFindings);

    [Fact]
    public void A_waiver_holds_where_all_that_it_names_is_there_and_on_its_last_day()
    {
        Assert.Null(Look(Spring with { Subjects = ["ciso", "ceo"] }).Findings[0].Waiver);
        Assert.NotNull(Look(Spring with { Subjects = ["ciso", "cio"], Until = Day }).Findings[0].Waiver);
        Assert.Null(Look(Spring with { Until = Day.AddDays(-1) }).Findings[0].Waiver);
    }

    /// <summary>Whichever of its findings comes first: the one that stays open is not hidden by another that is waived otherwise.</summary>
    [Theory]
    [InlineData("aaa")]
    [InlineData("zzz")]
    public void An_ended_waiver_is_told_as_long_as_one_of_its_findings_counts(string waivedOtherwise)
    {
        var chart = Alone.Chart("CEO\n  CIO: aaa, zzz\n  CTO: aaa, zzz\n");
        var ended = new Waiver { Rule = "TR2001", Subjects = ["cio"], Reason = "known", By = "ceo", Until = Day.AddDays(-1) };
        var report = new OrgAnalyser(RuleSet.All.Only("TR2001")).Analyse(chart).With([ended, ended with { Subjects = [waivedOtherwise], Until = Day }], Day);
        Assert.Equal(2, report.Findings.Count);
        Assert.Equal(ended, Assert.Single(report.WaiverFindings).Waiver);
    }

    [Fact]
    public void What_got_worse_since_the_baseline_counts()
    {
        var report = Look();
        var baseline = report.ToBaseline();
        Assert.Equal(FindingState.Unchanged, report.Against(baseline).Findings[0].State);
        var older = new Baseline([.. baseline.Entries.Select(entry => entry with { Content = new string('0', 32) })]);
        Assert.Equal((FindingState.Changed, true), (report.Against(older).Findings[0].State, report.Against(older).Findings[0].Counts));
    }

    [Fact]
    public void The_day_is_the_callers_or_that_of_the_chart()
    {
        var chart = OrgChart.Repair(Alone.Chart(Dependent).ToFacts(), new() { AsOf = new(2026, 9, 1) }).Chart;
        var report = Only().Analyse(chart);
        Assert.Equal(0, report.With([Spring]).Count(FindingState.Waived));
        Assert.Equal(1, report.With([Spring], Day).Count(FindingState.Waived));
        var undated = Only().Analyse(Alone.Chart(Dependent)).With([Spring with { Until = new(1999, 1, 1) }]);
        Assert.Null(undated.DayOfWaivers);
        Assert.Equal(1, undated.Count(FindingState.Waived));
    }

    [Theory]
    [InlineData("TR3001", true)]
    [InlineData("TR3006", true)]
    [InlineData("TR3004", false)]
    public void Exceptions_of_segregation_ask_for_a_control(string rule, bool asks)
    {
        Assert.True(RuleSet.All.TryInfo(rule, out var info));
        Assert.Equal(asks, info.ConcernsSegregation);
    }

    [Theory]
    [InlineData("TR0001")]
    [InlineData("TR0002")]
    public void A_code_is_told_on_its_bad_example_and_not_on_its_good_one(string id)
    {
        Assert.True(RuleSet.All.TryInfo(id, out var info));
        var waiver = id == "TR0001" ? Spring with { Until = new(2026, 3, 31) } : Spring;
        Assert.Contains(Told(info.BadExample), code => code == id);
        Assert.DoesNotContain(Told(info.GoodExample), code => code == id);

        IEnumerable<string> Told(string text) => Only().Analyse(Alone.Chart(text)).With([waiver], Day).WaiverFindings.Select(finding => finding.Rule.Id);
    }

    [Theory]
    [InlineData("TR3004", true)]
    [InlineData("TR2001", false)]
    [InlineData(null, true)]
    public void A_fingerprint_beside_another_rule_names_nothing(string? rule, bool fits)
    {
        var waiver = Look().Findings[0].ToWaiver("known", "ceo", Day) with { Rule = rule };
        Assert.Equal(fits, Look(waiver).Findings[0].Waiver is not null);
    }

    [Theory]
    [InlineData("emea", true)]
    [InlineData("apac", false)]
    public void A_waiver_may_name_the_scope(string scope, bool fits)
    {
        var report = new OrgAnalyser(RuleSet.All.Only("TR2001")).Analyse(Alone.Chart("CEO\n  CIO: network in emea\n  CTO: network in emea\n\n[units]\nemea\napac\n"));
        var waived = report.With([new Waiver { Rule = "TR2001", Subjects = ["network", scope], Reason = "known", By = "ceo", Until = Day }], Day);
        Assert.Equal(fits, Assert.Single(waived.Findings).Waiver is not null);
    }

    /// <summary>The day of the analyser counts before that of the history, as it counts before that of a chart.</summary>
    [Theory]
    [InlineData(8, 31, FindingState.Waived)]
    [InlineData(9, 1, FindingState.Open)]
    public void Over_time_a_waiver_ends_on_the_day_of_whoever_looks(int month, int day, FindingState state)
    {
        var analyser = new OrgAnalyser(RuleSet.All.Only("TR3004")) { Accepted = new([Spring], day: new(2026, month, day)) };
        var analysis = HistoryAnalysis.Of(OrgHistory.Create(ChartText.Facts(Dependent).AsT0, []).AsT0, analyser);
        Assert.Equal(state, analysis.StateOf(Assert.Single(analysis.Findings), Day));
    }

    private static OrgAnalyser Only() => new(RuleSet.All.Only("TR3004"));

    private static AnalysisReport Look(params Waiver[] waivers) => Only().Analyse(Alone.Chart(Dependent)).With(waivers.ToValueList(), Day);
}
