using System.Collections;
using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What an analysis found, the heaviest findings first; then by rule, and in the order of the chart.</summary>
/// <remarks>Findings are light: about 40 bytes each, with text on demand.</remarks>
public sealed class AnalysisReport
{
    private readonly Lazy<Dictionary<Fingerprint, int>> _places;
    private readonly Lazy<ValueList<WaiverFinding>> _waiverFindings;
    private readonly Lazy<ValueList<BaselineEntry>> _absent;

    internal AnalysisReport(
        OrgAnalyser analyser, ChartIndex index, IReadOnlyList<Rule> rules, FindingRow[] rows, IReadOnlyDictionary<string, Text> silent)
    {
        (Analyser, Index, Rules, Rows, WhySilent, Accepted) = (analyser, index, rules, rows, silent, analyser.Accepted);
        Findings = new FindingList(this);
        _places = new(Places);
        _waiverFindings = new(() => new WaiverCheck(Whole, Accepted, DayOfWaivers).Findings());
        _absent = new(() => AbsentFrom(Whole, Accepted.Baseline));
    }

    /// <summary>The chart that was analysed.</summary>
    public OrgChart Chart => Index.Chart;

    /// <summary>The expectations that applied.</summary>
    public Profile Profile => Index.Profile;

    /// <summary>The rules that were asked for, those included that did not run.</summary>
    public RuleSet Asked => Analyser.Rules;

    /// <summary>Every finding.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The rules that did not run, each with the reason, in the order of their ids.</summary>
    public IReadOnlyDictionary<string, Text> WhySilent { get; }

    /// <summary>The English of <see cref="WhySilent"/>.</summary>
    public IReadOnlyDictionary<string, string> Silent => InEnglish(WhySilent);

    /// <summary>The rules that threw an exception, in the order of their ids: what they would have said there is not known.</summary>
    public ValueList<RuleFailure> Failures { get; internal init; }

    /// <summary>What is lived with: it decides the state of each finding.</summary>
    public Acceptance Accepted { get; private init; }

    /// <summary>What is to be said of the waivers: those that waive no longer, and those that fit nothing; in their order.</summary>
    /// <remarks><b>Cost:</b> found when first asked for, with a fingerprint of every finding of the chart.</remarks>
    public ValueList<WaiverFinding> WaiverFindings => _waiverFindings.Value;

    /// <summary>What the baseline has and the chart has no more; nothing where there is no baseline. <b>Cost:</b> as
    /// <see cref="WaiverFindings"/>.</summary>
    public ValueList<BaselineEntry> Absent => _absent.Value;

    /// <summary>The day on which waivers are judged: the caller's, else that of the chart; null: neither is known, and no waiver
    /// ends.</summary>
    public DateOnly? DayOfWaivers => Accepted.Day ?? Chart.AsOf;

    /// <summary>Who made it, and can make one of a changed chart.</summary>
    internal OrgAnalyser Analyser { get; }

    internal ChartIndex Index { get; }

    /// <summary>The rules that ran, ordered by id.</summary>
    internal IReadOnlyList<Rule> Rules { get; }

    internal FindingRow[] Rows { get; }

    /// <summary>The report of which this one shows a part; itself where it shows all.</summary>
    internal AnalysisReport Whole { get => field ?? this; private init; }

    /// <summary>When its findings can be read; null: always.</summary>
    internal IMoment? Moment { get; init; }

    /// <summary>The same findings, with the state that waivers give them.</summary>
    /// <param name="waivers">The waivers.</param>
    /// <param name="day">The day on which they are judged; null: that of the chart.</param>
    public AnalysisReport With(ValueList<Waiver> waivers, DateOnly? day = null) => With(Accepted.With(waivers, day));

    /// <summary>The same findings, with the state that a baseline gives them.</summary>
    /// <param name="baseline">The findings that were there before.</param>
    public AnalysisReport Against(Baseline baseline) => With(Accepted.Against(baseline));

    /// <summary>The same findings, with the state that something else that is lived with gives them.</summary>
    public AnalysisReport With(Acceptance accepted) =>
        new(Analyser, Index, Rules, Rows, WhySilent)
        {
            Failures = Failures,
            Moment = Moment,
            Accepted = Guard.Against.Null(accepted),
            Whole = Whole
        };

    /// <summary>A part of the findings; what is said of waivers and baseline is said of all.</summary>
    /// <param name="shows">Says which.</param>
    public AnalysisReport Where(Func<Finding, bool> shows)
    {
        Guard.Against.Null(shows);
        return Showing([.. Findings.Index().Where(at => shows(at.Item)).Select(at => Rows[at.Index])], isPart: true);
    }

    internal static SortedDictionary<string, string> InEnglish(IReadOnlyDictionary<string, Text> reasons) =>
        new(reasons.ToDictionary(entry => entry.Key, entry => entry.Value.ToString()), StringComparer.Ordinal);

    /// <summary>Other findings of the same analysis, such as some of them; what is said of waivers and baseline is said of all.</summary>
    internal AnalysisReport Showing(FindingRow[] rows, bool isPart) =>
        new(Analyser, Index, Rules, rows, WhySilent)
        {
            Failures = Failures,
            Moment = Moment,
            Accepted = Accepted,
            Whole = isPart ? Whole
            : null!
        };

    /// <summary>The findings at or above a severity that count: neither waived nor in the baseline as they are. Lazy.</summary>
    public IEnumerable<Finding> Counting(Severity atLeast) => Findings.Where(finding => finding.Severity >= atLeast && finding.Counts);

    /// <summary>How many findings have a state.</summary>
    public int Count(FindingState state) => Findings.Count(finding => finding.State == state);

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

    // An entry is there where a finding has it as it was, or has its fingerprint and is no other entry.
    private static ValueList<BaselineEntry> AbsentFrom(AnalysisReport report, Baseline? baseline)
    {
        if (baseline is null || baseline.Entries.Count == 0) return [];
        var known = baseline.Entries.ToLookup(entry => entry.Fingerprint, StringComparer.Ordinal);
        var there = new HashSet<BaselineEntry>();
        foreach (var finding in report.Findings)
        {
            var hex = finding.Fingerprint.Hex;
            if (!known.Contains(hex)) continue;
            var content = finding.Details().Content.Hex;
            var same = known[hex].Where(entry => entry.Content == content).ToArray();
            there.UnionWith(same.Length > 0 ? same : known[hex]);
        }

        return baseline.Entries.Where(entry => !there.Contains(entry)).ToValueList();
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
