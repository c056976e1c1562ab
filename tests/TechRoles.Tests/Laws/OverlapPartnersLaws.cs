using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Tests.Laws;

/// <summary>After any changes the partners of each set are those that a comparison with all others finds.</summary>
[Properties(MaxTest = 300, QuietOnSuccess = true)]
public class OverlapPartnersLaws
{
    private static readonly Fraction[] Thresholds = [Fraction.One, new(1, 2), new(1, 3), new(9, 10), new(2, 7), new(1, long.MaxValue)];

    [Property]
    public Property Partners_are_those_that_a_comparison_with_all_finds(int seed, bool ofSmaller)
    {
        var dice = new Random(seed);
        var (tokens, threshold) = (dice.Next(1, 130), Thresholds[dice.Next(Thresholds.Length)]);
        var sets = Enumerable.Range(0, dice.Next(40)).Select(_ => Drawn(dice, tokens)).ToList();
        var partners = new OverlapPartners(TokenSets.From(sets, tokens), new(threshold, ofSmaller));
        Check(sets, partners, threshold, ofSmaller);
        for (var change = dice.Next(60); change > 0; change--)
        {
            var set = dice.Next(sets.Count + 2);
            while (sets.Count <= set) sets.Add([]);

            // Tokens nobody had at first, too; and now and then the very set of somebody else.
            sets[set] = dice.Next(4) == 0 ? sets[dice.Next(sets.Count)] : Drawn(dice, tokens + dice.Next(20));
            partners.Put(set, [.. sets[set].OrderBy(_ => dice.Next())]);
        }

        Assert.Equal(sets.Count, partners.Count);
        var pairs = Check(sets, partners, threshold, ofSmaller);
        return true.ToProperty().Classify(pairs == 0, "no pair").Classify(pairs > 50, "many pairs").Classify(sets.Exists(set => set.Length > 64), "long sets");
    }

    [Fact]
    public void A_set_of_very_many_tokens_finds_another()
    {
        int[][] sets = [[.. Enumerable.Range(0, 200_000)], [.. Enumerable.Range(1, 199_999)], [0, 1, 2]];
        var partners = new OverlapPartners(TokenSets.From(sets, 200_000), new(new(1, 2), ofSmaller: false));
        Assert.Equal([(1, 199_999)], PartnersOf(partners, 0));
        partners.Put(1, [5]);
        partners.Put(2, sets[1]);
        Assert.Equal([(2, 199_999)], PartnersOf(partners, 0));
        Assert.Empty(PartnersOf(partners, 1));
    }

    private static int Check(List<int[]> sets, OverlapPartners partners, Fraction threshold, bool ofSmaller)
    {
        var pairs = 0;
        for (var one = 0; one < sets.Count; one++)
        {
            var expected = new List<(int, int)>();
            for (var other = 0; other < sets.Count; other++)
            {
                if (one == other || sets[one].Length == 0 || sets[other].Length == 0) continue;
                var shared = sets[one].Intersect(sets[other]).Count();
                var whole = ofSmaller ? Math.Min(sets[one].Length, sets[other].Length) : sets[one].Length + sets[other].Length - shared;
                if (new Fraction(shared, whole) >= threshold) expected.Add((other, shared));
            }

            Assert.Equal(expected, PartnersOf(partners, one));
            pairs += expected.Count;
        }

        return pairs;
    }

    private static List<(int Set, int Shared)> PartnersOf(OverlapPartners partners, int set)
    {
        var found = new List<(int, int)>();
        partners.PartnersOf(set, found);
        return found;
    }

    /// <summary>Ascending tokens: none, a few frequent ones, a part, or nearly all.</summary>
    private static int[] Drawn(Random dice, int tokens) => dice.Next(4) switch
    {
        0 => [.. Enumerable.Range(0, Math.Min(tokens, dice.Next(5)))],
        1 => [.. Enumerable.Range(0, tokens).Where(_ => dice.Next(10) > 0)],
        _ => [.. Enumerable.Range(0, tokens).Where(token => dice.Next(2 + (token / 4)) == 0)],
    };
}
