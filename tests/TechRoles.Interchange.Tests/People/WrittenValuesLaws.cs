using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace TechRoles.Interchange.Tests.People;

/// <summary>Days and shares as tables write them: whatever was written is read again, and what a table leaves open is the same everywhere.</summary>
[Properties(QuietOnSuccess = true)]
public class WrittenValuesLaws
{
    private static readonly string[] DayFirst = ["d/M/yyyy", "dd/MM/yyyy", "d-M-yyyy", "d/M/yy"];
    private static readonly string[] MonthFirst = ["M/d/yyyy", "MM/dd/yyyy", "M-d-yyyy", "M/d/yy"];
    private static readonly string[] Plain = ["yyyy-MM-dd", "yyyy/M/d", "d.M.yyyy", "d.M.yy", "yyyyMMdd", "d MMM yyyy", "MMM d, yyyy", "yyyy-MM-dd'T'00:00:00"];

    /// <summary>The month stands first only where a day of the column cannot be read otherwise.</summary>
    [Property]
    public FsCheck.Property A_column_of_days_is_read_as_it_was_written_and_the_day_stands_first_where_it_does_not_tell(int[] numbers, bool monthFirst, byte format)
    {
        var days = numbers.Select(number => new DateOnly(2000, 1, 1).AddDays(Math.Abs(number % 10_000))).ToArray();
        var text = (monthFirst ? MonthFirst : DayFirst)[format % DayFirst.Length];
        var values = days.Select(day => Written(day, text)).ToArray();
        var tells = days.Any(day => day.Day > 12);
        var dates = Dates.Of(values);
        var expected = tells || !monthFirst ? days : days.Select(day => new DateOnly(day.Year, day.Day, day.Month));
        Assert.Equal(expected, values.Select(value => dates.TryRead(value, out var day) ? day : default));
        return true.ToProperty().Classify(tells, "tells").Classify(!tells && days.Any(day => day.Day != day.Month), "does not tell");
    }

    [Property]
    public bool A_day_in_a_spelling_that_is_sure_is_read_beside_any_other(int number, byte format, bool monthFirst)
    {
        var day = new DateOnly(2000, 1, 1).AddDays(Math.Abs(number % 10_000));
        return new Dates(monthFirst).TryRead(Written(day, Plain[format % Plain.Length]), out var read) && read == day;
    }

    [Theory]
    [InlineData("03/04/2026", "2026-04-03")]
    [InlineData("3-4-2026", "2026-04-03")]
    [InlineData("03/04/2026 12/31/2026", "2026-03-04")]
    [InlineData("03/04/2026 31/12/2026", "2026-04-03")]
    public void The_day_stands_first_unless_another_value_of_the_column_says_otherwise(string column, string first)
    {
        var values = column.Split(' ');
        Assert.True(Dates.Of(values).TryRead(values[0], out var day));
        Assert.Equal(first, Dates.Text(day));
    }

    /// <summary>Up to 1 a number is a part of a whole; above it is percent.</summary>
    [Fact]
    public void A_share_is_read_however_it_is_written()
    {
        for (var percent = 0; percent <= 100; percent++)
        {
            var (whole, part) = (percent.ToString(CultureInfo.InvariantCulture), (percent / 100m).ToString(CultureInfo.InvariantCulture));
            Assert.Equal(whole, Percents.Of(whole + "%"));
            Assert.Equal(whole, Percents.Of(whole + " %"));
            Assert.Equal(whole, Percents.Of(part));
            Assert.Equal(whole, Percents.Of(part.Replace('.', ',')));
            if (percent > 1) Assert.Equal(whole, Percents.Of(whole));
        }

        Assert.Equal("100", Percents.Of("1"));
        Assert.Equal("100", Percents.Of("1.00"));
    }

    [Theory]
    [InlineData("half")]
    [InlineData("1.5.2")]
    [InlineData("-5")]
    [InlineData("1000")]
    [InlineData("%")]
    public void What_is_no_share_stays_as_it_is(string text) => Assert.Equal(text, Percents.Of(text));

    private static string Written(DateOnly day, string format) => day.ToDateTime(default).ToString(format, CultureInfo.InvariantCulture);
}
