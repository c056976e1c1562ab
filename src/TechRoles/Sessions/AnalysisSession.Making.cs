using OneOf;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Diagnostics;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>How a change is made, in place or by making the chart anew, and what it did to the findings.</summary>
public sealed partial class AnalysisSession
{
    private OneOf<(AnalysisDelta Delta, ValueList<EditFact> Edits), RejectedChange> Make(
        OrgChange change, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        using var measured = Operations.Apply.Begin();
        var inPlace = TryMake(change);
        var made = inPlace ?? MakeAnew(change, cancel);
        measured?.Change(change, made.IsT0 ? made.AsT0.Delta : null, isInPlace: inPlace is not null);
        measured?.Done();
        return made;
    }

    private OneOf<(AnalysisDelta Delta, ValueList<EditFact> Edits), RejectedChange>? TryMake(OrgChange change)
    {
        var attempt = _place.TryMake(change);
        if (attempt is not { } tried) return null;
        if (!tried.TryPickT0(out var edits, out var rejected)) return rejected;
        Move();
        var (came, went, found, judged) = _place.Rules.TakeDifference();
        var made = edits.ToValueList();
        return (Delta(came, went, found, judged, made), made);
    }

    private OneOf<(AnalysisDelta Delta, ValueList<EditFact> Edits), RejectedChange> MakeAnew(
        OrgChange change, CancellationToken cancel)
    {
        if (!_place.ToChart(_branch, cancel).Apply([change], cancel).TryPickT0(out var applied, out var rejected)) return rejected;
        var (place, branch) = (_place, _branch);
        _place = new(applied.Chart, _analyser, cancel);
        _branch = _place.Opened;
        MadeAnew++;
        Move();
        var edits = applied.Edits;
        var delta = FindingComparison.Of(
            Report(place.Rules.Store.ToArray(), place, branch, isBefore: false), Report(Store.ToArray(), isBefore: false),
            _place.Rules.AllKeys, edits, Version);
        return (delta, edits);
    }

    private void Move()
    {
        Version++;
        _findings = null;
    }

    private AnalysisDelta Delta(FindingRow[] came, FindingRow[] went, FindingRow[] found, int judged, ValueList<EditFact> edits)
    {
        if (came.Length + went.Length == 0) return new([], [], () => Changed([], [], found), judged, edits) { Version = Version };
        var stays = came.Select(KeyOf).ToHashSet();
        stays.IntersectWith(went.Select(KeyOf));
        return new(
            Report([.. came.Where(row => !stays.Contains(KeyOf(row)))], isBefore: false).Findings,
            Report([.. went.Where(row => !stays.Contains(KeyOf(row)))], isBefore: true).Findings,
            () => Changed(came, [.. went.Where(row => stays.Contains(KeyOf(row)))], found), judged, edits)
        {
            Version = Version,
            Heavier = Report(Heavier(came, went, stays), isBefore: false).Findings,
        };
    }

    private static FindingRow[] Heavier(FindingRow[] came, FindingRow[] went, HashSet<(int Rule, KeyKind Kind, int A, int B)> stays)
    {
        if (stays.Count == 0) return [];
        var before = went.ToLookup(KeyOf, row => row.Severity);
        return [.. came.Where(row => stays.Contains(KeyOf(row)) && row.Severity > before[KeyOf(row)].Max())];
    }

    /// <summary>What is told of findings that stay is compared, one by one.</summary>
    private IReadOnlyList<Finding> Changed(FindingRow[] came, FindingRow[] replaced, FindingRow[] found)
    {
        var isNew = came.ToHashSet();
        FindingRow[] stood;
        using (new Turn(this)) stood = [.. found.Distinct().Where(row => !isNew.Contains(row) && Store.Contains(row)).Order()];
        var now = came.ToLookup(KeyOf);
        FindingRow[] before = [.. stood, .. replaced];
        FindingRow[] after = [.. stood, .. replaced.Select(row => now[KeyOf(row)].First())];
        var told = Report(before, isBefore: true).Findings.Select(FindingComparison.Told).ToArray();
        var changed = Report(after, isBefore: false).Findings.Index()
            .Where(entry => FindingComparison.Told(entry.Item) != told[entry.Index])
            .Select(entry => after[entry.Index]);
        return Report([.. changed.Order()], isBefore: false).Findings;
    }

    private AnalysisReport Report(FindingRow[] rows, bool isBefore) => Report(rows, _place, _branch, isBefore);

    private AnalysisReport Report(FindingRow[] rows, EditedChart place, Branch branch, bool isBefore) =>
        new(_analyser, place.Rules.Index, place.Rules.Rules, rows, place.Rules.Silent)
        {
            Failures = place.Rules.Failures,
            Moment = new Moment(this, place, branch, isBefore),
        };

    private static Several Inverse(IReadOnlyList<EditFact> edits) => new([.. edits.Reverse().Select(edit => edit.Inverse)]);

    /// <summary>What tells a finding apart over time, in rows. The two of a pair may have changed places.</summary>
    private static (int Rule, KeyKind Kind, int A, int B) KeyOf(FindingRow row) =>
        row.Kind == KeyKind.Pair
            ? (row.Rule, row.Kind, Math.Min(row.A, row.B), Math.Max(row.A, row.B))
            : (row.Rule, row.Kind, row.A, row.B);
}
