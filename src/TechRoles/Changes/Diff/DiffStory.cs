using System.Globalization;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>What an entry of the story is about.</summary>
public enum DiffTopic
{
    /// <summary>A seat that the first chart does not have.</summary>
    Came = 0,

    /// <summary>A seat that the second chart does not have.</summary>
    Left,

    /// <summary>A seat with another solid manager.</summary>
    Moved,

    /// <summary>A seat with another title.</summary>
    Retitled,

    /// <summary>A seat with other people in it or standing by.</summary>
    Holders,

    /// <summary>Responsibilities that a seat or role gains, loses or holds otherwise.</summary>
    Responsibilities,

    /// <summary>What else is stated of a seat: unit, scope, status, grade, roles, dotted lines and the like.</summary>
    Seat,

    /// <summary>What else the charts state: areas, units, roles, people, stakeholders, goals and the like.</summary>
    Other,
}

/// <summary>One thing that differs between two charts, for a person to read.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">The difference in a line, with titles and ids; people by their ids.</param>
public sealed record DiffEntry(DiffTopic Topic, string Text);

/// <summary>Tells the difference of two charts seat by seat.</summary>
internal sealed class DiffStory
{
    private const int Shown = 5;

    private readonly List<DiffEntry> _entries = [];
    private readonly PositionMatching _matching;
    private readonly Func<Position, string> _called;

    private DiffStory(PositionMatching matching, Func<Position, string> called) => (_matching, _called) = (matching, called);

    /// <summary>Every difference, topic by topic.</summary>
    /// <param name="matching">Which seats are the same.</param>
    /// <param name="edits">What leads from the first chart to the second.</param>
    /// <param name="called">The id by which the edits speak of a position of the second chart.</param>
    public static ValueList<DiffEntry> Of(PositionMatching matching, IEnumerable<EditFact> edits, Func<Position, string> called)
    {
        var story = new DiffStory(matching, called);
        story.TellSeats();
        story.TellRows(edits);
        return story._entries.OrderBy(entry => entry.Topic).ToValueList();
    }

    private void TellSeats()
    {
        foreach (var seat in _matching.Came)
        {
            var below = seat.Manager is { } manager ? $", below {Name(manager)}" : "";
            var again = _matching.Before.TryPosition(seat.Id, out var other) && _matching.AfterOf(other) is null
                ? $"; the id was that of {other.Title}"
                : "";
            Tell(DiffTopic.Came, Name(seat) + below + again);
        }

        foreach (var seat in _matching.Left)
        {
            var from = seat.Manager is { } manager ? $", below {manager}" : "";
            Tell(DiffTopic.Left, seat + from);
        }

        foreach (var pair in _matching.Pairs) TellSeat(pair.Before, pair.After);
    }

    private void TellSeat(Position before, Position after)
    {
        var (from, to) = (before.Manager, after.Manager);
        if ((from is { } manager ? _matching.AfterOf(manager) : null) != to)
            Tell(DiffTopic.Moved,
                $"{Name(after)} reports to {(to is { } now ? Name(now) : "nobody")} instead of "
                + $"{(from is { } then ? then.ToString() : "nobody")}");
        if (before.Title != after.Title) Tell(DiffTopic.Retitled, $"{before} is now {after.Title}");
        if (Turnover(before.Assignments.Select(Told), after.Assignments.Select(Told)) is { } holders)
            Tell(DiffTopic.Holders, $"{Name(after)}: {holders}");
        string?[] rest =
        [
            Otherwise("unit", before.Unit?.Name, after.Unit?.Name)
                ?? (before.Unit?.Id == after.Unit?.Id ? null : $"unit {after.Unit?.Id} instead of {before.Unit?.Id}"),
            Otherwise("scope", before.Scope?.Id, after.Scope?.Id),
            Otherwise("status", Spelt(before.Status), Spelt(after.Status)),
            Otherwise("grade", before.Grade, after.Grade),
            Otherwise("capacity", before.Capacity?.ToString(), after.Capacity?.ToString()),
            before.IsStatedTop == after.IsStatedTop ? null : after.IsStatedTop ? "stated to be a top" : "no longer stated to be a top",
            before.IsMatrix == after.IsMatrix ? null : after.IsMatrix ? "a matrix position" : "no longer a matrix position",
            before.IsKey == after.IsKey ? null : after.IsKey ? "a key position" : "no longer a key position",
            Labelled("roles", Balance(before.Roles.Select(role => role.Id), after.Roles.Select(role => role.Id))),
            Labelled("dotted lines", Balance(
                before.DottedManagers.Select(other => _matching.AfterOf(other) is { } same ? Name(same) : other.ToString()),
                after.DottedManagers.Select(Name))),
        ];
        if (rest.Any(part => part is not null))
            Tell(DiffTopic.Seat, $"{Name(after)}: {string.Join("; ", rest.Where(part => part is not null))}");
    }

    private void TellRows(IEnumerable<EditFact> edits)
    {
        var all = edits.ToArray();
        var owners = all.Where(edit => (edit.After ?? edit.Before) is ResponsibilityFact)
            .GroupBy(edit => FactKey.Of((edit.After ?? edit.Before)!), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var owner in owners)
        {
            var (gone, come) =
                (owner.Select(edit => edit.Before).OfType<ResponsibilityFact>(),
                    owner.Select(edit => edit.After).OfType<ResponsibilityFact>());
            var one = gone.Concat(come).First();
            var who = one.Role is { } role ? $"the role {role}" : NameOf(one.Position!);
            if (Balance(gone.Select(Told), come.Select(Told)) is { } what) Tell(DiffTopic.Responsibilities, $"{who}: {what}");
        }

        foreach (var edit in all)
            if (IsOther(edit)) Tell(DiffTopic.Other, edit.Sentence(edit.Before is null ? _matching.After : _matching.Before));
    }

    // Seats, their lines and holders are told with the seats, and so is who holds none any more.
    private static bool IsOther(EditFact edit) =>
        (edit.After ?? edit.Before) is not (PositionFact or LineFact or AssignmentFact or ResponsibilityFact)
        && !(edit is { Before: PersonFact, After: null } or { Before: null, After: PersonFact });

    private void Tell(DiffTopic topic, string text) => _entries.Add(new(topic, text));

    /// <summary>A seat of the second chart as the changes call it.</summary>
    private string Name(Position after)
    {
        var id = _called(after);
        return id == after.Id ? after.ToString() : $"{after.Title} ({id}, now {after.Id})";
    }

    private string NameOf(string id) =>
        _matching.Before.TryPosition(id, out var before)
            ? before.ToString()
            : _matching.After.TryPosition(id, out var after) ? after.ToString() : id;

    private static string? Labelled(string label, string? text) => text is null ? null : $"{label} {text}";

    private static string? Otherwise(string what, string? before, string? after) =>
        before == after
            ? null
            : after is null ? $"no {what} instead of {before}" : before is null ? $"{what} {after}" : $"{what} {after} instead of {before}";

    /// <summary>
    /// What is gained and what is lost: <c>gains payroll (accountable); loses network (responsible)</c>; null where nothing is.
    /// </summary>
    private static string? Balance(IEnumerable<string> before, IEnumerable<string> after)
    {
        var (gone, come) = Differences(before, after);
        var parts = new[] { come.Length == 0 ? null : $"gains {Listed(come)}", gone.Length == 0 ? null : $"loses {Listed(gone)}" };
        return gone.Length + come.Length == 0 ? null : string.Join("; ", parts.Where(part => part is not null));
    }

    /// <summary>Who came for whom: <c>person-2 instead of person-1</c>; null where nobody did.</summary>
    private static string? Turnover(IEnumerable<string> before, IEnumerable<string> after)
    {
        var (gone, come) = Differences(before, after);
        return (gone.Length, come.Length) switch
        {
            (0, 0) => null,
            (0, _) => $"{Listed(come)} came",
            (_, 0) => $"{Listed(gone)} left",
            _ => $"{Listed(come)} instead of {Listed(gone)}",
        };
    }

    private static (string[] Gone, string[] Come) Differences(IEnumerable<string> before, IEnumerable<string> after)
    {
        var (old, current) = (before.ToArray(), after.ToArray());
        return (Sorted(old.Except(current, StringComparer.Ordinal)), Sorted(current.Except(old, StringComparer.Ordinal)));
    }

    private static string[] Sorted(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];

    private static string Listed(string[] texts) => texts.Length <= Shown
        ? string.Join(", ", texts)
        : $"{string.Join(", ", texts.Take(Shown - 1))} and {(texts.Length - Shown + 1).ToString(CultureInfo.InvariantCulture)} more";

    private static string Told(Assignment assignment)
    {
        var mode = assignment.Mode is AssignmentMode.Permanent ? "" : assignment.Mode.ToString().ToLowerInvariant();
        string?[] details =
            [mode.Length == 0 ? null : mode, assignment.Share?.ToString(),
                assignment.Period.IsAlways ? null : assignment.Period.ToString()];
        return WithDetails(assignment.Person.Id, details);
    }

    private string Told(ResponsibilityFact row)
    {
        string?[] details =
        [
            row.Involvement.ToString().ToLowerInvariant(), row.Joint == true ? "jointly" : null,
            row.Period.IsAlways ? null : row.Period.ToString(),
        ];
        var chart = _matching.After.TryArea(row.Area, out _) ? _matching.After : _matching.Before;
        return WithDetails(Named.Cell(chart, row.Area, row.Scope), details);
    }

    private static string WithDetails(string text, string?[] details) =>
        details.All(detail => detail is null) ? text : $"{text} ({string.Join(", ", details.Where(detail => detail is not null))})";

    private static string? Spelt(PositionStatus status) => status == PositionStatus.Unknown ? null : status.ToString().ToLowerInvariant();
}
