using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>What a change did to the findings.</summary>
/// <remarks>
/// Counts, rules, severities and fingerprints stay readable. Messages and details are read from the chart of the session, of resolved
/// findings from the chart as it was before the change; so they can be read until the session is next changed, by Apply, Undo or Redo.
/// After that reading them throws <see cref="InvalidOperationException"/>. Handles that details hand out, such as the position of a
/// resolver, are of the chart of the session: they show it as it is when they are asked.
/// </remarks>
public sealed class AnalysisDelta
{
    private readonly Lazy<IReadOnlyList<Finding>> _changed;

    internal AnalysisDelta(
        IReadOnlyList<Finding> introduced, IReadOnlyList<Finding> resolved, Func<IReadOnlyList<Finding>> changed, int keys,
        ValueList<EditFact> edits)
    {
        (Introduced, Resolved, KeysJudged, Edits) = (introduced, resolved, keys, edits);
        _changed = new(changed);
    }

    /// <summary>The findings that were not there before, the heaviest first.</summary>
    public IReadOnlyList<Finding> Introduced { get; }

    /// <summary>The findings that are there no more, as they were before the change.</summary>
    public IReadOnlyList<Finding> Resolved { get; }

    /// <summary>
    /// The findings that stay, of which something else is told than before: their severity, basis, subjects or numbers. As they are now.
    /// </summary>
    /// <remarks><b>Cost:</b> found when first asked for, by reading every finding that was judged again before and after.</remarks>
    /// <exception cref="InvalidOperationException">It was not asked for before the session moved on.</exception>
    public IReadOnlyList<Finding> Changed => _changed.Value;

    /// <summary>Of the findings that stay, those that weigh more than before; known only of a change made in place.</summary>
    internal IReadOnlyList<Finding> Heavier { get; init; } = [];

    /// <summary>How many keys were judged: what the change reaches. All there are, where the chart was made anew.</summary>
    public int KeysJudged { get; }

    /// <summary>The version of the session that the change led to.</summary>
    public int Version { get; internal init; }

    /// <summary>The rows that the change added, removed and replaced, in their order: what a database is brought up to date with.</summary>
    public ValueList<EditFact> Edits { get; }

    /// <summary>Takes the change back. <b>Cost:</b> O(edits) at each call.</summary>
    public OrgChange Inverse => new Several([.. Edits.Reverse().Select(edit => edit.Inverse)]);

    /// <summary>All of it as data, which stays readable when the session moves on.</summary>
    /// <remarks><b>Cost:</b> the details of every finding in it.</remarks>
    /// <exception cref="InvalidOperationException">The session has moved on.</exception>
    public FrozenDelta Freeze() => new(Version, Frozen(Introduced), Frozen(Resolved), Frozen(Changed), Edits);

    private static ValueList<FindingData> Frozen(IEnumerable<Finding> findings) => findings.Select(FindingData.Of).ToValueList();

    /// <summary>The counts, for a person to read.</summary>
    public override string ToString() => $"{Introduced.Count} introduced, {Resolved.Count} resolved";
}
