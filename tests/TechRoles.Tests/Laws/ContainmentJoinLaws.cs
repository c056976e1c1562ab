using FsCheck;
using FsCheck.Fluent;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Tests.Laws;

/// <summary>The join by containment finds exactly the pairs that a comparison of all with all finds.</summary>
[Properties(MaxTest = 300, QuietOnSuccess = true)]
public class ContainmentJoinLaws
{
    private static readonly Fraction[] Thresholds = [Fraction.One, new(1, 2), new(2, 3), new(9, 10), new(1, 9), new(1, long.MaxValue), new(long.MaxValue - 1, long.MaxValue)];
    private static readonly int[] Ratios = [1, 2, 3, int.MaxValue];

    [Property]
    public Property It_finds_what_all_pairs_comparison_finds(int seed)
    {
        var dice = new Random(seed);
        var sets = Drawn(dice);
        var (threshold, ratio) = (Thresholds[dice.Next(Thresholds.Length)], Ratios[dice.Next(Ratios.Length)]);
        var expected = AllPairs(sets, threshold, ratio);
        var distinct = Distinct(sets);
        foreach (var threads in (int[])[1, 3])
            Assert.Equal(expected, new ContainmentJoin(sets, distinct, threshold, ratio).Pairs(() => new Collected(), threads).SelectMany(block => block.Pairs).Order());
        return true.ToProperty()
            .Classify(expected.Count == 0, "no pair").Classify(expected.Count > 20, "many pairs")
            .Classify(AllPairs(sets, threshold, int.MaxValue).Count > expected.Count, "the ratio leaves pairs out")
            .Classify(threshold < Fraction.One && expected.Exists(pair => pair.Shared < Math.Min(sets[distinct[pair.One]].Length, sets[distinct[pair.Other]].Length)), "not wholly contained");
    }

    [Fact]
    public void Blocks_come_in_the_same_order_on_any_number_of_threads()
    {
        var dice = new Random(7);
        var sets = TokenSets.From([.. Enumerable.Range(0, 9_000).Select(_ => Enumerable.Range(0, 400).Where(_ => dice.Next(60) == 0).ToArray())], 400);
        var join = new ContainmentJoin(sets, Distinct(sets), new(1, 2));
        var one = join.Pairs(() => new Collected());
        Assert.True(one.Length > 3 && one.Sum(block => block.Pairs.Count) > 1_000);
        Assert.Equal(one.SelectMany(block => block.Pairs), join.Pairs(() => new Collected(), 4).SelectMany(block => block.Pairs));
    }

    [Fact]
    public void Who_stops_it_is_heard()
    {
        var sets = TokenSets.From([[0, 1], [0, 1, 2]], 3);
        var stopped = new CancellationToken(canceled: true);
        Assert.ThrowsAny<OperationCanceledException>(() => new ContainmentJoin(sets, Distinct(sets), new(1, 3), cancel: stopped));
        var join = new ContainmentJoin(sets, Distinct(sets), new(1, 3));
        Assert.ThrowsAny<OperationCanceledException>(() => join.Pairs(() => new Collected(), 1, stopped));
        Assert.ThrowsAny<OperationCanceledException>(() => join.Pairs(() => new Collected(), 2, stopped));
    }

    /// <summary>Sets of one of several kinds: any, each within the one before, all alike, a few tokens used by everybody, many small ones.</summary>
    private static TokenSets Drawn(Random dice)
    {
        var (kind, tokens) = (dice.Next(5), dice.Next(1, 90));
        var drawn = Enumerable.Range(0, dice.Next(kind == 4 ? 150 : 30)).Select(set => kind switch
        {
            1 => Enumerable.Range(0, tokens).Where(token => token >= set && dice.Next(30) > 0),
            2 => Enumerable.Range(0, Math.Min(tokens, 5)),
            3 => Enumerable.Range(0, tokens).Where(token => token < 3 || dice.Next(6) == 0),
            4 => Enumerable.Range(0, Math.Min(tokens, 9)).Where(_ => dice.Next(2) == 0),
            _ => Enumerable.Range(0, tokens).Where(_ => dice.Next(1 + (set % 4)) == 0),
        }).Select(set => set.ToArray());
        return TokenSets.From([.. drawn], tokens);
    }

    private static int[] Distinct(TokenSets sets)
    {
        var equal = sets.EqualSets();
        return [.. Enumerable.Range(0, equal.Count).Select(group => equal[group][0])];
    }

    private static List<(int One, int Other, long Shared)> AllPairs(TokenSets sets, Fraction threshold, int ratio)
    {
        var distinct = Distinct(sets);
        var pairs = new List<(int, int, long)>();
        for (var one = 0; one < distinct.Length; one++)
        {
            for (var other = one + 1; other < distinct.Length; other++)
            {
                var shared = sets[distinct[one]].ToArray().Intersect(sets[distinct[other]].ToArray()).Count();
                var sizes = (int[])[sets[distinct[one]].Length, sets[distinct[other]].Length];
                if (new Fraction(shared, sizes.Min()) >= threshold && sizes.Max() <= (long)ratio * sizes.Min()) pairs.Add((one, other, shared));
            }
        }

        return pairs;
    }

    private sealed class Collected : IPairSink
    {
        public List<(int One, int Other, long Shared)> Pairs { get; } = [];

        public void Add(int lighter, int heavier, long shared) => Pairs.Add((Math.Min(lighter, heavier), Math.Max(lighter, heavier), shared));
    }
}
