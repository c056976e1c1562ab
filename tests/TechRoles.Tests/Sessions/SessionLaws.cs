using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Sessions;
using TechRoles.Testing;

namespace TechRoles.Tests.Sessions;

/// <summary>Law 8: after any changes the findings of a session are those of a fresh analysis.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 450)]
[Trait("Speed", "slow")]
public class SessionLaws
{
    // With as many walks as there are more than ten thousand steps in each run of the tests.
    private const int Steps = 12;

    public static TheoryData<string> Rules => [.. RuleSet.All.Rules.Select(rule => rule.Info.Id)];

    [Property]
    public void The_findings_of_a_session_are_those_of_a_fresh_analysis(ValidChart given, int seed) => Walk(given.Chart, seed);

    [Property]
    public void So_they_are_of_rules_that_report_all_they_read(ValidChart given, int seed) => Walk(given.Chart, seed, Sensitive.Rules);

    [Property]
    public void So_they_are_where_rules_throw(ValidChart given, int seed) => Walk(given.Chart, seed, Sensitive.Throwing);

    /// <summary>Roles, dated rows, and rows of lists outside the line of command.</summary>
    [Property]
    public Property So_they_are_when_rows_of_any_list_come_and_go(ValidChart given, int seed) =>
        true.Classify(Walk(given.Chart, seed, null, new RowDrawing(new Random(seed)).Next) == 0, "never made anew");

    [Property]
    public Property So_they_are_of_rules_that_report_every_row_that_is_a_fact_of_their_key(ValidChart given, int seed) =>
        true.Classify(Walk(given.Chart, seed, SensitiveLists.Rules, new RowDrawing(new Random(seed)).Next) == 0, "never made anew");

    public static TheoryData<int> KindsOfKey => [.. Enumerable.Range(0, SensitiveKeys.Count)];

    /// <summary>Every kind of key, times everything that a rule can say that it reads.</summary>
    [Theory, MemberData(nameof(KindsOfKey))]
    public void So_they_are_of_rules_on_every_kind_of_key_that_report_all_they_read(int kind)
    {
        foreach (var given in ChartArbitraries.ValidFacts().Generator.Sample(5, new Rnd((ulong)kind + 1), 40))
            Walk(new ValidChart(given).Chart, kind, SensitiveKeys.Of(kind));
    }

    [Theory, MemberData(nameof(Rules))]
    public void So_they_are_from_the_examples_of_each_rule_on(string id)
    {
        var info = RuleSet.All.Rules.Single(rule => rule.Info.Id == id).Info;
        for (var seed = 0; seed < 4; seed++)
        {
            Walk(OrgChart.Create(ChartText.Facts(info.BadExample).AsT0).AsT0, seed);
            Walk(OrgChart.Create(ChartText.Facts(info.GoodExample).AsT0).AsT0, seed);
        }
    }

    /// <returns>How often the chart was made anew.</returns>
    private static int Walk(OrgChart chart, int seed, RuleSet? rules = null, Func<OrgChart, OrgChange>? draw = null)
    {
        var analyser = new OrgAnalyser(rules) { Threads = 1 };
        var session = analyser.Open(chart);
        var now = chart;
        draw ??= new ChangeDrawing(new Random(seed)).Next;
        var dice = new Random(seed);
        var (past, future) = (new Stack<OrgChart>(), new Stack<OrgChart>());
        var told = SessionTold.Of(analyser.Analyse(chart).Findings);
        Assert.Equal(told.Values.Order(StringComparer.Ordinal), SessionTold.Of(session.Findings).Values.Order(StringComparer.Ordinal));
        for (var step = 0; step < Steps; step++)
        {
            var before = now;
            AnalysisDelta? delta = null;
            var made = "undo or redo";
            if (dice.Next(6) == 0)
            {
                delta = session.Undo();
                Assert.Equal(past.Count > 0, delta is not null);
                if (past.TryPop(out var undone)) (now, _) = (undone, Push(future, now));
            }
            else if (dice.Next(8) == 0)
            {
                delta = session.Redo();
                Assert.Equal(future.Count > 0, delta is not null);
                if (future.TryPop(out var redone)) (now, _) = (redone, Push(past, now));
            }
            else
            {
                var change = draw(now);
                made = change.ToString();
                var expected = now.With(change);
                var got = session.Apply(change);
                Assert.True(expected.IsT0 == got.IsT0, made);
                if (expected.TryPickT1(out var rejected, out var next))
                {
                    Assert.Equal(rejected.Reason, got.AsT1.Reason);
                    Assert.Equal(rejected.Change, got.AsT1.Change);
                }
                else
                {
                    delta = got.AsT0;
                    Push(past, now);
                    now = next;
                    future.Clear();
                }
            }

            var fresh = analyser.Analyse(now);
            var old = told;
            told = SessionTold.Of(fresh.Findings);
            Assert.True(
                told.Values.Order(StringComparer.Ordinal).SequenceEqual(SessionTold.Of(session.Findings).Values.Order(StringComparer.Ordinal)),
                $"{made}\n{SessionTold.Difference(told, SessionTold.Of(session.Findings))}\non {ChartText.Write(before.ToFacts())}");
            Assert.Equal(fresh.Silent, session.Silent);
            Assert.Equal(fresh.Failures.Select(one => (one.Rule.Id, one.Keys)), session.Failures.Select(one => (one.Rule.Id, one.Keys)));
            if (delta is not null) SessionTold.IsDifference(delta, old, told, made);
        }

        Assert.Equal(now.ToFacts(), session.ToChart().ToFacts());
        Assert.Equal(SessionTold.Of(analyser.Analyse(now).Findings), SessionTold.Of(session.ToReport().Findings));
        return session.MadeAnew;
    }

    private static int Push(Stack<OrgChart> charts, OrgChart chart)
    {
        charts.Push(chart);
        return charts.Count;
    }
}
