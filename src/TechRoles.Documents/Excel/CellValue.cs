using System.Globalization;

namespace TechRoles.Documents;

/// <summary>The value of a cell as a person reads it.</summary>
internal static class CellValue
{
    /// <summary>The text of a value.</summary>
    /// <param name="value">What the cell holds; null: nothing.</param>
    /// <param name="format">How the workbook shows it; null: in no special way.</param>
    public static string Text(object? value, string? format) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => Number(number, format),
        int number => Number(number, format),
        DateTime moment => moment.TimeOfDay == TimeSpan.Zero
            ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>
    /// A number without separators of thousands: with the leading zeros that its format shows, so that <c>0042</c> stays an id, and as a
    /// percentage where it is shown as one.
    /// </summary>
    private static string Number(double number, string? format)
    {
        if (format is { Length: > 1 and < 20 } && !format.AsSpan().ContainsAnyExcept('0') && number >= 0 && number < 1e15
            && Math.Floor(number) == number)
            return number.ToString(format, CultureInfo.InvariantCulture);
        if (format is not null && format.EndsWith('%'))
            return Math.Round(number * 100, 10).ToString("0.##########", CultureInfo.InvariantCulture) + "%";

        // A spreadsheet shows 15 digits; what a sum leaves behind them is no part of an id.
        return Math.Abs(number) < 1e15
            ? number.ToString("0.###############", CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
    }
}
