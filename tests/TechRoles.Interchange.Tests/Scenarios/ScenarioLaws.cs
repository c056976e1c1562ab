using FsCheck;
using FsCheck.Fluent;
using TechRoles.Changes;
using TechRoles.Testing;

namespace TechRoles.Interchange.Tests.Scenarios;

[Properties(Arbitrary = [typeof(ChangeArbitraries), typeof(Damage)], MaxTest = 300)]
public class ScenarioLaws
{
    // What the generator draws now and then and no file can say: an id with a semicolon, and an edit of nothing.
    private static bool CanBeWritten(OrgChange change) => change switch
    {
        Several several => several.Changes.All(CanBeWritten),
        EditFact { Before: null, After: null } => false,
        _ => !change.ToString().Contains("a;b", StringComparison.Ordinal),
    };

    /// <summary>Law 11, for scenarios.</summary>
    [Property]
    public Property Write_then_read_is_the_identity(ChangedChart given)
    {
        var all = new Scenario("What if", given.Changes);
        var scenario = all with { Changes = [.. given.Changes.Where(CanBeWritten)] };
        var text = ScenarioJson.Write(scenario);
        var read = ScenarioJson.Read(text);
        Assert.True(read.IsT0, $"{(read.IsT1 ? read.AsT1 : "")}\n{text}");
        Assert.Equal(scenario, read.AsT0);
        Assert.Equal(text, ScenarioJson.Write(read.AsT0));
        Assert.Equal(scenario == all, ScenarioJson.Read(ScenarioJson.Write(all)).IsT0);
        return true.ToProperty()
            .Classify(given.Changes.Any(change => change is EditFact), "an edit of a row")
            .Classify(given.Changes.Any(change => change is Several), "several as one")
            .Classify(scenario != all, "something that cannot be written");
    }

    [Property]
    public Property Any_text_is_read_or_has_problems_with_a_place(ChangedChart given, Damage damage, NonNull<string> any)
    {
        var scenario = new Scenario("What if", [.. given.Changes.Where(CanBeWritten)]);
        var damaged = ScenarioJson.Read(damage.Apply(ScenarioJson.Write(scenario)), "a.json");
        if (damaged.TryPickT0(out var read, out var invalid)) Assert.Equal(read, ScenarioJson.Read(ScenarioJson.Write(read)).AsT0);
        else Assert.All(invalid.Problems, problem => Assert.Equal("a.json", problem.Place!.File));
        if (invalid is not null) Assert.NotEmpty(invalid.Problems);
        Assert.NotEmpty(ScenarioJson.Read(any.Get).AsT1.Problems);
        return true.ToProperty()
            .Classify(invalid is null, "still read")
            .Classify(invalid?.Problems.Any(problem => problem.Place!.Path is not null) == true, "a problem with a pointer");
    }

    [Fact]
    public void Every_kind_of_change_can_be_written()
    {
        var kinds = typeof(OrgChange).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(OrgChange)));
        Assert.Equal(kinds, ScenarioJson.Kinds.Count);
    }
}
