using TechRoles.Charts;

namespace TechRoles.Changes;

/// <summary>A position gets another solid manager, and everybody below moves with it.</summary>
/// <param name="Position">The id of the position.</param>
/// <param name="To">The id of its new manager; null: it becomes a top.</param>
public sealed record Rereport(string Position, string? To) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "rereport";

    /// <inheritdoc/>
    public override Text Said(OrgChart chart)
    {
        var before = chart.TryPosition(Position, out var known) ? known.Manager : null;
        return Says(Named.Position(chart, Position), To is null ? null : Named.Position(chart, To), before is { } manager ? manager : null);
    }

    /// <summary>Says to whom a position reports, and to whom it did; null: to nobody, and nothing of what was.</summary>
    internal static Text Says(TextArgument position, TextArgument? manager, TextArgument? before)
    {
        var who = ("position", position);
        if (manager is null)
        {
            return before is null ? Text.Of("{position} reports to nobody", who)
                : Text.Of("{position} reports to nobody instead of {before}", who, ("before", before));
        }

        return before is null ? Text.Of("{position} reports to {manager}", who, ("manager", manager))
            : Text.Of("{position} reports to {manager} instead of {before}", who, ("manager", manager), ("before", before));
    }

    internal override void Make(Draft draft)
    {
        if (!draft.TryPosition(Position, out var position)) return;
        draft.Require(
            draft.ManagerOf(Position) != To,
            To is null ? Text.Of("'{position}' already reports to nobody.", ("position", Say.Quote(Position)))
                : Text.Of("'{position}' already reports to '{manager}'.", ("position", Say.Quote(Position)), ("manager", Say.Quote(To))));
        if (draft.SolidLineOf(Position) is { } line) draft.Remove(line);
        draft.Replace(position, position with { ReportsTo = To });
    }
}
