using OneOf;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <summary>A chart that is edited in place, with its facts and findings; made anew whenever a change cannot be made in place.</summary>
/// <remarks>
/// A session and its forks share one. It is in the state of one of their branches at a time, and is led to that of another by taking back
/// and making what tells them apart, in the same rows: so findings, which speak in rows, mean the same whenever a branch is looked at.
/// </remarks>
internal sealed class EditedChart
{
    private readonly OrgChart _first;
    private readonly IEditableFacts _facts;
    private readonly EditPlan _plan;
    private Branch _at;
    private bool _isBroken;

    public EditedChart(OrgChart chart, OrgAnalyser analyser, CancellationToken cancel)
    {
        _first = chart;
        Chart = chart.ToEditable();
        _facts = chart.Tables.Stated is null ? new WorkingFacts(chart, Chart) : FactStore.Of(chart);
        _plan = new(Chart, _facts, chart.Tables.Stated);
        Rules = new(Chart, analyser, cancel);
        Opened = _at = new() { Findings = Rules.Store.Count };
    }

    /// <summary>Held by whoever looks at the chart or changes it: those who share it take turns.</summary>
    public Lock Gate { get; } = new();

    /// <summary>The branch of the session that opened it.</summary>
    public Branch Opened { get; }

    /// <summary>The chart that is edited.</summary>
    public OrgChart Chart { get; }

    public RulesAtWork Rules { get; }

    /// <summary>Brings the chart to the state of a branch.</summary>
    /// <remarks><b>Cost:</b> that of the changes that tell it apart from the branch that was looked at before.</remarks>
    /// <exception cref="InvalidOperationException">A rule threw an exception before: nobody knows what was found.</exception>
    public void TurnTo(Branch branch)
    {
        ThrowIfBroken();
        if (_at == branch) return;
        _isBroken = true;
        var (edits, steps) = (SharedList<EditFact>.Same(_at.Edits, branch.Edits), SharedList<InPlace>.Same(_at.Steps, branch.Steps));
        for (var step = _at.Steps.Count - 1; step >= steps; step--) Rules.Prepare(_at.Steps[step].Inverse);
        for (var edit = _at.Edits.Count - 1; edit >= edits; edit--) _facts.Make(_at.Edits[edit].Inverse);
        for (var step = steps; step < branch.Steps.Count; step++) Rules.Prepare(branch.Steps[step]);
        for (var edit = edits; edit < branch.Edits.Count; edit++) _facts.Make(branch.Edits[edit]);
        Rules.Judge();
        Rules.TakeDifference();
        _at = branch;
        _isBroken = false;
    }

    /// <summary>Makes a change in place on the branch that is looked at: all of it, or nothing of it.</summary>
    /// <returns>The edits that were made; or why the change cannot be made. Null where it can only be made by making the chart
    /// anew.</returns>
    /// <exception cref="InvalidOperationException">A rule threw an exception before.</exception>
    public OneOf<List<EditFact>, RejectedChange>? TryMake(OrgChange change)
    {
        ThrowIfBroken();
        _isBroken = true;
        var outcome = Try(change);
        _isBroken = false;
        return outcome;
    }

    /// <summary>An immutable chart as a branch has it.</summary>
    public OrgChart ToChart(Branch branch, CancellationToken cancel) => branch.ToChart(_first, cancel);

    /// <summary>Looks at the chart as it was before the last change of the branch that is looked at.</summary>
    public T Before<T>(Func<T> look)
    {
        Rules.Show(_at.Last.Reverse().Select(step => step.Inverse));
        try
        {
            return look();
        }
        finally
        {
            Rules.Show(_at.Last);
        }
    }

    private void ThrowIfBroken()
    {
        if (_isBroken) throw new InvalidOperationException("A rule threw an exception in the middle of a change; open another session.");
    }

    private OneOf<List<EditFact>, RejectedChange>? Try(OrgChange change)
    {
        var (made, steps) = (new List<EditFact>(), new List<InPlace>());
        foreach (var part in change is Several several ? several.Flat() : [change])
        {
            if (part is null)
            {
                TakeBack(made);
                return new RejectedChange(change, Text.Of("One of the changes is null."));
            }

            if (!part.Expand(_facts).TryPickT0(out var edits, out var rejected))
            {
                TakeBack(made);
                return rejected;
            }

            foreach (var edit in edits)
            {
                // What is planned looks at the facts as they will be, and at the chart as it is.
                _facts.Make(edit);
                made.Add(edit);
                if (_plan.Of(edit) is not { } inPlace)
                {
                    TakeBack(made);
                    return null;
                }

                foreach (var step in inPlace) Rules.Prepare(step);
                steps.AddRange(inPlace);
            }
        }

        Rules.Judge();
        _at.Add(made, steps);
        _at.Findings = Rules.Store.Count;
        return made;
    }

    private void TakeBack(List<EditFact> made)
    {
        Rules.Withdraw();
        for (var edit = made.Count - 1; edit >= 0; edit--) _facts.Make(made[edit].Inverse);
    }
}
