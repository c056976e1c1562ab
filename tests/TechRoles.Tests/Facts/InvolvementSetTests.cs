using TechRoles.Facts;

namespace TechRoles.Tests;

/// <summary>Every set of involvements there is, beside what its shape says.</summary>
public class InvolvementSetTests
{
    private static readonly Involvement[] All =
        [Involvement.Informed, Involvement.Consulted, Involvement.Supports, Involvement.Responsible, Involvement.Accountable, Involvement.Excluded];

    [Fact]
    public void A_set_keeps_what_its_shape_says_however_it_comes_about()
    {
        for (var bits = 0; bits < 1 << All.Length; bits++)
        {
            Involvement[] stated = [.. All.Where((_, place) => (bits & (1 << place)) != 0)];
            var weaker = stated.Where(held => held <= Involvement.Supports).DefaultIfEmpty(Involvement.None).Max();
            Involvement[] kept = stated.Contains(Involvement.Excluded) ? [Involvement.Excluded] : [.. stated.Where(held => held > Involvement.Supports || held == weaker)];
            var set = stated.Aggregate(default(InvolvementSet), (set, held) => set.With(held));
            Assert.Equal(kept.OrderDescending(), set);
            Assert.Equal(set, stated.Reverse().Aggregate(default(InvolvementSet), (set, held) => InvolvementSet.Of(held).Union(set)));
            Assert.Equal(kept.DefaultIfEmpty(Involvement.None).Max(), set.Strongest);
            Assert.Equal(kept.Length, set.Count);
            foreach (var least in All)
                Assert.Equal(least != Involvement.Excluded && !set.IsExcluded && kept.Any(held => held >= least), set.HasAtLeast(least) && least != Involvement.Excluded);
        }
    }
}
