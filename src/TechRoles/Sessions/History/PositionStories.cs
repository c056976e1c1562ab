using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>Finds positions that change again and again, and work that drifts, over a history.</summary>
/// <remarks><b>Cost:</b> where changes alone make the difference, what they touch; else every position on every day that is
/// analysed.</remarks>
/// <param name="rules">Which of the two is looked for.</param>
internal sealed class PositionStories(RuleSet rules)
{
    // Our judgement, as are those of drift.
    private const int MostChanges = 3;
    private const int DaysOfYear = 365;
    private const int LeastCells = 3;

    private static readonly Fraction LeastShared = new(3, 5);

    private readonly Severity? _churn = rules.SeverityOf(HistoryCodes.RoleChurn);
    private readonly Severity? _drift = rules.SeverityOf(HistoryCodes.RemitDrift);
    private readonly SortedDictionary<string, PositionStory> _stories = new(StringComparer.Ordinal);
    private (DateOnly? From, OrgChart Chart)? _first;

    /// <summary>The positions with what they were.</summary>
    public IEnumerable<PositionStory> Stories => _stories.Values;

    private bool IsSilent => _churn is null && _drift is null;

    /// <summary>Says what all positions are at first; each is only looked up when it changes.</summary>
    public void Begin(DateOnly? from, OrgChart chart) => _first = (from, chart);

    /// <summary>Notes the positions that edits touch.</summary>
    /// <param name="from">The day on which they are made.</param>
    /// <param name="chart">The chart with them.</param>
    /// <param name="edits">The edits, or those that take them back.</param>
    public void Change(DateOnly from, OrgChart chart, IEnumerable<EditFact> edits)
    {
        if (IsSilent) return;
        if (TouchedBy(edits) is not { } positions)
        {
            Note(from, chart);
            return;
        }

        foreach (var position in positions) Note(from, chart, position);
    }

    /// <summary>Notes every position.</summary>
    public void Note(DateOnly? from, OrgChart chart)
    {
        if (IsSilent) return;
        foreach (var position in _stories.Keys.Concat(chart.Positions.Select(position => position.Id)).ToHashSet(StringComparer.Ordinal))
            Note(from, chart, position);
    }

    /// <summary>What is found of them.</summary>
    public IEnumerable<FindingOverTime> Told()
    {
        foreach (var story in _stories.Values)
        {
            if (_churn is { } churn && Churn(story) is { Count: > 0 } crowded)
                yield return Told(HistoryCodes.RoleChurn, churn, story, crowded);
            if (_drift is { } drift && Drift(story) is { Count: > 0 } drifted)
                yield return Told(HistoryCodes.RemitDrift, drift, story, drifted);
        }
    }

    private static ValueList<Period> Churn(PositionStory story) => PositionStory.Crowded(story.ChangeDays(), MostChanges, DaysOfYear);

    private static ValueList<Period> Drift(PositionStory story) => story.Drifts(DaysOfYear, LeastShared, LeastCells);

    private static FindingOverTime Told(RuleInfo rule, Severity severity, PositionStory story, ValueList<Period> periods)
    {
        var position = new TextArgument.Item("position", story.Id, story.Title.Length > 0 ? story.Title : story.Id);
        return new(rule, Fingerprint.Of(rule.Id, story.Id), periods)
        {
            Severity = severity,
            Message = rule.Id == HistoryCodes.RoleChurn.Id
                ? Text.Of(
                    "{position} got another manager or holder on {count} within a year",
                    ("position", position),
                    ("count", Count.Of(Math.Max(MostChanges, story.ChangeDays().Count(day => IsIn(day, periods[^1]))), "day")))
                : Text.Of(
                    "The work of {position} has little to do with what it was a year before, and the title stayed",
                    ("position", position)),
            Subjects = [new Subject("position", story.Id)],
        };
    }

    /// <summary>Whether a change is one of those that make up a period.</summary>
    private static bool IsIn(DateOnly day, Period period) =>
        day >= Days.After(period.From!.Value, -DaysOfYear) && period.To is { } to && day <= Days.After(to, -1);

    private void Note(DateOnly? from, OrgChart chart, string id)
    {
        if (!_stories.TryGetValue(id, out var story))
        {
            _stories.Add(id, story = new(id));
            if (_first is { } first) story.Note(first.From, StateOf(first.Chart, id));
        }

        story.Note(from, StateOf(chart, id));
    }

    private PositionState? StateOf(OrgChart chart, string id) =>
        PositionState.Of(chart.TryPosition(id, out var position) ? position : null, _drift is not null);

    /// <summary>The positions that edits touch; null: any may be.</summary>
    private static HashSet<string>? TouchedBy(IEnumerable<EditFact> edits)
    {
        var positions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (before, after) in edits)
        {
            // What a role brings to one position depends on how many carry it.
            if (!RolesOf(before).SequenceEqual(RolesOf(after)) || MayReachAny(before) || MayReachAny(after)) return null;
            foreach (var row in new[] { before, after }.OfType<Fact>())
            {
                if (row is PositionFact position) positions.Add(position.Id);
                foreach (var (column, id) in FactLists.Of(row).ReferencesOf(row))
                    if (column.RefersTo == FactLists.Positions.Name) positions.Add(id);
            }
        }

        return positions;
    }

    /// <summary>
    /// What roles and areas are, and what is stated of a role. Who reported to a post that is eliminated reports to the one above, or to
    /// nobody.
    /// </summary>
    private static bool MayReachAny(Fact? row) =>
        row is PositionFact { Status: PositionStatus.Eliminated } or RoleFact or AreaFact or ResponsibilityFact { Role: not null };

    private static ValueList<string> RolesOf(Fact? row) => row is PositionFact position ? position.Roles : [];
}
