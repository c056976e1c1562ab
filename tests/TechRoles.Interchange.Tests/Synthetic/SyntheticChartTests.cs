using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Synthetic;

/// <summary>The check sums of the million: whoever measures on this organisation measures on the same one.</summary>
[Trait("Speed", "slow")]
public class SyntheticChartTests
{
    private static readonly SyntheticChart Million = new(1_000_000);

    [Fact]
    public void The_million_has_the_managers_rows_areas_and_scopes_it_always_had()
    {
        Assert.Equal(0xf4b58b92d158829dUL, Hash(Million.Managers));
        Assert.Equal(0x70a8ec659583fdd3UL, Hash(Million.Rows));
        Assert.Equal(0xfb27ac746894b7b5UL, Hash(Million.Areas));
        Assert.Equal(0x03a891005e5701ccUL, Hash(Million.Scopes));
        Assert.Equal(7_996_742, Million.Responsibilities);
    }

    [Fact]
    public void The_million_has_the_depths_spans_and_cells_it_always_had()
    {
        var depths = new int[Million.Positions];
        var spans = new int[Million.Positions];
        for (var position = 1; position < depths.Length; position++)
        {
            depths[position] = depths[Million.Managers[position]] + 1;
            spans[Million.Managers[position]]++;
        }

        Assert.Equal(6_472_841, depths.Sum(depth => (long)depth));
        Assert.Equal(23, spans.Max());
        var accountable = new Dictionary<(int Area, int Scope), int>();
        for (var position = 0; position < depths.Length; position++)
        {
            for (var i = Million.Starts[position]; i < Million.Starts[position + 1]; i++)
            {
                var cell = (Million.Areas[i], Million.Scopes[position]);
                accountable[cell] = accountable.GetValueOrDefault(cell) + (Million.Involvements[i] == Involvement.Accountable ? 1 : 0);
            }
        }

        Assert.Equal(231_636, accountable.Values.Count(count => count == 0));
        Assert.Equal(73_890, accountable.Values.Count(count => count > 1));
    }

    [Fact]
    public void The_role_sets_are_those_they_always_were() =>
        Assert.Equal(0x49d84de9ee0e37a7UL, Hash(SyntheticChart.RoleSets(100_000, 2_000).SelectMany(set => set).ToArray()));

    [Fact]
    public void It_makes_a_chart_without_a_problem_whether_through_columns_or_through_facts()
    {
        var small = new SyntheticChart(500);
        var builder = new OrgChartBuilder();
        small.AddTo(builder);
        var columns = builder.Create().AsT0;
        var facts = OrgChart.Create(small.ToFacts()).AsT0;
        Assert.Equal(500, columns.Positions.Count);
        Assert.Equal(small.Responsibilities, columns.Duties.Count);
        Assert.Equal(facts.ToFacts(), columns.ToFacts());
    }

    [Theory]
    [InlineData(0, 5_000)]
    [InlineData(-1, 5_000)]
    [InlineData(10, 11)]
    public void A_chart_of_too_little_is_refused(int positions, int areas) => Assert.ThrowsAny<ArgumentException>(() => new SyntheticChart(positions, areas));

    // FNV-1a over 32-bit words, with the offset basis that the published sums were made with.
    private static ulong Hash(ReadOnlySpan<int> values)
    {
        var hash = 1_469_598_103_934_665_603UL;
        foreach (var value in values) hash = (hash ^ (uint)value) * 1_099_511_628_211UL;
        return hash;
    }
}
