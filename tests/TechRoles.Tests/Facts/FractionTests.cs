using System.Numerics;
using TechRoles.Facts;

namespace TechRoles.Tests;

public class FractionTests
{
    [Property(MaxTest = 300)]
    public void A_fraction_is_reduced_and_compares_exactly(long a, long b, long c, long d)
    {
        var (one, other) = (Of(a, b), Of(c, d));
        Assert.Equal(BigInteger.One, BigInteger.GreatestCommonDivisor(one.Numerator, one.Denominator));
        var order = ((BigInteger)one.Numerator * other.Denominator).CompareTo((BigInteger)other.Numerator * one.Denominator);
        Assert.Equal(Math.Sign(order), Math.Sign(one.CompareTo(other)));
        Assert.Equal(order == 0, one == other);
        bool[] found = [one < other, one > other, one <= other, one >= other];
        Assert.Equal([order < 0, order > 0, order <= 0, order >= 0], found);
    }

    [Property(MaxTest = 300)]
    public void What_a_fraction_prints_is_read_again(long a, long b)
    {
        Assert.True(Fraction.TryParse(Of(a, b).ToString(), out var read));
        Assert.Equal(Of(a, b), read);
    }

    [Theory]
    [InlineData("1/2", "1/2")]
    [InlineData("2/4", "1/2")]
    [InlineData("0.75", "3/4")]
    [InlineData("0.50", "1/2")]
    [InlineData("1", "1")]
    [InlineData("0", "0")]
    [InlineData("0.000000001", "1/1000000000")]
    public void A_fraction_or_a_decimal_is_read_exactly(string text, string expected)
    {
        Assert.True(Fraction.TryParse(text, out var fraction));
        Assert.Equal(expected, fraction.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("-1")]
    [InlineData("1/-2")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1e3")]
    [InlineData(" 1")]
    [InlineData("0,5")]
    [InlineData("1/2/3")]
    [InlineData("0.0000000001")]
    [InlineData("99999999999999999999")]
    public void Anything_else_is_refused(string text) => Assert.False(Fraction.TryParse(text, out _));

    [Fact]
    public void The_default_is_nothing()
    {
        Assert.Equal((0L, 1L), (default(Fraction).Numerator, default(Fraction).Denominator));
        Assert.Equal(Fraction.Zero, new Fraction(0, 7));
        Assert.Equal((50, 67, 1, 100), (new Fraction(1, 2).RoundedPercent, new Fraction(2, 3).RoundedPercent, new Fraction(1, 200).RoundedPercent, Fraction.One.RoundedPercent));
    }

    [Fact]
    public void Numbers_out_of_range_are_a_bug_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => new Fraction(-1, 2));
        Assert.Throws<ArgumentException>(() => new Fraction(1, 0));
    }

    [Theory]
    [InlineData(3, 1, true)]
    [InlineData(0, 1, true)]
    [InlineData(3, 0, false)]
    [InlineData(-1, 1, false)]
    public void The_lower_number_is_one_or_more_and_the_upper_one_none_or_more(long numerator, long denominator, bool isFraction)
    {
        Assert.Equal(isFraction, Fraction.TryCreate(numerator, denominator, out var fraction));
        Assert.Equal(isFraction ? (numerator, 1) : (0, 1), (fraction.Numerator, fraction.Denominator));
    }

    private static Fraction Of(long a, long b) => new(a & long.MaxValue, Math.Max(1, b & long.MaxValue));
}
