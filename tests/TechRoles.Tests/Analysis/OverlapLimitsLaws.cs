using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis;

/// <summary>What remits of two sizes have to share, beside a loop over everything that they could.</summary>
public class OverlapLimitsLaws
{
    private const int MostPieces = 70;

    [Property(MaxTest = 60)]
    public Property They_say_what_a_loop_over_all_that_two_remits_may_share_says(int seed)
    {
        var dice = new Random(seed);
        OverlapLimit[] limits = [.. Enumerable.Range(0, dice.Next(1, 4)).Select(_ => Drawn(dice))];
        var told = new OverlapLimits(new(limits));
        var (met, never) = (0, 0);
        for (var one = 1; one <= MostPieces; one++)
        {
            var least = new int?[limits.Length];
            for (var other = 1; other <= 2 * MostPieces; other++)
            {
                var first = (int?)null;
                for (var limit = 0; limit < limits.Length; limit++)
                {
                    var shared = Least(limits[limit], one, other);
                    if (shared is not { } enough)
                    {
                        Assert.True(told.LeastShared(limit, one, other) > Math.Min(one, other));
                        never++;
                        continue;
                    }

                    met++;
                    Assert.Equal(enough, told.LeastShared(limit, one, other));
                    (first, least[limit]) = (Math.Min(first ?? enough, enough), Math.Min(least[limit] ?? enough, enough));
                    Assert.Equal(Enumerable.Range(0, limits.Length).First(rule => limits[rule].IsMetBy(enough, Math.Min(one, other), Math.Max(one, other))), told.MetBy(enough, one, other));

                    // What is nearly all in another is told with that one.
                    var (fewest, smallest, greatest) = told.Partners(limit, one);
                    if (!limits[limit].OfSmaller || other >= one) Assert.True(enough >= fewest && other >= smallest && other <= greatest);
                }

                if (first is { } shares) Assert.Equal(shares, told.LeastShared(one, other));
                else Assert.True(told.LeastShared(one, other) > Math.Min(one, other));
            }

            if (least.Min() is { } any) Assert.Equal(any, told.LeastShared(one));
            else Assert.True(told.LeastShared(one) > one);
        }

        return (limits.Min(limit => limit.LeastSize) == told.LeastSize).Classify(met > 1000, "often met").Classify(never > 1000, "often not")
            .Classify(limits.Length > 1, "several limits");
    }

    private static OverlapLimit Drawn(Random dice)
    {
        var share = new Fraction(dice.Next(1, 6), dice.Next(6, 11));
        return dice.Next(2) == 0
            ? OverlapLimit.Similar(share, dice.Next(1, 6))
            : OverlapLimit.Contained(share, dice.Next(1, 6), dice.Next(3) == 0 ? int.MaxValue : dice.Next(1, 5));
    }

    private static int? Least(OverlapLimit limit, int one, int other)
    {
        var (smaller, greater) = (Math.Min(one, other), Math.Max(one, other));
        for (var shared = 1; shared <= smaller; shared++)
            if (limit.IsMetBy(shared, smaller, greater)) return shared;
        return null;
    }
}
