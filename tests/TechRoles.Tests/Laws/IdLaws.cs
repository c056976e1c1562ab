using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Laws;

/// <summary>Ids are looked at many at a time; it comes out as if each was looked at alone.</summary>
[Properties(MaxTest = 300, QuietOnSuccess = true)]
public class IdLaws
{
    [Property]
    public void A_position_is_set_aside_exactly_when_its_id_is_none(int seed)
    {
        var dice = new Random(seed);
        var letters = dice.Next(3) == 0 ? "a0Z ~é;\u007f\u0080\u001f\0\n\u00a0\ud835" : "a0Z ~é";
        var limits = new ChartLimits { NameLength = dice.Next(2) == 0 ? dice.Next(1, 24) : 4_096 };
        var ids = Enumerable.Range(0, dice.Next(1, 12))
            .Select(_ => string.Concat(Enumerable.Range(0, dice.Next(20)).Select(_ => letters[dice.Next(letters.Length)])))
            .Distinct()
            .ToArray();
        var facts = new ChartFacts { Positions = [.. ids.Select(id => new PositionFact(id))] };

        // Half a character is none, but its bytes are those of a replacement.
        var known = ids.Select(Utf8).Distinct().Where(id => Ids.Fault(id) is null && !limits.IsTooLong(id));
        var chart = OrgChart.Repair(facts, new() { Limits = limits }).Chart;
        Assert.Equal(known.Order(StringComparer.Ordinal), chart.Positions.Select(position => position.Id).Order(StringComparer.Ordinal));
    }

    private static string Utf8(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
