using FsCheck;
using FsCheck.Fluent;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Changes;

/// <summary>Several changes that are made of several: as deep as they nest they are described, compared and made without recursion.</summary>
public class NestedChangesLaws
{
    private const int Deep = 10_000;

    private static OrgChart Chart => OrgChart.Create(new ChartFacts { Positions = [new PositionFact("ceo"), new PositionFact("cio")] }).AsT0;

    /// <summary>What is said of a few is what any record says of itself.</summary>
    [Property(MaxTest = 300, QuietOnSuccess = true)]
    public Property They_are_described_and_compared_as_any_record(int seed)
    {
        var (one, same, other) = (Drawn(new(seed)), Drawn(new(seed)), Drawn(new(seed + 1)));
        var isAlike = one.Equals(same) && one.GetHashCode() == same.GetHashCode() && one.Equals(other) == (Told(one) == Told(other));
        return (isAlike && one.ToString() == Told(one)).Classify(one.Changes.Any(change => change is Several), "nested");
    }

    [Fact]
    public void A_day_is_told_as_iso_8601_has_it_and_makes_others_of_them()
    {
        var dated = new Several([new Retitle("cio", "CTO")]) { On = new(2026, 4, 1) };
        Assert.StartsWith("Several { Kind = several, On = 2026-04-01, Changes = [Retitle { Kind = retitle, On = , Position = cio", dated.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(dated, dated with { On = null });
        Assert.NotEqual(new Several([dated]), new Several([dated, dated]));
        Assert.Equal("Several { Kind = several, On = , Changes = [, ] }", new Several([null!, null!]).ToString());
    }

    [Fact]
    public void Ten_thousand_deep_takes_little_of_a_stack_and_no_square()
    {
        string told = "", said = "";
        var (isSame, allocated, wasMade) = (false, 0L, false);
        var small = new Thread(
            () =>
            {
                var (one, same) = (Nested(), Nested());
                var before = GC.GetAllocatedBytesForCurrentThread();
                told = one.ToString();
                said = one.Sentence(Chart);
                isSame = one.Equals(same) && one.GetHashCode() == same.GetHashCode() && !one.Equals(new Several([one]));
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                wasMade = Chart.With(one).AsT0.Positions.Any(position => position.Title == "CTO");
            },
            maxStackSize: 256 << 10);
        small.Start();
        small.Join();
        Assert.Equal(Deep, told.Split("Several {").Length - 1);
        Assert.Equal(new Several([new Retitle("cio", "CTO")]).Sentence(Chart), said);
        Assert.True(isSame && wasMade);
        Assert.InRange(allocated, told.Length, 20L * told.Length);
    }

    private static Several Nested()
    {
        OrgChange change = new Retitle("cio", "CTO");
        for (var level = 0; level < Deep; level++) change = new Several([change]);
        return (Several)change;
    }

    private static Several Drawn(Random dice, int depth = 0) => new(
        [.. Enumerable.Range(0, dice.Next(3)).Select(_ => depth < 4 && dice.Next(2) == 0 ? (OrgChange)Drawn(dice, depth + 1) : new Retitle("p" + dice.Next(3), "T"))])
    {
        On = dice.Next(3) == 0 ? new DateOnly(2026, 1, 1 + dice.Next(3)) : null,
    };

    private static string Told(OrgChange change) => change is Several several
        ? FormattableString.Invariant($"Several {{ Kind = several, On = {several.On:yyyy-MM-dd}, Changes = [{string.Join(", ", several.Changes.Select(Told))}] }}")
        : change.ToString();
}
