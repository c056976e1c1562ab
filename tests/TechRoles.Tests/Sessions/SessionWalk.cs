using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Sessions;
using TechRoles.Testing;

namespace TechRoles.Tests.Sessions;

/// <summary>Leads a session through changes that are drawn, and holds it after each against a fresh analysis.</summary>
internal static class SessionWalk
{
    // With as many walks as there are more than ten thousand steps in each run of the tests.
    private const int Steps = 12;

    /// <returns>How often the chart was made anew.</returns>
    public static int Walk(OrgChart chart, int seed, RuleSet? rules = null, Func<OrgChart, OrgChange>? draw = null)
    {
        var analyser = new OrgAnalyser(rules) { Threads = 1 };
        var session = analyser.Open(chart);
        var now = chart;
        draw ??= new ChangeDrawing(new Random(seed)).Next;
        var dice = new Random(seed);
        var (past, future) = (new Stack<OrgChart>(), new Stack<OrgChart>());
        var told = SessionTold.Of(analyser.Analyse(chart).Findings);
        SessionTold.AreTheSame(told, SessionTold.Of(session.Findings), () => "before any change");
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
            SessionTold.AreTheSame(told, SessionTold.Of(session.Findings), () => $"after {made}\non {ChartText.Write(before.ToFacts())}");
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
