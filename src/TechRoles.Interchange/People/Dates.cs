using System.Globalization;

namespace TechRoles.Interchange;

/// <summary>Days as sources write them.</summary>
/// <param name="monthFirst">Whether the month stands before the day in <c>03/04/2026</c>.</param>
internal sealed class Dates(bool monthFirst)
{
    private const int FirstSerial = 18_000;
    private const int LastSerial = 80_000;
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private static readonly string[] Plain =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "d.M.yyyy", "d.M.yy", "d-MMM-yyyy", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy",
        "MMMM d, yyyy", "d-MMM-yy",
    ];

    private static readonly string[] DayFirst = ["d/M/yyyy", "d-M-yyyy", "d/M/yy"];
    private static readonly string[] MonthFirst = ["M/d/yyyy", "M-d-yyyy", "M/d/yy"];

    private readonly string[] _formats = [.. Plain, .. monthFirst ? MonthFirst : DayFirst];

    /// <summary>How the values of a column are written: the day first unless one of them cannot be.</summary>
    public static Dates Of(IEnumerable<string> values)
    {
        var (day, month) = (new Dates(monthFirst: false), new Dates(monthFirst: true));
        var (dayFits, monthFits) = (0, 0);
        foreach (var value in values)
        {
            if (day.TryRead(value, out _)) dayFits++;
            if (month.TryRead(value, out _)) monthFits++;
        }

        return monthFits > dayFits ? month : day;
    }

    /// <summary>A day in the contract's spelling.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads a day; a time behind it is passed over.</summary>
    public bool TryRead(string text, out DateOnly day)
    {
        var date = text.Trim();
        if (date.Count(char.IsLetter) > 2 && TryReadWords(date, out day)) return true;
        if (date.Length > 10 && date[10] is 'T' or ' ' && char.IsAsciiDigit(date[0])) date = date[..10].Trim();
        else if (date.IndexOf(' ', StringComparison.Ordinal) is var blank and > 5 && date.IndexOf(':', StringComparison.Ordinal) > blank)
            date = date[..blank];
        if (DateOnly.TryParseExact(date, _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return true;
        if (!int.TryParse(date, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) || serial is < FirstSerial or > LastSerial)
            return false;
        day = DayZero.AddDays(serial);
        return true;
    }

    // "1. Januar 2024", "1er mars 2024", "1 de mayo de 2024": a day, the beginning of a month's name, a year.
    private static bool TryReadWords(string text, out DateOnly day)
    {
        day = default;
        var words = Fold.Plain(text).Split([' ', '.', ',', '-', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !SourceWords.BesideDates.Contains(word)).ToArray();
        if (words.Length != 3) return false;
        var month = SourceWords.Months.FirstOrDefault(known => words[1].StartsWith(known.Begins, StringComparison.Ordinal)).Number;
        var first = SourceWords.FirstDays.Contains(words[0]) ? "1" : words[0];
        if (month == 0 || first.Length > 2 || words[2].Length != 4
            || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !int.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year < 1 || number < 1 || number > DateTime.DaysInMonth(year, month)) return false;
        day = new(year, month, number);
        return true;
    }
}
