using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A person sits in a position; one that the chart does not know is added to it.</summary>
/// <param name="Person">The id of the person.</param>
/// <param name="Position">The id of the position.</param>
public sealed record Assign(string Person, string Position) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "assign";

    /// <summary>The share of a full week that the person gives to it; null: not stated.</summary>
    public Percent? Share { get; init; }

    /// <summary>In which way the person sits there.</summary>
    public AssignmentMode Mode { get; init; }

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) => DutySentence.Sits(Named.Person(Person), Mode, Named.Position(chart, Position));

    internal override void Make(Draft draft)
    {
        if (!draft.TryPosition(Position, out _)) return;
        draft.Require(
            !draft.SittingIn(Position).Any(row => row.Person == Person && row.Mode == Mode),
            DutySentence.AlreadySits(Person, Mode, Position));
        if (!draft.Knows<PersonFact>(Person)) draft.Add(new PersonFact(Person));
        draft.Add(new AssignmentFact(Person, Position) { Share = Share, Mode = Mode });
    }
}

/// <summary>A person leaves a position.</summary>
/// <param name="Person">The id of the person.</param>
/// <param name="Position">The id of the position.</param>
public sealed record Unassign(string Person, string Position) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "unassign";

    /// <summary>Only as far as the person gives it this share; null: any.</summary>
    public Percent? Share { get; init; }

    /// <summary>Only as far as the person sits there in this way; null: in any.</summary>
    public AssignmentMode? Mode { get; init; }

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) => Text.Of(
        Mode switch
        {
            AssignmentMode.Deputy => "{person} is no longer the deputy of {position}",
            AssignmentMode.Successor => "{person} is no longer to follow in {position}",
            null or AssignmentMode.Permanent or AssignmentMode.Acting or AssignmentMode.Interim => "{person} leaves {position}",
            _ => throw new ArgumentOutOfRangeException(nameof(chart), Mode, "A mode without a sentence."),
        },
        ("person", Named.Person(Person)), ("position", Named.Position(chart, Position)));

    internal override void Make(Draft draft)
    {
        var rows = draft.SittingIn(Position)
            .Where(row => row.Person == Person && (Share is null || row.Share == Share) && (Mode is null || row.Mode == Mode))
            .ToArray();
        draft.Require(
            rows.Length > 0,
            Text.Of("'{person}' does not sit in '{position}' so.", ("person", Say.Quote(Person)), ("position", Say.Quote(Position))));
        foreach (var row in rows) draft.Remove(row);
    }
}

/// <summary>Somebody takes a position over from those who sit in it: a person who is named, else the one who stands by.</summary>
/// <remarks>Who is named as successor goes before who is named as deputy. Those who sat there leave; deputies and other successors
/// stay.</remarks>
/// <param name="Position">The id of the position.</param>
/// <param name="Person">The id of the person; null: the only successor of the position, or where there is none the only deputy.</param>
public sealed record Succeed(string Position, string? Person = null) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "succeed";

    /// <inheritdoc/>
    public override Text Said(OrgChart chart)
    {
        var position = ("position", Named.Position(chart, Position));
        return Person is null ? Text.Of("Whoever stands by takes {position} over", position)
            : Text.Of("{person} takes {position} over", ("person", Named.Person(Person)), position);
    }

    internal override void Make(Draft draft)
    {
        if (!draft.TryPosition(Position, out _)) return;
        var rows = draft.SittingIn(Position);
        var person = Person ?? Standing(rows, AssignmentMode.Successor) ?? Standing(rows, AssignmentMode.Deputy);
        if (!draft.Require(
            person is not null,
            Text.Of("Nobody, or more than one, stands by to take '{position}' over.", ("position", Say.Quote(Position))))
            || person is null) return;
        draft.Require(
            rows.Any(row => row.Mode != AssignmentMode.Permanent || row.Person != person) || rows.Length == 0,
            DutySentence.AlreadySits(person, AssignmentMode.Permanent, Position));
        foreach (var row in rows)
            if (row.Person == person || row.Mode.Fills()) draft.Remove(row);
        if (!draft.Knows<PersonFact>(person)) draft.Add(new PersonFact(person));
        draft.Add(new AssignmentFact(person, Position) { Share = rows.FirstOrDefault(row => row.Person == person)?.Share });
    }

    private static string? Standing(AssignmentFact[] rows, AssignmentMode mode) =>
        rows.Where(row => row.Mode == mode).Select(row => row.Person).Distinct(StringComparer.Ordinal).ToArray() is [var one] ? one : null;
}
