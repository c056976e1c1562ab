using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

[Properties(Arbitrary = [typeof(SmallCharts)], QuietOnSuccess = true)]
public class UncoveredReferenceRemitTests
{
    private static readonly Source Ours = Source.Judgement("our template");

    // Of the areas drawn three, and one that only an office has.
    private static readonly Profile Template = new("ours")
    {
        Remits =
        [
            new("network", Involvement.Accountable, Ours), new("access", Involvement.Supports, Ours), new("stack", Involvement.Responsible, Ours),
            new("enterprise-it", Involvement.Accountable, Ours), new("marketing", Involvement.Accountable, Ours),
        ],
    };

    [Property(MaxTest = 300)]
    public Property It_counts_what_the_slow_twin_misses(SmallChart small)
    {
        var chart = small.Chart;
        if (chart.Duties.Count == 0) return true.ToProperty().Classify(true, "nothing stated");
        var expected = Template.Remits.Count(remit => !IsCovered(chart, remit));
        var found = Look.With(new UncoveredReferenceRemit(), chart, Template);
        return (found.Sum(finding => finding.Number) == expected && found.Count == Math.Min(1, expected))
            .Classify(expected is > 1 and < 5, "some").Classify(expected <= 1, "few");
    }

    [Fact]
    public void Without_a_list_it_is_silent() => Assert.Empty(Look.With(new UncoveredReferenceRemit(), new UncoveredReferenceRemit().Info.BadExample));

    [Theory]
    [InlineData("CEO: finance A\n  Chief Audit Executive\n  Chief Risk Officer")]
    [InlineData("CEO: finance A, oversight A/R\n\n[areas]\noversight\n  risk\n  audit")]
    [InlineData("CEO: finance A\n\n[areas]\nrisk required=false\naudit required=false")]
    [InlineData("CEO: finance A\n\n[organisation]\ncomplete=false")]
    public void An_office_the_whole_what_is_left_out_and_a_part_of_a_chart_are_none(string text) =>
        Assert.Empty(Look.With(new UncoveredReferenceRemit(), text, Look.Profile("three-lines")));

    private static bool IsCovered(OrgChart chart, RequiredRemit remit) =>
        chart.Duties.Any(duty => duty.Involvements.HasAtLeast(remit.AtLeast)
            && (Slow.Around(duty.Area).Any(area => area.Id == remit.Area) || (chart.TryArea(remit.Area, out var listed) && Slow.Around(listed).Contains(duty.Area))))
        || (chart.TryArea(remit.Area, out var left) && !left.IsRequired && !chart.Duties.Any(duty => duty.Area == left))
        || (remit.Area == "enterprise-it" && chart.Positions.Any(position => position.RecognisedTitle?.Holds(RoleKind.Cio) == true));
}
