using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A part of a remit.</summary>
/// <param name="Area">The id of the area.</param>
public sealed record RemitPart(string Area)
{
    /// <summary>The id of the unit in which it holds; null: the whole organisation.</summary>
    public string? Scope { get; init; }

    /// <summary>The involvement; null: all in the cell but an exclusion.</summary>
    public Involvement? Involvement { get; init; }

    internal static TextArgument Listed(OrgChart chart, ValueList<RemitPart> parts) => Say.Commas(
        parts.Select(part => (TextArgument)Text.Of("'{name}'", ("name", Named.Cell(chart, part.Area, part.Scope))))
            .DistinctBy(part => part.ToString()));
}

/// <summary>A new position beside an old one takes a part of its responsibilities over.</summary>
/// <remarks>It reports to the old one's manager and belongs to its unit. Merged into the old one again, both have the remit there
/// was.</remarks>
/// <param name="Position">The id of the position that is split.</param>
/// <param name="Into">The id of the new position.</param>
/// <param name="Responsibilities">What the new position takes over; none: it starts with nothing.</param>
public sealed record SplitPosition(string Position, string Into, ValueList<RemitPart> Responsibilities) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "split-position";

    /// <summary>The title of the new position; null: its id stands for it.</summary>
    public string? Title { get; init; }

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) => Text.Of(
        Responsibilities.Count == 0 ? "Splits {part} off {position}" : "Splits {part} off {position}, with {areas}",
        ("part", Named.Position(chart, Into, Title)), ("position", Named.Position(chart, Position)),
        ("areas", RemitPart.Listed(chart, Responsibilities)));

    internal override void Make(Draft draft)
    {
        if (!draft.TryPosition(Position, out var position)) return;
        draft.Require(Title != "", Retitle.EmptyTitle);
        draft.Add(new PositionFact(Into) { Title = Title, Unit = position.Unit, ReportsTo = draft.ManagerOf(Position) });
        foreach (var part in Responsibilities)
            draft.HandOver(new(Position, false), new(Into, false), new(part.Area, part.Scope), part.Involvement);
    }
}
