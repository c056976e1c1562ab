using System.Collections;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What an analysis found, the heaviest findings first; then by rule, and in the order of the chart.</summary>
/// <remarks>Findings are light: about 40 bytes each, with text on demand.</remarks>
public sealed class AnalysisReport
{
    private readonly Lazy<Dictionary<Fingerprint, int>> _places;

    internal AnalysisReport(
        OrgAnalyser analyser, ChartIndex index, IReadOnlyList<Rule> rules, FindingRow[] rows, IReadOnlyDictionary<string, string> silent)
    {
        (Analyser, Index, Rules, Rows, Silent) = (analyser, index, rules, rows, silent);
        Findings = new FindingList(this);
        _places = new(Places);
    }

    /// <summary>The chart that was analysed.</summary>
    public OrgChart Chart => Index.Chart;

    /// <summary>The expectations that applied.</summary>
    public Profile Profile => Index.Profile;

    /// <summary>Every finding.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The rules that did not run, each with the reason, in the order of their ids.</summary>
    public IReadOnlyDictionary<string, string> Silent { get; }

    /// <summary>The rules that threw an exception, in the order of their ids: what they would have said there is not known.</summary>
    public ValueList<RuleFailure> Failures { get; internal init; }

    /// <summary>Who made it, and can make one of a changed chart.</summary>
    internal OrgAnalyser Analyser { get; }

    internal ChartIndex Index { get; }

    /// <summary>The rules that ran, ordered by id.</summary>
    internal IReadOnlyList<Rule> Rules { get; }

    internal FindingRow[] Rows { get; }

    /// <summary>When its findings can be read; null: always.</summary>
    internal IMoment? Moment { get; init; }

    /// <summary>How many findings have a severity.</summary>
    public int Count(Severity severity) => Rows.Count(row => row.Severity == severity);

    /// <summary>How many findings each rule has, in the order of the ids; rules without any are left out.</summary>
    public IReadOnlyList<(RuleInfo Rule, int Count)> CountByRule() =>
        [.. Rows.GroupBy(row => row.Rule).OrderBy(group => group.Key).Select(group => (Rules[group.Key].Info, group.Count()))];

    /// <summary>Finds a finding by its fingerprint; of several with one the first.</summary>
    /// <remarks><b>Cost:</b> the first time a fingerprint for every finding, then O(1).</remarks>
    /// <param name="fingerprint">The fingerprint.</param>
    /// <param name="finding">The finding.</param>
    /// <returns>Whether the report has it.</returns>
    public bool TryFind(Fingerprint fingerprint, out Finding finding)
    {
        var isFound = _places.Value.TryGetValue(fingerprint, out var place);
        finding = isFound ? Findings[place] : default;
        return isFound;
    }

    /// <summary>How much was found: <c>18 findings: 3 errors, 10 warnings, 5 for information</c>.</summary>
    public override string ToString() =>
        $"{Words.Count(Rows.Length, "finding")}: {Words.Count(Count(Severity.Error), "error")}, "
        + $"{Words.Count(Count(Severity.Warning), "warning")}, "
        + $"{Words.Of(Count(Severity.Info))} for information";

    private Dictionary<Fingerprint, int> Places()
    {
        var places = new Dictionary<Fingerprint, int>(Rows.Length);
        foreach (var (place, finding) in Findings.Index()) places.TryAdd(finding.Fingerprint, place);
        return places;
    }

    private sealed class FindingList(AnalysisReport report) : IReadOnlyList<Finding>
    {
        public int Count => report.Rows.Length;

        public Finding this[int index]
        {
            get
            {
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
                return new(report, index);
            }
        }

        public IEnumerator<Finding> GetEnumerator()
        {
            for (var index = 0; index < Count; index++) yield return new(report, index);
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

/// <summary>A state of a chart that changes: findings tell about it while it lasts.</summary>
internal interface IMoment
{
    /// <summary>Reads the chart as it was at the moment.</summary>
    /// <exception cref="InvalidOperationException">It is past.</exception>
    T Read<T>(Func<T> read);

    /// <summary>Whether it can no longer be read.</summary>
    bool IsPast { get; }

    /// <summary>The same finding on a chart that stays as it is; null where it is gone.</summary>
    /// <exception cref="InvalidOperationException">The moment is past.</exception>
    Finding? ToLasting(Finding finding);
}
