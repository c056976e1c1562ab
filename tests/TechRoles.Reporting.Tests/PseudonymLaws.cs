using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Reporting.Tests.Page;
using TechRoles.Testing;

namespace TechRoles.Reporting.Tests;

[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 100, QuietOnSuccess = true)]
public class PseudonymLaws
{
    private const string Secret = "zzq";

    [Property]
    public void Every_rule_finds_the_same_under_made_up_names(OrgChart chart)
    {
        var (found, again) = (Found(chart).ToArray(), Found(Pseudonyms.Of(chart)).ToArray());
        if (!found.SequenceEqual(again))
            Assert.Fail(
                $"{string.Join('\n', found.Except(again))}\n-- under made-up names --\n{string.Join('\n', again.Except(found))}\n{ChartText.Write(chart.ToFacts())}");
    }

    [Property]
    public void The_shape_is_the_same(OrgChart chart)
    {
        var made = Pseudonyms.Of(chart);

        // How many rows there were, and what became of some of them, is no part of the chart.
        var (was, now) = (chart.Summary, made.Summary);
        Assert.Equal(was, now with { Rows = was.Rows, Eliminated = was.Eliminated, NotHolding = was.NotHolding, WidestSpan = was.WidestSpan });
        Assert.Equal(Depths(chart), Depths(made));
        Assert.Equal(chart.Positions.Select(position => position.Title).Distinct().Count(), made.Positions.Select(position => position.Title).Distinct().Count());
    }

    [Property]
    public void Made_up_names_of_made_up_names_are_the_same(OrgChart chart)
    {
        var made = Pseudonyms.Of(chart);
        Assert.Equal(ChartJson.Write(made.ToFacts()), ChartJson.Write(Pseudonyms.Of(chart).ToFacts()));
    }

    [Property]
    public void No_id_name_or_title_of_the_original_is_in_anything_that_is_written(OrgChart chart)
    {
        var secret = OrgChart.Repair(Marked(chart.ToFacts())).Chart;
        var made = Pseudonyms.Of(secret);
        var report = ChartReport.From(new OrgAnalyser().Analyse(made));
        foreach (var written in (string[])
            [Reports.Json(report), Reports.Text(report), Reports.Markdown(report), Pages.Of(report, new() { ShowNames = true }), ChartJson.Write(made.ToFacts()),
                SvgPicture.ToText(ChartPicture.Of(made, null, new() { ShowNames = true }))])
            Assert.DoesNotContain(Secret, written, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Found(OrgChart chart) => new OrgAnalyser().Analyse(chart).Findings
        .Select(finding => $"{finding.Rule.Id} {finding.Severity} {finding.Basis} {finding.Number} {finding.Details().Subjects.Count} {finding.Details().Evidence.Count}")
        .Order(StringComparer.Ordinal);

    private static IEnumerable<int> Depths(OrgChart chart) => chart.Positions.Select(position => position.Depth).Order();

    /// <summary>The same facts with a word in every id, name and text that must not come out again.</summary>
    private static ChartFacts Marked(ChartFacts facts)
    {
        var marked = FactLists.Tables.Aggregate(facts, (all, list) => list.Replacing(all, list.RowsIn(all).Select(row => list.Renamed(row, (_, id) => Secret + id))));
        return marked with
        {
            Organisation = marked.Organisation with { Name = Secret },
            Units = [.. marked.Units.Select(row => row with { Name = Secret + row.Name })],
            Areas = [.. marked.Areas.Select(row => row with { Name = Secret + row.Name })],
            Roles = [.. marked.Roles.Select(row => row with { Title = $"{row.Title} {Secret}" })],
            Positions = [.. marked.Positions.Select(row => row with { Title = $"{row.Title} {Secret}{row.Id}" })],
            People = [.. marked.People.Select(row => row with { Name = Secret + row.Name })],
            Stakeholders = [.. marked.Stakeholders.Select(row => row with { Name = Secret, Kind = Secret })],
            Goals = [.. marked.Goals.Select(row => row with { Name = Secret })],
            Initiatives = [.. marked.Initiatives.Select(row => row with { Name = Secret, Kind = Secret })],
            Bodies = [.. marked.Bodies.Select(row => row with { Name = Secret, Kind = Secret })],
            Conflicts = [.. marked.Conflicts.Select(row => row with { Source = Secret })],
            Needs = [.. marked.Needs.Select(row => row with { Text = Secret })],
            Engagements = [.. marked.Engagements.Select(row => row with { Topic = Secret + row.Topic })],
            Qualifications = [.. marked.Qualifications.Select(row => row with { Discipline = Secret + row.Discipline, Level = Secret })],
        };
    }
}
