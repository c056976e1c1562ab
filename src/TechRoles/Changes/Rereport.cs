using OneOf;
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

    internal override OneOf<ValueList<EditFact>, RejectedChange> Expand(IFactView facts)
    {
        if (facts.Position(Position) is not { } position) return Reject($"There is no position '{Position}'.");
        if (To is not null && facts.Position(To) is null) return Reject($"There is no position '{To}' to report to.");
        for (var above = To; above is not null; above = facts.ManagerOf(above))
            if (above == Position) return Reject($"'{To}' stands below '{Position}' or is the same; the lines would go round in a circle.");
        if (facts.ManagerOf(Position) == To) return Reject($"'{Position}' already reports to {(To is null ? "nobody" : $"'{To}'")}.");
        var edits = new List<EditFact>();
        if (facts.SolidLineOf(Position) is { } line) edits.Add(new(line, null));
        edits.Add(new(position, position with { ReportsTo = To }));
        return edits.Where(edit => edit.Before != edit.After).ToValueList();
    }
}
