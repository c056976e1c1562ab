using Ardalis.GuardClauses;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What an organisation lives with: its waivers and its baseline. It decides the state of findings, and changes nothing else
/// about them.</summary>
/// <remarks>
/// Immutable; one serves any number of reports and threads. <b>Cost:</b> the state of a finding that a waiver or the baseline names
/// takes its details; that of any other a look-up.
/// </remarks>
public sealed class Acceptance
{
    private readonly ILookup<string, Waiver> _byFingerprint;
    private readonly ILookup<string, Waiver> _byRule;
    private readonly ILookup<string, BaselineEntry>? _baseline;

    /// <summary>States what is lived with.</summary>
    /// <param name="waivers">The waivers.</param>
    /// <param name="baseline">The findings that were there before; null: there is no baseline.</param>
    /// <param name="day">The day on which waivers are judged; null: that of the chart.</param>
    public Acceptance(ValueList<Waiver> waivers = default, Baseline? baseline = null, DateOnly? day = null)
    {
        (Waivers, Baseline, Day) = (waivers, baseline, day);
        _byFingerprint = waivers.Where(waiver => waiver.Fingerprint is not null)
            .ToLookup(waiver => waiver.Fingerprint!, StringComparer.OrdinalIgnoreCase);
        _byRule = waivers.Where(waiver => waiver is { Fingerprint: null, Rule: not null, Subjects.Count: > 0 })
            .ToLookup(waiver => waiver.Rule!, StringComparer.OrdinalIgnoreCase);
        _baseline = baseline?.Entries.ToLookup(entry => entry.Fingerprint, StringComparer.Ordinal);
    }

    /// <summary>Nothing was decided.</summary>
    public static Acceptance Nothing { get; } = new();

    /// <summary>The waivers.</summary>
    public ValueList<Waiver> Waivers { get; }

    /// <summary>The findings that were there before; null: there is no baseline.</summary>
    public Baseline? Baseline { get; }

    /// <summary>The day on which waivers are judged; null: that of the chart. Where neither is known no waiver ends.</summary>
    public DateOnly? Day { get; }

    /// <summary>How much a waiver weighs that waives no longer (TR0001); null: it is not told.</summary>
    public Severity? WeightOfExpired { get; init; } = WaiverCodes.Expired.Severity;

    /// <summary>How much a waiver weighs that fits nothing (TR0002); null: it is not told.</summary>
    public Severity? WeightOfStale { get; init; } = WaiverCodes.Stale.Severity;

    /// <summary>The same with other waivers.</summary>
    public Acceptance With(ValueList<Waiver> waivers, DateOnly? day = null) =>
        new(waivers, Baseline, day ?? Day) { WeightOfExpired = WeightOfExpired, WeightOfStale = WeightOfStale };

    /// <summary>The same with another baseline.</summary>
    public Acceptance Against(Baseline baseline) =>
        new(Waivers, Guard.Against.Null(baseline), Day) { WeightOfExpired = WeightOfExpired, WeightOfStale = WeightOfStale };

    /// <summary>Every waiver that names a finding, those included that waive no longer.</summary>
    internal IEnumerable<Waiver> Naming(RuleInfo rule, Fingerprint fingerprint, Func<IEnumerable<string>> about)
    {
        foreach (var waiver in _byFingerprint[fingerprint.Hex])
            if (waiver.Rule is null || rule.IsCalled(waiver.Rule)) yield return waiver;
        if (!_byRule.Contains(rule.Id) && !_byRule.Contains(rule.Name)) yield break;
        var ids = about().ToHashSet(StringComparer.Ordinal);
        foreach (var waiver in _byRule[rule.Id].Concat(_byRule[rule.Name]))
            if (waiver.Subjects.All(ids.Contains)) yield return waiver;
    }

    /// <summary>What the baseline knows of a finding.</summary>
    /// <param name="fingerprint">Its fingerprint.</param>
    /// <param name="content">Its content; null where it has none.</param>
    internal FindingState Before(Fingerprint fingerprint, Func<Fingerprint?> content)
    {
        if (_baseline is null) return FindingState.Open;
        if (!_baseline.Contains(fingerprint.Hex)) return FindingState.New;
        return content() is not { } hash || _baseline[fingerprint.Hex].Any(entry => entry.Content == hash.Hex) ? FindingState.Unchanged
            : FindingState.Changed;
    }

    /// <summary>Whether a waiver holds on a day for what it names.</summary>
    internal static bool Holds(Waiver waiver, DateOnly? day, Fingerprint? content) =>
        !waiver.Missing.Any() && !IsOver(waiver, day)
            && (waiver.Content is null || content is null
            || string.Equals(waiver.Content, content.Value.Hex, StringComparison.OrdinalIgnoreCase));

    internal static bool IsOver(Waiver waiver, DateOnly? day) => day is { } known && waiver.Until < known;
}
