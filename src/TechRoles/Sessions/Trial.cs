using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>What a change does to the findings of a chart.</summary>
/// <param name="Resolved">The findings that are gone.</param>
/// <param name="Introduced">How many there are that were not, or that weigh more than they did.</param>
/// <param name="Errors">How many of these are errors.</param>
/// <param name="Touches">The positions of which a fact was changed.</param>
internal sealed record TrialEffect(IReadOnlySet<Fingerprint> Resolved, int Introduced, int Errors, int Touches);

/// <summary>Tries changes on a chart that has been analysed, and leaves no trace.</summary>
internal interface ITrial
{
    /// <summary>The effect of a change; null where it cannot be applied.</summary>
    TrialEffect? Of(OrgChange change, CancellationToken cancel);
}

/// <summary>The plain way to try a change: makes the changed chart and analyses it afresh.</summary>
internal sealed class FreshTrial(AnalysisReport report) : ITrial
{
    private readonly Dictionary<Fingerprint, Severity> _before = FindingsOf(report);

    public TrialEffect? Of(OrgChange change, CancellationToken cancel)
    {
        if (!report.Chart.Apply(change).TryPickT0(out var applied, out _)) return null;
        var after = FindingsOf(report.Analyser.Analyse(applied.Chart, cancel: cancel));
        var introduced = after.Where(finding => !_before.TryGetValue(finding.Key, out var before) || before < finding.Value).ToArray();
        return new(
            _before.Keys.Where(finding => !after.ContainsKey(finding)).ToHashSet(),
            introduced.Length,
            introduced.Count(finding => finding.Value == Severity.Error),
            TouchedSeats.Of(applied.Inverse, report.Chart));
    }

    /// <summary>The findings, and the greatest weight of those that have one fingerprint.</summary>
    private static Dictionary<Fingerprint, Severity> FindingsOf(AnalysisReport report)
    {
        var findings = new Dictionary<Fingerprint, Severity>();
        foreach (var finding in report.Findings)
            if (!findings.TryGetValue(finding.Fingerprint, out var other) || other < finding.Severity) findings[finding.Fingerprint] = finding.Severity;
        return findings;
    }
}

/// <summary>Counts the positions of which a fact is changed.</summary>
internal static class TouchedSeats
{
    /// <summary>The positions that edits are about; those that carry a role, where the edit is about a role.</summary>
    public static int Of(OrgChange edits, OrgChart chart)
    {
        var seats = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edit in new Several([edits]).Flat().OfType<EditFact>())
        {
            seats.UnionWith(SeatsOf(edit.Before, chart));
            seats.UnionWith(SeatsOf(edit.After, chart));
        }

        return seats.Count;
    }

    private static IEnumerable<string> SeatsOf(Fact? fact, OrgChart chart) => fact switch
    {
        PositionFact position => [position.Id],
        LineFact line => [line.Position],
        AssignmentFact assignment => [assignment.Position],
        ResponsibilityFact { Position: { } position } => [position],
        ResponsibilityFact { Role: { } role } => Carriers(role, chart),
        RoleFact role => Carriers(role.Id, chart),
        EngagementFact engagement => [engagement.Position],
        SeatFact seat => [seat.Position],
        GoalFact { Owner: { } owner } => [owner],
        InitiativeFact { Sponsor: { } sponsor } => [sponsor],
        _ => [],
    };

    private static IEnumerable<string> Carriers(string role, OrgChart chart) =>
        chart.Positions.Where(position => position.Roles.Any(carried => carried.Id == role)).Select(position => position.Id);
}
