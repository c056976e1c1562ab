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
    private OrgChart? _chart;

    public Branch()
        : this([], [])
    {
    }

    private Branch(List<EditFact> edits, List<InPlace> steps) => (_edits, _steps) = (edits, steps);

    /// <summary>The edits of the facts, in their order; what was taken back at once is not among them.</summary>
    public IReadOnlyList<EditFact> Edits => _edits;

    /// <summary>The same in rows.</summary>
    public IReadOnlyList<InPlace> Steps => _steps;

    /// <summary>The steps of the last change.</summary>
    public IReadOnlyList<InPlace> Last { get; private set; } = [];

    /// <summary>How many findings there are.</summary>
    public required int Findings { get; set; }

    /// <summary>Another branch that begins with what this one has.</summary>
    public Branch Fork() => new([.. _edits], [.. _steps]) { Findings = Findings, Last = Last, _chart = _chart };

    /// <summary>Adds a change that was made.</summary>
    public void Add(IReadOnlyList<EditFact> edits, IReadOnlyList<InPlace> steps)
    {
        Last = steps;
        if (edits.Count > 0) _chart = null;
        foreach (var edit in edits) Add(_edits, edit, edit.Inverse);
        foreach (var step in steps) Add(_steps, step, step.Inverse);
    }

    /// <summary>An immutable chart with all edits.</summary>
    /// <param name="first">The chart that was opened.</param>
    /// <param name="cancel">Stops the work.</param>
    public OrgChart ToChart(OrgChart first, CancellationToken cancel) =>
        _chart ??= _edits.Count == 0 ? first : first.With(_edits, cancel).AsT0;

    private static void Add<T>(List<T> list, T item, T inverse)
        where T : class
    {
        if (list.Count > 0 && list[^1].Equals(inverse)) list.RemoveAt(list.Count - 1);
        else list.Add(item);
    }
}
