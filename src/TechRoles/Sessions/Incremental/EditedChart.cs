using OneOf;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <summary>A chart that is edited in place, with its facts and findings; made anew whenever a change cannot be made in place.</summary>
internal sealed class EditedChart
{
    private readonly OrgChart _first;
    private readonly List<EditFact> _edits = [];
    private readonly IEditableFacts _facts;
    private readonly EditPlan _plan;
    private readonly (bool, bool, bool, bool, bool, bool) _kinds;
    private List<InPlace> _last = [];
    private OrgChart? _now;

    public EditedChart(OrgChart chart, OrgAnalyser analyser)
    {
        _first = chart;
        Chart = chart.ToEditable();
        _facts = chart.Tables.Stated is { } stated
            ? new FactStore(stated, chart.Catalogue, chart.Options.Limits)
            : new WorkingFacts(chart, Chart);
        _plan = new(Chart, _facts, chart.Tables.Stated);
        Rules = new(Chart, analyser);
        _kinds = Kinds();
    }

    /// <summary>The chart that is edited.</summary>
    public OrgChart Chart { get; }

    public RulesAtWork Rules { get; }

    /// <summary>Makes a change in place: all of it, or nothing of it.</summary>
    /// <returns>The edits that were made; or why the change cannot be made. Null where it can only be made by making the chart
    /// anew.</returns>
    public OneOf<List<EditFact>, RejectedChange>? TryMake(OrgChange change)
    {
        var (made, steps) = (new List<EditFact>(), new List<InPlace>());
        foreach (var part in change is Several several ? several.Flat() : [change])
        {
            if (part is null)
            {
                TakeBack(made, steps);
                return new RejectedChange(change, Text.Of("One of the changes is null."));
            }

            if (!part.Expand(_facts).TryPickT0(out var edits, out var rejected))
            {
                TakeBack(made, steps);
                return rejected;
            }

            foreach (var edit in edits)
            {
                if (_plan.Of(edit) is not { } inPlace)
                {
                    TakeBack(made, steps);
                    return null;
                }

                foreach (var step in inPlace) Rules.Make(step);
                steps.AddRange(inPlace);
                _facts.Make(edit);
                made.Add(edit);
            }
        }

        if (Kinds() != _kinds)
        {
            TakeBack(made, steps);
            return null;
        }

        _last = steps;
        Note(made);
        return made;
    }

    /// <summary>An immutable chart with all edits.</summary>
    public OrgChart ToChart() => _now ??= _edits.Count == 0 ? _first : _first.With(_edits).AsT0;

    /// <summary>Looks at the chart as it was before the last change.</summary>
    public T Before<T>(Func<T> look)
    {
        for (var step = _last.Count - 1; step >= 0; step--) Rules.Show(_last[step].Inverse);
        try
        {
            return look();
        }
        finally
        {
            foreach (var step in _last) Rules.Show(step);
        }
    }

    // Which rules run depends on what a chart states at all; of that, edits in place can only change this.
    private (bool Lines, bool Dotted, bool Duties, bool Assignments, bool Occupancy, bool Titles) Kinds()
    {
        var (seats, people) = (Chart.PositionTable, Chart.PeopleTable);
        return (
            seats.Lines.Roots.Length < seats.Count, seats.DottedCount > 0, Chart.DutyTable.Count > 0, people.AssignmentCount > 0,
            seats.StatusCount + people.FillingCount + people.Ended.Count > 0, Chart.Tables.Recognised.Any);
    }

    private void TakeBack(List<EditFact> made, List<InPlace> steps)
    {
        for (var step = steps.Count - 1; step >= 0; step--) Rules.Make(steps[step].Inverse);
        for (var edit = made.Count - 1; edit >= 0; edit--) _facts.Make(made[edit].Inverse);
        Rules.TakeDifference();
    }

    private void Note(List<EditFact> made)
    {
        if (made.Count > 0) _now = null;
        foreach (var edit in made)
        {
            if (_edits.Count > 0 && _edits[^1] == edit.Inverse) _edits.RemoveAt(_edits.Count - 1);
            else _edits.Add(edit);
        }
    }
}
