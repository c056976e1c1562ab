using System.Globalization;
using System.Text.RegularExpressions;

namespace TechRoles.Tool;

/// <summary>
/// Finds the day for which a file is in its name: <c>2024-03-31</c>, <c>20240331</c>, <c>31.03.2024</c>, <c>2024-Q1</c>, <c>2024-03</c>,
/// <c>March 2024</c>, <c>2024</c>.
/// </summary>
/// <remarks>A quarter, a month and a year stand for their last day. What may be day and month either way round is no day.</remarks>
internal static partial class DayInName
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day that a name states; null where it states none, or several of one kind.</summary>
    public static DateOnly? Of(string name)
    {
        // The most precise way to write a day counts; the others are then parts of it.
        Func<string, IEnumerable<DateOnly?>>[] ways = [Days, DaysBackwards, Quarters, MonthNames, MonthNumbers, Years];
        foreach (var way in ways)
        {
            var found = way(name).Distinct().Take(2).ToArray();
            if (found.Length > 0) return found.Length == 1 ? found[0] : null;
        }

        return null;
    }

    private static IEnumerable<DateOnly?> Days(string name) =>
        Day().Matches(name).Select(match => On(Number(match, "year"), Number(match, "month"), Number(match, "day")))
            .Where(day => day is not null);

    private static IEnumerable<DateOnly?> DaysBackwards(string name)
    {
        foreach (Match match in DayBackwards().Matches(name))
        {
            var (one, other, year) = (Number(match, "one"), Number(match, "other"), Number(match, "year"));
            if (one > 12 && other <= 12) yield return On(year, other, one);
            else if (other > 12 && one <= 12) yield return On(year, one, other);
            else if (one == other) yield return On(year, one, other);
            else yield return null;
        }
    }

    private static IEnumerable<DateOnly?> Quarters(string name) =>
        Quarter().Matches(name).Select(match => LastOf(Number(match, "year"), 3 * Number(match, "quarter")));

    private static IEnumerable<DateOnly?> MonthNames(string name)
    {
        foreach (Match match in MonthName().Matches(name))
        {
            var month = Array.FindIndex(Months, start => match.Groups["month"].Value.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                + 1;
            var year = Number(match, "year");
            yield return match.Groups["day"].Success ? On(year, month, Number(match, "day")) : LastOf(year, month);
        }
    }

    private static IEnumerable<DateOnly?> MonthNumbers(string name) =>
        Month().Matches(name).Select(match => LastOf(Number(match, "year"), Number(match, "month")));

    private static IEnumerable<DateOnly?> Years(string name) => Year().Matches(name).Select(match => LastOf(Number(match, "year"), 12));

    private static DateOnly? On(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateOnly? LastOf(int year, int month) => On(year, month, DateTime.DaysInMonth(year, month));

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<!\d)(?<year>(19|20)\d\d)(?<gap>[-_. ]?)(?<month>0[1-9]|1[0-2])\k<gap>(?<day>0[1-9]|[12]\d|3[01])(?!\d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(
        @"(?<!\d)(?<one>0?[1-9]|[12]\d|3[01])(?<gap>[-_. ])(?<other>0?[1-9]|[12]\d|3[01])\k<gap>(?<year>(19|20)\d\d)(?!\d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex DayBackwards();

    [GeneratedRegex(
        @"(?<!\d)(?<year>(19|20)\d\d)[-_. ]?q(?<quarter>[1-4])(?!\d)|(?<![a-z\d])q(?<quarter>[1-4])[-_. ]?(?<year>(19|20)\d\d)(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quarter();

    [GeneratedRegex(
        @"(?:(?<!\d)(?<day>0?[1-9]|[12]\d|3[01])[-_. ]?)?(?<![a-z])"
            + @"(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-_. ]*(?<year>(19|20)\d\d)(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthName();

    [GeneratedRegex(@"(?<!\d)(?<year>(19|20)\d\d)[-_. ]?(?<month>0[1-9]|1[0-2])(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    [GeneratedRegex(@"(?<!\d)(?<year>(19|20)\d\d)(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
