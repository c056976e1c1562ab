using Ardalis.GuardClauses;
using OneOf;

namespace TechRoles.Facts;

/// <summary>A share in whole percent: of a full-time week, of a position's capacity, of revenue.</summary>
/// <remarks><b>Unit:</b> whole percent. <b>Range:</b> 0 to 100, both included. <b>Default value:</b> 0 %.</remarks>
public readonly record struct Percent : IComparable<Percent>, IParsable<Percent>
{
    private Percent(byte value) => Value = value;

    /// <summary>100 %.</summary>
    public static Percent Full => new(100);

    /// <summary>The number of percent, 0 to 100.</summary>
    public int Value { get; }

    /// <summary>A share of so many percent, or the number that is none.</summary>
    /// <param name="value">Whole percent, 0 to 100.</param>
    public static OneOf<Percent, PercentOutOfRange> Create(int value) =>
        value is >= 0 and <= 100 ? new Percent((byte)value) : new PercentOutOfRange(value);

    /// <summary>A share of so many percent, for a number that is known to be one.</summary>
    /// <param name="value">Whole percent, 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is less than 0 or more than 100; <see cref="TryCreate"/>
    /// asks first.</exception>
    public static Percent Of(int value) => TryCreate(value, out var percent)
        ? percent
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A share is 0 to 100 percent.");

    /// <summary>A share of so many percent.</summary>
    /// <param name="value">Whole percent.</param>
    /// <param name="percent">The share; 0 % where there is none.</param>
    /// <returns>Whether the number is 0 to 100.</returns>
    public static bool TryCreate(int value, out Percent percent) => Create(value).TryPickT0(out percent, out _);

    /// <summary>Reads a whole number from 0 to 100, with or without <c>%</c> behind it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Does not count: the invariant culture is meant.</param>
    /// <exception cref="FormatException">It is no such number.</exception>
    public static Percent Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var percent)
        ? percent
        : throw new FormatException($"'{s}' is no share: write a whole number from 0 to 100.");

    /// <summary>Reads a whole number from 0 to 100, with or without <c>%</c> behind it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Does not count: the invariant culture is meant.</param>
    /// <param name="percent">The share; 0 % where the text is none.</param>
    public static bool TryParse(string? s, IFormatProvider? provider, out Percent percent)
    {
        percent = default;
        var number = s.AsSpan().Trim();
        if (number.EndsWith("%")) number = number[..^1].TrimEnd();
        return int.TryParse(
            number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value)
            && TryCreate(value, out percent);
    }

    /// <inheritdoc/>
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <summary>The share for a person to read, such as <c>50 %</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Value} %");

    /// <summary>Whether the left share is the smaller one.</summary>
    public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

    /// <summary>Whether the left share is the greater one.</summary>
    public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

    /// <summary>Whether the left share is not the greater one.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

    /// <summary>Whether the left share is not the smaller one.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;
}

/// <summary>A number that is not a percentage from 0 to 100.</summary>
/// <param name="Value">The number as given.</param>
public sealed record PercentOutOfRange(int Value);
