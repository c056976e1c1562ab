using System.Numerics;
using TechRoles.Facts;

namespace TechRoles.Tests.Comparison;

/// <summary>The short, obvious twin of a remit: straight from the rows, weights in big integers, nothing sorted or indexed.</summary>
internal sealed class SlowRemit(IEnumerable<ResponsibilityFact> rows)
{
    private readonly ResponsibilityFact[] _rows = [.. rows];

    public static SlowRemit Of(Seats positions, string position) => new(positions.Facts.Where(row => row.Position == position));

    public IEnumerable<(string Area, string? Scope)> Cells => _rows.Select(row => (row.Area, row.Scope)).Distinct();

    public BigInteger Weight((string Area, string? Scope) cell, bool plain = false)
    {
        var here = _rows.Where(row => (row.Area, row.Scope) == cell).Select(row => row.Involvement).ToArray();
        if (here.Length == 0 || here.Contains(Involvement.Excluded)) return 0;
        if (plain) return 1;
        return here.Contains(Involvement.Accountable) ? 8
            : here.Contains(Involvement.Responsible) ? 6
            : here.Contains(Involvement.Supports) ? 3
            : here.Contains(Involvement.Consulted) ? 2
            : 1;
    }

    public (BigInteger Min, BigInteger Max, BigInteger Mine, BigInteger Theirs) Sums(SlowRemit other, bool plain)
    {
        var (min, max, mine, theirs) = (BigInteger.Zero, BigInteger.Zero, BigInteger.Zero, BigInteger.Zero);
        foreach (var cell in Cells.Union(other.Cells))
        {
            var (here, there) = (Weight(cell, plain), other.Weight(cell, plain));
            min += BigInteger.Min(here, there);
            max += BigInteger.Max(here, there);
            mine += here;
            theirs += there;
        }

        return (min, max, mine, theirs);
    }

    /// <summary>Whether a fraction is a quotient of two sums, and reduced; 0 where there is nothing to divide by.</summary>
    public static bool Is(Fraction fraction, BigInteger part, BigInteger whole) =>
        BigInteger.GreatestCommonDivisor(fraction.Numerator, fraction.Denominator) == 1
        && (whole.IsZero ? fraction.Numerator == 0 : fraction.Numerator * whole == part * fraction.Denominator);
}
