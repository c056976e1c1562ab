using FsCheck;
using FsCheck.Fluent;
using TechRoles.Engine;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Laws;

/// <summary>The join finds exactly the pairs that a comparison of all with all finds.</summary>
[Properties(MaxTest = 300, QuietOnSuccess = true)]
[Trait("Speed", "slow")]
public class OverlapJoinLaws
{
    private static readonly Fraction[] Thresholds = [Fraction.One, new(1, 2), new(1, 3), new(9, 10), new(2, 7), new(1, long.MaxValue), new(long.MaxValue - 1, long.MaxValue)];

    [Property]
    public Property It_finds_what_all_pairs_comparison_finds(int seed, bool ofSmaller, bool weighted)
    {
        var (sets, threshold) = Drawn(seed, weighted);
        var expected = AllPairs(sets, threshold, ofSmaller);
        foreach (var vectors in (bool[])[true, false])
        {
            foreach (var threads in (int[])[1, 3])
            {
                foreach (var way in Enum.GetValues<JoinWay>())
                    Assert.Equal(expected, Found(sets, threshold, ofSmaller, vectors, way, threads).Order());
            }
        }

        return true.ToProperty()
            .Classify(expected.Count == 0, "no pair").Classify(expected.Count > 20, "many pairs")
            .Classify(Distinct(sets).Length < sets.Count, "equal or empty sets").Classify(Distinct(sets).Length > 70, "lists longer than one scan");
    }

    [Property]
    public void The_partners_of_a_set_are_those_of_its_pairs(int seed, bool ofSmaller, bool weighted)
    {
        var (sets, threshold) = Drawn(seed, weighted);
        var distinct = Distinct(sets);
        var join = new OverlapJoin(sets, distinct, new(threshold, ofSmaller));
        var pairs = AllPairs(sets, threshold, ofSmaller);
        for (var set = 0; set < distinct.Length; set++)
        {
            var partners = new Collected();
            join.Partners(set, partners);
            Assert.Equal(pairs.Where(pair => pair.One == set || pair.Other == set), partners.Pairs.Order());
        }
    }

    [Property]
    public void Vectors_see_what_a_loop_sees(ulong one, byte count, byte more, int seed)
    {
        var (many, dice) = (1 + (count % SignatureScan.Most), new Random(seed));
        var signatures = new ulong[many + SignatureScan.Padding];
        for (var i = 0; i < signatures.Length; i++) signatures[i] = one ^ (ulong)(dice.NextInt64() & dice.NextInt64() & dice.NextInt64());
        var slack = new long[signatures.Length];
        for (var i = 0; i < slack.Length; i++) slack[i] = dice.Next(-4, 8);
        var near = SignatureScan.Near(signatures, slack, many, one, more % 16, vectors: false);
        Assert.Equal(near, SignatureScan.Near(signatures, slack, many, one, more % 16, vectors: true));
        if (System.Runtime.Intrinsics.X86.Avx2.IsSupported)
            Assert.Equal(near, SignatureScan.ByFour(signatures, slack, many, one, more % 16) & (ulong.MaxValue >> (SignatureScan.Most - many)));
    }

    [Property]
    public void Places_are_those_where_a_loop_finds_the_tokens(byte length, byte before, int seed)
    {
        var dice = new Random(seed);
        int[] ones = [.. Enumerable.Range(0, 100).OrderBy(_ => dice.Next()).Take(1 + (length % SharedTokens.Most)).Order()];
        int[] others = [.. Enumerable.Range(0, 100).Where(_ => dice.Next(3) == 0)];
        int[] column = [.. Enumerable.Range(0, before), .. ones, .. Enumerable.Range(0, SharedTokens.Padding)];
        var places = ones.Select((token, place) => others.Contains(token) ? 1UL << place : 0).Aggregate(0UL, (sum, bit) => sum | bit);
        Assert.Equal(places, SharedTokens.Places(column, before, ones.Length, others));
    }

    [Property]
    public void Ranks_sort_as_any_sort_does(byte length, int seed)
    {
        var dice = new Random(seed);
        var numbers = Enumerable.Range(0, length % (2 * RankSort.Most)).Select(_ => dice.Next(int.MinValue, int.MaxValue)).Distinct().ToArray();
        var sorted = new int[numbers.Length];
        RankSort.Sort([.. numbers, .. Enumerable.Repeat(dice.Next(), RankSort.Padding)], sorted);
        Assert.Equal(numbers.Order(), sorted);
    }

    [Property]
    public Property A_short_sort_sorts_as_any_sort_does(byte length, bool isNarrow, int seed)
    {
        var dice = new Random(seed);
        var numbers = new int[length % (2 * ShortSort.Most)];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = isNarrow ? dice.Next(6) : dice.Next(int.MinValue, int.MaxValue);
        int[] sorted = [.. numbers];
        ShortSort.Sort(sorted);
        return numbers.Order().SequenceEqual(sorted)
            .Classify(numbers.Length <= ShortSort.Most, "in places")
            .Classify(numbers.Length > ShortSort.Most, "as usual")
            .Classify(numbers.Distinct().Count() < numbers.Length, "some twice");
    }

    [Theory]
    [InlineData(2_000, 1, 2, 233_335)]
    [InlineData(2_000, 7, 10, 63_114)]
    [InlineData(2_000, 9, 10, 14_370)]
    [InlineData(200, 9, 10, 17_366)]
    public void A_hundred_thousand_roles_have_the_pairs_they_always_had(int areas, int upper, int lower, long expected)
    {
        var sets = TokenSets.From(SyntheticChart.RoleSets(100_000, areas), areas);
        var equal = sets.EqualSets(threads: 2);
        var join = new OverlapJoin(sets, Distinct(sets), new(new(upper, lower), ofSmaller: false), threads: 2);
        var pairs = join.Pairs(() => new Collected(), 2).SelectMany(block => block.Pairs).Sum(pair => (long)equal.CountOf(pair.One) * equal.CountOf(pair.Other));
        Assert.Equal(expected, pairs + Enumerable.Range(0, equal.Count).Sum(group => (long)equal.CountOf(group) * (equal.CountOf(group) - 1) / 2));
    }

    [Fact]
    public void Blocks_come_in_the_same_order_on_any_number_of_threads()
    {
        var sets = TokenSets.From(SyntheticChart.RoleSets(40_000, 300), 300);
        var one = new OverlapJoin(sets, Distinct(sets), new(new(7, 10), ofSmaller: false)).Pairs(() => new Collected());
        Assert.True(one.Length > 3);
        foreach (var threads in (int[])[2, 4])
        {
            var join = new OverlapJoin(sets, Distinct(sets), new(new(7, 10), ofSmaller: false), threads: threads);
            Assert.Equal(one.SelectMany(block => block.Pairs), join.Pairs(() => new Collected(), threads).SelectMany(block => block.Pairs));
        }
    }

    [Fact]
    public void Equal_sets_are_the_same_groups_on_any_number_of_threads()
    {
        var sets = TokenSets.From(SyntheticChart.RoleSets(10_000, 100), 100);
        var (one, three) = (sets.EqualSets(), sets.EqualSets(threads: 3));
        Assert.True(one.Count < sets.Count);
        Assert.Equal(one.Count, three.Count);
        Assert.Equal(one.Values, three.Values);
        Assert.Equal(sets.Count, Enumerable.Range(0, one.Count).Sum(one.CountOf));
    }

    [Fact]
    public void Who_stops_it_is_heard()
    {
        var sets = TokenSets.From([[0, 1], [0, 2]], 3);
        var join = new OverlapJoin(sets, Distinct(sets), new(new(1, 3), ofSmaller: false));
        var stopped = new CancellationToken(canceled: true);
        Assert.ThrowsAny<OperationCanceledException>(() => join.Pairs(() => new Collected(), 1, stopped));
        Assert.ThrowsAny<OperationCanceledException>(() => join.Pairs(() => new Collected(), 2, stopped));
    }

    /// <summary>Sets of one of several kinds: any, one huge, all alike, all apart, a few tokens used by everybody, many small ones.</summary>
    private static (TokenSets Sets, Fraction Threshold) Drawn(int seed, bool weighted)
    {
        var dice = new Random(seed);
        var (kind, tokens) = (dice.Next(6), dice.Next(1, 90));
        var drawn = Enumerable.Range(0, dice.Next(kind == 5 ? 150 : 30)).Select(set => kind switch
        {
            1 when set == 0 => Enumerable.Range(0, tokens),
            2 => Enumerable.Range(0, Math.Min(tokens, 5)),
            3 => Enumerable.Range(set * tokens / 30, tokens / 30),
            4 => Enumerable.Range(0, tokens).Where(token => token < 3 || dice.Next(6) == 0),
            5 => Enumerable.Range(0, Math.Min(tokens, 9)).Where(_ => dice.Next(2) == 0),
            _ => Enumerable.Range(0, tokens).Where(_ => dice.Next(1 + (set % 4)) == 0),
        }).Select(set => set.ToArray()).ToArray();
        var flat = TokenSets.From(drawn, tokens);
        if (weighted)
        {
            var starts = drawn.Aggregate(new List<int> { 0 }, (sums, set) => [.. sums, sums[^1] + set.Length]);
            var heaviest = dice.Next(4) == 0 ? 50_000 : 8;
            flat = new([.. starts], [.. drawn.SelectMany(set => set)], tokens, [.. Enumerable.Range(0, tokens).Select(_ => dice.Next(1, heaviest + 1))]);
        }

        return (flat, Thresholds[dice.Next(Thresholds.Length)]);
    }

    private static int[] Distinct(TokenSets sets)
    {
        var equal = sets.EqualSets();
        return [.. Enumerable.Range(0, equal.Count).Select(group => equal[group][0])];
    }

    private static List<(int One, int Other, long Shared)> AllPairs(TokenSets sets, Fraction threshold, bool ofSmaller)
    {
        var distinct = Distinct(sets);
        var pairs = new List<(int, int, long)>();
        for (var one = 0; one < distinct.Length; one++)
        {
            for (var other = one + 1; other < distinct.Length; other++)
            {
                var shared = sets[distinct[one]].ToArray().Intersect(sets[distinct[other]].ToArray())
                    .Sum(token => sets.TokenWeights.Length == 0 ? 1L : sets.TokenWeights[token]);
                var (left, right) = (sets.WeightOf(distinct[one]), sets.WeightOf(distinct[other]));
                var whole = ofSmaller ? Math.Min(left, right) : left + right - shared;
                if (new Fraction(shared, whole) >= threshold) pairs.Add((one, other, shared));
            }
        }

        return pairs;
    }

    private static IEnumerable<(int, int, long)> Found(TokenSets sets, Fraction threshold, bool ofSmaller, bool vectors, JoinWay way, int threads)
    {
        var join = new OverlapJoin(sets, Distinct(sets), new(threshold, ofSmaller), vectors, way);
        return join.Pairs(() => new Collected(), threads).SelectMany(block => block.Pairs);
    }

    private sealed class Collected : IPairSink
    {
        public List<(int One, int Other, long Shared)> Pairs { get; } = [];

        public void Add(int lighter, int heavier, long shared) => Pairs.Add((Math.Min(lighter, heavier), Math.Max(lighter, heavier), shared));
    }
}
