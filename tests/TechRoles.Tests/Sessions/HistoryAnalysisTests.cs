using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;
using TechRoles.Testing;
using TechRoles.Tests.Changes;

namespace TechRoles.Tests.Sessions;

/// <summary>Findings over a history.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], QuietOnSuccess = true)]
[Trait("Speed", "slow")]
public class HistoryAnalysisTests
{
    [Property(MaxTest = 60)]
    public FsCheck.Property On_each_day_they_are_those_of_the_chart_of_that_day(ValidChart valid, int number, bool isDated)
    {
        var dice = new Random(number);
        var facts = isDated ? DatedChanges.Dated(DatedChanges.Undated(valid.Chart), dice) : DatedChanges.WithoutDates(valid.Chart);
        if (OrgHistory.Create(facts, DatedChanges.Draw(facts, dice, dice.Next(6))).TryPickT1(out _, out var history)) return true.ToProperty().Classify(true, "no chart");
        var analyser = new OrgAnalyser(RuleSet.All.With(Sensitive.OfEachDuty));
        var analysis = HistoryAnalysis.Of(history, analyser);
        foreach (var day in history.ChangePoints.SelectMany(point => new[] { point.AddDays(-1), point }).Append(DatedChanges.Day).Distinct())
        {
            var holding = analysis.Findings.Where(finding => finding.When(day) == Tense.Present && !HistoryCodes.All.Contains(finding.Rule));
            var fresh = analyser.Analyse(history.AsOf(day)).Findings.Select(finding => finding.Fingerprint.Hex).Distinct();
            Assert.Equal(fresh.Order(StringComparer.Ordinal), holding.Select(finding => finding.Fingerprint.Hex).Order(StringComparer.Ordinal));
        }

        // Each is told as it stood when its last period began.
        var first = history.ChangePoints.Count == 0 ? DatedChanges.Day : history.ChangePoints[0].AddDays(-1);
        foreach (var begun in analysis.Findings.Where(finding => !HistoryCodes.All.Contains(finding.Rule)).GroupBy(finding => finding.Periods[^1].From ?? first))
        {
            var fresh = analyser.Analyse(history.AsOf(begun.Key)).Findings.Select(finding => (finding.Fingerprint, finding.Severity, Told: finding.Details()))
                .ToLookup(finding => finding.Fingerprint, finding => (finding.Severity, finding.Told.Message.ToString(), finding.Told.Subjects));
            Assert.All(begun, finding => Assert.Contains((finding.Severity, finding.Message.ToString(), finding.Subjects), fresh[finding.Fingerprint]));
        }

        Assert.All(analysis.Findings, finding => Assert.All(
            finding.Periods.Zip(finding.Periods.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From, $"{finding}")));
        return true.ToProperty().Classify(analysis.Findings.Any(finding => finding.Periods[0] != Period.Always), history.IsMadeOfChangesAlone ? "comes or goes by changes" : "comes or goes");
    }

    [Property(MaxTest = 60)]
    public FsCheck.Property Gaps_and_overlaps_are_those_that_one_sees_by_looking_at_every_day(ValidChart valid, int number, bool isDated)
    {
        var dice = new Random(number);
        var facts = isDated ? DatedChanges.Dated(DatedChanges.Undated(valid.Chart), dice) : DatedChanges.WithoutDates(valid.Chart);
        var changes = isDated ? [] : DatedChanges.Draw(facts, dice, 10);
        if (OrgHistory.Create(facts, changes).TryPickT1(out _, out var history)) return true.ToProperty().Classify(true, "no chart");
        var found = HistoryAnalysis.Of(history, new(RuleSet.All.Only("TR9002", "TR9003"))).Findings.ToLookup(finding => finding.Rule.Id, finding => SlowHandovers.Told(finding, history));
        Assert.Equal(SlowHandovers.Overlaps(history).Order(StringComparer.Ordinal), found["TR9003"].Order(StringComparer.Ordinal));
        Assert.Equal(SlowHandovers.Gaps(history).Order(StringComparer.Ordinal), found["TR9002"].Order(StringComparer.Ordinal));
        return true.ToProperty().Classify(found["TR9002"].Any(), "gap").Classify(found["TR9003"].Any(), "overlap");
    }

    [Fact]
    public void A_finding_that_comes_back_is_one_with_two_periods()
    {
        var history = OrgHistory.Create(
            Facts("CEO\n  CIO: network A/R\n  CTO: network A/R"),
            [
                new EditFact(Row("cto"), null) { On = new(2026, 2, 1) },
                new EditFact(null, Row("cto")) { On = new(2026, 3, 1) },
                new EditFact(Row("cio"), null) { On = new(2026, 4, 1) },
            ]).AsT0;
        var finding = HistoryAnalysis.Of(history).Findings.Single(finding => finding.Rule.Id == "TR2001");
        Assert.Equal([new(null, new(2026, 2, 1)), new(new(2026, 3, 1), new(2026, 4, 1))], finding.Periods);
        Assert.Equal(
            [Tense.Present, Tense.Planned, Tense.Present, Tense.Past],
            new[] { 1, 2, 3, 4 }.Select(month => finding.When(new(2026, month, 15))));
    }

    [Fact]
    public void What_came_back_is_told_of_those_whom_it_is_about_now()
    {
        var history = OrgHistory.Create(
            Facts("CEO\n  CIO: network A/R\n  CTO: network A/R\n  COO"),
            [new EditFact(Row("cto"), null) { On = new(2026, 2, 1) }, new EditFact(null, Row("coo")) { On = new(2026, 3, 1) }]).AsT0;
        var finding = HistoryAnalysis.Of(history).Findings.Single(finding => finding.Rule.Id == "TR2001");
        Assert.Equal([new(null, new(2026, 2, 1)), new(new(2026, 3, 1), null)], finding.Periods);
        Assert.Contains("(CIO, COO)", finding.Message.ToString(), StringComparison.Ordinal);
        Assert.Contains(new Subject("position", "coo"), finding.Subjects);
    }

    [Fact]
    public void What_is_found_twice_of_one_position_lasts_until_it_is_found_no_more()
    {
        ResponsibilityFact Of(string area) => new(area, Involvement.Accountable) { Position = "cio" };
        var history = OrgHistory.Create(
            Facts("CEO\n  CIO: network, platform"),
            [new EditFact(Of("platform"), null) { On = new(2026, 2, 1) }, new EditFact(Of("network"), null) { On = new(2026, 3, 1) }]).AsT0;
        var rules = RuleSet.All.With(Sensitive.OfEachDuty).Only(Sensitive.OfEachDuty.Info.Id);
        Assert.Equal([new Period(null, new(2026, 3, 1))], Assert.Single(HistoryAnalysis.Of(history, new(rules)).Findings).Periods);
    }

    [Fact]
    public void What_a_change_adds_for_a_time_is_found_as_long_as_it_holds()
    {
        var history = OrgHistory.Create(
            Facts("CEO\n  CIO"),
            [new AddDottedLine("cio", "ceo") { Period = new(new(2026, 2, 1), new(2026, 3, 1)), On = new(2026, 1, 1) }, new Retitle("ceo", "Chief") { On = new(2026, 4, 1) }]).AsT0;
        var finding = HistoryAnalysis.Of(history).Findings.Single(finding => finding.Rule.Id == "TR1005");
        Assert.Equal([new Period(new(2026, 2, 1), new(2026, 3, 1))], finding.Periods);
    }

    [Fact]
    public void A_decision_that_is_over_is_found_no_more_though_no_fact_beside_it_is_otherwise()
    {
        var facts = Facts("""
            CIO (top)
            CTO (top)

            [decisions]
            choice to=2026-02-23

            [mandates]
            decision=choice position=cio kind=agree
            decision=choice position=cto kind=veto
            """);
        var finding = HistoryAnalysis.Of(OrgHistory.Create(facts, []).AsT0).Findings.Single(finding => finding.Rule.Id == "TR3011");
        Assert.Equal([new(null, new(2026, 2, 23))], finding.Periods);
    }

    [Fact]
    public void A_gap_in_a_larger_area_is_told_once()
    {
        var facts = Facts("""
            CEO
              CIO
              CTO

            [areas]
            technology
              network
              platform

            [responsibilities]
            area=technology involvement=A position=cio to=2026-04-01
            area=technology involvement=A position=cto from=2026-05-15
            """);
        var gap = Assert.Single(HistoryAnalysis.Of(OrgHistory.Create(facts, []).AsT0).Findings, finding => finding.Rule.Id == "TR9002");
        Assert.Equal(
            "Nobody is accountable for 'technology' from 2026-04-01 to 2026-05-15, between CIO and CTO",
            gap.Message.ToString());
        Assert.Equal([new(new(2026, 4, 1), new(2026, 5, 15))], gap.Periods);
        Assert.Equal([new("area", "technology"), new("position", "cio"), new("position", "cto")], gap.Subjects);
    }

    [Fact]
    public void What_happens_in_an_area_is_seen_in_its_parts()
    {
        ResponsibilityFact A(string area, string position) => new(area, Involvement.Accountable) { Position = position };
        var history = OrgHistory.Create(
            Facts("CEO\n  CIO: technology\n  CTO\n\n[areas]\ntechnology\n  network\n  platform"),
            [
                new EditFact(A("technology", "cio"), null) { On = new(2026, 2, 1) },
                new EditFact(null, A("network", "cto")) { On = new(2026, 3, 1) },
            ]).AsT0;
        var gap = Assert.Single(HistoryAnalysis.Of(history).Findings, finding => finding.Rule.Id == "TR9002");
        Assert.Equal("Nobody is accountable for 'network' from 2026-02-01 to 2026-03-01, between CIO and CTO", gap.Message.ToString());
    }

    public static TheoryData<string> Codes => [.. HistoryCodes.All.Select(code => code.Id)];

    [Theory, MemberData(nameof(Codes))]
    public void Every_code_speaks_on_its_bad_example_and_is_silent_on_its_good_one(string id)
    {
        var info = HistoryCodes.All.Single(code => code.Id == id);
        var found = Assert.Single(HistoryAnalysis.Of(OrgHistory.Create(Facts(info.BadExample), []).AsT0, new(RuleSet.All)).Findings, finding => finding.Rule.Id == id);
        Assert.InRange(found.Message.ToString().Length, 10, 120);
        Assert.Equal(info.Severity, found.Severity);
        Assert.DoesNotContain(HistoryAnalysis.Of(OrgHistory.Create(Facts(info.GoodExample), []).AsT0, new(RuleSet.All)).Findings, finding => finding.Rule.Id == id);
    }

    [Theory]
    [InlineData("2026-05-01", true)]
    [InlineData("2026-05-02", false)]
    public void An_overlap_is_a_hand_over_for_30_days(string end, bool isFound)
    {
        var facts = Facts($"CEO\n  CIO\n  CTO\n\n[responsibilities]\narea=network involvement=A position=cio to={end}\narea=network involvement=A position=cto from=2026-04-01");
        Assert.Equal(isFound, HistoryAnalysis.Of(OrgHistory.Create(facts, []).AsT0).Findings.Any(finding => finding.Rule.Id == "TR9003"));
    }

    [Fact]
    public void Without_any_date_there_is_one_period()
    {
        var history = OrgHistory.Create(Facts("CEO\n  CIO: network\n  CTO: network"), []).AsT0;
        Assert.All(HistoryAnalysis.Of(history).Findings, finding => Assert.Equal([Period.Always], finding.Periods));
    }

    private static ResponsibilityFact Row(string position) => new("network", Involvement.Accountable) { Position = position };

    private static ChartFacts Facts(string text) => ChartText.Facts(text).AsT0;

    [Fact]
    public void A_title_that_only_the_catalogue_of_the_chart_knows_turns_on_its_day()
    {
        var facts = ChartText.Facts("""
            CEO
              Interim Chief AI Officer #ai

            [assignments]
            person=person-1 position=ai from=2025-01-01
            """).AsT0;
        var catalogue = RoleCatalogue.BuiltIn
            .With(new CatalogueRole("chief-ai-officer", RoleKind.Of("chief-ai-officer"), "Chief AI Officer", Source.Judgement("ours")));
        var history = OrgHistory.Create(facts, [], new ChartOptions { Catalogue = catalogue }).AsT0;
        var finding = Assert.Single(HistoryAnalysis.Of(history).Findings, finding => finding.Rule.Id == "TR8002");
        Assert.Equal(new DateOnly(2025, 1, 1).AddDays(211), finding.Periods[0].From);
    }
}
