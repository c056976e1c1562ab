using System.Globalization;

namespace TechRoles.Facts;

/// <summary>The days on which a fact holds.</summary>
/// <remarks>
/// <b>Shape:</b> half-open; the first day is included, the last is not. A missing end is open.
/// <b>Default value:</b> always. A period whose start is not before its end contains no day.
/// </remarks>
/// <param name="From">The first day on which the fact holds; null: it always has.</param>
/// <param name="To">The first day on which it no longer holds; null: it has no end.</param>
public readonly record struct Period(DateOnly? From, DateOnly? To)
{
    /// <summary>Every day.</summary>
    public static Period Always => default;

    /// <summary>Whether the fact holds on every day.</summary>
    public bool IsAlways => From is null && To is null;

    /// <summary>Whether the period contains any day at all.</summary>
    public bool IsValid => From is null || To is null || From < To;

    /// <summary>Whether the fact holds on a day.</summary>
    public bool Contains(DateOnly day) => (From is null || From <= day) && (To is null || day < To);

    /// <summary>Whether the fact is part of a chart of a day; of an undated one every fact is.</summary>
    internal bool HoldsOn(DateOnly? day) => day is not { } known || Contains(known);

    /// <summary>Whether it has ended by a day, so that the fact no longer holds on it; never on no day.</summary>
    public bool IsOver(DateOnly? day) => To <= day;

    /// <summary>Whether there is a day on which both hold. Two valid periods are meant.</summary>
    public bool Overlaps(Period other) => StartsBeforeEndOf(other) && other.StartsBeforeEndOf(this);

    /// <summary>
    /// What is left of it without the days of another: up to two periods, the earlier one first. Two valid periods are meant.
    /// </summary>
    public IEnumerable<Period> Without(Period other)
    {
        if (!Overlaps(other))
        {
            yield return this;
            yield break;
        }

        if (other.From is { } start && (From is null || From < start)) yield return new(From, start);
        if (other.To is { } end && (To is null || end < To)) yield return new(end, To);
    }

    /// <summary>The period for a person to read, such as <c>2026-01-01..2026-07-01</c>.</summary>
    public override string ToString() => $"{Text(From)}..{Text(To)}";

    private bool StartsBeforeEndOf(Period other) => From is null || other.To is null || From < other.To;

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
