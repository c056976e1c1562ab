using TechRoles.Charts;

namespace TechRoles.Changes;

/// <summary>What happened to a position, or to somebody in one, from one return to the next.</summary>
public enum PositionEventKind
{
    /// <summary>A position that the return before does not have.</summary>
    Came = 0,

    /// <summary>A position that the return does not have any more.</summary>
    Left,

    /// <summary>A position with another solid manager.</summary>
    Moved,

    /// <summary>A position with another title.</summary>
    Retitled,

    /// <summary>Somebody who sat in no position of the return before.</summary>
    PersonCame,

    /// <summary>Somebody who sits in no position any more.</summary>
    PersonLeft,

    /// <summary>Somebody who sits in other positions, more of them or fewer.</summary>
    PersonMoved,
}

/// <summary>One thing that happened between two returns, for a person to read.</summary>
/// <param name="Day">The day of the return that shows it first.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Position">The id of the position in the history; of somebody who sits in several the first, null for somebody who
/// left.</param>
/// <param name="Person">The id of the person; null where it is about a position.</param>
/// <param name="Said">It in a line, with titles and ids; people by their ids.</param>
public sealed record PositionEvent(DateOnly Day, PositionEventKind Kind, string? Position, string? Person, Text Said)
{
    /// <summary>It in English.</summary>
    public string Text => Said.ToString();

    /// <summary>The day, and it in English.</summary>
    public override string ToString() => FormattableString.Invariant($"{Day:yyyy-MM-dd}: {Text}");
}
