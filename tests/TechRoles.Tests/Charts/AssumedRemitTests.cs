using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Charts;

public class AssumedRemitTests
{
    [Theory]
    [InlineData("CTO", true)]
    [InlineData("CTO, Professional Services", false)]
    [InlineData("CTO, Professional Services (scope services)", true)]
    [InlineData("CTO, Professional Services (unit services)", true)]
    [InlineData("CTO, Professional Services (scope sales)", true)]
    [InlineData("CTO and CFO", false)]
    [InlineData("Gardener", false)]
    [InlineData("CTO: gardens A", false)]
    public void What_is_usual_is_assumed_of_a_title_of_the_whole_or_of_a_part_that_is_known(string position, bool isAssumed)
    {
        var facts = ChartText.Facts($"{position}\n\n[units]\nservices\nsales").AsT0;
        var chart = OrgChart.Create(facts, new() { AssumeRemits = true }).AsT0;
        Assert.Equal(isAssumed, chart.Duties.Any(duty => duty.Basis == Basis.Assumed));
        Assert.All(OrgChart.Create(facts).AsT0.Duties, duty => Assert.Equal(Basis.Stated, duty.Basis));
    }
}
