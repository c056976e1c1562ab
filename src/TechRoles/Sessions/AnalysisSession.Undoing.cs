using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <content>What was done is taken back, and done again.</content>
public sealed partial class AnalysisSession
{
    /// <summary>Takes back one change that is in force, whatever was done since, as a change of its own; later ones stay.</summary>
    /// <param name="version">The version that the change led to.</param>
    /// <param name="by">Who takes it back; null: nobody.</param>
    /// <param name="cancel">Stops the work; then nothing was done.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <returns>A rejected change where what it did cannot be undone any more, or no such change is in force.</returns>
    public SessionResult TakeBack(int version, string? by = null, CancellationToken cancel = default)
    {
        using var turn = new Turn(this);
        if (version > 0 && version <= _lastForgotten)
            return new RejectedChange(
                new Several([]), Text.Of("Version {version} is older than the changes that the session keeps", ("version", version)));
        if (_changes.Find(change => change.Version == version) is not { } taken)
            return new RejectedChange(
                new Several([]), Text.Of("No change led to version {version}, or it was undone", ("version", version)));
        if (_changes.Find(change => change.TakesBack == version) is { } before)
            return new RejectedChange(taken.Change, Text.Of("Version {version} took it back", ("version", before.Version)));
        var inverse = Inverse(taken.Edits);
        return Note(Make(inverse, cancel), inverse, taken.Label, by, takesBack: version);
    }

    /// <summary>Takes the last change back that was not taken back yet.</summary>
    /// <param name="cancel">Stops the work; then nothing was done.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <returns>What that does to the findings; null where there is none.</returns>
    public AnalysisDelta? Undo(CancellationToken cancel = default)
    {
        using var turn = new Turn(this);
        if (_changes.Count == 0) return null;
        var last = _changes[^1];
        var (delta, _) = Make(Inverse(last.Edits), cancel).AsT0;
        _changes.RemoveAt(_changes.Count - 1);
        _redo.Push(last);
        return delta;
    }

    /// <summary>Makes the change again that was last taken back.</summary>
    /// <param name="cancel">Stops the work; then nothing was done.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <returns>What that does to the findings; null where there is none, or another change was made since.</returns>
    public AnalysisDelta? Redo(CancellationToken cancel = default)
    {
        using var turn = new Turn(this);
        if (!_redo.TryPeek(out var next)) return null;
        var (delta, edits) = Make(new Several([.. next.Edits]), cancel).AsT0;
        _redo.Pop();
        _changes.Add(next with { Version = Version, Edits = edits });
        Forget();
        return delta;
    }

    /// <summary>Keeps no more of the first changes than the rows that they edited.</summary>
    private void Forget()
    {
        if (_changes.Count <= ChangesKept) return;
        var gone = _changes.Count - ChangesKept;
        foreach (var change in _changes.Take(gone)) _forgotten.AddRange(change.Edits);
        _lastForgotten = _changes[gone - 1].Version;
        _changes.RemoveRange(0, gone);
    }
}
