using FsCheck;
using FsCheck.Fluent;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Interchange.Tests.Json;

[Properties(Arbitrary = [typeof(FactArbitraries), typeof(Damage)], MaxTest = 100, QuietOnSuccess = true)]
public class ChartJsonLaws
{
    [Property]
    public void Write_then_read_is_the_identity(ChartFacts facts)
    {
        var read = ChartJson.Facts(ChartJson.Write(facts));
        Assert.True(read.IsT0, read.IsT1 ? string.Join('\n', read.AsT1.Problems) : "");
        Same.Facts(facts, read.AsT0);
    }

    [Property]
    public Property Any_text_is_read_or_has_problems(ChartFacts facts, Damage damage, NonNull<string> any)
    {
        var damaged = ChartJson.Facts(damage.Apply(ChartJson.Write(facts)));
        if (damaged.IsT0) Same.Facts(damaged.AsT0, ChartJson.Facts(ChartJson.Write(damaged.AsT0)).AsT0);
        else Assert.NotEmpty(damaged.AsT1.Problems);
        Assert.NotEmpty(ChartJson.Facts(any.Get).AsT1.Problems);
        return true.ToProperty()
            .Classify(damaged.IsT0, "still read")
            .Classify(damaged.IsT1 && damaged.AsT1.Problems.Any(problem => problem.Place!.Path is not null), "read in part")
            .Classify(damaged.IsT1 && damaged.AsT1.Problems.All(problem => problem.Place!.Path is null), "no document");
    }
}
