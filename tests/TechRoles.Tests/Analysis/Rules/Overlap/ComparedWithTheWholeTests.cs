using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

/// <summary>TR2003 and TR2009: rules that compare with the whole chart, and are off unless asked for.</summary>
[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class ComparedWithTheWholeTests
{
    private static readonly SameTitleDivergentRemit Titles = new() { LeastAreas = 1 };
    private static readonly ConcentratedAccountability Hoarding = new() { LeastHolders = 2, TimesTheMean = 1 };

    [Property(MaxTest = 300)]
    public Property A_title_is_told_once_and_all_of_its_seats_that_share_three_tenths_or_less_with_another(SmallChart small)
    {
        HashSet<string> Areas(Position position) => [.. position.Duties.Where(duty => duty.Involvements.HasAtLeast(Involvement.Supports)).Select(duty => duty.Cell.Area.Id)];
        string Folded(Position position) => position.Title.ToUpperInvariant();
        var positions = small.Chart.Positions.Where(position => !position.IsPool && Areas(position).Count > 0).ToArray();
        bool AreDivergent(Position one, Position other) => 10 * Areas(one).Intersect(Areas(other)).Count() <= 3 * Areas(one).Union(Areas(other)).Count();
        var expected = positions.GroupBy(Folded).Select(title => title.Where(one => title.Any(other => AreDivergent(one, other))).Select(position => position.Id))
            .Where(title => title.Any()).Select(title => string.Join(' ', title)).Order(StringComparer.Ordinal);
        var found = Alone.Run(Titles, small.Chart);
        return expected.SequenceEqual(found.Select(finding => string.Join(' ', finding.Positions())).Order(StringComparer.Ordinal))
            .Classify(found.Length > 0, "speaks").Classify(found.Any(finding => finding.Positions().Length > 2), "of more than two");
    }

    [Property(MaxTest = 300)]
    public Property A_holder_is_told_who_has_more_than_a_quarter_and_more_than_the_mean(SmallChart small)
    {
        var positions = small.Chart.Positions.Where(position => !position.IsPool).ToArray();
        string Holder(Position position)
        {
            var people = position.Assignments.Where(one => one.Fills).Select(one => one.Person.Id).Distinct().ToArray();
            return people.Length == 1 ? $"person {people[0]}" : $"position {position.Id}";
        }

        var holders = positions.GroupBy(Holder).Select(own => (own.Key, Cells: own.Sum(position => position.Duties.Count(duty => duty.Involvements.IsAccountable)))).Where(own => own.Cells > 0).ToArray();
        var all = holders.Sum(own => own.Cells);
        var expected = holders.Length < 2 ? [] : holders.Where(own => 4 * own.Cells > all && own.Cells * holders.Length > all).Select(own => own.Key).Order(StringComparer.Ordinal).ToArray();
        var found = Alone.Run(Hoarding, small.Chart);
        return expected.SequenceEqual(found.Select(finding => Holder(small.Chart.Positions.First(position => position.Id == finding.Positions()[0]))).Order(StringComparer.Ordinal))
            .Classify(found.Length > 0, "speaks");
    }

    [Fact]
    public void The_generator_reaches_the_rules()
    {
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Titles, chart).Length > 0), 3, 297);
        Assert.InRange(SmallCharts.Reaching(chart => Alone.Run(Hoarding, chart).Length > 0), 3, 297);
    }

    [Fact]
    public void What_they_say()
    {
        Assert.Equal(
            "Head of Platforms (one) and Head of Platforms (other) have one title and 0 areas in common",
            Alone.Single(new SameTitleDivergentRemit(), new SameTitleDivergentRemit().Info.BadExample).Message);
        Assert.Equal("CTO answers for 16 cells, far more than anybody else", Alone.Single(new ConcentratedAccountability(), new ConcentratedAccountability().Info.BadExample).Message);
    }

    [Fact]
    public void They_are_in_the_set_of_all_and_not_in_the_recommended_one()
    {
        string[] off = ["TR1012", "TR2003", "TR2004", "TR2005", "TR2007", "TR2009", "TR8004"];
        Assert.Equal(off, RuleSet.All.Rules.Select(rule => rule.Info.Id).Except(RuleSet.Recommended.Rules.Select(rule => rule.Info.Id)));
    }
}
