using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Testing;

namespace TechRoles.Tests.Changes;

/// <summary>A series of returns becomes a history.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], QuietOnSuccess = true)]
public class ReturnSeriesTests
{
    private const string Full = """
        CEO #1 [ann]
          CIO #2 [ben]: network
            Head of Networks #3 [cat]
          CFO #4 [dan]
        """;

    private const string WithoutCio = """
        CEO #1 [ann]
          Head of Networks #3 [cat]
          CFO #4 [dan]
        """;

    [Property]
    public void Each_return_is_the_chart_of_its_day_where_no_id_is_another(ValidChart valid, int number)
    {
        var dice = new Random(number);
        var returns = new[] { 0, 1, 2, 3 }.Select(year => new DatedReturn(new(2020 + year, 1, 1), OrgChart.Repair(Mutation.Change(Plain(valid), dice)).Chart)).ToArray();
        var series = ReturnSeries.Of(returns, MatchBy.Id);
        Assert.Empty(series.History.Rejected);
        Assert.Empty(series.Gaps);
        Assert.All(returns, one => Assert.Equal(
            DiffLaws.InOrder(DatedChanges.Undated(one.Chart)), DiffLaws.InOrder(DatedChanges.Undated(series.History.AsOf(one.Day)))));
    }

    [Property]
    public void No_seat_is_lost_or_made_up_where_ids_are_others(ValidChart valid, int number)
    {
        var dice = new Random(number);
        var returns = new[] { 0, 1, 2, 3 }.Select(year => new DatedReturn(new(2020 + year, 1, 1), OrgChart.Repair(Mutation.Rekey(Thinned(Plain(valid), dice), dice)).Chart)).ToArray();
        var series = ReturnSeries.Of(returns);
        Assert.Empty(series.History.Rejected);
        Assert.All(returns, one => Assert.Equal(
            one.Chart.Positions.Count + series.Gaps.Count(gap => gap.Missing == one.Day), series.History.AsOf(one.Day).Positions.Count));
    }

    [Fact]
    public void A_seat_that_one_return_lacks_was_there_all_the_time()
    {
        var series = ReturnSeries.Of([Return(2020, Full), Return(2021, WithoutCio), Return(2022, Full)]);
        Assert.Equal([new DataGap("2", new(2021, 1, 1))], series.Gaps);
        Assert.True(series.History.AsOf(new(2021, 6, 1)).TryPosition("2", out var cio));
        Assert.Equal(("1", "ben", 1), (cio.Manager?.Id, cio.Assignments.Single().Person.Id, cio.Duties.Count));
    }

    [Fact]
    public void A_seat_that_two_returns_lack_and_that_is_back_with_holder_and_title_was_there_all_the_time()
    {
        var series = ReturnSeries.Of([Return(2020, Full), Return(2021, WithoutCio), Return(2022, WithoutCio), Return(2023, Full.Replace("#2", "#9", StringComparison.Ordinal))]);
        Assert.Equal([new DataGap("2", new(2021, 1, 1)), new DataGap("2", new(2022, 1, 1))], series.Gaps);
        Assert.DoesNotContain(series.History.Changes, change => change is AddPosition or RemovePosition);
    }

    [Fact]
    public void A_seat_that_two_returns_lack_and_that_is_back_with_another_holder_left_and_came()
    {
        var series = ReturnSeries.Of(
            [Return(2020, Full), Return(2021, WithoutCio), Return(2022, WithoutCio), Return(2023, Full.Replace("ben", "eve", StringComparison.Ordinal))]);
        Assert.Empty(series.Gaps);
        Assert.Equal([true, false, false, true], new[] { 2020, 2021, 2022, 2023 }.Select(year => series.History.AsOf(new(year, 1, 1)).TryPosition("2", out _)));
    }

    /// <summary>Of two CIOs who leave one seems to be back after two returns, but what is back has the id of a third one, who was there meanwhile.</summary>
    [Fact]
    public void A_position_is_not_back_where_another_one_that_came_meanwhile_is_it()
    {
        var series = ReturnSeries.Of(
        [
            Return(2020, Full + "\n  CIO #7 [fay]"), Return(2021, WithoutCio + "\n  CIO #9 [eve]"), Return(2022, WithoutCio),
            Return(2023, WithoutCio + "\n  CIO #9 [ben]"),
        ]);
        Assert.Equal([new DataGap("9", new(2022, 1, 1))], series.Gaps);
        Assert.False(series.History.AsOf(new(2021, 1, 1)).TryPosition("2", out _));
    }

    [Fact]
    public void A_seat_that_three_returns_lack_left_and_came()
    {
        var series = ReturnSeries.Of([Return(2020, Full), .. new[] { 2021, 2022, 2023 }.Select(year => Return(year, WithoutCio)), Return(2024, Full)]);
        Assert.Empty(series.Gaps);
        Assert.False(series.History.AsOf(new(2022, 1, 1)).TryPosition("2", out _));
    }

    [Fact]
    public void A_seat_keeps_the_id_under_which_it_was_seen_first()
    {
        var renumbered = Full.Replace('#', '%').Replace("%1", "#a", StringComparison.Ordinal).Replace("%2", "#1", StringComparison.Ordinal)
            .Replace("%3", "#b", StringComparison.Ordinal).Replace("%4", "#2", StringComparison.Ordinal);
        var series = ReturnSeries.Of([Return(2020, Full), Return(2021, renumbered), Return(2022, renumbered + "\n  Controller #3 [eve]")]);
        Assert.Equal(["1", "2", "3", "3~2", "4"], series.History.AsOf(new(2022, 1, 1)).Positions.Select(position => position.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(series.History.Changes, change => change.On == new DateOnly(2021, 1, 1));
    }

    [Property]
    public void What_is_told_to_come_and_leave_is_what_the_charts_of_the_days_differ_by(ValidChart valid, int number)
    {
        var dice = new Random(number);
        var returns = new[] { 0, 1, 2, 3 }.Select(year => new DatedReturn(new(2020 + year, 1, 1), OrgChart.Repair(Mutation.Rekey(Thinned(Plain(valid), dice), dice)).Chart)).ToArray();
        var series = ReturnSeries.Of(returns);
        for (var i = 1; i < returns.Length; i++)
        {
            var (before, after) = (series.History.AsOf(returns[i - 1].Day), series.History.AsOf(returns[i].Day));
            var events = series.Events.Where(one => one.Day == returns[i].Day).ToArray();
            int Of(PositionEventKind kind) => events.Count(one => one.Kind == kind);
            Assert.Equal(after.Positions.Count - before.Positions.Count, Of(PositionEventKind.Came) - Of(PositionEventKind.Left));
            Assert.Equal(Seated(after) - Seated(before), Of(PositionEventKind.PersonCame) - Of(PositionEventKind.PersonLeft));
            Assert.All(events.Where(one => one.Kind == PositionEventKind.Retitled), one => Assert.NotEqual(Titled(before, one), Titled(after, one)));
        }

        static int Seated(OrgChart chart) => chart.People.Count(person => person.Assignments.Any(one => one.Fills));
        static string Titled(OrgChart chart, PositionEvent one) => chart.TryPosition(one.Position!, out var position) ? position.Title : "";
    }

    [Fact]
    public void People_come_leave_and_move()
    {
        var series = ReturnSeries.Of([Return(2020, Full), Return(2021, """
            CEO #1 [ann]
              CIO #2 [cat]: network
                Head of Networks #3 [eve]
              CFO #4 [dan]
            """)]);
        Assert.Equal(
            [
                "PersonCame eve as Head of Networks (3)",
                "PersonLeft ben, until then CIO (2)",
                "PersonMoved cat is CIO (2) instead of Head of Networks (3)",
            ],
            series.Events.Select(one => $"{one.Kind} {one.Text}"));
    }

    [Fact]
    public void Returns_must_be_in_the_order_of_their_days()
    {
        Assert.Throws<ArgumentException>(() => ReturnSeries.Of([]));
        Assert.Throws<ArgumentException>(() => ReturnSeries.Of([Return(2021, Full), Return(2020, Full)]));
    }

    private static DatedReturn Return(int year, string text) => new(new(year, 1, 1), ChartText.Read(text, "return").Builder.Repair().Chart);

    private static ChartFacts Thinned(ChartFacts facts, Random dice)
    {
        var gone = facts.Positions.Select(row => row.Id).Where(_ => dice.Next(4) == 0).ToHashSet(StringComparer.Ordinal);
        return OrgChart.Repair(facts with { Positions = [.. facts.Positions.Where(row => !gone.Contains(row.Id))] }).Chart.ToFacts();
    }

    // Rows with dates end between returns by themselves.
    private static ChartFacts Plain(ValidChart valid)
    {
        var facts = valid.Chart.ToFacts();
        return facts with
        {
            Lines = [.. facts.Lines.Select(row => row with { Period = default })],
            Assignments = [.. facts.Assignments.Select(row => row with { Period = default })],
            Responsibilities = [.. facts.Responsibilities.Select(row => row with { Period = default })],
            Qualifications = [.. facts.Qualifications.Select(row => row with { Period = default })],
        };
    }
}
