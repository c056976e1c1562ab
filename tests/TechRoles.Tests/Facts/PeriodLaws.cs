using TechRoles.Facts;

namespace TechRoles.Tests;

/// <summary>What periods are beside each other, day by day.</summary>
public class PeriodLaws
{
    private static readonly DateOnly _first = new(2026, 1, 1);

    [Property]
    public void What_is_left_without_another_are_the_days_that_only_the_one_has(byte from, byte to, byte otherFrom, byte otherTo)
    {
        var (one, other) = (Of(from, to), Of(otherFrom, otherTo));
        if (!one.IsValid || !other.IsValid) return;
        var left = one.Without(other).ToArray();
        Assert.All(left, part => Assert.True(part.IsValid));
        for (var day = _first.AddDays(-1); day < _first.AddDays(14); day = day.AddDays(1))
            Assert.Equal(one.Contains(day) && !other.Contains(day) ? 1 : 0, left.Count(part => part.Contains(day)));
        if (left is [_, _]) Assert.True(left[0].To < left[1].From);
    }

    /// <summary>A period among a few days, so that most of two overlap; often open at an end.</summary>
    [Property]
    public void Two_overlap_where_a_day_is_in_both(byte from, byte to, byte otherFrom, byte otherTo)
    {
        var (one, other) = (Of(from, to), Of(otherFrom, otherTo));
        if (!one.IsValid || !other.IsValid) return;
        var days = Enumerable.Range(-1, 15).Select(day => _first.AddDays(day));
        Assert.Equal(days.Any(day => one.Contains(day) && other.Contains(day)), one.Overlaps(other));
    }

    private static Period Of(byte from, byte to) => new(from % 12 == 0 ? null : _first.AddDays(from % 12), to % 12 == 0 ? null : _first.AddDays(to % 12));
}
