using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests;

public class KeptApartTests
{
    [Theory]
    [InlineData(false, null, "risk", "audit")]
    [InlineData(true, null, "risk", "risk")]
    [InlineData(true, 3, "risk", "audit", "risk")]
    [InlineData(true, 1, "risk", "audit")]
    public void What_must_be_kept_apart_is_several_areas(bool isSetAside, int? atLeast, params string[] areas)
    {
        var repaired = OrgChart.Repair(new() { Conflicts = [new("kept-apart") { Areas = [.. areas], AtLeast = atLeast }] });
        Assert.Equal(isSetAside, repaired.Chart.Conflicts.Count == 0);
        Assert.Equal(isSetAside, repaired.Problems.Any(problem => problem.SetAside is ConflictFact));
    }
}
