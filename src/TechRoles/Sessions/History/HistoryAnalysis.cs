using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>What an analysis finds over a history: every finding with the days on which it holds, and what no single day shows.</summary>
/// <remarks>
/// <para>Days that lie ahead are days like any other: what is planned is found before it happens. The same finding on several days in a
/// row is
/// one finding; one that comes back has several periods. A first period without a start holds on every day before the history's first
/// change
/// point, a last one without an end on every day from its last.</para>
/// <para>Beside the findings of the rules there are hand-over gaps and overlaps, churn and drift (<see cref="HistoryCodes"/>).</para>
/// <para><b>Law:</b> the findings whose periods contain a day are those of an analysis of the chart of that day.</para>
/// <para><b>Cost:</b> where no fact is dated, one analysis, and for each change what it reaches (<see cref="AnalysisSession"/>); where
/// facts are dated, an analysis for each change point on which anything but the day is otherwise. For hand-overs each change costs the
/// cells of the areas that it touches; where it touches roles, areas, units or positions as such, all cells.</para>
/// </remarks>
public sealed class HistoryAnalysis
{
    private readonly Dictionary<Fingerprint, FindingOverTime> _byFingerprint;

    private HistoryAnalysis(OrgHistory history, OrgAnalyser analyser, ValueList<FindingOverTime> findings)
    {
        (History, Analyser, Findings) = (history, analyser, findings);
        _byFingerprint = findings.ToDictionary(finding => finding.Fingerprint);
    }

    /// <summary>The history.</summary>
    public OrgHistory History { get; }

    /// <summary>The rules and expectations that applied.</summary>
    public OrgAnalyser Analyser { get; }

    /// <summary>Every finding, the heaviest first; then by rule, by the day it first holds, and by fingerprint.</summary>
    public ValueList<FindingOverTime> Findings { get; }

    /// <summary>Finds a finding by its fingerprint.</summary>
    /// <returns>False where it holds on no day.</returns>
    public bool TryFind(Fingerprint fingerprint, [NotNullWhen(true)] out FindingOverTime? finding) =>
        _byFingerprint.TryGetValue(fingerprint, out finding);

    /// <summary>What was decided of a finding, or is known of it from before, by what its analyser says is lived with.</summary>
    /// <remarks>Over time a finding may have several contents, so that none is compared.</remarks>
    /// <param name="finding">A finding of this analysis.</param>
    /// <param name="day">The day on which waivers are judged, where the analyser names none.</param>
    public FindingState StateOf(FindingOverTime finding, DateOnly? day)
    {
        Guard.Against.Null(finding);
        var accepted = Analyser.Accepted;
        return accepted.Naming(finding.Rule, finding.Fingerprint, () => finding.Subjects.Select(subject => subject.Id))
            .Any(waiver => Acceptance.Holds(waiver, accepted.Day ?? day, null)) ? FindingState.Waived
                : accepted.Before(finding.Fingerprint, () => null);
    }

    /// <summary>Analyses every day of a history.</summary>
    /// <param name="history">The history.</param>
    /// <param name="analyser">The rules and expectations; the recommended ones where null.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static HistoryAnalysis Of(OrgHistory history, OrgAnalyser? analyser = null, CancellationToken cancel = default)
    {
        Guard.Against.Null(history);
        analyser ??= new();
        return Of(history, analyser, new PositionStories(analyser.Rules), cancel);
    }

    internal static HistoryAnalysis Of(
        OrgHistory history, OrgAnalyser analyser, PositionStories positions, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        var mentioned = history.Mentioned;
        var turns = analyser.Rules.Rules.SelectMany(rule => rule.TurnsOn(mentioned, history.Catalogue)).ToHashSet();
        var stretches = Stretch.Of(history, history.IsMadeOfChangesAlone ? [] : turns);
        var (log, cells) = (new FindingLog(), new SortedSet<CellKey>());
        var touched = history.IsMadeOfChangesAlone
            ? FollowChanges(history, stretches, analyser, (log, cells, positions), cancel)
            : AnalyseEach(history, stretches, analyser, (log, cells, positions), cancel);
        return new(history, analyser, log.End()
            .Concat(Handovers.In(history, stretches, touched, cells, analyser.Rules, cancel))
            .Concat(positions.Told())
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Periods[0].From)
            .ThenBy(finding => finding.Fingerprint.Hex, StringComparer.Ordinal)
            .ToValueList());
    }

    /// <summary>Opens a session on the first chart and makes the changes in it: only what they reach is judged again.</summary>
    /// <returns>What each day touched.</returns>
    private static EditedCells[] FollowChanges(
        OrgHistory history,
        Stretch[] stretches,
        OrgAnalyser analyser,
        (FindingLog Findings, SortedSet<CellKey> Cells, PositionStories Positions) log,
        CancellationToken cancel)
    {
        var first = history.AsOf(stretches[0].Day);
        var session = analyser.Open(first, cancel);
        log.Findings.Begin(stretches[0].From, session.Findings);
        log.Cells.UnionWith(CellKey.Of(session.Live));
        log.Positions.Begin(stretches[0].From, first);
        var touched = new List<EditedCells> { EditedCells.Anywhere };
        foreach (var stretch in stretches.Skip(1))
        {
            cancel.ThrowIfCancellationRequested();
            var delta = session.Apply(history.ChangesOn(stretch.Day), cancel: cancel).AsT0;
            log.Findings.Change(stretch.From, delta, session);
            var edits = new Several([delta.Inverse]).Flat().Cast<EditFact>().ToArray();
            touched.Add(EditedCells.By(edits));
            log.Positions.Change(stretch.From!.Value, session.Live, edits);
            log.Cells.UnionWith(
                touched[^1].IsAnywhere
                    ? CellKey.Of(session.Live)
                    : touched[^1].Cells.Where(cell => cell.In(session.Live)?.Accountable.Count > 0));
        }

        return [.. touched];
    }

    private static EditedCells[] AnalyseEach(
        OrgHistory history,
        Stretch[] stretches,
        OrgAnalyser analyser,
        (FindingLog Findings, SortedSet<CellKey> Cells, PositionStories Positions) log,
        CancellationToken cancel)
    {
        (ChartFacts, ValueList<AssignmentFact>, ValueList<QualificationFact>, ValueList<ResponsibilityFact>)? last = null;
        var mentioned = history.Mentioned;
        var turns = analyser.Rules.Rules.SelectMany(rule => rule.TurnsOn(mentioned, history.Catalogue)).ToHashSet();
        foreach (var (stretch, chart) in stretches.Zip(history.ChartsOn(stretches.Select(stretch => stretch.Day))))
        {
            cancel.ThrowIfCancellationRequested();

            // What is stated may hold on one day and no longer on the next: compared is what the chart is made of.
            var facts = chart.ToFacts() with { Organisation = chart.Organisation with { AsOf = null } };
            var ended = chart.Positions.Select(position => position.LastEnded).OfType<AssignmentFact>().ToValueList();
            var work = chart.Outside.DatedWork.All.Where(row => row.Period.Contains(stretch.Day)).ToValueList();
            var known = (facts, ended, chart.ExpiredQualifications, work);
            if (last == known && !HasHorizons(facts) && !turns.Contains(stretch.Day)) continue;
            log.Findings.Begin(stretch.From, analyser.Analyse(chart, null, cancel).Findings);
            log.Cells.UnionWith(CellKey.Of(chart));
            log.Positions.Note(stretch.From, chart);
            last = known;
        }

        return [.. stretches.Select(_ => EditedCells.Anywhere)];
    }

    // The period of what is part of a chart before and after, too (goals, initiatives, decisions) ends without any fact being otherwise.
    private static bool HasHorizons(ChartFacts facts) => FactLists.Tables.Where(list => list is { IsDated: true, HoldsInPeriodOnly: false })
        .Any(list => list.RowsIn(facts).Any(row => !list.PeriodOf(row).IsAlways));
}
