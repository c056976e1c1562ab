using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>What became of each position, in sentences: what happened to it, and which findings about it hold on other days.</summary>
/// <remarks>The oldest first; of a position with more than 20 sentences, the last 20.</remarks>
internal sealed class PositionHistory
{
    private const int MostOfPosition = 20;

    private readonly Dictionary<string, List<Text>> _told = new(StringComparer.Ordinal);

    /// <summary>What is told of a position.</summary>
    public IReadOnlyList<Text> Of(string position) =>
        !_told.TryGetValue(position, out var told) ? [] : told.Count <= MostOfPosition ? told : told[^MostOfPosition..];

    /// <summary>Of a chart: the findings of other days, where these were looked at.</summary>
    public static PositionHistory Of(ChartReport report)
    {
        var history = new PositionHistory();
        if (report is { OverTime: { } over, Analysis.Chart.AsOf: { } day })
            foreach (var finding in over.Findings.Where(finding => finding.When(day) != Tense.Present))
                history.Add(finding, OverTimeTexts.Told(finding));
        return history;
    }

    /// <summary>Of a series of returns: what happened to it and who sat in it, then the findings that are over or planned.</summary>
    public static PositionHistory Of(SeriesReport series)
    {
        var history = new PositionHistory();
        foreach (var one in series.Series.Events)
            if (one.Position is { } position) history.Add(position, Text.Of("{day}: {what}", ("day", one.Day), ("what", one.Said)));
        foreach (var finding in series.Analysis.Findings.Where(finding => finding.When(series.Last) != Tense.Present))
            history.Add(finding, SeriesTexts.Told(series, finding));
        return history;
    }

    /// <summary>Of the difference between two charts: in what it differs.</summary>
    public static PositionHistory Of(ChartDiff diff)
    {
        var history = new PositionHistory();
        foreach (var entry in diff.Story)
            if (entry.Position is { } position) history.Add(position, entry.Said);
        return history;
    }

    private void Add(FindingOverTime finding, Text told)
    {
        foreach (var subject in finding.Subjects)
            if (subject.Kind == "position") Add(subject.Id, told);
    }

    private void Add(string position, Text told)
    {
        if (!_told.TryGetValue(position, out var known)) _told.Add(position, known = []);
        known.Add(told);
    }
}
