using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A position or role gets an involvement in an area, beside those it has.</summary>
/// <remarks>What roles bring a position to the same cell, and what the catalogue says of a role in the area, is stated first, so that it
/// stays.</remarks>
/// <param name="Area">The id of the area, of the chart or the catalogue.</param>
/// <param name="Involvement">What it has to do with it.</param>
public sealed record AssignResponsibility(string Area, Involvement Involvement) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "assign-responsibility";

    /// <summary>The id of the position; exactly one of position and role is given.</summary>
    public string? Position { get; init; }

    /// <summary>The id of the role; exactly one of position and role is given.</summary>
    public string? Role { get; init; }

    /// <summary>The id of the unit in which it holds; null: the whole organisation.</summary>
    public string? Scope { get; init; }

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) =>
        DutySentence.Is(Named.Owner(chart, Position, Role), Involvement, Named.Cell(chart, Area, Scope));

    internal override void Make(Draft draft)
    {
        if (draft.TryOwner(Position, Role, out var owner)) draft.Give(owner, new FactCell(Area, Scope), Involvement);
    }
}

/// <summary>A position or role loses an involvement in an area.</summary>
/// <remarks>Where a position has it through a role, the rest of what the role brings is stated; if there is none, that the position is
/// excluded.</remarks>
/// <param name="Area">The id of the area.</param>
/// <param name="Involvement">What it has to do with it; null: everything.</param>
public sealed record WithdrawResponsibility(string Area, Involvement? Involvement = null) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "withdraw-responsibility";

    /// <summary>The id of the position; exactly one of position and role is given.</summary>
    public string? Position { get; init; }

    /// <summary>The id of the role; exactly one of position and role is given.</summary>
    public string? Role { get; init; }

    /// <summary>The id of the unit in which it holds; null: the whole organisation.</summary>
    public string? Scope { get; init; }

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) => DutySentence.IsNoLonger(
        Named.Owner(chart, Position, Role), Involvement ?? Facts.Involvement.None, Named.Cell(chart, Area, Scope));

    internal override void Make(Draft draft)
    {
        if (draft.TryOwner(Position, Role, out var owner)) draft.Take(owner, new(Area, Scope), Involvement);
    }
}

/// <summary>A responsibility goes from one position to another: one involvement, one cell, or everything.</summary>
/// <remarks>Everything is what the position states itself and its roles; what these no longer bring in the other place is stated.</remarks>
/// <param name="From">The id of the position that has it.</param>
/// <param name="To">The id of the position that gets it.</param>
public sealed record TransferResponsibility(string From, string To) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "transfer-responsibility";

    /// <summary>The id of the area; null: every area.</summary>
    public string? Area { get; init; }

    /// <summary>The id of the unit in which it holds; null: the whole organisation. Only with an area.</summary>
    public string? Scope { get; init; }

    /// <summary>The involvement; null: all in the cell but an exclusion. Only with an area.</summary>
    public Involvement? Involvement { get; init; }

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) => DutySentence.HandsOver(
        Named.Position(chart, From),
        Area is null ? Text.Of("everything it has to do with any area") : Text.Of("'{name}'", ("name", Named.Cell(chart, Area, Scope))),
        Named.Position(chart, To),
        Involvement);

    internal override void Make(Draft draft)
    {
        if (!draft.Require(From != To, Text.Of("A responsibility cannot go to where it is."))) return;
        if (!draft.TryPosition(From, out var giver) || !draft.TryPosition(To, out var taker)) return;
        if (Area is not null) draft.HandOver(new(From, false), new(To, false), new(Area, Scope), Involvement);
        else if (draft.Require(Scope is null && Involvement is null, Text.Of("A scope or an involvement needs an area."))
            && draft.Require(
                draft.Remit(new Owner(From, false)).Count > 0,
                Text.Of("'{position}' has nothing to hand over.", ("position", Say.Quote(From)))))
        {
            draft.Unite(new(From, false), new(To, false), () =>
            {
                draft.Replace(giver, giver with { Roles = [] });
                draft.Replace(taker, taker with { Roles = [.. taker.Roles.Union(giver.Roles, StringComparer.Ordinal)] });
            });
        }
    }
}
