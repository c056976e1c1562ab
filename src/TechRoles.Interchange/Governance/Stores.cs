using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Where an organisation keeps its waivers: a file, memory, or the database of an app.</summary>
public interface IWaiverStore
{
    /// <summary>Every waiver; none where nothing was kept yet.</summary>
    OneOf<ValueList<Waiver>, InvalidDocument> Read();

    /// <summary>Keeps waivers in place of those that are there.</summary>
    void Write(ValueList<Waiver> waivers);
}

/// <summary>Where an organisation keeps its baseline: a file, memory, or the database of an app.</summary>
public interface IBaselineStore
{
    /// <summary>The baseline; the empty one where none was kept yet.</summary>
    OneOf<Baseline, InvalidDocument> Read();

    /// <summary>Keeps a baseline in place of the one that is there.</summary>
    void Write(Baseline baseline);
}

/// <summary>Waivers in a file. What the disk does wrong passes through as its exception; what is no readable file is told.</summary>
/// <param name="path">The file; it need not be there.</param>
public sealed class WaiverFile(string path) : IWaiverStore
{
    private readonly string _path = Guard.Against.NullOrEmpty(path);

    /// <inheritdoc/>
    public OneOf<ValueList<Waiver>, InvalidDocument> Read() =>
        Path.Exists(_path) ? InvalidDocument.Unless(WholeFile.Read(_path), json => WaiversJson.Read(json, _path))
            : default(ValueList<Waiver>);

    /// <inheritdoc/>
    public void Write(ValueList<Waiver> waivers) => Write(waivers, default);

    /// <summary>Keeps waivers in place of those that are there, unless the work is stopped.</summary>
    /// <param name="waivers">The waivers.</param>
    /// <param name="cancel">Stops the work.</param>
    public void Write(ValueList<Waiver> waivers, CancellationToken cancel) =>
        WholeFile.WriteText(_path, text => text.Write(WaiversJson.Write(waivers)), cancel);
}

/// <summary>A baseline in a file. What the disk does wrong passes through as its exception; what is no readable file is told.</summary>
/// <param name="path">The file; it need not be there.</param>
public sealed class BaselineFile(string path) : IBaselineStore
{
    private readonly string _path = Guard.Against.NullOrEmpty(path);

    /// <inheritdoc/>
    public OneOf<Baseline, InvalidDocument> Read() =>
        Path.Exists(_path) ? InvalidDocument.Unless(WholeFile.Read(_path), json => BaselineJson.Read(json, _path)) : Baseline.Empty;

    /// <inheritdoc/>
    public void Write(Baseline baseline) => Write(baseline, default);

    /// <summary>Keeps a baseline in place of the one that is there, unless the work is stopped.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="cancel">Stops the work.</param>
    public void Write(Baseline baseline, CancellationToken cancel) =>
        WholeFile.WriteText(_path, text => text.Write(BaselineJson.Write(baseline)), cancel);
}

/// <summary>Waivers and a baseline in memory. Several threads may use it; whoever writes last counts.</summary>
public sealed class MemoryStore : IWaiverStore, IBaselineStore
{
    private ValueList<Waiver> _waivers;
    private Baseline _baseline = Baseline.Empty;

    OneOf<ValueList<Waiver>, InvalidDocument> IWaiverStore.Read() => _waivers;

    OneOf<Baseline, InvalidDocument> IBaselineStore.Read() => _baseline;

    /// <inheritdoc/>
    public void Write(ValueList<Waiver> waivers) => _waivers = waivers;

    /// <inheritdoc/>
    public void Write(Baseline baseline) => _baseline = Guard.Against.Null(baseline);
}
