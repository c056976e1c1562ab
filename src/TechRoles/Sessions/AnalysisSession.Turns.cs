using TechRoles.Analysis;

namespace TechRoles.Sessions;

/// <summary>Whose turn it is, and until when what was handed out can be read.</summary>
public sealed partial class AnalysisSession
{
    /// <summary>The time in which one thread is at work in a session, and the chart is as a branch has it.</summary>
    private readonly ref struct Turn
    {
        private readonly AnalysisSession _session;
        private readonly Lock _gate;

        public Turn(AnalysisSession session)
            : this(session, session._place, session._branch)
        {
        }

        /// <param name="session">The session.</param>
        /// <param name="place">The chart that it shares.</param>
        /// <param name="branch">As which branch has it it is looked at; null: not at all.</param>
        public Turn(AnalysisSession session, EditedChart place, Branch? branch)
        {
            (_session, _gate) = (session, place.Gate);
            if (Interlocked.CompareExchange(ref session._isBusy, 1, 0) != 0)
                throw new InvalidOperationException(
                    "A second thread began to use the session before the first had ended. A session is for one thread at a time: let "
                    + "them take turns, or fork it for each.");
            _gate.Enter();
            try
            {
                if (branch is not null) place.TurnTo(branch);
            }
            catch
            {
                Dispose();
                throw;
            }
        }

        public void Dispose()
        {
            _gate.Exit();
            Volatile.Write(ref _session._isBusy, 0);
        }
    }

    private sealed class Moment(AnalysisSession session, EditedChart place, Branch branch, bool isBefore) : IMoment
    {
        private readonly int _version = session.Version;

        public T Read<T>(Func<T> read)
        {
            using var turn = new Turn(session, place, branch);
            if (IsPast)
                throw new InvalidOperationException("The session has moved on; what a finding tells can be read until its next change.");
            return isBefore ? place.Before(read) : read();
        }

        public bool IsPast => session.Version != _version;

        public Finding? ToLasting(Finding finding)
        {
            var fingerprint = Read(() => finding.Fingerprint);
            return !isBefore && session.ToReport().TryFind(fingerprint, out var lasting) ? lasting : null;
        }
    }
}
