using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <summary>Finds days between two accountable positions on which there is none, or both.</summary>
internal static class Handovers
{
    // What a hand-over takes at most; our judgement.
    private const int LongestOverlap = 30;

    /// <summary>The hand-over gaps and overlaps of cells.</summary>
    public static IEnumerable<FindingOverTime> In(
        OrgHistory history,
        Stretch[] stretches,
        EditedCells[] touched,
        IReadOnlyCollection<CellKey> cells,
        RuleSet rules,
        CancellationToken cancel)
    {
        if (rules.SeverityOf(HistoryCodes.HandoverGap) is null && rules.SeverityOf(HistoryCodes.HandoverOverlap) is null) return [];
        if (stretches.Length < 3 || cells.Count == 0 || touched.Skip(1).All(day => !day.IsAnywhere && day.Cells.Count == 0)) return [];
        var stories = cells.Select(cell => new CellStory(cell)).ToArray();
        var byArea = stories.ToLookup(story => story.Key.Area, StringComparer.Ordinal);
        foreach (var ((stretch, day), chart) in stretches.Zip(touched).Zip(ChartsOn(history, stretches)))
        {
            cancel.ThrowIfCancellationRequested();
            var others = day.IsAnywhere ? stories : AreasIn(chart, day.Cells.Select(cell => cell.Area)).SelectMany(area => byArea[area]);
            foreach (var story in others) story.Note(stretch.From, chart);
        }

        return Told(HistoryCodes.HandoverGap, rules, stories, story => story.Gaps())
            .Concat(Told(HistoryCodes.HandoverOverlap, rules, stories, story => story.Overlaps(LongestOverlap)));
    }

    private static IEnumerable<FindingOverTime> Told(
        RuleInfo rule, RuleSet rules, CellStory[] stories, Func<CellStory, IEnumerable<CellTurn>> turnsOf)
    {
        if (rules.SeverityOf(rule) is not { } severity) return [];
        var turns = stories.Select(story => (story.Key, Turns: turnsOf(story).ToArray())).Where(entry => entry.Turns.Length > 0)
            .ToDictionary(entry => entry.Key, entry => entry.Turns);
        return stories.Where(story => turns.ContainsKey(story.Key))
            .SelectMany(story => Told(rule, severity, story, turns[story.Key].Where(turn => !story.IsPartOfAnother(turn, turns))));
    }

    /// <summary>
    /// The charts of all days. Where changes alone make the difference it is one chart that changes, to be looked at in turn.
    /// </summary>
    private static IEnumerable<OrgChart> ChartsOn(OrgHistory history, Stretch[] stretches)
    {
        if (!history.IsMadeOfChangesAlone)
        {
            foreach (var chart in history.ChartsOn(stretches.Select(stretch => stretch.Day))) yield return chart;
            yield break;
        }

        var session = new OrgAnalyser(RuleSet.Recommended.Only()).Open(history.AsOf(stretches[0].Day));
        yield return session.Live;
        foreach (var stretch in stretches.Skip(1))
        {
            session.Apply(history.ChangesOn(stretch.Day));
            yield return session.Live;
        }
    }

    /// <summary>The ids of areas and of all areas in them, each once.</summary>
    private static HashSet<string> AreasIn(OrgChart chart, IEnumerable<string> ids)
    {
        var (found, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>(ids));
        while (open.TryPop(out var id))
            if (found.Add(id) && chart.TryArea(id, out var area))
                foreach (var part in area.Parts) open.Push(part.Id);
        return found;
    }

    private static IEnumerable<FindingOverTime> Told(RuleInfo rule, Severity severity, CellStory story, IEnumerable<CellTurn> turns)
    {
        var all = turns.ToArray();
        if (all.Length == 0) yield break;
        var last = all[^1];
        var positions = last.Before.Concat(last.During).Concat(last.After).Distinct().ToArray();
        yield return new(rule, Fingerprint.Of(rule.Id, story.Key.Area, story.Key.Scope ?? ""), [.. all.Select(turn => turn.Period)])
        {
            Severity = severity,
            Message = rule.Id == HistoryCodes.HandoverGap.Id
                ? Message("Nobody is accountable for '{cell}' from {from} to {to}, between {before} and {after}", story, last)
                : Message("{during} are both accountable for '{cell}' from {from} to {to}", story, last),
            Subjects = [new Subject("area", story.Key.Area), .. positions.Select(position => new Subject("position", position.Id))],
        };
    }

    private static Text Message(string template, CellStory story, CellTurn turn) => Text.Of(
        template,
        ("cell", story.Name),
        ("from", Day(turn.Period.From)),
        ("to", Day(turn.Period.To)),
        ("before", Positions(turn.Before)),
        ("during", Positions(turn.During)),
        ("after", Positions(turn.After)));

    private static TextArgument Positions(NamedPosition[] positions) =>
        Say.List(positions.Select(position => (TextArgument)new TextArgument.Item("position", position.Id, position.Text)));

    private static TextArgument Day(DateOnly? day) => day is { } known ? known : Say.Quote("");
}
