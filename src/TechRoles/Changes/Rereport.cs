using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A position gets another solid manager, and everybody below moves with it.</summary>
/// <param name="Position">The id of the position.</param>
/// <param name="To">The id of its new manager; null: it becomes a top.</param>
public sealed record Rereport(string Position, string? To) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "rereport";

    /// <inheritdoc/>
    public override string Sentence(OrgChart chart)
    {
        var before = chart.TryPosition(Position, out var position) && position.Manager is { } manager ? $" instead of {manager}" : "";
        return To is null
            ? $"{Named.Position(chart, Position)} reports to nobody{before}"
            : $"{Named.Position(chart, Position)} reports to {Named.Position(chart, To)}{before}";
    }

    internal override void Make(Draft draft)
    {
        if (!draft.TryPosition(Position, out var position)) return;
        if (To is not null && !draft.Require(draft.Knows<PositionFact>(To), $"There is no position '{To}' to report to.")) return;
        draft.Require(To != Position, $"'{Position}' cannot report to itself.");
        draft.Require(draft.ManagerOf(Position) != To, $"'{Position}' already reports to {(To is null ? "nobody" : $"'{To}'")}.");
        if (draft.SolidLineOf(Position) is { } line) draft.Remove(line);
        draft.Replace(position, position with { ReportsTo = To });
    }
}
