using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests.Reading;

public class RealDataTests
{
    [RealDataFact]
    public void Cabinet_Office_2011_09_30()
    {
        var read = Read("uk-organogram/cabinet_office-2011-09-30-senior.csv");
        var (chart, problems) = read.Builder.Repair();

        Assert.Equal(Formats.UkOrganogram, read.Format);
        Assert.Equal(233, chart.Positions.Count);
        Assert.Equal(3, chart.Tops.Count);
        Assert.Equal(7, chart.Positions.Count(position => position.Status == PositionStatus.Vacant));
        Assert.Equal(("260", 43), Widest(chart));
        Assert.Equal("103", Assert.Single(problems, problem => problem.Kind == ProblemKind.JobShare).Ids[0]);
        Assert.Equal("NSG2", Assert.Single(problems, problem => problem.Kind == ProblemKind.Eliminated).Ids[0]);
        Assert.Empty(read.Problems);
    }

    [RealDataFact]
    public void Cabinet_Office_2012_03_31()
    {
        var read = Read("uk-organogram/cabinet_office-2012-03-31-senior.csv");
        var (chart, problems) = read.Builder.Repair();

        Assert.Equal(226, chart.Positions.Count);
        Assert.Equal(2, chart.Tops.Count);
        Assert.Equal(9, chart.Positions.Count(position => position.Status == PositionStatus.Vacant));
        Assert.Equal(("260", 39), Widest(chart));
        Assert.Equal(2, problems.Count(problem => problem.Kind == ProblemKind.Eliminated));
        Assert.Empty(read.Problems);
    }

    [RealDataFact]
    public void Cabinet_Office_2011_03_31_has_a_pseudo_seat()
    {
        var chart = Read("uk-organogram/cabinet_office-2011-03-31-senior.csv").Builder.Repair().Chart;

        Assert.Equal(216, chart.Positions.Count);
        Assert.True(chart.TryPosition("222", out var notInPost));
        Assert.Equal(PositionStatus.Pool, notInPost.Status);
    }

    [RealDataFact]
    public void HM_Treasury_2011_03_31_is_empty_and_it_is_said()
    {
        var read = Read("uk-organogram/hm_treasury-2011-03-31-senior.csv");

        Assert.Empty(read.Builder.Repair().Chart.Positions);
        Assert.Contains("The file has a header and no rows: the chart is empty.", read.Notes);
    }

    [RealDataFact]
    public void The_published_matrix_lacks_four_accountables_and_four_responsibles()
    {
        var facts = Read("cerg-raci/raci_matrix.csv").Builder.Repair().Chart.ToFacts();
        bool Has(AreaFact area, Involvement involvement) => facts.Responsibilities.Any(fact => fact.Area == area.Id && fact.Involvement == involvement);

        Assert.Equal(Formats.Raci, Read("cerg-raci/raci_matrix.csv").Format);
        Assert.Equal((67, 9), (facts.Areas.Count, facts.Positions.Count));
        Assert.Equal(4, facts.Areas.Count(area => !Has(area, Involvement.Accountable)));
        Assert.Equal(4, facts.Areas.Count(area => !Has(area, Involvement.Responsible)));
        Assert.Equal(2, facts.Areas.Count(area => !Has(area, Involvement.Accountable) && !Has(area, Involvement.Responsible)));
    }

    [RealDataFact]
    public void Every_file_gives_the_documented_outcome_in_every_format()
    {
        var files = Directory.GetFiles(RealDataFactAttribute.Folder, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).Length < 700_000).ToList();
        Assert.True(files.Count > 500);
        foreach (var file in files)
            foreach (var format in (string?[])[null, Formats.Text, Formats.Json, Formats.Csv, Formats.Raci, Formats.UkOrganogram])
                ChartReader.Read(file, new() { Format = format }).Switch(
                    read => Assert.All(read.Problems, problem => Assert.NotNull(problem.Place)),
                    unreadable => Assert.EndsWith(".", unreadable.Message, StringComparison.Ordinal));
    }

    private static ReadChart Read(string file) => ChartReader.Read(Path.Combine(RealDataFactAttribute.Folder, file)).AsT0;

    private static (string Id, int Reports) Widest(OrgChart chart)
    {
        var widest = chart.Positions.MaxBy(position => position.Reports.Count);
        return (widest.Id, widest.Reports.Count);
    }
}
