using TechRoles.Analysis;

namespace TechRoles.Sessions;

/// <summary>Whose turn it is, and until when what was handed out can be read.</summary>
public sealed partial class AnalysisSession
{
    /// <summary>The time in which one thread is at work in a session.</summary>
    private readonly ref struct Turn
    {
        private readonly AnalysisSession _session;

        public Turn(AnalysisSession session)
        {
            _session = session;
            if (Interlocked.CompareExchange(ref session._isBusy, 1, 0) == 0) return;
            throw new InvalidOperationException(
                "A second thread began to use the session before the first had ended. A session is for one thread at a time: let them "
                + "take turns, or open one for each.");
        }

        public void Dispose() => Volatile.Write(ref _session._isBusy, 0);
    }

    private sealed class Moment(AnalysisSession session, EditedChart place, int moment, bool isBefore) : IMoment
    {
        public T Read<T>(Func<T> read)
        {
            using var turn = new Turn(session);
            if (IsPast)
                throw new InvalidOperationException("The session has moved on; what a finding tells can be read until its next change.");
            return isBefore ? place.Before(read) : read();
        }

        public bool IsPast => session.Version != moment;

        public Finding? ToLasting(Finding finding)
        {
            var fingerprint = Read(() => finding.Fingerprint);
            return !isBefore && session.ToReport().TryFind(fingerprint, out var lasting) ? lasting : null;
        }
    }
}
