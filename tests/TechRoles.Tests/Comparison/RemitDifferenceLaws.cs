using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Testing;

namespace TechRoles.Tests.Comparison;

[Properties(Arbitrary = [typeof(ChartArbitraries), typeof(ChangeArbitraries)], MaxTest = 200, QuietOnSuccess = true)]
public class RemitDifferenceLaws
{
    [Property]
    public void A_chart_does_not_differ_from_itself(ValidChart given) =>
        Assert.Empty(RemitDifference.Between(given.Chart, OrgChart.Create(given.Chart.ToFacts()).AsT0).Positions);

    /// <summary>The slow twin looks at every position in every cell.</summary>
    [Property]
    public void It_is_what_looking_at_every_seat_in_every_cell_gives(ChangedChart given)
    {
        var (before, after) = (Held(given.Start.Chart), Held(given.End));
        var expected = before.Keys.Union(after.Keys)
            .Where(key => before.GetValueOrDefault(key) != after.GetValueOrDefault(key))
            .Select(key => $"{key} {before.GetValueOrDefault(key)} {after.GetValueOrDefault(key)}");
        var told = RemitDifference.Between(given.Start.Chart, given.End).Positions
            .SelectMany(position => position.Moves.Select(move => $"{(position.Position.Id, move.Cell.Area, move.Cell.Scope)} {move.Before} {move.After}"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Property]
    public void What_one_way_gives_the_other_way_takes(ChangedChart given)
    {
        static IEnumerable<string> Told(RemitDifference difference, bool isBack) => difference.Positions
            .SelectMany(position => position.Moves.Select(move =>
            {
                var (was, now) = isBack ? (move.After, move.Before) : (move.Before, move.After);
                return $"{position.Position.Id} {move.Cell.Area} {move.Cell.Scope} {was} {now} {Ids(move)}";
            }))
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            Told(RemitDifference.Between(given.Start.Chart, given.End), isBack: false),
            Told(RemitDifference.Between(given.End, given.Start.Chart), isBack: true));
    }

    [Property]
    public void Who_gives_to_another_is_the_one_from_whom_it_takes(ChangedChart given)
    {
        var difference = RemitDifference.Between(given.Start.Chart, given.End);
        var moves = difference.Positions.SelectMany(position => position.Moves, (position, move) => (position.Position.Id, move)).ToDictionary(pair => (pair.Id, pair.move.Cell), pair => pair.move);
        foreach (var ((id, cell), move) in moves)
        {
            Assert.NotEmpty(move.Passed);
            foreach (var other in move.Others)
            {
                var theirs = moves[(other.Id, cell)];
                Assert.NotEqual(move.IsGain, theirs.IsGain);
                Assert.Contains(id, theirs.Others.Select(one => one.Id));
                Assert.Contains(theirs.Passed, move.Passed.Contains);
            }
        }
    }

    [Property]
    public void Accountability_goes_to_nobody_only_where_nobody_has_it(ChangedChart given)
    {
        foreach (var move in RemitDifference.Between(given.Start.Chart, given.End).Positions.SelectMany(position => position.Moves))
        {
            var isHeld = given.End.Positions.Any(position => position.Duties.Any(duty =>
                duty.Involvements.IsAccountable && duty.Cell.Area.Id == move.Cell.Area && duty.Cell.Scope?.Id == move.Cell.Scope));
            Assert.Equal(move.Before.IsAccountable && !isHeld, move.IsAbandoned);
        }
    }

    [Fact]
    public void The_generator_meets_each_case()
    {
        var moves = ChangeArbitraries.ChangedCharts().Generator.Sample(400, new Rnd(5), 60)
            .SelectMany(given => RemitDifference.Between(given.Start.Chart, given.End).Positions)
            .SelectMany(position => position.Moves, (position, move) => (Seat: position, Move: move))
            .ToArray();
        Assert.Contains(moves, one => one.Seat.Before is null);
        Assert.Contains(moves, one => one.Seat.After is null);
        Assert.Contains(moves, one => one.Move.IsGain && one.Move.Others.Count > 0);
        Assert.Contains(moves, one => !one.Move.IsGain && !one.Move.IsWhole);
        Assert.Contains(moves, one => one.Move.IsGain && !one.Move.IsWhole);
        Assert.Contains(moves, one => one.Move.IsAbandoned);
        Assert.Contains(moves, one => one.Move.Cell.Scope is not null);
    }

    [Fact]
    public void It_says_who_loses_what_to_whom()
    {
        const string Before = """
            CEO
              CIO: customer-facing-systems A/R, support A/R, network A, payroll A, fleet S
              CTO: support C
              CFO
            """;
        const string After = """
            CEO
              CIO: support R
              CTO: support A, customer-facing-systems A/R, fleet S
              COO: network A
            """;
        Assert.Equal(
            [
                "CIO loses customer-facing systems (A/R) and fleet (S) to CTO.",
                "CIO loses network (A) to COO.",
                "CIO loses payroll (A) to nobody.",
                "CIO goes from A/R to R in IT support, to CTO.",
                "CTO gains customer-facing systems (A/R) and fleet (S) from CIO.",
                "CTO goes from C to A in IT support, from CIO.",
                "COO gains network (A) from CIO.",
            ],
            RemitDifference.Between(Chart(Before), Chart(After)).Sentences());
    }

    [Fact]
    public void A_long_sentence_counts_what_it_does_not_name()
    {
        var position = Assert.Single(RemitDifference.Between(Chart("CIO"), Chart("CIO: a, b, c, d")).Positions);
        Assert.Equal(["CIO gains a (A), b (A) and 2 more."], position.Sentences(2));
        Assert.Equal(["CIO gains a (A), b (A), c (A) and d (A)."], position.Sentences(3));
    }

    private static OrgChart Chart(string text) => OrgChart.Create(ChartText.Facts(text).AsT0).AsT0;

    private static string Ids(RemitMove move) => string.Join(',', move.Others.Select(other => other.Id).Order(StringComparer.Ordinal));

    private static Dictionary<(string Seat, string Area, string? Scope), InvolvementSet> Held(OrgChart chart) => chart.Positions
        .SelectMany(position => position.Duties)
        .Where(duty => !duty.Involvements.IsExcluded)
        .ToDictionary(duty => (duty.Position.Id, duty.Cell.Area.Id, duty.Cell.Scope?.Id), duty => duty.Involvements);
}
