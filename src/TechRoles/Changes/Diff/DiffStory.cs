using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>What an entry of the story is about.</summary>
public enum DiffTopic
{
    /// <summary>A position that the first chart does not have.</summary>
    Came = 0,

    /// <summary>A position that the second chart does not have.</summary>
    Left,

    /// <summary>A position with another solid manager.</summary>
    Moved,

    /// <summary>A position with another title.</summary>
    Retitled,

    /// <summary>A position with other people in it or standing by.</summary>
    Holders,

    /// <summary>Responsibilities that a position or role gains, loses or holds otherwise.</summary>
    Responsibilities,

    /// <summary>What else is stated of a position: unit, scope, status, grade, roles, dotted lines and the like.</summary>
    Position,

    /// <summary>What else the charts state: areas, units, roles, people, stakeholders, goals and the like.</summary>
    Other,
}

/// <summary>One thing that differs between two charts, for a person to read.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Said">The difference in a line, with titles and ids; people by their ids.</param>
public sealed record DiffEntry(DiffTopic Topic, Text Said)
{
    /// <summary>The id of the position that it is about: in the second chart, or in the first where it has left; null: none.</summary>
    public string? Position { get; init; }

    /// <summary>The difference in English.</summary>
    public string Text => Said.ToString();
}

/// <summary>Tells the difference of two charts position by position.</summary>
internal sealed class DiffStory
{
    private readonly List<DiffEntry> _entries = [];
    private readonly PositionMatching _matching;
    private readonly Func<Position, string> _called;

    private DiffStory(PositionMatching matching, Func<Position, string> called) => (_matching, _called) = (matching, called);

    /// <summary>Every difference, topic by topic.</summary>
    /// <param name="matching">Which positions are the same.</param>
    /// <param name="edits">What leads from the first chart to the second.</param>
    /// <param name="called">The id by which the edits speak of a position of the second chart.</param>
    public static ValueList<DiffEntry> Of(PositionMatching matching, IEnumerable<EditFact> edits, Func<Position, string> called)
    {
        var story = new DiffStory(matching, called);
        story.TellPositions();
        story.TellRows(edits);
        return story._entries.OrderBy(entry => entry.Topic).ToValueList();
    }

    private void TellPositions()
    {
        foreach (var position in _matching.Came)
        {
            TextArgument? manager = position.Manager is { } above ? Name(above) : null;
            var came = PositionSentence.Below(Name(position), manager);
            Tell(
                DiffTopic.Came,
                _matching.Before.TryPosition(position.Id, out var other) && _matching.AfterOf(other) is null
                    ? Text.Of("{position}; the id was that of {other}", ("position", came), ("other", Say.Quote(other.Title)))
                    : came,
                position.Id);
        }

        foreach (var position in _matching.Left) Tell(DiffTopic.Left, PositionSentence.Below(position), position.Id);
        foreach (var pair in _matching.Pairs) TellPosition(pair.Before, pair.After);
    }

    private void TellPosition(Position before, Position after)
    {
        var (from, to) = (before.Manager, after.Manager);
        if ((from is { } manager ? _matching.AfterOf(manager) : null) != to)
            Tell(
                DiffTopic.Moved,
                PositionSentence.Moved(Name(after), to is { } now ? Name(now) : null, from is { } then ? then : null),
                after.Id);
        if (before.Title != after.Title) Tell(DiffTopic.Retitled, PositionSentence.Retitled(before, after), after.Id);
        if (Turnover(before.Assignments.Select(Told), after.Assignments.Select(Told)) is { } holders)
            Tell(DiffTopic.Holders, About(Name(after), holders), after.Id);
        var rest = PositionSentence.Stated(before, after)
            .Concat(Balance(Roles(before), Roles(after)) is { } roles ? [Text.Of("roles {change}", ("change", roles))] : [])
            .Concat(Balance(
                before.DottedManagers.Select(other => _matching.AfterOf(other) is { } same ? Name(same) : other),
                after.DottedManagers.Select(Name)) is { } lines ? [Text.Of("dotted lines {change}", ("change", lines))] : [])
            .Select(part => (TextArgument)part).ToArray();
        if (rest.Length > 0) Tell(DiffTopic.Position, About(Name(after), Say.Groups(rest)), after.Id);
    }

    private void TellRows(IEnumerable<EditFact> edits)
    {
        var all = edits.ToArray();
        var positions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var position in _matching.After.Positions) positions[_called(position)] = position.Id;
        var owners = all.Where(edit => (edit.After ?? edit.Before) is ResponsibilityFact)
            .GroupBy(edit => FactKey.Of((edit.After ?? edit.Before)!), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var owner in owners)
        {
            var (gone, come) =
                (owner.Select(edit => edit.Before).OfType<ResponsibilityFact>(),
                    owner.Select(edit => edit.After).OfType<ResponsibilityFact>());
            var one = gone.Concat(come).First();
            var who = one.Role is { } role ? Text.Of("the role {role}", ("role", Say.Quote(role))) : NameOf(one.Position!);
            var whose = one.Position is { } id ? positions.GetValueOrDefault(id, id) : null;
            if (Balance(gone.Select(Told), come.Select(Told)) is { } what) Tell(DiffTopic.Responsibilities, About(who, what), whose);
        }

        foreach (var edit in all)
            if (IsOther(edit)) Tell(DiffTopic.Other, edit.Said(edit.Before is null ? _matching.After : _matching.Before));
    }

    // Positions, their lines and holders are told with the positions, and so is who holds none any more.
    private static bool IsOther(EditFact edit) =>
        (edit.After ?? edit.Before) is not (PositionFact or LineFact or AssignmentFact or ResponsibilityFact)
        && !(edit is { Before: PersonFact, After: null } or { Before: null, After: PersonFact });

    private void Tell(DiffTopic topic, Text text, string? position = null) => _entries.Add(new(topic, text) { Position = position });

    private static Text About(TextArgument who, TextArgument change) => Text.Of("{who}: {change}", ("who", who), ("change", change));

    /// <summary>A position of the second chart as the changes call it.</summary>
    private TextArgument Name(Position after)
    {
        var id = _called(after);
        return id == after.Id ? after
            : Text.Of("{title} ({id}, now {now})", ("title", Say.Quote(after.Title)), ("id", Say.Quote(id)), ("now", Say.Quote(after.Id)));
    }

    private TextArgument NameOf(string id) =>
        _matching.Before.TryPosition(id, out var before) ? before
        : _matching.After.TryPosition(id, out var after) ? after
        : Say.Quote(id);

    private static IEnumerable<TextArgument> Roles(Position position) => position.Roles.Select(role => Say.Quote(role.Id));

    /// <summary>
    /// What is gained and what is lost: <c>gains payroll (accountable); loses network (responsible)</c>; null where nothing is.
    /// </summary>
    private static Text? Balance(IEnumerable<TextArgument> before, IEnumerable<TextArgument> after)
    {
        var (gone, come) = Differences(before, after);
        if (gone.Length + come.Length == 0) return null;
        var (lost, gained) = (("gone", Say.List(gone)), ("come", Say.List(come)));
        return (gone.Length, come.Length) switch
        {
            (0, _) => Text.Of("gains {come}", gained),
            (_, 0) => Text.Of("loses {gone}", lost),
            _ => Text.Of("gains {come}; loses {gone}", gained, lost),
        };
    }

    /// <summary>Who came for whom: <c>person-2 instead of person-1</c>; null where nobody did.</summary>
    private static Text? Turnover(IEnumerable<TextArgument> before, IEnumerable<TextArgument> after)
    {
        var (gone, come) = Differences(before, after);
        if (gone.Length + come.Length == 0) return null;
        var (left, joined) = (("gone", Say.List(gone)), ("come", Say.List(come)));
        return (gone.Length, come.Length) switch
        {
            (0, _) => Text.Of("{come} came", joined),
            (_, 0) => Text.Of("{gone} left", left),
            _ => Text.Of("{come} instead of {gone}", joined, left),
        };
    }

    private static (TextArgument[] Gone, TextArgument[] Come) Differences(
        IEnumerable<TextArgument> before, IEnumerable<TextArgument> after)
    {
        // Most positions are as they were: nothing is put into words for these.
        var (old, current) = (before.ToArray(), after.ToArray());
        return old.AsSpan().SequenceEqual(current) ? ([], []) : (Only(old, current), Only(current, old));
    }

    private static TextArgument[] Only(TextArgument[] here, TextArgument[] there) =>
    [
        .. here.ExceptBy(there.Select(one => one.ToString()), one => one.ToString(), StringComparer.Ordinal)
            .OrderBy(one => one.ToString(), StringComparer.Ordinal),
    ];

    private static TextArgument Told(Assignment assignment)
    {
        var details = new List<TextArgument>();
        if (assignment.Mode != AssignmentMode.Permanent) details.Add(assignment.Mode);
        if (assignment.Share is { } share) details.Add(share);
        if (!assignment.Period.IsAlways) details.Add(assignment.Period);
        return WithDetails(assignment.Person, details);
    }

    private TextArgument Told(ResponsibilityFact row)
    {
        List<TextArgument> details = [row.Involvement == Involvement.Supports ? Text.Of("supports") : row.Involvement];
        if (row.Joint == true) details.Add(Text.Of("jointly"));
        if (!row.Period.IsAlways) details.Add(row.Period);
        var chart = _matching.After.TryArea(row.Area, out _) ? _matching.After : _matching.Before;
        return WithDetails(Named.Cell(chart, row.Area, row.Scope), details);
    }

    private static TextArgument WithDetails(TextArgument what, List<TextArgument> details) => details.Count == 0 ? what
        : Text.Of("{what} ({details})", ("what", what), ("details", Say.Commas(details)));
}
