using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.People;

/// <summary>Until when rows hold that say only from when they do.</summary>
[Properties(MaxTest = 60, QuietOnSuccess = true)]
public class DatedRowsLaws
{
    private static readonly DateOnly First = new(2024, 1, 1);

    /// <summary>Of several who begin on one day none ends the others; the next who begins later ends them all.</summary>
    [Property]
    public Property Who_sits_in_a_position_does_so_until_the_first_who_begins_later(byte[] days)
    {
        var from = days.Take(8).Select(day => First.AddDays(day % 5)).ToArray();
        var table = new StringBuilder("Position ID,Name,Title,Manager,Valid from\n1,The Boss,Head,,2020-01-01\n");
        foreach (var (number, day) in from.Index()) table.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"2,Person {(char)('a' + number)},Lead,1,{day:yyyy-MM-dd}");
        var facts = ChartReader.Read(new StringReader(table.ToString()), "staff.csv").OrThrow().Builder.ToFacts();
        var expected = from.Select(day => new Period(day, from.Where(other => other > day).Select(other => (DateOnly?)other).Min()));
        Assert.Equal(Told(expected), Told(facts.Assignments.Where(row => row.Position == "2").Select(row => row.Period)));
        return true.ToProperty().Classify(from.Distinct().Count() < from.Length, "some begin together").Classify(from.Distinct().Count() > 1, "some begin later");
    }

    private static IEnumerable<string> Told(IEnumerable<Period> periods) => periods.Select(period => period.ToString()).Order(StringComparer.Ordinal);
}
