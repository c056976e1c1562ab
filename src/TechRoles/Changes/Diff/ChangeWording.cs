using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Puts edits of facts into the words there are for them, such as <see cref="Retitle"/>; where there is none the edit speaks for itself.</summary>
/// <remarks>A word is only used where it comes down to the very edit it stands for, or takes away what the seat that it removes leaves behind.</remarks>
internal sealed class ChangeWording
{
    private readonly List<OrgChange> _changes = [];
    private readonly FactStore _facts;
    private readonly IReadOnlySet<string> _leaving;
    private readonly IReadOnlySet<string> _givenAgain;

    private ChangeWording(OrgChart chart, IReadOnlySet<string> leaving, IReadOnlySet<string> givenAgain) =>
        (_facts, _leaving, _givenAgain) = (new(chart.Stated, chart.Options.Catalogue, chart.Options.Limits), leaving, givenAgain);

    /// <summary>The changes that edits of a chart amount to.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="edits">The edits, each of which can be made after those before it.</param>
    /// <param name="givenAgain">The ids of seats that become other seats.</param>
    public static ValueList<OrgChange> Of(OrgChart chart, IReadOnlyList<EditFact> edits, IReadOnlySet<string> givenAgain)
    {
        var leaving = edits.Where(edit => edit.After is null).Select(edit => edit.Before).OfType<PositionFact>().Select(seat => seat.Id)
            .ToHashSet(StringComparer.Ordinal);
        var wording = new ChangeWording(chart, leaving, givenAgain);
        foreach (var edit in edits) wording.Say(edit);
        return wording._changes.ToValueList();
    }

    private void Say(EditFact edit)
    {
        switch (edit)
        {
            case { Before: { } row, After: null } when GoesWithItsSeat(row): break;
            case { Before: PositionFact row, After: null }: Remove(row); break;
            case { Before: PositionFact before, After: PositionFact after } when before.Id == after.Id && !_givenAgain.Contains(before.Id):
                foreach (var step in Steps(before, after)) SayOne(step);
                break;
            default: SayOne(edit); break;
        }
    }

    private void SayOne(EditFact edit)
    {
        _changes.Add(Word(edit) is { } word && ComesDownTo(word, edit) ? word : edit);
        _facts.Make(edit);
    }

    private void Remove(PositionFact row)
    {
        var word = new RemovePosition(row.Id);
        _changes.Add(word);
        foreach (var edit in word.Expand(_facts).AsT0) _facts.Make(edit);
    }

    /// <summary>Whether removing a seat removes a row, too. What ends before that for want of a day has gone by then.</summary>
    private bool GoesWithItsSeat(Fact row) => DatesOf.Row(row).IsAlways && row switch
    {
        AssignmentFact assignment => _leaving.Contains(assignment.Position),
        ResponsibilityFact { Position: { } owner } => _leaving.Contains(owner),
        RequirementFact { Position: { } owner } => _leaving.Contains(owner),
        LineFact line => _leaving.Contains(line.Position),
        _ => false,
    };

    private bool ComesDownTo(OrgChange word, EditFact edit) =>
        word.Expand(_facts).TryPickT0(out var edits, out _) && edits.Count == 1 && Same(edits[0].Before, edit.Before) && Same(edits[0].After, edit.After);

    private static bool Same(Fact? left, Fact? right) => left is null ? right is null : right is not null && FactKey.AreSame(left, right);

    /// <summary>One thing after the other that is stated of a seat.</summary>
    private static IEnumerable<EditFact> Steps(PositionFact before, PositionFact after)
    {
        var steps = new List<PositionFact> { before };
        void Step(PositionFact next)
        {
            if (!FactKey.AreSame(steps[^1], next)) steps.Add(next);
        }

        Step(before with { Title = after.Title });
        Step(steps[^1] with { ReportsTo = after.ReportsTo });
        foreach (var role in before.Roles.Except(after.Roles, StringComparer.Ordinal)) Step(steps[^1] with { Roles = Places.Without(steps[^1].Roles, role) });
        foreach (var role in after.Roles.Except(before.Roles, StringComparer.Ordinal)) Step(steps[^1] with { Roles = [.. steps[^1].Roles, role] });
        foreach (var to in before.DottedTo.Except(after.DottedTo, StringComparer.Ordinal)) Step(steps[^1] with { DottedTo = Places.Without(steps[^1].DottedTo, to) });
        foreach (var to in after.DottedTo.Except(before.DottedTo, StringComparer.Ordinal)) Step(steps[^1] with { DottedTo = [.. steps[^1].DottedTo, to] });
        Step(after);
        return steps.Zip(steps.Skip(1), (one, next) => new EditFact(one, next));
    }

    private static OrgChange? Word(EditFact edit) => (edit.Before, edit.After) switch
    {
        (null, PositionFact row) => new AddPosition(row),
        (PositionFact before, PositionFact after) => Word(before, after),
        (null, ResponsibilityFact row) => new AssignResponsibility(row.Area, row.Involvement) { Position = row.Position, Role = row.Role, Scope = row.Scope },
        (ResponsibilityFact row, null) => new WithdrawResponsibility(row.Area, row.Involvement) { Position = row.Position, Role = row.Role, Scope = row.Scope },
        (null, AssignmentFact row) => new Assign(row.Person, row.Position) { Share = row.Share, Mode = row.Mode },
        (AssignmentFact row, null) => new Unassign(row.Person, row.Position) { Share = row.Share, Mode = row.Mode },
        (null, LineFact { Kind: LineKind.Dotted } row) => new AddDottedLine(row.Position, row.Manager) { Percent = row.Percent, Period = row.Period },
        (LineFact { Kind: LineKind.Dotted } row, null) => new RemoveDottedLine(row.Position, row.Manager),
        (null, EngagementFact row) => new Engage(row.Position, row.Stakeholder, row.Kind) { Topic = row.Topic },
        (EngagementFact row, null) => new Disengage(row.Position, row.Stakeholder) { Engagement = row.Kind, Topic = row.Topic },
        (null, SeatFact row) => new SeatOnBody(row.Body, row.Position) { Seat = row.Kind },
        (SeatFact row, null) => new LeaveBody(row.Body, row.Position),
        (null, InitiativeFact row) => new AddInitiative(row),
        (InitiativeFact row, null) => new RemoveInitiative(row.Id),
        (InitiativeFact before, InitiativeFact after) when before with { Sponsor = after.Sponsor } == after => new ChangeSponsor(after.Id, after.Sponsor),
        _ => null,
    };

    private static OrgChange? Word(PositionFact before, PositionFact after) =>
        before.Title != after.Title ? new Retitle(after.Id, after.Title)
        : before.ReportsTo != after.ReportsTo ? new Rereport(after.Id, after.ReportsTo)
        : after.Roles.Except(before.Roles, StringComparer.Ordinal).FirstOrDefault() is { } given ? new GiveRole(after.Id, given)
        : before.Roles.Except(after.Roles, StringComparer.Ordinal).FirstOrDefault() is { } taken ? new TakeRole(after.Id, taken)
        : after.DottedTo.Except(before.DottedTo, StringComparer.Ordinal).FirstOrDefault() is { } added ? new AddDottedLine(after.Id, added)
        : before.DottedTo.Except(after.DottedTo, StringComparer.Ordinal).FirstOrDefault() is { } removed ? new RemoveDottedLine(after.Id, removed)
        : null;
}
