using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Charts;

/// <summary>What names one long thing thousands of times costs no more than its rows.</summary>
public class LongNameTests
{
    [Fact]
    public void Rows_that_name_something_long_and_unknown_share_its_text()
    {
        var (owner, area) = (new string('p', 20_000), new string('a', 20_000));
        var builder = new OrgChartBuilder();
        for (var row = 0; row < 2_000; row++) builder.Add(new ResponsibilityFact(area, Involvement.Responsible) { Position = owner }, default);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var repaired = builder.Repair();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(2_000, repaired.Problems.Count(problem => problem.Kind == ProblemKind.UnknownReference));
        // One text of each row would be 80,000,000 bytes.
        Assert.InRange(allocated, 0, 40_000_000);
    }
}
