namespace TechRoles.Analysis;

/// <summary>Counts days, and stays within the calendar.</summary>
public static class Days
{
    /// <summary>The day that many days later, or earlier; the last or first day there is where it would lie beyond.</summary>
    public static DateOnly After(DateOnly day, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>How many days lie between two days; negative where the second is the earlier one.</summary>
    public static int Between(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;
}
