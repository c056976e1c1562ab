using System.Globalization;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>A value of a database as files write it.</summary>
internal static class DatabaseValue
{
    /// <summary>The text of a value; null where it has none, such as bytes.</summary>
    public static string? Text(object value, FactColumn column) => Text(value) switch
    {
        { } text when value is string && column.Value == ColumnValue.Date => Day(text),
        "0" when value is not string && column.Shape == CellShape.Flag => "false",
        "1" when value is not string && column.Shape == CellShape.Flag => "true",
        var text => text,
    };

    /// <summary>The text of a value, whatever column it is for; null where it has none, such as bytes.</summary>
    public static string? Text(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTime moment => Dates.Text(DateOnly.FromDateTime(moment)),
        DateTimeOffset moment => Dates.Text(DateOnly.FromDateTime(moment.DateTime)),
        DateOnly day => Dates.Text(day),
        double or float or decimal => Number((IConvertible)value),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    // 2026-03-01T00:00:00, as databases without a type for days have it.
    private static string Day(string text) => text.Length > 10 && text[10] is ' ' or 'T' ? text[..10] : text;

    // 50.0 and 50.00 are 50; what no decimal holds is no share either.
    private static string Number(IConvertible number) => number.ToDouble(CultureInfo.InvariantCulture) is > -1e15 and < 1e15
        ? number.ToDecimal(CultureInfo.InvariantCulture).ToString("0.############################", CultureInfo.InvariantCulture)
        : number.ToString(CultureInfo.InvariantCulture);
}
