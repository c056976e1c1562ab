using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TechRoles.Diagnostics;

/// <summary>A kind of work that is measured where somebody listens.</summary>
/// <param name="source">Where its activities come from.</param>
/// <param name="meter">Where its durations go to.</param>
/// <param name="name">What its activities are called.</param>
internal sealed class Operation(ActivitySource source, Meter meter, string name)
{
    /// <summary>From the microseconds of a change in a session to the minute of a chart of many millions.</summary>
    private static readonly double[] Seconds = [1e-5, 2.5e-5, 5e-5, 1e-4, 2.5e-4, 1e-3, 5e-3, 0.025, 0.1, 0.5, 1, 2.5, 5, 10, 30, 60];

    private readonly Histogram<double> _duration = meter.CreateHistogram<double>(
        name + TechRolesTelemetry.Duration, "s", "How long it takes.", tags: null, new() { HistogramBucketBoundaries = Seconds });

    /// <summary>Begins a piece of work; null where nobody listens.</summary>
    public Measured? Begin() => source.HasListeners() || _duration.Enabled ? new(source.StartActivity(name), _duration) : null;
}
