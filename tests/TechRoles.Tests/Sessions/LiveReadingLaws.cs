using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;
using TechRoles.Testing;
using TechRoles.Tests.Analysis;
using TechRoles.Tests.Laws;

namespace TechRoles.Tests.Sessions;

/// <summary>
/// A rule may read whatever a chart has. So the chart that a session edits in place reads like one that is made anew, in all that is public of it.
/// </summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 100)]
[Trait("Speed", "slow")]
public class LiveReadingLaws
{
    private const int Steps = 8;

    [Property]
    public Property After_changes_the_chart_reads_like_one_made_anew(ValidChart given, int seed) =>
        Walked(given, seed, new ChangeDrawing(new Random(seed)).Next);

    [Property]
    public Property So_it_does_after_rows_of_any_list_came_and_went(ValidChart given, int seed) =>
        Walked(given, seed, new RowDrawing(new Random(seed)).Next);

    /// <summary>What rules look up is in the order of the chart, also where positions have moved since it was gathered.</summary>
    [Property]
    public void What_rules_look_up_is_what_they_would_look_up_in_a_chart_made_anew(ValidChart given, int seed) =>
        SessionWalk.Walk(given.Chart, seed, RuleSet.All.Only([]).With(new OfLookups()));

    /// <summary>The law would hold of nothing if little were read.</summary>
    [Fact]
    public void Whatever_is_public_of_a_chart_is_read()
    {
        var chart = HealthyChart.Chart;
        var read = Told.LinesOf(chart).Select(line => line.Split(" = ")[0].Split(' ')[^1]).ToHashSet();
        Assert.Superset(
            new[] { typeof(Position), typeof(Area), typeof(OrgUnit), typeof(Duty) }.SelectMany(Told.Read).Select(one => one.Name).ToHashSet(), read);
    }

    /// <summary>No day is stated, and none can be read off the rows.</summary>
    [Fact]
    public void A_row_that_begins_on_a_day_gives_the_chart_its_day_in_a_session_too()
    {
        var row = new ResponsibilityFact("a", Involvement.Accountable) { Position = "ceo" };
        var session = new OrgAnalyser().Open(Look.Chart("CEO: a\n\n[areas]\na"));
        Assert.True(session.Apply(new EditFact(row, row with { Period = new(new DateOnly(2026, 6, 11), null) })).IsT0);
        Assert.Equal(Told.Of(session.ToChart()), Told.Of(session.Live));
        session.Undo();
        Assert.Equal(Told.Of(session.ToChart()), Told.Of(session.Live));
    }

    /// <summary>What a role of the catalogue that nobody carries does makes it part of the chart, for as long as it is stated.</summary>
    [Fact]
    public void A_role_of_the_catalogue_comes_and_goes_with_what_is_stated_of_it()
    {
        var session = new OrgAnalyser().Open(Look.Chart("CEO\n  CIO: network\n\n[areas]\nnetwork"));
        var before = Told.Of(session.Live);
        Assert.True(session.Apply(new AssignResponsibility("network", Involvement.Consulted) { Role = "cio" }).IsT0);
        Assert.Contains("cio", session.Live.Roles.Select(role => role.Id));
        Assert.True(session.Apply(new WithdrawResponsibility("network", Involvement.Consulted) { Role = "cio" }).IsT0);
        Assert.Equal(before, Told.Of(session.Live));
        Assert.Equal(before, Told.Of(session.ToChart()));
    }

    private static Property Walked(ValidChart given, int seed, Func<OrgChart, OrgChange> draw)
    {
        var session = new OrgAnalyser(RuleSet.All.Only("TR1002")).Open(given.Chart);
        var (dice, now, past) = (new Random(seed), given.Chart, new Stack<OrgChart>());
        for (var step = 0; step < Steps; step++)
        {
            var made = "undo";
            if (dice.Next(4) == 0 && past.TryPop(out var before))
            {
                session.Undo();
                now = before;
            }
            else
            {
                var change = draw(now);
                made = change.ToString();
                if (!now.With(change).TryPickT0(out var next, out _)) continue;
                Assert.True(session.Apply(change).IsT0, made);
                past.Push(now);
                now = next;
            }

            var (anew, live) = (Told.LinesOf(now), Told.LinesOf(session.Live));
            if (!anew.SequenceEqual(live))
                Assert.Fail($"{made}\nanew: {string.Join("\nanew: ", anew.Except(live))}\nlive: {string.Join("\nlive: ", live.Except(anew))}\non {ChartText.Write(given.Facts)}");
        }

        return true.Classify(session.MadeAnew == 0, "never made anew").Classify(past.Count > Steps / 2, "many changes");
    }

    /// <summary>Says everything that can be looked up.</summary>
    private sealed class OfLookups : ChartRule
    {
        public override RuleInfo Info { get; } = RuleSet.All.Rules.First().Info with { Id = "XX0001", Name = "of-lookups" };

        public override Reads Reads => Reads.Everything;

        public override void Check(OrgChart chart, Inspection inspect)
        {
            foreach (var kind in chart.Catalogue.Kinds) _ = inspect.Index.PositionsOf(kind).Any();
            inspect.Report(chart);
        }

        public override void Explain(OrgChart chart, Finding finding, FindingAccount account)
        {
            var (index, catalogue) = (finding.Index, chart.Catalogue);
            string[] looked =
            [
                .. catalogue.Kinds.Select(kind => Ids(index.PositionsOf(kind))), .. catalogue.Roles.Select(role => Ids(index.PositionsOf(role))),
                .. chart.Roles.Select(role => Ids(index.CarriersOf(role))),
                .. chart.Areas.Select(area => string.Join(',', index.InitiativesIn(area).Select(one => one.Id))),
                .. chart.Stakeholders.Select(one => string.Join(',', index.NeedsOf(one).Select(need => need.Id))),
            ];
            account.Say("{looked}", ("looked", Say.Quote(string.Join(' ', looked))));
        }

        private static string Ids(IEnumerable<Position> positions) => string.Join(',', positions.Select(position => position.Id));
    }
}
