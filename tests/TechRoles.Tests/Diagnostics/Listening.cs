using System.Diagnostics;
using System.Diagnostics.Metrics;
using TechRoles.Diagnostics;

namespace TechRoles.Tests.Diagnostics;

/// <summary>Listens to what the library tells while one test runs; what other tests do meanwhile is not heard.</summary>
internal sealed class Listening : IDisposable
{
    private readonly AsyncLocal<bool> _isMine = new() { Value = true };
    private readonly ActivityListener _activities;
    private readonly MeterListener _measurements = new();

    public Listening()
    {
        _activities = new()
        {
            ShouldListenTo = source => source.Name == TechRolesTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => _isMine.Value ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = activity => { if (_isMine.Value) Activities.Add(activity); },
        };
        ActivitySource.AddActivityListener(_activities);
        _measurements.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == TechRolesTelemetry.Name) listener.EnableMeasurementEvents(instrument);
        };
        _measurements.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        _measurements.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        _measurements.Start();
    }

    /// <summary>What came to an end, in that order.</summary>
    public List<Activity> Activities { get; } = [];

    public List<(string Name, string? Unit, double Value, string Tags)> Measurements { get; } = [];

    /// <summary>The tags of the one activity that has a name.</summary>
    public string Told(string name) =>
        string.Join(", ", Activities.Single(activity => activity.OperationName == name).TagObjects.Select(tag => $"{Short(tag.Key)}={tag.Value}"));

    /// <summary>The tags of the one measurement of a histogram, in seconds.</summary>
    public string Labels(string name)
    {
        var measured = Measurements.Single(measurement => measurement.Name == name + TechRolesTelemetry.Duration);
        Assert.Equal("s", measured.Unit);
        Assert.InRange(measured.Value, 0, 60);
        return measured.Tags;
    }

    public void Dispose()
    {
        _activities.Dispose();
        _measurements.Dispose();
    }

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (!_isMine.Value) return;
        var told = new List<string>();
        foreach (var tag in tags) told.Add($"{Short(tag.Key)}={tag.Value}");
        Measurements.Add((instrument.Name, instrument.Unit, value, string.Join(", ", told)));
    }

    private static string Short(string tag) => tag.Replace("techroles.", "", StringComparison.Ordinal);
}
