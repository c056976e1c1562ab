using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A new position.</summary>
/// <param name="Position">What is stated of it: its title, roles, unit, manager and whatever else.</param>
public sealed record AddPosition(PositionFact Position) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "add-position";

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) => new EditFact(null, Position).Said(chart);

    internal override void Make(Draft draft) => draft.Add(Position);
}

/// <summary>A position goes, with its responsibilities, assignments, dotted lines, engagements, seats on bodies and requirements.</summary>
/// <remarks>Goals and initiatives of it stay, without owner or sponsor; a stakeholder that it was stays.</remarks>
/// <param name="Position">The id of the position.</param>
/// <param name="ReportsTo">The id of the position that its reports go to; null: its own manager.</param>
public sealed record RemovePosition(string Position, string? ReportsTo = null) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "remove-position";

    /// <inheritdoc/>
    public override Text Said(OrgChart chart)
    {
        var what = ("what", Named.Position(chart, Position));
        if (!chart.TryPosition(Position, out var position) || position.Reports.Count == 0) return Text.Of("Removes {what}", what);
        return (ReportsTo ?? position.Manager?.Id) is { } to
            ? Text.Of("Removes {what}; its reports go to {manager}", what, ("manager", Named.Position(chart, to)))
            : Text.Of("Removes {what}; its reports report to nobody", what);
    }

    internal override void Make(Draft draft)
    {
        if (!draft.TryPosition(Position, out _)) return;
        var to = ReportsTo ?? draft.ManagerOf(Position);
        if (ReportsTo is not null
            && !draft.Require(draft.Knows<PositionFact>(ReportsTo), FactCheck.Nothing(FactLists.Positions, ReportsTo))) return;
        if (to is not null
            && !draft.Require(
                to != Position && !draft.IsAbove(Position, to),
                Text.Of(
                    "'{manager}' does not stay above the reports of '{position}'.",
                    ("manager", Say.Quote(to)), ("position", Say.Quote(Position))))) return;
        draft.MoveReports(Position, to);
        draft.LetGo(Position);
    }
}

/// <summary>A position gets another title.</summary>
/// <param name="Position">The id of the position.</param>
/// <param name="Title">The title; null: its id stands for it.</param>
public sealed record Retitle(string Position, string? Title) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "retitle";

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) => EditSentence.IsCalled(Position, Title ?? Position, chart);

    internal static Text EmptyTitle => Text.Of("A title cannot be empty.");

    internal override void Make(Draft draft)
    {
        if (!draft.TryPosition(Position, out var position)) return;
        draft.Require(Title != "", EmptyTitle);
        draft.Require(
            (position.Title ?? position.Id) != (Title ?? Position),
            Text.Of("'{position}' is already called so.", ("position", Say.Quote(Position))));
        draft.Replace(position, position with { Title = Title });
    }
}
