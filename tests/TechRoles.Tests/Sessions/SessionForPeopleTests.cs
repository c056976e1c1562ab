using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;
using TechRoles.Testing;

namespace TechRoles.Tests.Sessions;

/// <summary>Several people at one session: who did what, what can be taken back, what can be kept.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 60, QuietOnSuccess = true)]
public class SessionForPeopleTests
{
    private const string Text = "CEO\n  CIO: payroll, network\n  CTO: product\n    Head of Platforms\n  CISO\n";

    private static IEnumerable<FactList> All => [FactLists.Organisation, .. FactLists.Tables];

    [Fact]
    public void It_is_known_who_did_what_and_what_is_left_of_it()
    {
        var session = Open();
        Assert.Equal((0, 0), (session.Version, session.Changes.Count));
        session.Apply(new Rereport("ciso", "cio"), "Security to IT", "anna").OrThrow();
        session.Apply(new Retitle("cto", "Chief Engineer"), by: "ben").OrThrow();
        Assert.Equal([(1, "Security to IT", "anna"), (2, null, "ben")], session.Changes.Select(change => (change.Version, change.Label, change.By)));
        session.Undo();
        Assert.Equal((3, 1), (session.Version, session.Changes.Count));
        session.Redo();
        Assert.Equal([1, 4], session.Changes.Select(change => change.Version));
        Assert.Equal(["anna", "ben"], session.Changes.Select(change => change.By));
    }

    [Fact]
    public void One_takes_back_what_was_ones_own_and_what_others_did_stays()
    {
        var session = Open();
        session.Apply(new Rereport("ciso", "cio"), "Security to IT", "anna").OrThrow();
        session.Apply(new Retitle("cto", "Chief Engineer"), by: "ben").OrThrow();
        var delta = session.TakeBack(1, "anna").OrThrow();
        var facts = session.ToChart().ToFacts();
        Assert.Equal("ceo", facts.Positions.Single(position => position.Id == "ciso").ReportsTo);
        Assert.Equal("Chief Engineer", facts.Positions.Single(position => position.Id == "cto").Title);
        Assert.Equal((3, 1), (delta.Version, session.Changes[^1].TakesBack));
        Assert.Equal("Version 3 took it back", session.TakeBack(1).AsT1.Reason);
        Assert.StartsWith("No change led to version 9", session.TakeBack(9).AsT1.Reason, StringComparison.Ordinal);
        session.Apply(new AddPosition(new PositionFact("extra") { ReportsTo = "ceo" })).OrThrow();
        session.Apply(new Rereport("ciso", "extra")).OrThrow();
        Assert.True(session.TakeBack(4).IsT1);
    }

    [Fact]
    public void Nobody_changes_what_they_have_not_seen()
    {
        var session = Open();
        var seen = session.Version;
        session.ApplyIf(seen, new Rereport("ciso", "cio")).OrThrow();
        var rejected = session.ApplyIf(seen, new Retitle("cto", "Chief Engineer")).AsT1;
        Assert.Equal("The change was made for version 0, and the session is at version 1: look at what was done since", rejected.Reason);
        Assert.Equal(1, session.Version);
    }

    [Fact]
    public void A_frozen_delta_stays_readable()
    {
        var session = Open();
        var delta = session.Apply(Responsibility("head-of-platforms", "network")).OrThrow();
        var frozen = delta.Freeze();
        session.Apply(new Retitle("cto", "Chief Engineer")).OrThrow();
        Assert.Throws<InvalidOperationException>(() => delta.Freeze());
        var found = Assert.Single(frozen.Introduced);
        Assert.Equal("TR2001 'network' has 2 accountable positions (CIO, Head of Platforms (head-of-platforms))", found.ToString());
        Assert.Equal(("TR2001", "ceo", 1), (found.Rule, found.Resolver, frozen.Version));
        Assert.NotEmpty(found.Evidence);
        Assert.Single(frozen.Edits);
    }

    /// <summary>The changes in force are a scenario that leads to the same chart, and the rows of each lead there row by row.</summary>
    [Property]
    public void What_was_done_can_be_kept_as_a_scenario_and_as_rows(ValidChart given, int seed)
    {
        var session = new OrgAnalyser { Threads = 1 }.Open(given.Chart);
        var (dice, drawing) = (new Random(seed), new ChangeDrawing(new Random(seed)));
        var rows = All.ToDictionary(list => list.Name, list => list.RowsIn(given.Chart.Stated).ToList(), StringComparer.Ordinal);
        var now = given.Chart;
        for (var step = 0; step < 12; step++)
        {
            var version = session.Version;
            AnalysisDelta? delta = null;
            if (dice.Next(5) == 0) delta = session.Undo();
            else if (dice.Next(6) == 0) delta = session.Redo();
            else if (dice.Next(4) == 0 && session.Changes.Count > 0) session.TakeBack(session.Changes[dice.Next(session.Changes.Count)].Version).TryGet(out delta, out _);
            else
            {
                var change = drawing.Next(now);
                var expected = change.Edits(now);
                session.Apply(change).TryGet(out delta, out _);
                Assert.Equal(expected.IsT0, delta is not null);
            }

            if (delta is null) continue;
            Assert.Equal((version + 1, session.Version), (session.Version, delta.Version));
            foreach (var edit in delta.Edits) Do(edit, rows);
            now = session.ToChart();
        }

        Assert.Equal(now.ToFacts(), session.ToScenario("so far").ApplyTo(given.Chart).OrThrow().ToFacts());
        Assert.Equal(now.ToFacts(), Made(rows, now.Options).ToFacts());
    }

    /// <summary>So do the rows of a difference, in the ids of its changes.</summary>
    [Property]
    public void The_rows_of_a_difference_lead_from_one_chart_to_the_other(ValidChart one, ValidChart other)
    {
        var diff = ChartDiff.Between(one.Chart, other.Chart);
        var rows = All.ToDictionary(list => list.Name, list => list.RowsIn(one.Chart.Stated).ToList(), StringComparer.Ordinal);
        foreach (var edit in diff.Edits) Do(edit, rows);
        var (target, made) = (diff.Target.ToFacts(), Made(rows, diff.Target.Options).ToFacts());
        foreach (var list in All) Assert.Equal(Told(list.RowsIn(target)), Told(list.RowsIn(made)));
    }

    private static OrgChart Made(Dictionary<string, List<Fact>> rows, ChartOptions options) =>
        OrgChart.Create(All.Aggregate(new ChartFacts(), (facts, list) => list.Replacing(facts, rows[list.Name])), options).OrThrow();

    private static void Do(EditFact edit, Dictionary<string, List<Fact>> rows)
    {
        var list = rows[edit.List!.Name];
        // An organisation of which nothing is stated has no row.
        var nothing = new OrganisationFact();
        if (edit.Before is { } before && !before.Equals(nothing))
        {
            var at = list.FindIndex(row => Told([row]).SequenceEqual(Told([before])));
            Assert.True(at >= 0, edit.ToString());
            list.RemoveAt(at);
        }

        if (edit.After is { } after && !after.Equals(nothing)) list.Add(after);
    }

    // The order in which a row lists ids does not count, nor does that of rows.
    private static string[] Told(IEnumerable<Fact> rows) => [.. rows.Select(row => FactLists.Of(row).Normal(row).ToString()!).Order(StringComparer.Ordinal)];

    private static EditFact Responsibility(string position, string area) =>
        new(null, new ResponsibilityFact(area, Involvement.Accountable) { Position = position });

    private static AnalysisSession Open() => new OrgAnalyser().Open(OrgChart.Create(ChartText.Facts(Text).AsT0).AsT0);
}
