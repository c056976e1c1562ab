using System.Xml.Linq;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Reporting.Tests.Page;
using TechRoles.Sessions;
using TechRoles.Testing;

namespace TechRoles.Reporting.Tests.Drawing;

/// <summary>The matrix, the map of overlaps, before and after, over time, and the tree for a terminal.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 60, QuietOnSuccess = true)]
public class OtherPictureLaws
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Property]
    public void A_matrix_has_a_column_for_each_position_with_entries_and_a_row_for_each_stated_cell(OrgChart chart)
    {
        var matrix = AreaMatrix.Of(chart, new OrgAnalyser().Analyse(chart), new() { MostRows = int.MaxValue, MostPositions = int.MaxValue });
        Assert.Equal(chart.Positions.Where(position => position.Duties.Count > 0), matrix.Positions);
        Assert.All(chart.StatedCells, cell => Assert.Single(matrix.Rows, row => row.Cell == cell));
        Assert.Equal(chart.Duties.Select(duty => (duty.Cell, duty.Position)).Distinct().Count(), matrix.Rows.Sum(row => row.Entries.Count(entry => !entry.IsEmpty)));
        IsAlone(Written(output => MatrixPicture.Write(matrix, output)));
    }

    [Property]
    public void What_finds_no_room_in_a_matrix_is_counted(OrgChart chart)
    {
        var (all, few) = (AreaMatrix.Of(chart, null, new() { MostRows = int.MaxValue, MostPositions = int.MaxValue }), AreaMatrix.Of(chart, null, new() { MostRows = 2, MostPositions = 1 }));
        Assert.Equal(all.Rows.Count, few.Rows.Count + few.RowsLeftOut);
        Assert.Equal(all.Positions.Count, few.Positions.Count + few.PositionsLeftOut);
    }

    [Property]
    public void A_map_of_overlaps_stands_alone(OrgChart chart) =>
        IsAlone(Written(output => OverlapPicture.Write(RemitOverlaps.In(chart, new() { Threshold = new(1, 100) }), output)));

    [Property]
    public void Before_and_after_say_who_goes_and_stand_alone(OrgChart chart)
    {
        if (chart.Positions.Count == 0) return;
        var leaving = chart.Positions[^1];
        new OrgAnalyser().Try(chart, new Scenario("<One> & \"less\"", [new RemovePosition(leaving.Id)])).Switch(
            outcome =>
            {
                var charts = ChangedCharts.Of(outcome);
                Assert.Contains(charts.Before.Boxes, box => box.Position == leaving && box.Notes.Any(note => note.Text == "goes"));
                IsAlone(Written(output => SvgPicture.WriteBeside(charts.Before, charts.After, ("<As it is>", "As & be"), output)));
                Pages.IsOurs(Written(output => ChangePage.Write(outcome, output)));
                Pages.IsOurs(Written(output => ChangePage.Write(ChartDiff.Between(outcome.Before, outcome.After), output)));
            },
            _ => { });
    }

    [Property]
    public void What_does_not_change_is_not_remarked_on(OrgChart chart) =>
        Assert.All(ChangedCharts.Of(ChartDiff.Between(chart, chart)).After.Boxes, box => Assert.DoesNotContain(box.Notes, note => note.Kind == PictureNoteKind.Change));

    [Property]
    public void The_tree_at_a_terminal_keeps_to_its_width_and_shows_every_box(OrgChart chart, byte width)
    {
        var picture = ChartPicture.Of(chart, new OrgAnalyser().Analyse(chart));
        var text = Written(output => TreeReport.Write(picture, output, new() { Width = 40 + width }));
        Assert.All(text.Split('\n'), line => Assert.True(TextWidth.Of(line) <= 40 + width, line));
        Assert.All(text, letter => Assert.True(letter == '\n' || !char.IsControl(letter)));
        Assert.True(text.Split('\n').Length > picture.Boxes.Count);
    }

    private static void IsAlone(string svg)
    {
        var root = XDocument.Parse(svg).Root!;
        Assert.Equal(Svg + "svg", root.Name);
        Assert.Equal("img", root.Attribute("role")?.Value);
        Assert.DoesNotContain(root.Descendants(), element => element.Name.LocalName is "script" or "foreignObject" or "image" or "use" or "a");
        Assert.All(root.DescendantsAndSelf().Attributes(), attribute => Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
        var ids = root.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToArray();
        Assert.Equal(ids.Distinct().Count(), ids.Length);
    }

    private static string Written(Action<TextWriter> write)
    {
        var output = new StringWriter { NewLine = "\n" };
        write(output);
        return output.ToString();
    }
}
