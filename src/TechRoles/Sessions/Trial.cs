using TechRoles.Analysis;
using TechRoles.Analysis.Rules;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>What a change does to the findings of a chart.</summary>
/// <param name="Resolved">The findings that are gone.</param>
/// <param name="Introduced">How many there are that were not, or that weigh more than they did.</param>
/// <param name="Errors">How many of these are errors.</param>
/// <param name="InOneHand">How many of these say that one hand has what should be apart, of any severity.</param>
/// <param name="Touches">The positions of which a fact was changed.</param>
internal sealed record TrialEffect(IReadOnlySet<Fingerprint> Resolved, int Introduced, int Errors, int InOneHand, int Touches)
{
    public static TrialEffect Of(IReadOnlySet<Fingerprint> resolved, IReadOnlyCollection<Finding> introduced, int touches) => new(
        resolved,
        introduced.Count,
        introduced.Count(finding => finding.Severity == Severity.Error),
        introduced.Count(finding => OneHand.Rules.Contains(finding.Rule.Id)),
        touches);
}

/// <summary>Tries changes on a chart that has been analysed, and leaves no trace.</summary>
internal interface ITrial
{
    /// <summary>Tries a change in place.</summary>
    /// <param name="change">The change.</param>
    /// <param name="effect">Its effect; null where it cannot be applied.</param>
    /// <returns>Whether it can be tried in place.</returns>
    bool TryInPlace(OrgChange change, out TrialEffect? effect);

    /// <summary>The effect of a change on a new chart; null where it cannot be applied.</summary>
    TrialEffect? Anew(OrgChange change, CancellationToken cancel);
}

/// <summary>Tries a change in a session and takes it back, where it can be made in place; else the plain way.</summary>
internal sealed class SessionTrial(AnalysisReport report) : ITrial
{
    private readonly AnalysisSession _session = report.Analyser.Open(report.Chart);
    private readonly FreshTrial _anew = new(report);

    public TrialEffect? Anew(OrgChange change, CancellationToken cancel) => _anew.Anew(change, cancel);

    public bool TryInPlace(OrgChange change, out TrialEffect? effect)
    {
        effect = null;
        if (_session.TryApply(change) is not { } tried) return false;
        if (!tried.TryPickT0(out var delta, out _)) return true;
        var introduced = Heaviest(delta.Introduced.Concat(delta.Heavier));
        effect = TrialEffect.Of(
            delta.Resolved.Select(finding => finding.Fingerprint).ToHashSet(),
            introduced.Values,
            EditedPositions.Of(delta.Inverse, report.Chart));
        _session.Undo();
        return true;
    }

    /// <summary>Findings by their fingerprints, the heaviest of those that share one.</summary>
    public static Dictionary<Fingerprint, Finding> Heaviest(IEnumerable<Finding> all)
    {
        var findings = new Dictionary<Fingerprint, Finding>();
        foreach (var finding in all)
            if (!findings.TryGetValue(finding.Fingerprint, out var other) || other.Severity < finding.Severity)
                findings[finding.Fingerprint] = finding;
        return findings;
    }
}

/// <summary>The plain way to try a change: makes the changed chart and analyses it afresh.</summary>
internal sealed class FreshTrial(AnalysisReport report) : ITrial
{
    private readonly Lazy<Dictionary<Fingerprint, Finding>> _before = new(() => FindingsOf(report));

    public bool TryInPlace(OrgChange change, out TrialEffect? effect)
    {
        effect = null;
        return false;
    }

    public TrialEffect? Anew(OrgChange change, CancellationToken cancel)
    {
        if (!report.Chart.Apply([change], cancel).TryPickT0(out var applied, out _)) return null;
        var after = FindingsOf(report.Analyser.Analyse(applied.Chart, cancel: cancel));
        var known = _before.Value;
        return TrialEffect.Of(
            known.Keys.Where(finding => !after.ContainsKey(finding)).ToHashSet(),
            [.. after.Values.Where(
                finding => !known.TryGetValue(finding.Fingerprint, out var before) || before.Severity < finding.Severity)],
            EditedPositions.Of(applied.Inverse, report.Chart));
    }

    private static Dictionary<Fingerprint, Finding> FindingsOf(AnalysisReport report) => SessionTrial.Heaviest(report.Findings);
}

/// <summary>Counts the positions of which a fact is changed.</summary>
internal static class EditedPositions
{
    /// <summary>The positions that edits are about; those that carry a role, where the edit is about a role.</summary>
    public static int Of(OrgChange edits, OrgChart chart)
    {
        var positions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edit in new Several([edits]).Flat().OfType<EditFact>())
        {
            positions.UnionWith(PositionsOf(edit.Before, chart));
            positions.UnionWith(PositionsOf(edit.After, chart));
        }

        return positions.Count;
    }

    private static IEnumerable<string> PositionsOf(Fact? fact, OrgChart chart)
    {
        if (fact is null) return [];
        if (fact is RoleFact or ResponsibilityFact { Role: not null })
            return Carriers((fact as RoleFact)?.Id ?? ((ResponsibilityFact)fact).Role!, chart);
        var list = FactLists.Of(fact);
        var (of, id) = list.KeyOf(fact);
        return of == FactLists.Positions.Name ? [id]
            : list.HasId ? list.ReferencesOf(fact).Where(named => named.Column.NamesPositions).Select(named => named.Id)
            : [];
    }

    private static IEnumerable<string> Carriers(string role, OrgChart chart) =>
        chart.Positions.Where(position => position.Roles.Any(carried => carried.Id == role)).Select(position => position.Id);
}
