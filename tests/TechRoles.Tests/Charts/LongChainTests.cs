using System.Globalization;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests;

/// <summary>Nothing recurses: a line of command of a million positions is a chart like any other. Takes some seconds.</summary>
[Trait("Size", "Large")]
[Trait("Speed", "slow")]
public class LongChainTests
{
    private const int Count = 1_000_000;

    [Fact]
    public void A_chain_of_a_million_positions_is_built_analysed_and_asked()
    {
        var builder = new OrgChartBuilder();
        for (var level = Count - 1; level >= 0; level--)
        {
            var manager = level == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"p-{level - 1}");
            builder.AddPosition(string.Create(CultureInfo.InvariantCulture, $"p-{level}"), "", manager);
        }

        var chart = builder.Create().AsT0;
        Assert.True(chart.TryPosition("p-0", out var top));
        Assert.True(chart.TryPosition("p-999999", out var bottom));
        Assert.Equal((Count, 0, Count - 1), (top.SubtreeSize, top.Depth, bottom.Depth));
        Assert.True(top.IsAbove(bottom));
        Assert.False(bottom.IsAbove(top));
        Assert.Equal(top, bottom.CommonManagerWith(top));
        Assert.Equal(top, bottom.Top);
        Assert.NotNull(new OrgAnalyser(RuleSet.All).Analyse(chart));
    }

    [Fact]
    public void A_circle_of_a_hundred_thousand_positions_is_cut_once()
    {
        var builder = new OrgChartBuilder();
        for (var position = 0; position < 100_000; position++)
            builder.AddPosition(Id(position), "", Id((position + 1) % 100_000));

        var repaired = builder.Repair();
        Assert.Equal(ProblemKind.Cycle, Assert.Single(repaired.Problems).Kind);
        Assert.Equal("p-0", Assert.Single(repaired.Chart.Tops).Id);

        static string Id(int position) => string.Create(CultureInfo.InvariantCulture, $"p-{position}");
    }

    [Fact]
    public void A_hundred_thousand_rows_set_aside_take_no_longer_than_as_many_kept()
    {
        var builder = new OrgChartBuilder();
        for (var row = 0; row < 100_000; row++)
            builder.Add(new PositionFact("same") { Title = string.Create(CultureInfo.InvariantCulture, $"Title {row}"), Roles = ["cio"], DottedTo = ["x"] });

        var repaired = builder.Repair();
        Assert.Equal(99_999, repaired.Problems.Count(problem => problem.Kind == ProblemKind.DuplicateId));
    }
}
