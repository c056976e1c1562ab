using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Sessions;

namespace TechRoles.Tests.Sessions;

/// <summary>Hand-overs, found by looking at each day by itself.</summary>
internal static class SlowHandovers
{
    public static IEnumerable<string> Overlaps(OrgHistory history) => Outermost(history, (before, during, after) =>
        during.Seats.Length > 1 && before.Seats.Length == 1 && after.Seats.Length == 1 && after.From.DayNumber - during.From.DayNumber <= 30);

    public static IEnumerable<string> Gaps(OrgHistory history) => Outermost(history, IsGap);

    public static string Told(FindingOverTime finding, OrgHistory history)
    {
        // The scope is part of the message only; what it is called is its id in the drawn charts.
        var cell = Cells(Days(history)).Single(cell => finding.Fingerprint == Fingerprint.Of(finding.Rule.Id, cell.Area, cell.Scope ?? ""));
        return $"{cell.Area} {cell.Scope}: {string.Join(", ", finding.Periods)}";
    }

    /// <summary>Hand-overs, without those that a larger cell has on the same days.</summary>
    private static IEnumerable<string> Outermost(OrgHistory history, Func<Run, Run, Run, bool> isOne)
    {
        var all = Told(history, isOne, (_, _) => true).SelectMany(Single).ToHashSet(StringComparer.Ordinal);
        return Told(history, isOne, (cell, days) => !Around(history, cell).Any(around => all.Contains($"{around.Area} {around.Scope}: {days}")));
    }

    private static IEnumerable<string> Single(string told)
    {
        var at = told.IndexOf(": ", StringComparison.Ordinal) + 2;
        return told[at..].Split(", ").Select(days => told[..at] + days);
    }

    private static bool IsGap(Run before, Run during, Run after) => during.Seats.Length == 0 && before.Seats.Length > 0 && after.Seats.Length > 0;

    private static IEnumerable<string> Told(OrgHistory history, Func<Run, Run, Run, bool> isOne, Func<(string Area, string? Scope), string, bool> counts)
    {
        var charts = Days(history);
        foreach (var cell in Cells(charts))
        {
            // Days with the same positions in a row are one run.
            var runs = new List<Run>();
            foreach (var (day, chart) in charts)
            {
                var positions = Accountable(chart, cell.Area, cell.Scope);
                if (runs.Count == 0 || !runs[^1].Seats.SequenceEqual(positions, StringComparer.Ordinal)) runs.Add(new(day, positions));
            }

            var found = Enumerable.Range(1, Math.Max(0, runs.Count - 2)).Where(i => isOne(runs[i - 1], runs[i], runs[i + 1]))
                .Select(i => FormattableString.Invariant($"{runs[i].From:yyyy-MM-dd}..{runs[i + 1].From:yyyy-MM-dd}")).Where(days => counts(cell, days)).ToArray();
            if (found.Length > 0) yield return $"{cell.Area} {cell.Scope}: {string.Join(", ", found)}";
        }
    }

    private static (DateOnly Day, OrgChart Chart)[] Days(OrgHistory history)
    {
        if (history.ChangePoints.Count == 0) return [];
        var (first, last) = (history.ChangePoints[0].AddDays(-1), history.ChangePoints[^1]);
        return [.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(day => first.AddDays(day)).Select(day => (day, history.AsOf(day)))];
    }

    private static (string Area, string? Scope)[] Cells((DateOnly Day, OrgChart Chart)[] charts) =>
    [
        .. charts.SelectMany(day => day.Chart.StatedCells.Where(cell => cell.Accountable.Count > 0)
                .Concat(day.Chart.Areas.Where(area => area.IsRequired && area.Parts.Count == 0).Select(area => area.In(area.RequiredIn))))
            .Select(cell => (cell.Area.Id, cell.Scope?.Id)).Distinct(),
    ];

    private static IEnumerable<(string Area, string? Scope)> Around(OrgHistory history, (string Area, string? Scope) cell)
    {
        var chart = history.AsOf(history.ChangePoints[0]);
        if (!chart.TryArea(cell.Area, out var own)) yield break;
        for (Area? area = own; area is { } at; area = at.Parent)
        {
            string? scope = cell.Scope;
            while (scope is not null)
            {
                if ((at.Id, scope) != cell) yield return (at.Id, scope);
                scope = chart.TryUnit(scope, out var unit) ? unit.Parent?.Id : null;
            }

            if ((at.Id, (string?)null) != cell) yield return (at.Id, null);
        }
    }

    private static string[] Accountable(OrgChart chart, string areaId, string? scopeId)
    {
        if (!chart.TryArea(areaId, out var area)) return [];
        if (scopeId is null) return [.. area.In(null).EffectivelyAccountable.Select(position => position.Id)];
        return chart.TryUnit(scopeId, out var unit) ? [.. area.In(unit).EffectivelyAccountable.Select(position => position.Id)] : [];
    }

    private sealed record Run(DateOnly From, string[] Seats);
}
