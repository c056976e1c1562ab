using System.Globalization;
using TechRoles.Tests.Shared;

namespace TechRoles.Tests.Laws;

/// <summary>What laws draw can be drawn again.</summary>
public class SeedTests
{
    [Fact]
    public void A_text_gives_one_seed_and_another_text_another()
    {
        Assert.Equal("14608863320967583690,5610398383135113979", DrawnFromSeedAttribute.Of("a"));
        Assert.NotEqual(DrawnFromSeedAttribute.Of("a"), DrawnFromSeedAttribute.Of("b"));
    }

    [Fact]
    public void The_laws_of_this_suite_draw_from_it()
    {
        var attribute = (DrawnFromSeedAttribute)Attribute.GetCustomAttribute(typeof(SeedTests).Assembly, typeof(DrawnFromSeedAttribute))!;
        var text = Environment.GetEnvironmentVariable("TECHROLES_SEED");
        Assert.Equal(string.IsNullOrEmpty(text) ? null : DrawnFromSeedAttribute.Of(text), attribute.Replay);
    }

    [Fact]
    public void A_law_is_drawn_as_often_as_the_run_says()
    {
        var percent = Environment.GetEnvironmentVariable("TECHROLES_DRAWS") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 50;
        Assert.Equal(4 * percent, new LawAttribute { MaxTest = 400 }.MaxTest);
        Assert.Equal(3 * percent, new LawsAttribute { MaxTest = 300 }.MaxTest);
        Assert.Equal(percent, ((DrawnFromSeedAttribute)Attribute.GetCustomAttribute(typeof(SeedTests).Assembly, typeof(DrawnFromSeedAttribute))!).MaxTest);
    }
}
