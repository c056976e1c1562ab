using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A position gets a dotted line.</summary>
/// <param name="Position">The id of the position.</param>
/// <param name="To">The id of its dotted manager.</param>
public sealed record AddDottedLine(string Position, string To) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "add-dotted-line";

    /// <summary>The share of the position that the line stands for; null: not stated.</summary>
    public Percent? Percent { get; init; }

    /// <summary>The days on which it holds.</summary>
    public Period Period { get; init; }

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) => Text.Of(
        "{position} has a dotted line to {manager}", ("position", Named.Position(chart, Position)), ("manager", Named.Position(chart, To)));

    internal override void Make(Draft draft)
    {
        if (!draft.TryPosition(Position, out var position) || !draft.TryPosition(To, out _)) return;
        draft.Require(
            !draft.DottedReportsOf(To).Contains(Position),
            Text.Of(
                "'{position}' already has a dotted line to '{manager}'.", ("position", Say.Quote(Position)), ("manager", Say.Quote(To))));
        if (Percent is null && Period.IsAlways) draft.Replace(position, position with { DottedTo = [.. position.DottedTo, To] });
        else draft.Add(new LineFact(Position, To) { Kind = LineKind.Dotted, Percent = Percent, Period = Period });
    }
}

/// <summary>A position loses a dotted line, however it is stated.</summary>
/// <param name="Position">The id of the position.</param>
/// <param name="To">The id of its dotted manager.</param>
public sealed record RemoveDottedLine(string Position, string To) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "remove-dotted-line";

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) => EditSentence.WithoutDottedLine(Position, [To], chart);

    internal override void Make(Draft draft)
    {
        if (!draft.TryPosition(Position, out _)) return;
        if (draft.Require(
            draft.DottedReportsOf(To).Contains(Position),
            Text.Of("'{position}' has no dotted line to '{manager}'.", ("position", Say.Quote(Position)), ("manager", Say.Quote(To)))))
            draft.DropDottedLine(Position, To);
    }
}
