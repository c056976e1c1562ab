using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;
using TechRoles.Testing;
using TechRoles.Tests.Changes;

namespace TechRoles.Tests.Sessions;

/// <summary>Law 9: every remedy removes its finding and adds no error. Whether it does is found out by another analysis, not by the proof.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], QuietOnSuccess = true)]
[Trait("Speed", "slow")]
public class RemedyLaws
{
    /// <summary>How many findings of a chart are mended, from anywhere in the report.</summary>
    private const int Mended = 3;

    private static readonly OrgAnalyser Analyser = new(RuleSet.All);

    [Property(MaxTest = 60)]
    public FsCheck.Property Every_remedy_removes_its_finding_and_adds_no_error(ValidChart valid, byte from)
    {
        var report = Analyser.Analyse(valid.Chart);
        var proof = new RemedyProof(report);
        var before = WeightsOf(report);
        var offered = 0;
        foreach (var finding in Some(report, from))
        {
            foreach (var remedy in proof.RemediesOf(finding))
            {
                offered++;
                var after = WeightsOf(Analyser.Analyse(OrgChart.Create(report.Chart.With(remedy.Changes).AsT0.ToFacts()).AsT0));
                var heavier = after.Where(one => !before.TryGetValue(one.Key, out var weight) || weight < one.Value).ToArray();
                Assert.False(after.ContainsKey(finding.Fingerprint), $"{remedy} leaves {finding}");
                Assert.DoesNotContain(heavier, one => one.Value == Severity.Error);
                Assert.Equal(remedy.Introduces, heavier.Length);
                Assert.Equal(remedy.Resolves, before.Keys.Count(one => !after.ContainsKey(one)));
            }
        }

        return true.ToProperty().Classify(offered == 0, "nothing offered").Classify(offered > 3, "more than 3 offered");
    }

    [Property(MaxTest = 40)]
    public void The_best_remedy_comes_first_and_no_more_than_three_are_kept(ValidChart valid, byte from)
    {
        var report = Analyser.Analyse(valid.Chart);
        foreach (var finding in Some(report, from))
        {
            var remedies = finding.ProvenRemedies();
            Assert.InRange(remedies.Count, 0, RemedyProof.Most);
            Assert.Equal(remedies.Select(remedy => remedy.Changes).Distinct(), remedies.Select(remedy => remedy.Changes));
            foreach (var (better, worse) in remedies.Zip(remedies.Skip(1)))
                Assert.True(Rank(better).CompareTo(Rank(worse)) <= 0, $"{better} stands before {worse}");

            // A link between an initiative and what it is for touches no position.
            Assert.All(remedies, remedy => Assert.True(
                remedy is { Resolves: > 0, Title.Length: > 0, Changes.Count: > 0 } && (remedy.Touches > 0 || remedy.Changes.All(IsOfInitiative))));
        }
    }

    private static bool IsOfInitiative(OrgChange change) => change is EditFact { Before: InitiativeFact };

    [Property(MaxTest = 40)]
    public void What_there_is_a_kind_of_change_for_is_said_in_it(ValidChart valid, byte from)
    {
        var report = Analyser.Analyse(valid.Chart);
        var proof = new RemedyProof(report);
        foreach (var remedy in Some(report, from).SelectMany(finding => proof.RemediesOf(finding)))
        {
            var facts = FactStore.Of(valid.Chart);
            foreach (var change in remedy.Changes)
            {
                if (change is EditFact edit) Assert.DoesNotContain(SimpleKinds.Of(edit), kind => SimpleKinds.SaysPartOf(edit, kind, facts));
                foreach (var made in change.Expand(facts).AsT0) facts.Make(made);
            }
        }
    }

    /// <summary>The slow, obvious twin makes every changed chart anew.</summary>
    [Property(MaxTest = 60)]
    public void A_proof_in_a_session_is_the_proof_on_fresh_charts(ValidChart valid)
    {
        var report = Analyser.Analyse(valid.Chart);
        var (fast, slow) = (new RemedyProof(report), new RemedyProof(report, default, report => new FreshTrial(report)));
        foreach (var finding in report.Findings) Assert.Equal(slow.RemediesOf(finding), fast.RemediesOf(finding));
    }

    [Property(MaxTest = 30)]
    public void The_same_chart_has_the_same_remedies_whatever_was_asked_before(ValidChart valid, byte from)
    {
        var report = Analyser.Analyse(valid.Chart);
        var findings = Some(report, from).ToArray();
        var proof = new RemedyProof(report);
        var forwards = findings.Select(finding => proof.RemediesOf(finding)).ToArray();
        Assert.Equal(forwards.Reverse(), findings.Reverse().Select(finding => proof.RemediesOf(finding)));
        var again = Analyser.Analyse(valid.Chart);
        Assert.Equal(forwards, Some(again, from).Select(finding => finding.ProvenRemedies()));
    }

    [Property(MaxTest = 30)]
    public void A_budget_ends_the_proof_and_changes_nothing_before_its_end(ValidChart valid, byte proposals, byte charts)
    {
        var report = Analyser.Analyse(valid.Chart);
        var free = new RemedyProof(report);
        var bound = new RemedyProof(report, new() { Proposals = proposals % 16, Charts = charts % 4 });
        foreach (var finding in report.Findings)
        {
            var (before, wasWhole) = (bound.Left, !bound.HasLeftOut);
            var remedies = bound.TryRemediesOf(finding);
            var tried = before.Proposals!.Value - bound.Left.Proposals!.Value;
            Assert.InRange(tried, 0, finding.Proposals.Count());
            Assert.InRange(before.Charts!.Value - bound.Left.Charts!.Value, 0, tried);
            if (before.Proposals == 0) Assert.True(remedies is null && bound.HasLeftOut);
            else if (tried == finding.Proposals.Count()) Assert.Equal(free.RemediesOf(finding), remedies);
            else Assert.True(bound.HasLeftOut && remedies is not { Count: 0 });
            if (wasWhole && bound.HasLeftOut) Assert.True(bound.Left is { Proposals: 0 } or { Charts: 0 });
            foreach (var remedy in remedies ?? []) Assert.True(free.RemediesOf(finding).Contains(remedy) || tried < finding.Proposals.Count());
        }

        Assert.False(free.HasLeftOut);
        Assert.Equal(RemedyBudget.Unbounded, free.Left);
    }

    private static (int, int, int) Rank(Remedy remedy) => (remedy.Introduces, -remedy.Resolves, remedy.Touches);

    private static IEnumerable<Finding> Some(AnalysisReport report, byte from) =>
        report.Findings.Count == 0 ? [] : report.Findings.Skip(from % report.Findings.Count).Take(Mended);

    private static Dictionary<Fingerprint, Severity> WeightsOf(AnalysisReport report) =>
        report.Findings.GroupBy(finding => finding.Fingerprint).ToDictionary(same => same.Key, same => same.Max(finding => finding.Severity));
}
