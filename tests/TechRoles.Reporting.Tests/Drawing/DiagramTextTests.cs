using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting.Tests.Drawing;

public class DiagramTextTests
{
    [Fact]
    public void Mermaid_has_a_box_for_each_position_and_an_arrow_for_each_line()
    {
        var text = Written(DiagramText.WriteMermaid, SmallPictures.Of("dotted-lines"));
        Assert.StartsWith("flowchart TD\n  b0[\"CEO\"]\n", text, StringComparison.Ordinal);
        Assert.Equal(5, Count(text, " --> "));
        Assert.Equal(3, Count(text, " -.-> "));
    }

    [Fact]
    public void Mermaid_has_no_more_lines_than_it_draws()
    {
        var text = Written(DiagramText.WriteMermaid, ChartPicture.Of(Star(700), options: new() { MostBoxes = 700 }));
        Assert.Equal(500, Count(text, " --> "));
        Assert.Contains("199 more lines are left out", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Dot_says_vacant_and_dotted_in_its_own_words()
    {
        Assert.Contains("style=dashed", Written(DiagramText.WriteDot, SmallPictures.Of("vacant-and-pool")), StringComparison.Ordinal);
        Assert.Equal(3, Count(Written(DiagramText.WriteDot, SmallPictures.Of("dotted-lines")), "[style=dotted"));
    }

    [Theory]
    [InlineData("\"]; click b0 \"javascript:alert(1)")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("a\\\"b\nc")]
    public void A_title_ends_no_label(string title)
    {
        var picture = ChartPicture.Of(OrgChart.Repair(new ChartFacts { Positions = [new("p") { Title = title }] }).Chart);
        var mermaid = Written(DiagramText.WriteMermaid, picture).Split('\n')[1];
        Assert.Equal(2, Count(mermaid, "\""));
        Assert.DoesNotContain('<', mermaid);
        var dot = Written(DiagramText.WriteDot, picture).Split('\n').Single(line => line.Contains("label", StringComparison.Ordinal));
        Assert.Equal(2, Count(dot.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\\"", "", StringComparison.Ordinal), "\""));
    }

    private static OrgChart Star(int size) => OrgChart.Repair(new ChartFacts
    {
        Positions = [new("top"), .. Enumerable.Range(1, size - 1).Select(number => new PositionFact($"p{number}") { ReportsTo = "top" })],
    }).Chart;

    private static string Written(Action<ChartPicture, TextWriter> write, ChartPicture picture)
    {
        var output = new StringWriter();
        write(picture, output);
        return output.ToString();
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
