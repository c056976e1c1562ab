using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <summary>
/// What leads from the chart that was opened to how one of the sessions that share it has it. Forks share what they have in common of these
/// lists, and all columns.
/// </summary>
internal sealed class Branch
{
    private readonly SharedList<EditFact> _edits;
    private readonly SharedList<InPlace> _steps;

    /// <summary>How many edits and steps there were after each change, as far as they are among them still.</summary>
    private readonly SharedList<(int Edits, int Steps)> _ends;
    private OrgChart? _chart;

    public Branch()
        : this(new(), new(), new()) => _ends.Add((0, 0));

    private Branch(SharedList<EditFact> edits, SharedList<InPlace> steps, SharedList<(int Edits, int Steps)> ends) =>
        (_edits, _steps, _ends) = (edits, steps, ends);

    /// <summary>The edits of the facts, in their order; what was taken back at once is not among them.</summary>
    public SharedList<EditFact> Edits => _edits;

    /// <summary>The same in rows.</summary>
    public SharedList<InPlace> Steps => _steps;

    /// <summary>The steps of the last change.</summary>
    public IReadOnlyList<InPlace> Last { get; private set; } = [];

    /// <summary>How many findings there are.</summary>
    public required int Findings { get; set; }

    /// <summary>Another branch that begins with what this one has.</summary>
    public Branch Fork() => new(_edits.Copy(), _steps.Copy(), _ends.Copy()) { Findings = Findings, Last = Last, _chart = _chart };

    /// <summary>Adds a change that was made.</summary>
    public void Add(IReadOnlyList<EditFact> edits, IReadOnlyList<InPlace> steps)
    {
        Last = steps;
        if (edits.Count > 0) _chart = null;
        var least = _edits.Count;
        foreach (var edit in edits)
        {
            if (_edits.Count > 0 && _edits[^1].Equals(edit.Inverse)) _edits.CutTo(_edits.Count - 1);
            else _edits.Add(edit);
            least = Math.Min(least, _edits.Count);
        }

        while (_ends[^1].Edits > least) _ends.CutTo(_ends.Count - 1);
        if (_ends[^1].Edits == _edits.Count && edits.Count > 0)
        {
            // Everything since then was taken back, in whatever steps.
            _steps.CutTo(_ends[^1].Steps);
            return;
        }

        _steps.AddRange(steps);
        _ends.Add((_edits.Count, _steps.Count));
    }

    /// <summary>An immutable chart with all edits.</summary>
    /// <param name="first">The chart that was opened.</param>
    /// <param name="cancel">Stops the work.</param>
    public OrgChart ToChart(OrgChart first, CancellationToken cancel) =>
        _chart ??= _edits.Count == 0 ? first : first.With(_edits, cancel).AsT0;
}
