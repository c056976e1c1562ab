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
    public override Text Said(OrgChart chart) => DutySentence.On(
        DutySentence.Engages(Named.Position(chart, Position), Engagement, Named.Stakeholder(chart, Stakeholder)), Topic);

    internal override void Make(Draft draft)
    {
        draft.Require(
            !draft.Of<EngagementFact>(Position).Any(row => row.Stakeholder == Stakeholder && row.Kind == Engagement && row.Topic == Topic),
            Text.Of(
                "'{position}' already does this with '{stakeholder}'.",
                ("position", Say.Quote(Position)), ("stakeholder", Say.Quote(Stakeholder))));
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
    public override Text Said(OrgChart chart) => DutySentence.On(
        DutySentence.EngagesNoLonger(Named.Position(chart, Position), Engagement, Named.Stakeholder(chart, Stakeholder)), Topic);

    internal override void Make(Draft draft)
    {
        var rows = draft.Of<EngagementFact>(Position)
            .Where(row =>
                row.Stakeholder == Stakeholder && (Engagement is null || row.Kind == Engagement) && (Topic is null || row.Topic == Topic))
            .ToArray();
        draft.Require(
            rows.Length > 0,
            Text.Of(
                "'{position}' does not do this with '{stakeholder}'.",
                ("position", Say.Quote(Position)), ("stakeholder", Say.Quote(Stakeholder))));
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
    public override Text Said(OrgChart chart) => Text.Of(
        Seat == SeatKind.Member ? "{position} sits on {body}" : "{position} attends {body}",
        ("position", Named.Position(chart, Position)), ("body", Named.Body(chart, Body)));

    internal override void Make(Draft draft)
    {
        draft.Require(
            !draft.Of<SeatFact>(Position).Any(row => row.Body == Body && row.Kind == Seat),
            Text.Of("'{position}' already sits on '{body}' so.", ("position", Say.Quote(Position)), ("body", Say.Quote(Body))));
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
    public override Text Said(OrgChart chart) => Text.Of(
        "{position} leaves {body}", ("position", Named.Position(chart, Position)), ("body", Named.Body(chart, Body)));

    internal override void Make(Draft draft)
    {
        var rows = draft.Of<SeatFact>(Position).Where(row => row.Body == Body).ToArray();
        draft.Require(
            rows.Length > 0,
            Text.Of("'{position}' does not sit on '{body}'.", ("position", Say.Quote(Position)), ("body", Say.Quote(Body))));
        foreach (var row in rows) draft.Remove(row);
    }
}
