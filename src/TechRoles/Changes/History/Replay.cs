using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Facts of one day that dated changes are made to one after the other.</summary>
internal sealed class Replay
{
    private readonly OrgChart _start;
    private readonly FactStore _facts;

    /// <summary>Starts with the facts that hold on a day.</summary>
    public Replay(ChartFacts facts, ChartOptions options, DateOnly? day)
    {
        _start = OrgChart.Repair(facts, options with { AsOf = day }).Chart;
        _facts = new(_start.Stated, options with { AsOf = null }, _start.AsOf);
        (Day, Options) = (_start.AsOf, options with { AsOf = day });
    }

    public DateOnly? Day { get; private set; }

    private ChartOptions Options { get; set; }

    /// <summary>Makes the parts of a change that can be made.</summary>
    public void Make(OrgChange change)
    {
        foreach (var part in new Several([change]).Flat()) TryWhole(part, out _);
    }

    /// <summary>Whether a change was made with all its parts; else why not, and none of them was.</summary>
    public bool TryWhole(OrgChange change, out RejectedChange? rejected)
    {
        var made = new Stack<EditFact>();
        foreach (var part in new Several([change]).Flat())
        {
            if (On(part).Expand(_facts).TryPickT0(out var edits, out rejected))
            {
                foreach (var edit in edits)
                {
                    _facts.Make(edit);
                    made.Push(edit);
                }

                continue;
            }

            foreach (var edit in made) _facts.Make(edit.Inverse);
            rejected = rejected with { Change = part };
            return false;
        }

        rejected = null;
        return true;
    }

    /// <summary>Moves on to another day, on which the same facts hold.</summary>
    public void GoTo(DateOnly day)
    {
        var organisation = _facts.Find<OrganisationFact>("") ?? new();
        _facts.Make(new(organisation, organisation with { AsOf = day }));
        (Day, Options) = (day, Options with { AsOf = day });
    }

    /// <summary>The chart with the changes made so far.</summary>
    public OrgChart Chart()
    {
        var facts = _facts.ToFacts();
        return OrgChart.Repair(facts, Options).Chart.StatedAs(facts);
    }

    // What is said of the organisation is said for the day of the history, whatever day it was written for.
    private OrgChange On(OrgChange change) => change is EditFact { Before: OrganisationFact before, After: OrganisationFact after } edit
        ? edit with { Before = before with { AsOf = Day }, After = after with { AsOf = Day } }
        : change;
}
