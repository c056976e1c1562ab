using System.Diagnostics;
using System.Diagnostics.Metrics;
using TechRoles.Diagnostics;

namespace TechRoles.Tests.Diagnostics;

/// <summary>A piece of work is measured where somebody listens to its activities, to its durations, or to both.</summary>
public class OperationTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void It_is_measured_where_anybody_listens(bool toActivities, bool toDurations)
    {
        var name = $"operation-{toActivities}-{toDurations}";
        using var source = new ActivitySource(name);
        using var meter = new Meter(name);
        using var activities = new ActivityListener { ShouldListenTo = other => toActivities && other == source };
        ActivitySource.AddActivityListener(activities);
        using var durations = new MeterListener { InstrumentPublished = (instrument, listener) => { if (toDurations && instrument.Meter == meter) listener.EnableMeasurementEvents(instrument); } };
        durations.Start();

        Assert.Equal(toActivities || toDurations, new Operation(source, meter, name).Begin() is not null);
    }
}
