using TechRoles.Analysis;
using TechRoles.Facts;
using TechRoles.Sessions;
using TechRoles.Testing;

namespace TechRoles.Tests.Analysis.Governance;

[Properties(Arbitrary = [typeof(ChartArbitraries), typeof(ChangeArbitraries)], MaxTest = 100)]
public class WaiverLaws
{
    private static readonly DateOnly Day = new(2026, 6, 1);
    private static readonly OrgAnalyser Analyser = new(RuleSet.All) { Threads = 1 };

    [Property]
    public void Waiving_changes_nothing_but_the_state_of_findings(ValidChart given, int draw)
    {
        var report = Analyser.Analyse(given.Chart);
        var waivers = Some(report, draw);
        var waived = report.With(waivers, Day);
        Assert.Equal(Told(report), Told(waived));
        Assert.Equal(report.CountByRule(), waived.CountByRule());
        Assert.All(report.Findings, finding => Assert.Equal(FindingState.Open, finding.State));
        var named = waivers.Select(waiver => (waiver.Fingerprint, waiver.Content)).ToHashSet();
        Assert.All(waived.Findings, finding => Assert.Equal(named.Contains((finding.Fingerprint.Hex, finding.Details().Content.Hex)), finding.State == FindingState.Waived));
        Assert.Empty(waived.WaiverFindings);
    }

    [Property]
    public void A_waiver_holds_on_its_last_day_and_not_on_the_next(ValidChart given, int draw)
    {
        var report = Analyser.Analyse(given.Chart);
        var waivers = Some(report, draw);
        Assert.Empty(report.With(waivers, Day).WaiverFindings);
        var late = report.With(waivers, Day.AddDays(1));
        Assert.Equal(0, late.Count(FindingState.Waived));
        Assert.Equal(waivers.Count, late.WaiverFindings.Count);
        Assert.All(late.WaiverFindings, finding => Assert.Equal("TR0001", finding.Rule.Id));
    }

    [Property]
    public void A_report_against_its_own_baseline_is_unchanged(ValidChart given)
    {
        var report = Analyser.Analyse(given.Chart);
        var against = report.Against(report.ToBaseline());
        Assert.All(against.Findings, finding => Assert.Equal(FindingState.Unchanged, finding.State));
        Assert.Empty(against.Absent);
        Assert.Empty(against.Counting(Severity.Info));
        Assert.Equal(report.ToBaseline(), report.ToBaseline().Shrunk(report));
    }

    [Property]
    public void A_shrunk_baseline_has_lost_what_is_gone_and_nothing_else(ChangedChart given)
    {
        var (before, after) = (Analyser.Analyse(given.Start.Chart).ToBaseline(), Analyser.Analyse(given.End));
        var shrunk = before.Shrunk(after);
        Assert.Subset(before.Entries.ToHashSet(), shrunk.Entries.ToHashSet());
        Assert.Empty(after.Against(shrunk).Absent);
        Assert.Equal(after.Against(before).Findings.Select(finding => finding.State), after.Against(shrunk).Findings.Select(finding => finding.State));
        Assert.Equal(before.Entries.Count, shrunk.Entries.Count + after.Against(before).Absent.Count);
    }

    /// <summary>The slow twin looks through all entries.</summary>
    [Property]
    public void The_state_against_a_baseline_is_what_a_search_gives(ChangedChart given)
    {
        var before = Analyser.Analyse(given.Start.Chart).ToBaseline();
        foreach (var finding in Analyser.Analyse(given.End).Against(before).Findings)
        {
            var same = before.Entries.Where(entry => entry.Fingerprint == finding.Fingerprint.Hex).ToArray();
            var expected = same.Length == 0 ? FindingState.New
                : same.Any(entry => entry.Content == finding.Details().Content.Hex) ? FindingState.Unchanged
                : FindingState.Changed;
            Assert.Equal(expected, finding.State);
        }
    }

    [Property]
    public void A_session_knows_what_is_lived_with(ChangedChart given, int draw)
    {
        var report = Analyser.Analyse(given.Start.Chart);
        var analyser = new OrgAnalyser(RuleSet.All) { Threads = 1, Accepted = new(Some(report, draw), report.ToBaseline(), Day) };
        var session = analyser.Open(given.Start.Chart);
        foreach (var change in given.Changes) session.Apply(change);
        Assert.Equal(States(session.ToReport().Findings), States(session.Findings));
        Assert.Equal(States(analyser.Analyse(session.ToChart()).Findings), States(session.Findings));
    }

    private static string[] States(IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => $"{finding.Fingerprint} {finding.State} {finding.Counts}").Order(StringComparer.Ordinal)];

    private static string[] Told(AnalysisReport report) =>
        [.. report.Findings.Select(finding => $"{finding} {finding.Severity} {finding.Basis} {finding.Fingerprint} {finding.Details().Content}")];

    private static ValueList<Waiver> Some(AnalysisReport report, int draw) => report.Findings.Index()
        .Where(at => (at.Index + (long)draw) % 3 == 0)
        .Select(at => (at.Item.Fingerprint, at.Item.Details().Content))
        .Distinct()
        .Select(hash => new Waiver { Fingerprint = hash.Fingerprint.Hex, Content = hash.Content.Hex, Reason = "known", By = "person-1", Until = Day })
        .ToValueList();
}
