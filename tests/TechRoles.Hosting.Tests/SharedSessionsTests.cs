using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Hosting.Tests;

public class SharedSessionsTests
{
    private readonly SharedSessions _sessions = new();
    private int _opened;

    [Fact]
    public async Task Many_at_once_take_turns_in_one_session()
    {
        await Task.WhenAll(Enumerable.Range(0, 100).Select(turn => Task.Run(() => _sessions.On("spring", Open, session =>
            session.Apply(new Retitle("cio", $"CIO {turn}")).OrThrow()))));
        Assert.Equal((100, 1), (_sessions.On("spring", Open, session => session.Changes.Count), _opened));
    }

    [Fact]
    public void Each_name_has_a_session_of_its_own_until_it_is_closed()
    {
        _sessions.On("spring", Open, session => session.Apply(new Rereport("cto", "cio")).OrThrow());
        Assert.Equal(0, _sessions.On("autumn", Open, session => session.Version));
        Assert.Equal(["autumn", "spring"], _sessions.Names);
        Assert.True(_sessions.Close("spring"));
        Assert.False(_sessions.Close("spring"));
        Assert.Equal(0, _sessions.On("spring", Open, session => session.Version));
    }

    [Fact]
    public void Who_waits_for_a_session_that_is_closed_gets_another()
    {
        AnalysisSession? theirs = null;
        var second = new Thread(() => theirs = _sessions.On("spring", Open, session => session));
        var own = _sessions.On("spring", Open, session =>
        {
            second.Start();
            while (!second.ThreadState.HasFlag(ThreadState.WaitSleepJoin)) Thread.Yield();
            _sessions.Close("spring");
            return session;
        });
        second.Join();
        Assert.NotSame(own, theirs);
        Assert.Equal(2, _opened);
    }

    [Fact]
    public void What_could_not_be_opened_can_be_tried_again()
    {
        Assert.Throws<InvalidOperationException>(() => _sessions.On("spring", () => throw new InvalidOperationException("No chart."), session => session.Version));
        Assert.Empty(_sessions.Names);
        Assert.Equal(0, _sessions.On("spring", Open, session => session.Version));
        Assert.Throws<NotSupportedException>(() => _sessions.On<int>("spring", Open, _ => throw new NotSupportedException()));
        Assert.Equal(["spring"], _sessions.Names);
    }

    private AnalysisSession Open()
    {
        Interlocked.Increment(ref _opened);
        return new OrgAnalyser().Open(ChartText.Read("CEO\n  CIO\n  CTO\n").Builder.Create().OrThrow());
    }
}
