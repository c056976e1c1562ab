using FsCheck;
using FsCheck.Fluent;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Interchange.Tests.Text;

[Properties(Arbitrary = [typeof(FactArbitraries), typeof(Damage)], MaxTest = 100, QuietOnSuccess = true)]
public class ChartTextLaws
{
    [Property]
    public void Write_then_read_is_the_identity(ChartFacts facts)
    {
        var text = ChartText.Write(facts);
        var read = ChartText.Facts(text);
        Assert.True(read.IsT0, read.IsT1 ? string.Join('\n', read.AsT1.Problems) + "\n" + text : "");
        Same.Facts(facts, read.AsT0);
    }

    [Property]
    public Property The_facts_of_the_laws_reach_every_form_of_the_notation(ChartFacts facts)
    {
        var text = ChartText.Write(facts);
        return true.ToProperty()
            .Classify(text.Contains(" [", StringComparison.Ordinal), "holders on a line")
            .Classify(facts.Responsibilities.Count > 0 && !text.Contains("[responsibilities]", StringComparison.Ordinal), "all responsibilities on lines")
            .Classify(text.Contains("[responsibilities]", StringComparison.Ordinal), "responsibilities in a section")
            .Classify(text.Contains("\n  ", StringComparison.Ordinal), "indentation")
            .Classify(text.Contains("reports ", StringComparison.Ordinal), "a manager by name")
            .Classify(text.Contains("[people]", StringComparison.Ordinal), "people in a section")
            .Classify(text.Contains("\\u", StringComparison.Ordinal), "an escape");
    }

    [Property]
    public void Any_text_is_read_or_has_problems(ChartFacts facts, Damage damage, NonNull<string> any)
    {
        foreach (var text in (string[])[damage.Apply(ChartText.Write(facts)), any.Get])
        {
            var read = ChartText.Facts(text);
            if (read.IsT0) Same.Facts(read.AsT0, ChartText.Facts(ChartText.Write(read.AsT0)).AsT0);
            else Assert.NotEmpty(read.AsT1.Problems);
        }
    }
}
