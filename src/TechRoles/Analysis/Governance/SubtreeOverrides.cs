using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What is asked of rules below positions, done to a report.</summary>
public static class SubtreeOverrides
{
    /// <summary>The report with the severities that are asked for below positions; findings of rules that are off there are left
    /// out.</summary>
    /// <remarks>
    /// A finding lies below a position if it is about positions and all of them are that position or below it in the solid line. A position
    /// that is not in the chart has nothing below it. <b>Cost:</b> the details of the findings of the rules that are named.
    /// </remarks>
    /// <param name="report">The report.</param>
    /// <param name="overrides">What is asked; of several that reach a finding the last counts.</param>
    public static AnalysisReport Under(this AnalysisReport report, ValueList<SubtreeWishes> overrides)
    {
        Guard.Against.Null(report);
        if (overrides.Count == 0) return report;
        var rows = new List<FindingRow>(report.Rows.Length);
        foreach (var (index, finding) in report.Findings.Index())
        {
            var wish = overrides.Reverse().SelectMany(wishes => wishes.Rules.Reverse().Select(wish => (wishes.Below, Wish: wish)))
                .FirstOrDefault(asked => asked.Wish.Weight is not null && finding.Rule.IsCalled(asked.Wish.Rule)
                    && LiesBelow(finding, asked.Below)).Wish;
            if (wish?.Weight is not { } weight) rows.Add(report.Rows[index]);
            else if (RuleSeverity.Of(weight) is { } severity) rows.Add(report.Rows[index] with { Severity = severity });
        }

        var sorted = rows.ToArray();
        Array.Sort(sorted);
        return report.Showing(sorted, isPart: false);
    }

    /// <summary>The positions that a finding is about.</summary>
    internal static Position[] PositionsOf(FindingDetails details, OrgChart chart) =>
    [
        .. details.Subjects.Where(subject => subject.Kind == "position")
            .Select(subject => chart.TryPosition(subject.Id, out var position) ? position : (Position?)null).OfType<Position>(),
    ];

    private static bool LiesBelow(Finding finding, string below)
    {
        if (!finding.Chart.TryPosition(below, out var manager)) return false;
        var positions = PositionsOf(finding.Details(), finding.Chart);
        return positions.Length > 0 && Array.TrueForAll(positions, position => position == manager || manager.IsAbove(position));
    }
}
