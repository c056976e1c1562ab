using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Sessions;

namespace TechRoles.Tests.Sessions;

/// <summary>Hand-over overlaps, found by looking at each day by itself.</summary>
internal static class SlowHandovers
{
    public static IEnumerable<string> Overlaps(OrgHistory history)
    {
        if (history.ChangePoints.Count < 2) yield break;
        var (first, last) = (history.ChangePoints[0].AddDays(-1), history.ChangePoints[^1]);
        var charts = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(day => first.AddDays(day)).Select(day => (Day: day, Chart: history.AsOf(day))).ToArray();
        var cells = charts.SelectMany(day => day.Chart.StatedCells.Where(cell => cell.Accountable.Count > 0)
                .Concat(day.Chart.Areas.Where(area => area.IsRequired && area.Parts.Count == 0).Select(area => area.In(area.RequiredIn)))
                .Select(cell => (Area: cell.Area.Id, Scope: cell.Scope?.Id))).Distinct().ToArray();
        foreach (var (area, scope) in cells)
        {
            // Days with the same seats in a row are one run.
            var runs = new List<(DateOnly From, string Seats, int Count)>();
            foreach (var (day, chart) in charts)
            {
                var seats = Accountable(chart, area, scope);
                if (runs.Count == 0 || runs[^1].Seats != string.Join(';', seats)) runs.Add((day, string.Join(';', seats), seats.Length));
            }

            var found = Enumerable.Range(1, Math.Max(0, runs.Count - 2))
                .Where(i => runs[i].Count > 1 && runs[i - 1].Count == 1 && runs[i + 1].Count == 1 && runs[i + 1].From.DayNumber - runs[i].From.DayNumber <= 30)
                .Select(i => FormattableString.Invariant($"{runs[i].From:yyyy-MM-dd}..{runs[i + 1].From:yyyy-MM-dd}")).ToArray();
            if (found.Length > 0) yield return $"{area}: {string.Join(", ", found)}";
        }
    }

    public static string Told(FindingOverTime finding) => $"{finding.Subjects[0].Id}: {string.Join(", ", finding.Periods)}";

    private static string[] Accountable(OrgChart chart, string areaId, string? scopeId)
    {
        if (!chart.TryArea(areaId, out var area)) return [];
        if (scopeId is null) return [.. area.In(null).EffectivelyAccountable.Select(seat => seat.Id)];
        return chart.TryUnit(scopeId, out var unit) ? [.. area.In(unit).EffectivelyAccountable.Select(seat => seat.Id)] : [];
    }
}
