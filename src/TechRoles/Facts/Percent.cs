using OneOf;

namespace TechRoles.Facts;

/// <summary>A share in whole percent: of a full-time week, of a position's capacity, of revenue.</summary>
/// <remarks><b>Unit:</b> whole percent. <b>Range:</b> 0 to 100, both included. <b>Default value:</b> 0 %.</remarks>
public readonly record struct Percent : IComparable<Percent>
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
