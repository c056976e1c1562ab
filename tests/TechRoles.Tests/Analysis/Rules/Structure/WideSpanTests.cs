using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class WideSpanTests
{
    private static readonly WideSpan Narrow = new() { Limit = 1, LimitOfTop = 2 };

    [Property]
    public Property A_seat_is_found_where_more_seats_name_it_as_their_manager_than_the_limit(SmallChart small)
    {
        var expected = small.Chart.Positions
            .Where(position => !position.IsPool)
            .Select(position => (Seat: position, Reports: small.Chart.Positions.Count(other => other.Manager == position && !other.IsPool)))
            .Where(entry => entry.Reports > (entry.Seat.Manager is null ? 2 : 1))
            .Select(entry => (entry.Seat.Id, entry.Reports))
            .ToArray();
        var found = Alone.Run(Narrow, small.Chart).Select(finding => (finding.Position.Id, finding.Number));
        return expected.SequenceEqual(found).Classify(expected.Length > 0, "speaks");
    }

    [Fact]
    public void The_generator_reaches_the_rule() =>
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Narrow, chart).Length > 0), 3, 297);

    [Theory]
    [InlineData(15, 0)]
    [InlineData(16, 1)]
    public void A_manager_may_have_fifteen_reports(int reports, int findings) =>
        Assert.Equal(findings, Alone.Run(new WideSpan(), $"CEO\n  CIO\n{Positions(reports, "    ")}").Length);

    [Theory]
    [InlineData(20, 0)]
    [InlineData(21, 1)]
    public void A_top_may_have_twenty(int reports, int findings) =>
        Assert.Equal(findings, Alone.Run(new WideSpan(), $"CEO\n{Positions(reports, "  ")}").Length);

    [Fact]
    public void Vacant_seats_count_and_pseudo_seats_do_not()
    {
        var fifteen = Positions(15, "    ");
        Assert.Empty(Alone.Run(new WideSpan(), $"CEO\n  CIO\n{fifteen}    Career break (pool)\n"));
        var finding = Alone.Single(new WideSpan(), $"CEO\n  CIO\n{fifteen}    Empty chair (vacant)\n    Career break (pool)\n");
        Assert.Equal("CIO has 16 direct reports", finding.Message);
        Assert.Equal(16, finding.Evidence().Length);
        Assert.Equal("ceo", finding.Details().Resolver?.Id);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData(30, Severity.Warning)]
    [InlineData(31, Severity.Info)]
    public void More_than_twice_as_many_are_a_pool_and_no_span(int reports, Severity severity)
    {
        var finding = Alone.Single(new WideSpan(), $"CEO\n  CIO\n{Positions(reports, "    ")}");
        Assert.Equal(severity, finding.Severity);
        Assert.Equal(severity == Severity.Info, finding.Message.Contains("a pool, or lines that were filled in", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("B", Severity.Warning)]
    [InlineData("C", Severity.Info)]
    public void Only_reports_two_grades_lower_make_it_less(string grade, Severity severity)
    {
        var chart = OrgChart.Create(new()
        {
            Organisation = new() { Grades = ["A", "B", "C"] },
            Positions = [new("ceo"), new("cio") { ReportsTo = "ceo", Grade = "A" }, .. Enumerable.Range(1, 16).Select(number => new PositionFact($"team-{number}") { ReportsTo = "cio", Grade = grade })],
        }).AsT0;
        Assert.Equal(severity, Assert.Single(Alone.Run(new WideSpan(), chart)).Severity);
    }

    private static string Positions(int count, string indent) => string.Concat(Enumerable.Range(1, count).Select(position => $"{indent}Team {position}\n"));
}
