using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>A chart before and after a change, drawn so that one sees what becomes of whom.</summary>
/// <remarks>
/// Where both charts are small, all positions are shown; else those that something becomes of, with the way up to the top.
/// </remarks>
public sealed class ChangedCharts
{
    private ChangedCharts(ChartPicture before, ChartPicture after) => (Before, After) = (before, after);

    /// <summary>The chart as it was.</summary>
    public ChartPicture Before { get; }

    /// <summary>The chart as it is, or would be.</summary>
    public ChartPicture After { get; }

    /// <summary>Draws what a scenario does.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="mostBoxes">The most boxes of each chart, 1 or more.</param>
    /// <param name="language">The language of what boxes say; null: English.</param>
    public static ChangedCharts Of(ScenarioOutcome outcome, int mostBoxes = 40, Language? language = null)
    {
        Guard.Against.Null(outcome);
        var pairs = outcome.Before.Positions
            .Where(before => outcome.After.TryPosition(before.Id, out _))
            .Select(before => (before, outcome.After.TryPosition(before.Id, out var after) ? after : default));
        var remits = outcome.Remits.Positions.Where(position => position.Before is not null && position.After is not null)
            .Select(position => position.Position.Id);
        return Of((outcome.Before, outcome.Findings.Before), (outcome.After, outcome.Findings.After), pairs, remits, mostBoxes, language);
    }

    /// <summary>Draws what is different between two charts.</summary>
    /// <param name="diff">The difference.</param>
    /// <param name="mostBoxes">The most boxes of each chart, 1 or more.</param>
    /// <param name="language">The language of what boxes say; null: English.</param>
    public static ChangedCharts Of(ChartDiff diff, int mostBoxes = 40, Language? language = null)
    {
        Guard.Against.Null(diff);
        var pairs = diff.Matching.Pairs.Select(pair => (pair.Before, pair.After));
        return Of((diff.Before, null), (diff.After, null), pairs, [], mostBoxes, language);
    }

    private static ChangedCharts Of(
        (OrgChart Chart, AnalysisReport? Report) before,
        (OrgChart Chart, AnalysisReport? Report) after,
        IEnumerable<(Position Before, Position After)> pairs,
        IEnumerable<string> remits,
        int mostBoxes,
        Language? language)
    {
        var (was, now) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        var same = pairs.ToArray();
        var (stays, stayed) = (same.Select(pair => pair.Before).ToHashSet(), same.ToDictionary(pair => pair.After, pair => pair.Before));
        var changed = remits.ToHashSet(StringComparer.Ordinal);
        foreach (var position in before.Chart.Positions)
            if (!stays.Contains(position)) was[position.Id] = Said(Text.Of("goes"));
        foreach (var position in after.Chart.Positions)
        {
            if (!stayed.TryGetValue(position, out var old))
            {
                now[position.Id] = Said(Text.Of("new"));
                continue;
            }

            var parts = new List<Text>();
            var manager = position.Manager is { } above && stayed.TryGetValue(above, out var former) ? former : (Position?)null;
            if (manager != old.Manager || (position.Manager is not null && manager is null)) parts.Add(Text.Of("other manager"));
            if (position.Title != old.Title) parts.Add(Text.Of("other title"));
            if (changed.Contains(position.Id)) parts.Add(Text.Of("other remit"));
            if (parts.Count == 0) continue;
            now[position.Id] = was[old.Id] = Said(Text.Of("{changes}", ("changes", Saying.Commas(parts))));
        }

        return new(Draw(before, was, mostBoxes, language), Draw(after, now, mostBoxes, language));

        string Said(Text text) => text.Format(language ?? Language.English);
    }

    private static ChartPicture Draw(
        (OrgChart Chart, AnalysisReport? Report) chart, Dictionary<string, string> remarks, int mostBoxes, Language? language) =>
        ChartPicture.Of(chart.Chart, chart.Report, new()
        {
            MostBoxes = mostBoxes,
            Language = language ?? Language.English,
            Remarks = remarks,
            Only = chart.Chart.Positions.Count <= mostBoxes ? null : remarks.Keys,
        });
}
