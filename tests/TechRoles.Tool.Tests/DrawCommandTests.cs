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

    [Theory]
    [InlineData("matrix", "contested")]
    [InlineData("overlap", "in percent")]
    public void Other_pictures_are_drawn_too(string subject, string contains)
    {
        Assert.Contains(contains, Session.Of("draw", "example", "--as", subject).Out, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", Session.Of("draw", "example", "--as", subject, "--format", "html").Out, StringComparison.Ordinal);
        Assert.Equal(2, Session.Of("draw", "example", "--as", subject, "--format", "dot").ExitCode);
    }

    [Fact]
    public void A_scenario_is_drawn_as_before_and_after()
    {
        using var folder = new Folder();
        var file = folder.Write("move.json", """{"format": "techroles-scenario/1", "changes": [{"kind": "rereport", "position": "ciso", "to": "ceo"}]}""");
        var drawn = Session.Of("draw", "example", "--scenario", file);
        Assert.Equal(0, drawn.ExitCode);
        Assert.Contains(">other manager<", drawn.Out, StringComparison.Ordinal);
        Assert.Contains(">As it would be<", drawn.Out, StringComparison.Ordinal);
        Assert.Equal(2, Session.Of("draw", "example", "--scenario", folder["none.json"]).ExitCode);
    }

    [Fact]
    public void A_terminal_shows_a_tree_with_marks_where_nothing_else_is_asked_for()
    {
        var tree = Watched(colour: false, "draw", "example");
        Assert.StartsWith("- CEO\n  W", tree, StringComparison.Ordinal);
        Assert.Contains("E1 W3 CISO", tree, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', tree);
        Assert.Contains("\e[1;31m", Watched(colour: true, "draw", "example"), StringComparison.Ordinal);
        Assert.StartsWith("<svg", Watched(colour: true, "draw", "example", "--format", "svg"), StringComparison.Ordinal);
    }

    /// <summary>Nothing is said of it where nobody watches, and no mark steers a terminal that does not know links.</summary>
    [Fact]
    public void A_terminal_is_told_which_file_was_written_and_links_to_it_where_it_knows_links()
    {
        using var folder = new Folder();
        Assert.Equal("", Session.Of("draw", "example", "--out", folder["plain.svg"]).Error);
        Assert.Equal($"Written: {folder["a b.svg"]}\n", Messages(links: false, folder["a b.svg"]));
        Assert.Equal($"Written: \e]8;;{new Uri(folder["a b.svg"]).AbsoluteUri}\e\\{folder["a b.svg"]}\e]8;;\e\\\n", Messages(links: true, folder["a b.svg"]));

        static string Messages(bool links, string path)
        {
            var error = new StringWriter();
            ToolRun.Run(["draw", "example", "--out", path], new Terminal(new StringWriter(), error) { ShowsProgress = true, Links = links, Width = 200 });
            return error.ToString()[(error.ToString().LastIndexOf("Written", StringComparison.Ordinal))..];
        }
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("TERM=xterm-256color", false)]
    [InlineData("TERM=xterm-kitty", true)]
    [InlineData("TERM_PROGRAM=iTerm.app", true)]
    [InlineData("WT_SESSION=1", true)]
    [InlineData("VTE_VERSION=6800", true)]
    [InlineData("VTE_VERSION=4900", false)]
    [InlineData("WT_SESSION=1 TERM=dumb", false)]
    [InlineData("WT_SESSION=1 CI=true", false)]
    [InlineData("WT_SESSION=1 FORCE_HYPERLINK=0", false)]
    [InlineData("TERM=dumb FORCE_HYPERLINK=1", true)]
    public void Whether_a_terminal_knows_links_is_read_from_its_environment(string environment, bool areKnown)
    {
        var set = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=')).ToDictionary(one => one[0], one => one[1]);
        Assert.Equal(areKnown, TerminalLinks.AreKnownIn(set.GetValueOrDefault));
    }

    private static string Watched(bool colour, params string[] args)
    {
        var output = new StringWriter();
        ToolRun.Run(args, new Terminal(output, new StringWriter()) { IsWatched = true, Colour = colour, Width = 60 });
        return output.ToString();
    }
}
