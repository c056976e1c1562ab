using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TechRoles.Diagnostics;

/// <summary>A piece of work that somebody listens to. It ends when it is disposed of, well if it was said to be done before.</summary>
/// <remarks>There is a clock in it, and so it tells nothing: what it takes in goes to listeners only.</remarks>
/// <param name="activity">Its activity; null where nobody wants it.</param>
/// <param name="duration">Takes how long it was.</param>
internal sealed class Measured(Activity? activity, Histogram<double> duration) : IDisposable
{
#pragma warning disable RS0030 // A clock: of durations for listeners, which no result can see.
    private readonly long _began = Stopwatch.GetTimestamp();
#pragma warning restore RS0030
    private TagList _labels;
    private bool _isDone;

    /// <summary>Notes what kind of work it is: one of few values.</summary>
    public void Label(string tag, string value)
    {
        activity?.SetTag(tag, value);
        _labels.Add(tag, value);
    }

    /// <summary>Notes how large it is.</summary>
    public void Size(string tag, long size) => activity?.SetTag(tag, size);

    /// <summary>Says that it came to its end.</summary>
    public void Done() => _isDone = true;

    public void Dispose()
    {
        if (!_isDone)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            Label(TechRolesTelemetry.ErrorTag, "_OTHER");
        }

        activity?.Dispose();
#pragma warning disable RS0030 // As above.
        duration.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, _labels);
#pragma warning restore RS0030
    }
}
