using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A position does something with a stakeholder.</summary>
/// <param name="Position">The id of the position.</param>
/// <param name="Stakeholder">The id of the stakeholder.</param>
/// <param name="Engagement">What it does.</param>
public sealed record Engage(string Position, string Stakeholder, EngagementKind Engagement) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "engage";

    /// <summary>On what; null: on everything.</summary>
    public string? Topic { get; init; }

    /// <inheritdoc/>
    public override string Sentence(OrgChart chart) =>
        $"{Named.Position(chart, Position)} {Named.Engages(Engagement)} "
        + $"{Named.Stakeholder(chart, Stakeholder)}{(Topic is null ? "" : $" on {Topic}")}";

    internal override void Make(Draft draft)
    {
        draft.Require(
            !draft.Of<EngagementFact>(Position).Any(row => row.Stakeholder == Stakeholder && row.Kind == Engagement && row.Topic == Topic),
            $"'{Position}' already does this with '{Stakeholder}'.");
        draft.Add(new EngagementFact(Position, Stakeholder, Engagement) { Topic = Topic });
    }
}

/// <summary>A position no longer does something with a stakeholder.</summary>
/// <param name="Position">The id of the position.</param>
/// <param name="Stakeholder">The id of the stakeholder.</param>
public sealed record Disengage(string Position, string Stakeholder) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "disengage";

    /// <summary>What it did; null: everything.</summary>
    public EngagementKind? Engagement { get; init; }

    /// <summary>On what; null: on any topic, and on everything.</summary>
    public string? Topic { get; init; }

    /// <inheritdoc/>
    public override string Sentence(OrgChart chart) =>
        (Engagement is { } kind
            ? $"{Named.Position(chart, Position)} no longer {Named.Engages(kind)} {Named.Stakeholder(chart, Stakeholder)}"
            : $"{Named.Position(chart, Position)} has nothing to do with {Named.Stakeholder(chart, Stakeholder)} any more")
        + (Topic is null ? "" : $" on {Topic}");

    internal override void Make(Draft draft)
    {
        var rows = draft.Of<EngagementFact>(Position)
            .Where(row =>
                row.Stakeholder == Stakeholder && (Engagement is null || row.Kind == Engagement) && (Topic is null || row.Topic == Topic))
            .ToArray();
        draft.Require(rows.Length > 0, $"'{Position}' does not do this with '{Stakeholder}'.");
        foreach (var row in rows) draft.Remove(row);
    }
}

/// <summary>A position sits on a governing body.</summary>
/// <param name="Body">The id of the body.</param>
/// <param name="Position">The id of the position.</param>
public sealed record SeatOnBody(string Body, string Position) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "seat-on-body";

    /// <summary>With or without a vote.</summary>
    public SeatKind Seat { get; init; }

    /// <inheritdoc/>
    public override string Sentence(OrgChart chart) =>
        $"{Named.Position(chart, Position)} {(Seat == SeatKind.Member ? "sits on" : "attends")} {Named.Body(chart, Body)}";

    internal override void Make(Draft draft)
    {
        draft.Require(
            !draft.Of<SeatFact>(Position).Any(row => row.Body == Body && row.Kind == Seat), $"'{Position}' already sits on '{Body}' so.");
        draft.Add(new SeatFact(Body, Position) { Kind = Seat });
    }
}

/// <summary>A position no longer sits on a governing body, in whichever way it did.</summary>
/// <param name="Body">The id of the body.</param>
/// <param name="Position">The id of the position.</param>
public sealed record LeaveBody(string Body, string Position) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "leave-body";

    /// <inheritdoc/>
    public override string Sentence(OrgChart chart) => $"{Named.Position(chart, Position)} leaves {Named.Body(chart, Body)}";

    internal override void Make(Draft draft)
    {
        var rows = draft.Of<SeatFact>(Position).Where(row => row.Body == Body).ToArray();
        draft.Require(rows.Length > 0, $"'{Position}' does not sit on '{Body}'.");
        foreach (var row in rows) draft.Remove(row);
    }
}
