using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>What becomes of a position from one chart to another, in sentences and parts of them.</summary>
internal static class PositionSentence
{
    /// <summary>A position and the one above: <c>Head of Data, below CIO</c>.</summary>
    public static Text Below(Position position) => Below(position, position.Manager is { } manager ? manager : null);

    /// <summary>A position and the one above; null: it is a top.</summary>
    public static Text Below(TextArgument position, TextArgument? manager) =>
        manager is null
            ? Text.Of("{position}", ("position", position))
            : Text.Of("{position}, below {manager}", ("position", position), ("manager", manager));

    /// <summary>A position has another manager; null: nobody. One of the two is somebody.</summary>
    public static Text Moved(TextArgument position, TextArgument? manager, TextArgument? before) =>
        manager is null || before is not null ? Rereport.Says(position, manager, before)
        : Text.Of("{position} reports to {manager} instead of nobody", ("position", position), ("manager", manager));

    /// <summary>A position has another title.</summary>
    public static Text Retitled(Position before, Position after) =>
        Text.Of("{position} is now {title}", ("position", before), ("title", Say.Quote(after.Title)));

    /// <summary>What else is stated of a position itself.</summary>
    public static IEnumerable<Text> Stated(Position before, Position after)
    {
        if (Unit(before, after) is { } unit) yield return unit;
        if (Otherwise("scope", before.Scope?.Id, after.Scope?.Id, Quoted) is { } scope) yield return scope;
        if (Otherwise("status", before.Status, after.Status, Spelt) is { } status) yield return status;
        if (Otherwise("grade", before.Grade, after.Grade, Quoted) is { } grade) yield return grade;
        if (Otherwise("capacity", before.Capacity, after.Capacity, Share) is { } capacity) yield return capacity;
        if (before.IsStatedTop != after.IsStatedTop)
            yield return Text.Of(after.IsStatedTop ? "stated to be a top" : "no longer stated to be a top");
        if (before.IsMatrix != after.IsMatrix) yield return Text.Of(after.IsMatrix ? "a matrix position" : "no longer a matrix position");
        if (before.IsKey != after.IsKey) yield return Text.Of(after.IsKey ? "a key position" : "no longer a key position");
    }

    // By the name; where two units have the same, by the id.
    private static Text? Unit(Position before, Position after) =>
        Otherwise("unit", before.Unit?.Name, after.Unit?.Name, Quoted) ?? Otherwise("unit", before.Unit?.Id, after.Unit?.Id, Quoted);

    private static Text? Otherwise<T>(string field, T before, T after, Func<T, TextArgument?> told)
    {
        if (EqualityComparer<T>.Default.Equals(before, after)) return null;
        var what = ("what", new TextArgument.Choice("SeatField", field));
        return (told(before), told(after)) switch
        {
            (var was, null) => Text.Of("no {what} instead of {before}", what, ("before", was!)),
            (null, var now) => Text.Of("{what} {after}", what, ("after", now)),
            (var was, var now) => Text.Of("{what} {after} instead of {before}", what, ("after", now), ("before", was)),
        };
    }

    private static TextArgument? Quoted(string? text) => text is null ? null : Say.Quote(text);

    private static TextArgument? Share(Percent? share) => share is { } value ? value : null;

    private static TextArgument.Choice? Spelt(PositionStatus status) =>
        status == PositionStatus.Unknown ? null : new(nameof(PositionStatus), status.ToString());
}
