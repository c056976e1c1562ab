using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Charts;

/// <summary>What comes of work on data that may be wrong.</summary>
public class ResultTests
{
    private static readonly ChartFacts Sound = new() { Positions = [new("ceo"), new("cio") { ReportsTo = "ceo" }] };

    private static readonly ChartFacts Broken = new() { Positions = [new("ceo"), new("ceo") { Title = "Another" }] };

    [Fact]
    public void A_chart_is_got_or_thrown_for()
    {
        Assert.True(OrgChart.Create(Sound).TryGet(out var chart, out var nothing));
        Assert.Equal(2, chart.Positions.Count);
        Assert.Null(nothing);
        Assert.Same(chart, ((ChartResult)chart).OrThrow());
    }

    [Fact]
    public void What_makes_no_chart_says_why_and_what_can_be_done()
    {
        var result = OrgChart.Create(Broken);
        Assert.False(result.TryGet(out var nothing, out var invalid));
        Assert.Null(nothing);
        Assert.Single(invalid.Problems);
        var thrown = Assert.Throws<InvalidOperationException>(() => result.OrThrow());
        Assert.Contains("'ceo'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("OrgChart.Repair", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void How_much_more_is_wrong_is_counted()
    {
        var result = OrgChart.Create(Sound with { Responsibilities = [.. new[] { "x", "y", "z" }.Select(owner => new ResponsibilityFact("network", Involvement.Accountable) { Position = owner })] });
        Assert.Contains(" And 2 more.", Assert.Throws<InvalidOperationException>(() => result.OrThrow()).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("more", Assert.Throws<InvalidOperationException>(() => OrgChart.Create(Broken).OrThrow()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_told_by_its_place_in_any_language()
    {
        var broken = OrgChart.Create(Sound with { Positions = [new("ceo"), new("ceo") { Title = "Another" }, new("cio") { ReportsTo = "nobody", Unit = "north" }] }).AsT1;
        Assert.Equal(["ceo", "cio"], broken.ToDictionary().Keys.Order(StringComparer.Ordinal));
        Assert.All(broken.ToDictionary(), told => Assert.Single(told.Value));
        Assert.NotEqual(broken.ToDictionary()["cio"], broken.ToDictionary(Language.German)["cio"]);
    }

    [Fact]
    public void What_was_guessed_stays_with_the_chart()
    {
        var chart = OrgChart.Create(Sound with { Positions = [new("ceo") { Unit = "north" }] }).OrThrow();
        Assert.Equal(ProblemKind.Guessed, Assert.Single(chart.Notices).Kind);
        Assert.Empty(OrgChart.Repair(Broken).Chart.Notices);
    }

    [Fact]
    public void A_change_is_made_or_says_why_not()
    {
        var chart = OrgChart.Create(Sound).OrThrow();
        Assert.Equal("Chief", chart.With(new Retitle("cio", "Chief")).OrThrow().Positions[1].Title);
        Assert.False(chart.Apply(new Retitle("nobody", "Chief")).TryGet(out _, out var rejected));
        Assert.Contains(rejected.Reason, Assert.Throws<InvalidOperationException>(() => chart.With(new Retitle("nobody", "Chief")).OrThrow()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Outcomes_of_different_kinds_are_different()
    {
        var chart = OrgChart.Create(Sound).OrThrow();
        Assert.False(((ChartResult)chart).Equals((ChangeResult)chart));
        Assert.True(((ChartResult)chart).Equals((ChartResult)chart));
    }

    [Theory]
    [InlineData("60", 60)]
    [InlineData(" 60 % ", 60)]
    [InlineData("0%", 0)]
    [InlineData("101", null)]
    [InlineData("-1", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_share_is_read_as_people_write_it(string? text, int? percent) =>
        Assert.Equal(percent, Percent.TryParse(text, null, out var share) ? share.Value : null);

    [Fact]
    public void Constants_are_said_shortly()
    {
        Assert.Equal(60, Percent.Of(60).Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => Percent.Of(101));
        Assert.Equal("1/2", Fraction.Of(2, 4).ToString());
        Assert.False(Fraction.TryCreate(1, 0, out _));
        Assert.Equal(Fraction.Of(3, 4), Fraction.Parse("3/4", null));
        Assert.Throws<FormatException>(() => Fraction.Parse("three", null));
    }

    [Theory]
    [InlineData("A/R", "A/R")]
    [InlineData("responsible/A", "A/R")]
    [InlineData("C/I", "C")]
    [InlineData("", "")]
    [InlineData("A/Q", null)]
    [InlineData("A//R", null)]
    public void A_set_of_involvements_is_read_as_it_is_written(string text, string? set) =>
        Assert.Equal(set, InvolvementSet.TryParse(text, out var read) ? read.ToString() : null);
}
