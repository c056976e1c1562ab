using System.Globalization;
using System.Text;

namespace TechRoles.Interchange.Tests.People;

/// <summary>Tables of thirty thousand rows that all have to do with each other: whoever looked at each pair would not be done in time.</summary>
[Trait("Speed", "slow")]
public class LinearPeopleTests
{
    private const int Rows = 30_000;
    private static readonly DateOnly Start = new(1950, 1, 1);

    public static TheoryData<string> Tables => ["one person, a row for each day", "one position, a holder for each day", "everybody has left", "everybody has one name"];

    [Theory, MemberData(nameof(Tables))]
    public void A_table_whose_rows_all_belong_together_is_read_in_time(string table)
    {
        var start = Environment.CpuUsage.TotalTime;

        ChartReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Text(table))), "staff.csv").OrThrow();

        Assert.InRange(Environment.CpuUsage.TotalTime - start, TimeSpan.Zero, TimeSpan.FromSeconds(40));
    }

    private static string Text(string table) => table switch
    {
        "one person, a row for each day" => Of("Employee ID,Name,Title,Manager,Effective Date", row => $"1,person one,Clerk {row % 7},,{Day(row)}"),
        "one position, a holder for each day" => Of("Employee ID,Name,Title,Manager,From,To", row => $"{row},person {row},Clerk,,{Day(row)},{Day(row + 1)}"),
        "everybody has left" => Of("Employee ID,Name,Title,Manager ID,Status", row => $"{row},person {row},Clerk,{(row == 0 ? "" : row - 1)},Left"),
        "everybody has one name" => Of("Employee ID,Name,Title,Manager", row => $"{row},person one,Clerk {row},person one"),
        _ => throw new InvalidOperationException(table),
    };

    private static string Of(string header, Func<int, string> row) =>
        header + "\n" + string.Concat(Enumerable.Range(0, Rows).Select(index => row(index) + "\n"));

    private static string Day(int row) => Start.AddDays(row).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
