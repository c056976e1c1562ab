using TechRoles.Analysis;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>Notes since when findings hold, and puts the days together.</summary>
internal sealed class FindingLog
{
    private readonly Dictionary<Fingerprint, Entry> _entries = [];
    private HashSet<Fingerprint> _open = [];

    /// <summary>From a day on these findings hold, and no others.</summary>
    /// <param name="from">The day; null: always so far.</param>
    /// <param name="findings">What was found on it.</param>
    public void Begin(DateOnly? from, IEnumerable<Finding> findings)
    {
        var holding = new HashSet<Fingerprint>();
        foreach (var finding in findings)
        {
            var fingerprint = finding.Fingerprint;
            if (holding.Add(fingerprint) && !_open.Remove(fingerprint)) Open(from, finding);
        }

        // Those left over ended on this day, in whatever order.
        foreach (var ended in _open) _entries[ended].End(from);
        _open = holding;
    }

    /// <summary>From a day on other findings hold.</summary>
    /// <param name="from">The day.</param>
    /// <param name="delta">What came and went.</param>
    /// <param name="session">What holds now.</param>
    public void Change(DateOnly? from, AnalysisDelta delta, AnalysisSession session)
    {
        foreach (var finding in delta.Introduced)
            if (_open.Add(finding.Fingerprint)) Open(from, finding);

        // Of several that are told apart by more than their key, one may have gone and another one stay.
        foreach (var gone in delta.Resolved.GroupBy(finding => finding.Rule.Id))
        {
            var kinds = gone.Select(finding => finding.Kind).ToHashSet();
            var staying = session.Findings.Where(finding => finding.Rule.Id == gone.Key && kinds.Contains(finding.Kind))
                .Select(finding => finding.Fingerprint).ToHashSet();
            foreach (var finding in gone)
                if (!staying.Contains(finding.Fingerprint) && _open.Remove(finding.Fingerprint)) _entries[finding.Fingerprint].End(from);
        }
    }

    /// <summary>Every finding, in no order.</summary>
    public IEnumerable<FindingOverTime> End()
    {
        foreach (var open in _open) _entries[open].End(null);
        _open = [];
        return _entries.Select(entry => entry.Value.Told(entry.Key));
    }

    private void Open(DateOnly? from, Finding finding)
    {
        if (!_entries.TryGetValue(finding.Fingerprint, out var entry)) _entries.Add(finding.Fingerprint, entry = new());
        entry.Begin(from, finding);
    }

    private sealed class Entry
    {
        private readonly List<Period> _periods = [];
        private DateOnly? _from;
        private RuleInfo? _rule;
        private Severity _severity;
        private FindingDetails? _details;

        public void Begin(DateOnly? from, Finding finding) =>
            (_from, _rule, _severity, _details) = (from, finding.Rule, finding.Severity, finding.Details());

        public void End(DateOnly? to) => _periods.Add(new(_from, to));

        public FindingOverTime Told(Fingerprint fingerprint) => new(_rule!, fingerprint, [.. _periods])
        {
            Severity = _severity,
            Message = _details!.Message,
            Subjects = _details.Subjects,
        };
    }
}
