using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>
/// Puts edits of facts into the words there are for them, such as <see cref="Retitle"/>; where there is none the edit speaks for itself.
/// </summary>
/// <remarks>
/// A word is only used where it comes down to the very edits it stands for, or takes away what the position that it removes leaves behind.
/// Whether edits far apart amount to more, such as a merge, is not guessed.
/// </remarks>
internal sealed class ChangeWording
{
    private readonly List<OrgChange> _changes = [];
    private readonly IEditableFacts _facts;
    private readonly IReadOnlySet<string> _givenAgain;
    private readonly HashSet<(Type List, string Id)> _leaving;

    /// <summary>People of whom nothing is stated but that they are there: whoever assigns one says that, too.</summary>
    private readonly SortedDictionary<string, EditFact> _newcomers = new(StringComparer.Ordinal);

    private ChangeWording(IEditableFacts facts, IReadOnlyList<OrgChange> changes, IReadOnlySet<string> givenAgain)
    {
        (_facts, _givenAgain, _leaving) = (facts, givenAgain, []);
        foreach (var change in changes)
            if (change is EditFact { Before: { } row, After: null } && FactKey.OwnId(row) is { } id) _leaving.Add((row.GetType(), id));
    }

    /// <summary>The changes that edits of a chart amount to.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="edits">The edits, each of which can be made after those before it; what goes does not come again.</param>
    /// <param name="givenAgain">The ids of positions that become other positions.</param>
    public static ValueList<OrgChange> Of(OrgChart chart, IReadOnlyList<EditFact> edits, IReadOnlySet<string> givenAgain) =>
        Of(FactStore.Of(chart), edits, givenAgain);

    /// <summary>The changes with the edits among them in words.</summary>
    /// <param name="facts">The facts that they are made to; they are made.</param>
    /// <param name="changes">The changes, each of which can be made after those before it; what goes does not come again.</param>
    /// <param name="givenAgain">The ids of positions that become other positions; null: none does.</param>
    public static ValueList<OrgChange> Of(IEditableFacts facts, IReadOnlyList<OrgChange> changes, IReadOnlySet<string>? givenAgain = null)
    {
        var wording = new ChangeWording(facts, changes, givenAgain ?? new HashSet<string>());
        foreach (var change in changes) wording.Say(change);
        foreach (var newcomer in wording._newcomers.Values) wording.SayAsIs(newcomer);
        return wording._changes.ToValueList();
    }

    private void Say(OrgChange change)
    {
        switch (change)
        {
            case EditFact { Before: { } row, After: null } when GoesWithItsPosition(row): break;
            case EditFact { Before: PositionFact row, After: null }: SayAsIs(new RemovePosition(row.Id)); break;
            case EditFact { Before: PositionFact, After: PositionFact after } when IsLeaving<PositionFact>(after.Id): break;
            case EditFact { Before: PositionFact or LineFact } edit when _givenAgain.Contains(FactKey.Of(edit.Before)):
                SayAsIs(edit);
                break;
            case EditFact { Before: PositionFact before, After: PositionFact after } when before.Id == after.Id:
                foreach (var step in Steps(before, after)) SayInAWord([step]);
                break;
            case EditFact { Before: null, After: PersonFact person } edit when person == new PersonFact(person.Id):
                _newcomers.Add(person.Id, edit);
                break;
            case EditFact edit: SayInAWord(_newcomers.Remove(Person(edit.After), out var newcomer) ? [newcomer, edit] : [edit]); break;
            default: SayAsIs(change); break;
        }
    }

    private void SayInAWord(ReadOnlySpan<EditFact> edits)
    {
        if (Word(edits[^1]) is { } word && ComesDownTo(word, edits)) SayAsIs(word);
        else
            foreach (var edit in edits) SayAsIs(edit);
    }

    private void SayAsIs(OrgChange change)
    {
        _changes.Add(change);
        if (change is EditFact edit) _facts.Make(edit);
        else
            foreach (var part in change.Expand(_facts).AsT0) _facts.Make(part);
    }

    /// <summary>
    /// Whether removing a position removes a row, too. One that has its days goes by itself: it may be over before the position goes.
    /// </summary>
    private bool GoesWithItsPosition(Fact row)
    {
        var list = FactLists.Of(row);
        return !list.HasId && list.PeriodOf(row).IsAlways
            && list.KeyOf(row) is var (of, id) && of == FactLists.Positions.Name && IsLeaving<PositionFact>(id)
            && !list.ReferencesOf(row).Any(named => !named.Column.NamesPositions && IsLeavingToo(named.Column, named.Id));
    }

    /// <summary>
    /// Whether what a row names besides its position goes, so that the row goes before it. People and areas come first, if they go.
    /// </summary>
    private bool IsLeavingToo(FactColumn column, string id) =>
        FactLists.Find(column.RefersTo!) is { } list && OutsideTable.Lists.Contains(list) && _leaving.Contains((list.RowType, id));

    private bool IsLeaving<T>(string id)
        where T : Fact => _leaving.Contains((typeof(T), id));

    private bool ComesDownTo(OrgChange word, ReadOnlySpan<EditFact> edits)
    {
        if (!word.Expand(_facts).TryPickT0(out var made, out _) || made.Count != edits.Length) return false;
        for (var i = 0; i < edits.Length; i++)
            if (!Same(made[i].Before, edits[i].Before) || !Same(made[i].After, edits[i].After)) return false;
        return true;
    }

    private static bool Same(Fact? left, Fact? right) => left is null ? right is null : right is not null && FactKey.AreSame(left, right);

    /// <summary>Of whom a row speaks that needs the person to be there; empty: of nobody.</summary>
    private static string Person(Fact? row) => row switch
    {
        AssignmentFact assignment => assignment.Person,
        QualificationFact qualification => qualification.Person,
        _ => "",
    };

    /// <summary>One thing after the other that is stated of a position.</summary>
    private static IEnumerable<EditFact> Steps(PositionFact before, PositionFact after)
    {
        var steps = new List<PositionFact> { before };
        void Step(PositionFact next)
        {
            if (!FactKey.AreSame(steps[^1], next)) steps.Add(next);
        }

        Step(before with { Title = after.Title });
        Step(steps[^1] with { ReportsTo = after.ReportsTo });
        foreach (var role in before.Roles.Except(after.Roles, StringComparer.Ordinal))
            Step(steps[^1] with { Roles = PositionDraft.Without(steps[^1].Roles, role) });
        foreach (var role in after.Roles.Except(before.Roles, StringComparer.Ordinal))
            Step(steps[^1] with { Roles = [.. steps[^1].Roles, role] });
        foreach (var to in before.DottedTo.Except(after.DottedTo, StringComparer.Ordinal))
            Step(steps[^1] with { DottedTo = PositionDraft.Without(steps[^1].DottedTo, to) });
        foreach (var to in after.DottedTo.Except(before.DottedTo, StringComparer.Ordinal))
            Step(steps[^1] with { DottedTo = [.. steps[^1].DottedTo, to] });
        Step(after);
        return steps.Zip(steps.Skip(1), (one, next) => new EditFact(one, next));
    }

    private static OrgChange? Word(EditFact edit) => (edit.Before, edit.After) switch
    {
        (null, PositionFact row) => new AddPosition(row),
        (PositionFact before, PositionFact after) => Word(before, after),
        (null, ResponsibilityFact row) =>
            new AssignResponsibility(row.Area, row.Involvement) { Position = row.Position, Role = row.Role, Scope = row.Scope },
        (ResponsibilityFact row, null) =>
            new WithdrawResponsibility(row.Area, row.Involvement) { Position = row.Position, Role = row.Role, Scope = row.Scope },
        (null, AssignmentFact row) => new Assign(row.Person, row.Position) { Share = row.Share, Mode = row.Mode },
        (AssignmentFact row, null) => new Unassign(row.Person, row.Position) { Share = row.Share, Mode = row.Mode },
        (null, LineFact { Kind: LineKind.Dotted } row) =>
            new AddDottedLine(row.Position, row.Manager) { Percent = row.Percent, Period = row.Period },
        (LineFact { Kind: LineKind.Dotted } row, null) => new RemoveDottedLine(row.Position, row.Manager),
        (LineFact row, null) => new Rereport(row.Position, null),
        (null, EngagementFact row) => new Engage(row.Position, row.Stakeholder, row.Kind) { Topic = row.Topic },
        (EngagementFact row, null) => new Disengage(row.Position, row.Stakeholder) { Engagement = row.Kind, Topic = row.Topic },
        (null, SeatFact row) => new SeatOnBody(row.Body, row.Position) { Seat = row.Kind },
        (SeatFact row, null) => new LeaveBody(row.Body, row.Position),
        (null, InitiativeFact row) => new AddInitiative(row),
        (InitiativeFact row, null) => new RemoveInitiative(row.Id),
        (InitiativeFact before, InitiativeFact after) when before with { Sponsor = after.Sponsor } == after =>
            new ChangeSponsor(after.Id, after.Sponsor),
        _ => null,
    };

    private static OrgChange? Word(PositionFact before, PositionFact after) =>
        before.Title != after.Title ? new Retitle(after.Id, after.Title)
        : before.ReportsTo != after.ReportsTo ? new Rereport(after.Id, after.ReportsTo)
        : after.Roles.Except(before.Roles, StringComparer.Ordinal).FirstOrDefault() is { } given ? new GiveRole(after.Id, given)
        : before.Roles.Except(after.Roles, StringComparer.Ordinal).FirstOrDefault() is { } taken ? new TakeRole(after.Id, taken)
        : after.DottedTo.Except(before.DottedTo, StringComparer.Ordinal).FirstOrDefault() is { } added ? new AddDottedLine(after.Id, added)
        : before.DottedTo.Except(after.DottedTo, StringComparer.Ordinal).FirstOrDefault() is { } removed
        ? new RemoveDottedLine(after.Id, removed)
        : null;
}
