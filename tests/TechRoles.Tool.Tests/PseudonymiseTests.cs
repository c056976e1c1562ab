namespace TechRoles.Tool.Tests;

public class PseudonymiseTests
{
    [Theory]
    [InlineData("analyse", "example", "--format", "json")]
    [InlineData("analyse", "example", "--format", "html")]
    [InlineData("draw", "example", "--names")]
    public void Names_ids_and_titles_do_not_come_out(params string[] args)
    {
        var session = Session.Of([.. args, "--pseudonymise"]);
        Assert.NotEqual(2, session.ExitCode);
        foreach (var own in (string[])["person-1\"", "Innovation Adviser", "devrel", "self-service", "One portal", "Head of Platform"])
            Assert.DoesNotContain(own, session.Out + session.Error, StringComparison.Ordinal);
        Assert.Contains("Chief Information Officer", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void As_much_is_found()
    {
        static string Sums(Session session) => session.Out.TrimEnd().Split('\n')[^1];
        Assert.Equal(Sums(Session.Of("analyse", "example", "--remedies", "0")), Sums(Session.Of("analyse", "example", "--remedies", "0", "--pseudonymise")));
    }

    [Fact]
    public void Facts_are_written_under_made_up_names()
    {
        using var folder = new Folder();
        Assert.Equal(0, Session.Of("convert", "example", "--to", "json", "--out", folder["chart.json"], "--pseudonymise").ExitCode);
        var written = File.ReadAllText(folder["chart.json"]);
        Assert.DoesNotContain("devrel", written, StringComparison.Ordinal);
        Assert.Contains("\"position-01\"", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("analyse", "example", "--pseudonymise", "--over-time")]
    [InlineData("draw", "example", "--pseudonymise", "--focus", "cio")]
    public void What_would_give_it_away_is_refused(params string[] args) => Assert.Equal(2, Session.Of(args).ExitCode);
}
