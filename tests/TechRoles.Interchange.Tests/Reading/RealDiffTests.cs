using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Reading;

/// <summary>What lies between two returns of a British department.</summary>
public class RealDiffTests
{
    private static OrgChart Return(string name) =>
        ChartReader.Read(Path.Combine(RealDataFactAttribute.Folder, "uk-organogram", name)).AsT0.Builder.Repair().Chart;

    private static OrgChart March => Return("cabinet_office-2011-03-31-senior.csv");

    private static OrgChart September => Return("cabinet_office-2011-09-30-senior.csv");

    [RealDataFact]
    public void An_id_of_the_Cabinet_Office_that_was_given_again_is_a_seat_that_left_and_one_that_came()
    {
        var matching = ChartDiff.Between(March, September).Matching;
        Assert.Equal((216, 233), (matching.Before.Positions.Count, matching.After.Positions.Count));
        Assert.Equal((38, 55), (matching.Left.Count, matching.Came.Count));
        Assert.Equal("Government Chief Information Officer", matching.Left.Single(position => position.Id == "COI12").Title);
        Assert.Equal("Director of Strategy & Planning", matching.Came.Single(position => position.Id == "COI12").Title);
        Assert.Contains(matching.Left, position => position.Id == "NSG2");
        Assert.DoesNotContain(matching.Pairs, pair => pair.Before.Id != pair.After.Id);
        Assert.True(matching.TrustsIds);
        Assert.Equal(new Fraction(165, 179), matching.Agreement);
    }

    [RealDataFact]
    public void By_id_43_seats_of_the_Cabinet_Office_were_retitled_and_48_report_to_somebody_else()
    {
        var diff = ChartDiff.Between(March, September, MatchBy.Id);
        var matching = diff.Matching;
        Assert.Equal((37, 54), (matching.Left.Count, matching.Came.Count));
        Assert.Equal(
            (37, 54, 43, 48),
            (diff.Changes.Count(change => change is RemovePosition), diff.Changes.Count(change => change is AddPosition),
                diff.Changes.Count(change => change is Retitle), diff.Changes.Count(change => change is Rereport)));
        Assert.Equal(43, matching.Pairs.Count(pair => pair.Before.Title != pair.After.Title));
        Assert.Equal(48, matching.Pairs.Count(pair => pair.Before.Manager?.Id != pair.After.Manager?.Id));
    }

    [RealDataFact]
    public void The_changes_lead_from_one_return_to_the_next()
    {
        foreach (var match in Enum.GetValues<MatchBy>())
        {
            var diff = ChartDiff.Between(March, September, match);
            Assert.Equal(diff.Target.ToFacts(), March.With(diff.Changes).AsT0.ToFacts());
            if (match != MatchBy.Holder) Assert.Same(diff.After, diff.Target);
        }
    }

    [RealDataFact]
    public void Seats_are_found_again_where_a_return_numbers_them_anew()
    {
        var september = September;
        var facts = september.ToFacts();
        var numbers = facts.Positions.Index().ToDictionary(position => position.Item.Id, position => FormattableString.Invariant($"S{1000 + ((position.Index * 7) % 233)}"), StringComparer.Ordinal);
        var renumbered = OrgChart.Create(Renumbered(facts, numbers)).AsT0;
        var matching = ChartDiff.Between(september, renumbered).Matching;
        Assert.All(matching.Pairs, pair => Assert.Equal(numbers[pair.Before.Id], pair.After.Id));
        Assert.InRange(matching.Pairs.Count, 160, 233);
        Assert.Equal(matching.Pairs, ChartDiff.Between(september, renumbered, MatchBy.Holder).Matching.Pairs);
    }

    [RealDataFact]
    public void Three_returns_are_a_history_and_each_is_the_chart_of_its_day()
    {
        DatedReturn[] returns = [new(new(2011, 3, 31), March), new(new(2011, 9, 30), September), new(new(2012, 3, 31), Return("cabinet_office-2012-03-31-senior.csv"))];
        var series = ReturnSeries.Of(returns);
        Assert.Empty(series.History.Rejected);
        Assert.All(returns, one => Assert.Equal(
            one.Chart.Positions.Count + series.Gaps.Count(gap => gap.Missing == one.Day), series.History.AsOf(one.Day).Positions.Count));
        Assert.Equal([("105", new DateOnly(2011, 9, 30))], series.Gaps.Select(gap => (gap.Position, gap.Missing)));
    }

    private static ChartFacts Renumbered(ChartFacts facts, Dictionary<string, string> numbers) => facts with
    {
        Positions = [.. facts.Positions.Select(row => row with { Id = numbers[row.Id], ReportsTo = row.ReportsTo is null ? null : numbers[row.ReportsTo] })],
        Assignments = [.. facts.Assignments.Select(row => row with { Position = numbers[row.Position] })],
    };
}
