using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;
using TechRoles.Testing;
using TechRoles.Tests.Analysis.Rules;

namespace TechRoles.Tests.Sessions;

/// <summary>A session and its forks share a chart, and each has its own: what a fresh analysis of it finds.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 60)]
[Trait("Speed", "slow")]
public class ForkLaws
{
    private const string Small = """
        CEO
          CIO: enterprise-it, network
            Head of Support: support A/R
          CTO: product-stack, network
          CISO: security
        """;

    [Property]
    public Property Each_of_many_forks_has_the_findings_of_its_own_chart(ValidChart given, int seed)
    {
        var (analyser, dice) = (new OrgAnalyser { Threads = 1 }, new Random(seed));
        var rows = new RowDrawing(dice);

        // Most walks have a change that cannot be made in place, after which a session shares its chart no more.
        var areShared = dice.Next(3) > 0;
        var family = new List<(AnalysisSession Session, OrgChart Chart, Stack<OrgChart> Past)> { (analyser.Open(given.Chart), given.Chart, []) };
        for (var step = 0; step < 24; step++)
        {
            var at = dice.Next(family.Count);
            var (session, chart, past) = family[at];
            if (family.Count < 5 && dice.Next(4) == 0)
            {
                family.Add((session.Fork(), chart, new(past.Reverse())));
                continue;
            }

            if (dice.Next(4) == 0)
            {
                Assert.Equal(past.Count > 0, session.Undo() is not null);
                if (past.TryPop(out var before)) chart = before;
            }
            else
            {
                var change = dice.Next(2) == 0 ? new ChangeDrawing(dice).Next(chart) : rows.Next(chart);
                var result = areShared ? session.TryApply(change) : session.Apply(change);
                if (result?.TryGet(out var delta, out _) == true)
                {
                    past.Push(chart);
                    chart = chart.With(change).AsT0;
                    Assert.Equal(session.Version, delta.Version);
                }
            }

            family[at] = (session, chart, past);
            Agrees(analyser, session, chart);
        }

        foreach (var (session, chart, past) in family)
        {
            Agrees(analyser, session, chart);
            Assert.Equal(past.Count, session.Changes.Count);
            Assert.Equal(chart.ToFacts(), session.ToChart().ToFacts());
            Assert.Equal(chart.ToFacts(), session.ToScenario("all").ApplyTo(given.Chart).OrThrow().ToFacts());
        }

        return true.Classify(family.Count > 3, "more than three").Classify(family.TrueForAll(one => one.Session.MadeAnew == 0), "all share a chart")
            .Classify(family.Count(one => one.Session.Changes.Count > 2) > 1, "some changes in several");
    }

    [Fact]
    public void What_is_done_in_one_is_not_seen_in_the_other()
    {
        var board = new OrgAnalyser().Open(Alone.Chart(Small));
        board.Apply(new AssignResponsibility("network", Involvement.Consulted) { Position = "ciso" }).OrThrow();
        var (idea, other) = (board.Fork(), board.Fork());
        var introduced = other.Apply(new WithdrawResponsibility("network") { Position = "cto" }).OrThrow();
        var resolved = idea.Apply(new WithdrawResponsibility("network") { Position = "cio" }, "Network to the CTO", "ada").OrThrow();

        Assert.Contains(resolved.Resolved, finding => finding.Rule.Id == "TR2001");
        Assert.Contains(board.Findings, finding => finding.Rule.Id == "TR2001");
        Assert.Equal((2, 1, 2), (idea.Version, board.Version, other.Version));
        Assert.Equal(["Network to the CTO", null], idea.Changes.Reverse().Select(change => change.Label));

        // What one was told can be read while the others go on.
        board.Undo();
        Assert.All(introduced.Introduced.Concat(resolved.Resolved), finding => Assert.NotEmpty(finding.Details().Message.ToString()));
        Assert.Equal("idea", idea.ToScenario("idea").Name);
        Assert.True(board.ApplyIf(2, idea.Changes[^1].Change).OrThrow().Resolved.Count > 0);
    }

    [Fact]
    public async Task Each_may_have_a_thread_of_its_own()
    {
        var (analyser, chart) = (new OrgAnalyser { Threads = 1 }, Alone.Chart(Small));
        var board = analyser.Open(chart);
        await Parallel.ForEachAsync(Enumerable.Range(0, 64), async (number, cancel) =>
        {
            await Task.Yield();
            cancel.ThrowIfCancellationRequested();
            var (fork, now) = (board.Fork(), chart);
            for (var step = 0; step < 10; step++)
            {
                var change = new ChangeDrawing(new Random((number * 10) + step)).Next(now);
                if (fork.Apply(change, cancel: cancel).TryGet(out _, out _)) now = now.With([change], cancel).AsT0;
            }

            Agrees(analyser, fork, now);
        });
        Agrees(analyser, board, chart);
    }

    private static void Agrees(OrgAnalyser analyser, AnalysisSession session, OrgChart chart)
    {
        // First what nothing is kept of: another fork may have been looked at last.
        Assert.Equal(analyser.Analyse(chart).Silent, session.Silent);
        var (fresh, now) = (SessionTold.Of(analyser.Analyse(chart).Findings), SessionTold.Of(session.Findings));
        SessionTold.AreTheSame(fresh, now, () => $"on {ChartText.Write(chart.ToFacts())}");
        Assert.Equal(fresh.Count, session.Count);
    }
}
