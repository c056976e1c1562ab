using System.Collections.Concurrent;
using Ardalis.GuardClauses;
using TechRoles.Sessions;

namespace TechRoles.Hosting;

/// <summary>Sessions that several people use at the same time, each by its name: whoever comes second waits for their turn.</summary>
/// <remarks>What is told of findings is read in the same turn as the change, or kept with <see cref="AnalysisDelta.Freeze"/>: after that
/// somebody else may have changed the session.</remarks>
public sealed class SharedSessions
{
    private readonly ConcurrentDictionary<string, Lazy<AnalysisSession>> _sessions = new(StringComparer.Ordinal);

    /// <summary>The names of those that are open, in their order.</summary>
    public IEnumerable<string> Names => _sessions.Keys.Order(StringComparer.Ordinal);

    /// <summary>Does something with a session, alone.</summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <param name="name">What the session is called.</param>
    /// <param name="open">Opens it where there is none of that name, once even if several ask.</param>
    /// <param name="work">What is done; it must not ask for a session in turn.</param>
    public T On<T>(string name, Func<AnalysisSession> open, Func<AnalysisSession, T> work)
    {
        Guard.Against.Null(name);
        Guard.Against.Null(open);
        Guard.Against.Null(work);
        while (true)
        {
            var entry = _sessions.GetOrAdd(name, _ => new(open));
            var session = Value(name, entry);
            lock (session)
            {
                // Whoever waited while somebody closed it begins with another.
                if (_sessions.TryGetValue(name, out var now) && now == entry) return work(session);
            }
        }
    }

    /// <summary>Forgets a session; who asks for its name next opens another, and so does who waits for a turn. May be called in a turn.
    /// </summary>
    /// <returns>Whether there was one.</returns>
    public bool Close(string name) => _sessions.TryRemove(Guard.Against.Null(name), out _);

    private AnalysisSession Value(string name, Lazy<AnalysisSession> entry)
    {
        try
        {
            return entry.Value;
        }
        catch
        {
            // What cannot be opened is no session; the next one tries again.
            _sessions.TryRemove(new(name, entry));
            throw;
        }
    }
}
