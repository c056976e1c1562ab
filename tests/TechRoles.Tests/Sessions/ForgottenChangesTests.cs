using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Sessions;
using TechRoles.Tests.Analysis;

namespace TechRoles.Tests.Sessions;

/// <summary>A session that keeps two changes only: what it no longer keeps cannot be taken back, and is lost nowhere else.</summary>
public class ForgottenChangesTests
{
    private static readonly (string Seat, string Title)[] Titles = [("ceo", "One"), ("cto", "Two"), ("cio", "Three"), ("cio", "Four")];

    [Fact]
    public void A_scenario_holds_what_is_no_longer_kept_and_so_does_that_of_a_fork()
    {
        var session = Busy();
        Assert.Equal([3, 4], session.Changes.Select(change => change.Version));
        var now = session.ToChart().ToFacts();
        Assert.Equal(now, session.ToScenario("all").ApplyTo(Start()).AsT0.ToFacts());
        var fork = session.Fork();
        Assert.Equal(now, fork.ToScenario("all").ApplyTo(Start()).AsT0.ToFacts());
        Assert.Equal((2, 2), (fork.Changes.Count, fork.ChangesKept));
        Assert.Equal("Version 2 is older than the changes that the session keeps", fork.TakeBack(2).AsT1.Reason);
        Assert.NotNull(fork.Undo());
        Assert.Equal("Three", Title(fork));
        Assert.Equal("Four", Title(session));
    }

    [Fact]
    public void What_is_kept_can_be_taken_back_and_what_is_not_cannot()
    {
        var session = Busy();
        Assert.Equal("Version 2 is older than the changes that the session keeps", session.TakeBack(2).AsT1.Reason);
        Assert.True(session.TakeBack(4).IsT0);
        Assert.Equal("Three", Title(session));
        Assert.DoesNotContain("older", Busy().TakeBack(3).TryPickT1(out var rejected, out _) ? rejected.Reason : "", StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_done_again_has_the_version_that_it_leads_to()
    {
        var session = Busy();
        session.Undo();
        session.Redo();
        Assert.Equal([3, 6], session.Changes.Select(change => change.Version));
        Assert.True(session.TakeBack(6).IsT0);
    }

    [Fact]
    public void After_a_change_nothing_undone_comes_back()
    {
        var session = Busy();
        session.Undo();
        Assert.True(session.CanRedo);
        session.Apply(new Retitle("cio", "Other")).AsT0.ToString();
        Assert.False(session.CanRedo);
        Assert.Null(session.Redo());
        Assert.Equal("Other", Title(session));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void Only_who_has_seen_this_very_version_may_change_it(int seen) =>
        Assert.True(Busy().ApplyIf(seen, new Retitle("cio", "Other")).IsT1);

    private static TechRoles.Charts.OrgChart Start() => Look.Chart("CEO\n  CIO: network A\n  CTO: network A\n");

    private static AnalysisSession Busy()
    {
        var session = new OrgAnalyser().Open(Start());
        session.ChangesKept = 2;
        foreach (var (position, title) in Titles) Assert.True(session.Apply(new Retitle(position, title)).IsT0);
        return session;
    }

    private static string Title(AnalysisSession session) => session.ToChart().TryPosition("cio", out var position) ? position.Title : "";
}
