using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Sessions;

/// <summary>What positions were, found by looking at each day by itself.</summary>
internal static class SlowPositions
{
    /// <summary>The days on which manager or holders became others than the last ones known.</summary>
    public static IEnumerable<DateOnly> ChangeDays((DateOnly Day, OrgChart Chart)[] days, string id)
    {
        string? manager = null, holders = null;
        foreach (var (day, chart) in days)
        {
            if (!chart.TryPosition(id, out var position) || position.IsPool) continue;
            var (above, people) = (position.Manager?.Id, People(position));
            if ((manager is not null && above is not null && above != manager) || (holders is not null && people is not null && people != holders)) yield return day;
            (manager, holders) = (above ?? manager, people ?? holders);
        }
    }

    /// <summary>The days on which a position drifted, those before the first left out.</summary>
    public static IEnumerable<DateOnly> Drifting((DateOnly Day, OrgChart Chart)[] days, string id, int back, Fraction least, int cells)
    {
        for (var at = back; at < days.Length; at++)
        {
            if (!days[at].Chart.TryPosition(id, out var now) || !days[at - back].Chart.TryPosition(id, out var then)) continue;
            if (now.IsPool || then.IsPool || now.Title != then.Title) continue;
            var (left, right) = (Remit(then), Remit(now));
            if (left.Count == 0 || right.Count == 0 || Math.Max(left.Count, right.Count) < cells) continue;
            var all = left.Keys.Union(right.Keys).ToArray();
            var shared = all.Sum(cell => Math.Min(left.GetValueOrDefault(cell), right.GetValueOrDefault(cell)));
            if (new Fraction(shared, all.Sum(cell => Math.Max(left.GetValueOrDefault(cell), right.GetValueOrDefault(cell)))) < least) yield return days[at].Day;
        }
    }

    public static (DateOnly Day, OrgChart Chart)[] Days(OrgHistory history, int more)
    {
        if (history.ChangePoints.Count == 0) return [];
        var (first, last) = (history.ChangePoints[0].AddDays(-more), history.ChangePoints[^1].AddDays(more));
        var charts = history.ChangePoints.Prepend(first).Select(day => (day, history.AsOf(day))).ToArray();
        return
        [
            .. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(day => first.AddDays(day))
                .Select(day => (day, charts.Last(chart => chart.day <= day).Item2)),
        ];
    }

    private static string? People(Position position)
    {
        string[] people = [.. position.Assignments.Where(one => one.Mode is not AssignmentMode.Deputy and not AssignmentMode.Successor).Select(one => one.Person.Id).Distinct()];
        return people.Length == 0 ? null : string.Join(' ', people.Order(StringComparer.Ordinal));
    }

    private static Dictionary<(string, string?), int> Remit(Position position)
    {
        int[] weights = [0, 8, 6, 3, 2, 1];
        Involvement[] ranked = [Involvement.None, Involvement.Accountable, Involvement.Responsible, Involvement.Supports, Involvement.Consulted, Involvement.Informed];
        return position.Duties.Where(duty => !duty.Involvements.IsExcluded && !duty.Involvements.IsEmpty)
            .ToDictionary(duty => (duty.Area.Id, duty.Cell.Scope?.Id), duty => duty.Involvements.Max(held => weights[Array.IndexOf(ranked, held)]));
    }
}
