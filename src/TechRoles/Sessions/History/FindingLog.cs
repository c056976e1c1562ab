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
    /// <param name="report">What was found on it.</param>
    public void Begin(DateOnly? from, AnalysisReport report)
    {
        var holding = new HashSet<Fingerprint>();
        foreach (var finding in report.Findings)
        {
            var fingerprint = finding.Fingerprint;
            if (!holding.Add(fingerprint) || _open.Remove(fingerprint)) continue;
            if (!_entries.TryGetValue(fingerprint, out var entry)) _entries.Add(fingerprint, entry = new());
            entry.Begin(from, finding);
        }

        // Those left over ended on this day, in whatever order.
        foreach (var ended in _open) _entries[ended].End(from);
        _open = holding;
    }

    /// <summary>Every finding, in no order.</summary>
    public IEnumerable<FindingOverTime> End()
    {
        foreach (var open in _open) _entries[open].End(null);
        _open = [];
        return _entries.Select(entry => entry.Value.Told(entry.Key));
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
