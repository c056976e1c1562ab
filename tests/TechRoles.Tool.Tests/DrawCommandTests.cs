namespace TechRoles.Tool.Tests;

public class DrawCommandTests
{
    [Fact]
    public void The_example_is_drawn_as_SVG_with_marks()
    {
        var drawn = Session.Of("draw", "example");
        Assert.Equal(0, drawn.ExitCode);
        Assert.StartsWith("<svg ", drawn.Out, StringComparison.Ordinal);
        Assert.Contains(">CISO<", drawn.Out, StringComparison.Ordinal);
        Assert.Contains(">error<", drawn.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mermaid", "flowchart TD")]
    [InlineData("dot", "digraph chart")]
    public void It_is_written_as_text_for_other_tools(string format, string begins) =>
        Assert.StartsWith(begins, Session.Of("draw", "example", "--format", format).Out, StringComparison.Ordinal);

    [Fact]
    public void A_focus_that_is_no_position_is_refused()
    {
        var drawn = Session.Of("draw", "example", "--focus", "nobody");
        Assert.Equal(2, drawn.ExitCode);
        Assert.Contains("'nobody'", drawn.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_shown_only_where_they_are_asked_for()
    {
        Assert.DoesNotContain("person-", Session.Of("draw", "example").Out, StringComparison.Ordinal);
        Assert.Contains("person-", Session.Of("draw", "example", "--names").Out, StringComparison.Ordinal);
    }
}
