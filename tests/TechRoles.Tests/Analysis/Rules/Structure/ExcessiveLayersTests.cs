using TechRoles.Analysis.Rules;

namespace TechRoles.Tests.Analysis.Rules;

public class ExcessiveLayersTests
{
    [Theory]
    [InlineData(11, 10)]
    [InlineData(13, 12)]
    [InlineData(20, 12)]
    public void Of_a_long_line_the_lowest_twelve_steps_are_shown(int levels, int shown)
    {
        var text = string.Join('\n', Enumerable.Range(0, levels).Select(level => $"{new string(' ', 2 * level)}Lead {level}"));
        var evidence = Alone.Single(new ExcessiveLayers(), text).Evidence();
        Assert.Equal(
            Enumerable.Range(0, shown).Select(step => levels - 1 - step).Select(level => $"Lead {level} (lead-{level}) reports to Lead {level - 1} (lead-{level - 1})"),
            evidence);
    }
}
