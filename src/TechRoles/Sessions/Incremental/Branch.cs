using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <summary>
/// What leads from the chart that was opened to how one of the sessions that share it has it. A fork costs a copy of these lists, and no
/// columns.
/// </summary>
internal sealed class Branch
{
    private readonly List<EditFact> _edits;
    private readonly List<InPlace> _steps;

    /// <summary>How many edits and steps there were after each change, as far as they are among them still.</summary>
    private readonly Stack<(int Edits, int Steps)> _ends;
    private OrgChart? _chart;

    public Branch()
        : this([], [], new([(0, 0)]))
    {
    }

    private Branch(List<EditFact> edits, List<InPlace> steps, Stack<(int Edits, int Steps)> ends) =>
        (_edits, _steps, _ends) = (edits, steps, ends);

    /// <summary>The edits of the facts, in their order; what was taken back at once is not among them.</summary>
    public IReadOnlyList<EditFact> Edits => _edits;

    /// <summary>The same in rows.</summary>
    public IReadOnlyList<InPlace> Steps => _steps;

    /// <summary>The steps of the last change.</summary>
    public IReadOnlyList<InPlace> Last { get; private set; } = [];

    /// <summary>How many findings there are.</summary>
    public required int Findings { get; set; }

    /// <summary>Another branch that begins with what this one has.</summary>
    public Branch Fork() => new([.. _edits], [.. _steps], new(_ends.Reverse())) { Findings = Findings, Last = Last, _chart = _chart };

    /// <summary>Adds a change that was made.</summary>
    public void Add(IReadOnlyList<EditFact> edits, IReadOnlyList<InPlace> steps)
    {
        Last = steps;
        if (edits.Count > 0) _chart = null;
        var least = _edits.Count;
        foreach (var edit in edits)
        {
            if (_edits.Count > 0 && _edits[^1].Equals(edit.Inverse)) _edits.RemoveAt(_edits.Count - 1);
            else _edits.Add(edit);
            least = Math.Min(least, _edits.Count);
        }

        while (_ends.Peek().Edits > least) _ends.Pop();
        if (_ends.Peek().Edits == _edits.Count && edits.Count > 0)
        {
            // Everything since then was taken back, in whatever steps.
            _steps.RemoveRange(_ends.Peek().Steps, _steps.Count - _ends.Peek().Steps);
            return;
        }

        _steps.AddRange(steps);
        _ends.Push((_edits.Count, _steps.Count));
    }

    /// <summary>An immutable chart with all edits.</summary>
    /// <param name="first">The chart that was opened.</param>
    /// <param name="cancel">Stops the work.</param>
    public OrgChart ToChart(OrgChart first, CancellationToken cancel) =>
        _chart ??= _edits.Count == 0 ? first : first.With(_edits, cancel).AsT0;
}
