using System.Text;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.People;

/// <summary>Lists of people that say what each position has to do with which areas.</summary>
public class AreaColumnExamples
{
    [Theory]
    [InlineData("Name,Title,Manager,Accountable for,Responsible for,Consulted on\nperson one,Head,,Pay wages,,\nperson two,Lead,person one,Networks; Support,\"networks, Support\",Pay wages\n")]
    [InlineData("Titel;Name;Vorgesetzter;Rechenschaftspflichtig für;Zuständig für;Konsultiert zu\nHead;person one;;Pay wages;;\nLead;person two;person one;Networks, Support;Support, Networks;Pay wages\n")]
    [InlineData("""[{"name":"person one","title":"Head","accountableFor":"Pay wages"},{"name":"person two","title":"Lead","manager":"person one","accountableFor":["Networks","Support"],"responsible_for":["Networks","Support","Support"],"consultedOn":"Pay wages"}]""")]
    public void Columns_of_areas_are_responsibilities(string text)
    {
        var repaired = Repaired(text);

        Assert.Equal(
            ["Head A Pay wages", "Lead A Networks", "Lead A Support", "Lead C Pay wages", "Lead R Networks", "Lead R Support"],
            Said(repaired.Chart).Order(StringComparer.Ordinal));
        Assert.Equal(["Networks", "Pay wages", "Support"], repaired.Chart.ToFacts().Areas.Select(area => area.Id).Order(StringComparer.Ordinal));
        Assert.Equal("Head", Assert.Single(repaired.Chart.Positions, position => position.Title == "Lead").Manager?.Title);
    }

    [Fact]
    public void Rows_with_days_say_when_a_position_has_an_area()
    {
        var facts = Read("id,title,reportsTo,effective date,Accountable for,Consulted on (areas)\n1,Head,,2025-01-01,Pay wages,\n2,Lead,1,2025-01-01,\"Networks, Machines\",Pay wages\n2,Lead,1,2026-01-01,\"Networks, Support\",Pay wages\n").ToFacts();

        Assert.Equal(
            [
                "Lead Machines from 2025-01-01 to 2026-01-01", "Lead Networks from  to ", "Lead Pay wages from  to ", "Lead Support from 2026-01-01 to ",
                "Head Pay wages from  to ",
            ],
            facts.Responsibilities.Select(row => $"{(row.Position == "1" ? "Head" : "Lead")} {row.Area} from {row.Period.From:O} to {row.Period.To:O}")
                .OrderByDescending(said => said[0]).ThenBy(said => said, StringComparer.Ordinal));
    }

    [Fact]
    public void A_text_about_work_is_no_area_and_that_is_said()
    {
        var repaired = Repaired("Name,Title,Manager,Responsible for\nperson one,Head,,Strategy\nperson two,Lead,person one,\"Support\nLeading the team that keeps all of our networks running at any hour of the day\"\n");

        Assert.Equal(["Head R Strategy", "Lead R Support"], Said(repaired.Chart).Order(StringComparer.Ordinal));
        Assert.Contains("describes work", Assert.Single(repaired.Problems, problem => problem.Message.Contains("area", StringComparison.Ordinal)).Message, StringComparison.Ordinal);
    }

    /// <summary>A status speaks of the position; who is named beside it is not lost without a word.</summary>
    [Fact]
    public void A_holder_of_a_vacant_position_is_told_of()
    {
        var repaired = Repaired("Name,Title,Manager,Status\nperson one,Head,,Active\nperson two,Lead,person one,Vacant\nperson three,Planner,person one,Frozen\n,Buyer,person one,Open\n");

        Assert.Equal(["Buyer", "Lead", "Planner"], repaired.Chart.Positions.Where(position => position.Status == PositionStatus.Vacant).Select(position => position.Title).Order());
        Assert.StartsWith("2 rows, first that of ", Assert.Single(repaired.Problems, problem => problem.Message.Contains("vacant", StringComparison.Ordinal)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Said(OrgChart chart) =>
        chart.ToFacts().Responsibilities.Select(row => $"{chart.Positions.Single(position => position.Id == row.Position).Title} {row.Involvement.ToString()[0]} {row.Area}");

    private static RepairedChart Repaired(string text) => Read(text).Repair();

    private static OrgChartBuilder Read(string text) =>
        ChartReaders.Default.Read(new SourceFile(text.StartsWith('[') ? "chart.json" : "staff.csv", Encoding.UTF8.GetBytes(text))).OrThrow().Builder;
}
