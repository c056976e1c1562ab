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
    public async Task Who_waits_for_a_session_that_is_closed_gets_another()
    {
        using var isIn = new ManualResetEventSlim();
        using var mayGo = new ManualResetEventSlim();
        var first = Task.Run(() => _sessions.On("spring", Open, session =>
        {
            isIn.Set();
            mayGo.Wait();
            _sessions.Close("spring");
            return session;
        }));
        isIn.Wait();
        var second = Task.Run(() => _sessions.On("spring", Open, session => session));
        await Task.Delay(50);
        mayGo.Set();
        Assert.NotSame(await first, await second);
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
