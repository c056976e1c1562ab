using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>Which edits of facts can be made in place: those of which it is certain what making the chart anew would give.</summary>
/// <remarks>Whether an edit can be made at all was decided before: the facts hold together, as <see cref="IFactView"/> says.</remarks>
/// <param name="chart">The chart that is edited.</param>
/// <param name="facts">Its facts, in which the edit that is asked for was made already.</param>
/// <param name="stated">The facts as changes left them; null: the chart says them itself, and lists all areas that it has.</param>
internal sealed partial class EditPlan(OrgChart chart, IEditableFacts facts, ChartFacts? stated)
{
    private readonly DutyPlan _duties = new(chart, facts, stated);

    /// <summary>
    /// The edits in place, one after the other, none where the edit changes nothing on the day of the chart; null where the chart is to be
    /// made anew. Asked after the facts are edited, and before the chart is.
    /// </summary>
    public List<InPlace>? Of(EditFact edit) => MayMoveTheDay(edit.Before) || MayMoveTheDay(edit.After) ? null : StepsOf(edit);

    private List<InPlace>? StepsOf(EditFact edit) => (edit.Before, edit.After) switch
    {
        (PositionFact before, PositionFact after) => Replace(before, after),
        (null, PositionFact after) => Add(after),
        (PositionFact before, null) => Remove(before),
        (null, PersonFact after) => Know(after, isAdded: true) is { } step ? [step] : null,
        (PersonFact before, null) => Know(before, isAdded: false) is { } step ? [step] : null,
        (ResponsibilityFact before, null) => WithWork(_duties.Restate(before, isAdded: false), before),
        (null, ResponsibilityFact after) => WithWork(_duties.Restate(after, isAdded: true), after),
        (AssignmentFact before, null) => Assign(before, isAdded: false),
        (null, AssignmentFact after) => Assign(after, isAdded: true),
        (LineFact before, null) => Redraw(before.Position),
        (null, LineFact after) => Redraw(after.Position),
        (PersonFact before, PersonFact after) => Rename(before, after),
        (ResponsibilityFact before, ResponsibilityFact after) =>
            WithWork(Both(_duties.Restate(before, isAdded: false), _duties.Restate(after, isAdded: true)), before, after),
        (AssignmentFact before, AssignmentFact after) => Both(Assign(before, isAdded: false), Assign(after, isAdded: true)),
        (LineFact before, LineFact after) =>
            before.Position == after.Position ? Redraw(after.Position) : Both(Redraw(before.Position), Redraw(after.Position)),
        _ => RestateRow(edit),
    };

    /// <summary>A chart of which nobody has said the day is one of the last day on which any row begins to hold.</summary>
    private bool MayMoveTheDay(Fact? row) => row is not null && FactLists.Of(row) is { HoldsInPeriodOnly: true } list
        && !list.PeriodOf(row).IsAlways && facts.Options.AsOf is null && facts.Find<OrganisationFact>("")?.AsOf is null;

    /// <summary>What a row that is replaced comes down to; where both say the same of one thing it is said once.</summary>
    private static List<InPlace>? Both(List<InPlace>? goes, List<InPlace>? comes) =>
        goes is null || comes is null ? null : [.. goes, .. comes.Except(goes)];

    private List<InPlace>? Rename(PersonFact before, PersonFact after) =>
        before.Id == after.Id && stated is not { People.Count: 0 } && chart.TryPerson(before.Id, out var person)
            && person.Name == before.Name
            ? [new InPlace.NamePerson(person.Row, before.Name, after.Name)]
            : null;

    private InPlace.ListPerson? Know(PersonFact row, bool isAdded)
    {
        // Where no people are listed, those who are assigned are people.
        if (stated is { People.Count: 0 } || chart.PeopleTable.Count >= chart.Options.Limits.Rows) return null;
        var person = chart.PeopleTable.Reserve(chart.Names.Intern(row.Id));
        if (person < 0 || chart.PeopleTable.Knows(person) == isAdded || chart.PeopleTable.ByPerson.Slice(person).Count > 0) return null;
        return new(person, row.Name, isAdded);
    }

    private List<InPlace>? Assign(AssignmentFact row, bool isAdded)
    {
        if (!chart.TryPosition(row.Position, out var position)) return null;
        if (AssignedBy(row, position) is not { } assigned) return null;
        if (!row.Period.HoldsOn(chart.AsOf))
            return row.Period.IsOver(chart.AsOf) && assigned.Fills ? NoteEnded(row.Position, position) : [];

        // One row of several that say the same changes nothing.
        var rows = facts.Of<AssignmentFact>(row.Position).Count(other => other == row);
        return rows == (isAdded ? 1 : 0) && chart.PeopleTable.Has(assigned) != isAdded ? [new InPlace.Assign(assigned, isAdded)] : null;
    }

    private Assigned? AssignedBy(AssignmentFact row, Position position)
    {
        var person = chart.Names.Find(row.Person) is var name and >= 0 ? chart.PeopleTable.RowOf[name] : -1;
        return person < 0 ? null : new(person, position.Row, row.Share is { } share ? (sbyte)share.Value : (sbyte)-1, row.Mode, row.Period);
    }

    /// <summary>Who left a position last is another one than before.</summary>
    private List<InPlace>? NoteEnded(string position, Position filled)
    {
        Assigned? last = null;
        foreach (var row in facts.Of<AssignmentFact>(position))
        {
            if (!row.Mode.Fills() || !row.Period.IsOver(chart.AsOf)) continue;
            if (AssignedBy(row, filled) is not { } ended) return null;
            if (last is not { } other || ended.EndedAfter(other)) last = ended;
        }

        var before = chart.PeopleTable.Ended.TryGetValue(filled.Row, out var known) ? known : (Assigned?)null;
        return before == last ? [] : [new InPlace.NoteEnded(filled.Row, before, last)];
    }
}
