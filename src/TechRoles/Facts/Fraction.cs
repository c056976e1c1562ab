using System.Globalization;
using System.Numerics;
using Ardalis.GuardClauses;

namespace TechRoles.Facts;

/// <summary>An exact, reduced, non-negative fraction: similarities and thresholds, the same on any machine.</summary>
/// <remarks>
/// <b>Shape:</b> numerator and denominator without a common divisor. <b>Range:</b> 0 and above; similarities are at most 1.
/// <b>Default value:</b> 0. Comparison is exact: products are taken in 128 bits.
/// </remarks>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>, IParsable<Fraction>
{
    private readonly long _denominatorMinusOne;

    /// <summary>The fraction of two numbers, reduced.</summary>
    /// <param name="numerator">0 or more.</param>
    /// <param name="denominator">1 or more.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public Fraction(long numerator, long denominator)
    {
        Guard.Against.Negative(numerator);
        Guard.Against.NegativeOrZero(denominator);
        var divisor = (long)BigInteger.GreatestCommonDivisor(numerator, denominator);
        (Numerator, _denominatorMinusOne) = (numerator / divisor, (denominator / divisor) - 1);
    }

    /// <summary>The fraction of two numbers, reduced.</summary>
    /// <param name="numerator">0 or more.</param>
    /// <param name="denominator">1 or more.</param>
    /// <exception cref="ArgumentException">A number is out of its range; <see cref="TryCreate"/> asks first.</exception>
    public static Fraction Of(long numerator, long denominator) => new(numerator, denominator);

    /// <summary>The fraction of two numbers, reduced.</summary>
    /// <param name="numerator">The upper number.</param>
    /// <param name="denominator">The lower number.</param>
    /// <param name="fraction">The fraction; 0 where there is none.</param>
    /// <returns>Whether the upper number is 0 or more and the lower one 1 or more.</returns>
    public static bool TryCreate(long numerator, long denominator, out Fraction fraction)
    {
        var isFraction = numerator >= 0 && denominator >= 1;
        fraction = isFraction ? new(numerator, denominator) : Zero;
        return isFraction;
    }

    /// <summary>Reads a fraction as <see cref="ToString()"/> writes it: <c>3/4</c>, or a whole number.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Does not count: the invariant culture is meant.</param>
    /// <exception cref="FormatException">It is no such fraction.</exception>
    public static Fraction Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var fraction)
        ? fraction
        : throw new FormatException($"'{s}' is no fraction: write it like 3/4.");

    /// <summary>Reads a fraction or a decimal number; see <see cref="TryParse(string, out Fraction)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Does not count: the invariant culture is meant.</param>
    /// <param name="fraction">The fraction; 0 where the text is none.</param>
    public static bool TryParse(string? s, IFormatProvider? provider, out Fraction fraction)
    {
        fraction = Zero;
        return s is not null && TryParse(s, out fraction);
    }

    /// <summary>Nothing.</summary>
    public static Fraction Zero => default;

    /// <summary>The whole.</summary>
    public static Fraction One => new(1, 1);

    /// <summary>The upper number, 0 or more.</summary>
    public long Numerator { get; }

    /// <summary>The lower number, 1 or more.</summary>
    public long Denominator => _denominatorMinusOne + 1;

    /// <summary>The fraction in whole percent, rounded half up.</summary>
    public int RoundedPercent => (int)((((Int128)Numerator * 200) + Denominator) / (2 * (Int128)Denominator));

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && _denominatorMinusOne == other._denominatorMinusOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorMinusOne);

    /// <summary>The fraction as reports write it: <c>3/4</c>; a whole number without a denominator.</summary>
    public override string ToString() =>
        Denominator == 1
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>Reads a fraction such as <c>3/4</c> or a decimal such as <c>0.75</c>, exactly.</summary>
    /// <returns>False for anything else, and for negative numbers.</returns>
    public static bool TryParse(string text, out Fraction fraction)
    {
        Guard.Against.Null(text);
        fraction = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            if (!TryWhole(text[..slash], out var upper) || !TryWhole(text[(slash + 1)..], out var lower) || lower == 0) return false;
            fraction = new(upper, lower);
            return true;
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? "" : text[(point + 1)..];
        if (decimals.Length > 9 || (point >= 0 && decimals.Length == 0)) return false;
        if (!TryWhole(point < 0 ? text : text[..point], out var whole) || (point >= 0 && whole > int.MaxValue)) return false;
        var scale = 1L;
        foreach (var _ in decimals) scale *= 10;
        if (decimals.Length > 0 && !TryWhole(decimals, out _)) return false;
        fraction = new((whole * scale) + (decimals.Length == 0 ? 0 : long.Parse(decimals, CultureInfo.InvariantCulture)), scale);
        return true;
    }

    private static bool TryWhole(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is greater.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not greater.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not smaller.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;
}
