using Ardalis.GuardClauses;
using TechRoles.Analysis;

namespace TechRoles.Sessions;

/// <summary>A finding of two reports of which the second tells something else than the first.</summary>
/// <param name="Before">As the first report has it.</param>
/// <param name="After">As the second report has it.</param>
public sealed record ChangedFinding(Finding Before, Finding After);

/// <summary>What one report has that another one has not: the findings introduced, resolved and changed.</summary>
/// <remarks>
/// <para>Findings are the same where their fingerprints are: rule and ids of the key. So a position that is merged into another one takes
/// its findings with it, and what was said of it counts as resolved.</para>
/// <para>Every finding of the first report is resolved, changed or unchanged; every one of the second is introduced, changed or
/// unchanged. The lists are in the order of the reports, the heaviest first.</para>
/// <para>The reports may be of a session; then all is read while they can be read.</para>
/// </remarks>
public sealed class AnalysisComparison
{
    private readonly Lazy<IReadOnlyList<ChangedFinding>> _changed;
    private readonly int _staying;

    private AnalysisComparison(AnalysisReport before, AnalysisReport after)
    {
        (Before, After) = (before, after);
        var open = Queues(before);
        var (introduced, pairs) = (new List<Finding>(), new List<ChangedFinding>());
        foreach (var finding in after.Findings)
        {
            if (open.TryGetValue(finding.Fingerprint, out var same) && same.TryDequeue(out var was)) pairs.Add(new(was, finding));
            else introduced.Add(finding);
        }

        var staying = pairs.Select(pair => pair.Before).ToHashSet();
        Introduced = introduced;
        Resolved = [.. before.Findings.Where(finding => !staying.Contains(finding))];
        _staying = pairs.Count;
        _changed = new(() => [.. pairs.Where(pair => FindingComparison.Told(pair.Before) != FindingComparison.Told(pair.After))]);
    }

    /// <summary>The report that is compared with.</summary>
    public AnalysisReport Before { get; }

    /// <summary>The report that is looked at.</summary>
    public AnalysisReport After { get; }

    /// <summary>The findings that only the second report has.</summary>
    public IReadOnlyList<Finding> Introduced { get; }

    /// <summary>The findings that only the first report has.</summary>
    public IReadOnlyList<Finding> Resolved { get; }

    /// <summary>The findings of both of which something else is told: their severity, basis, subjects or numbers.</summary>
    /// <remarks><b>Cost:</b> found when first asked for, by reading every finding of both. What is told beside that, such as who can
    /// settle it, does not count.</remarks>
    public IReadOnlyList<ChangedFinding> Changed => _changed.Value;

    /// <summary>How many findings are the same in both. <b>Cost:</b> that of <see cref="Changed"/>.</summary>
    public int UnchangedCount => _staying - Changed.Count;

    /// <summary>Compares two reports, as a rule of one analyser on a chart before and after changes.</summary>
    /// <remarks><b>Cost:</b> a fingerprint for every finding of both; no text is made.</remarks>
    /// <param name="before">The report that is compared with.</param>
    /// <param name="after">The report that is looked at.</param>
    public static AnalysisComparison Between(AnalysisReport before, AnalysisReport after) =>
        new(Guard.Against.Null(before), Guard.Against.Null(after));

    /// <summary>The counts, for a person to read.</summary>
    public override string ToString() => $"{Introduced.Count} introduced, {Resolved.Count} resolved";

    // Of findings with one fingerprint, the first of one report is taken for the first of the other.
    private static Dictionary<Fingerprint, Queue<Finding>> Queues(AnalysisReport report)
    {
        var queues = new Dictionary<Fingerprint, Queue<Finding>>();
        foreach (var finding in report.Findings)
        {
            if (!queues.TryGetValue(finding.Fingerprint, out var queue)) queues.Add(finding.Fingerprint, queue = new());
            queue.Enqueue(finding);
        }

        return queues;
    }
}
