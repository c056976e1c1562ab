using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A position gets a role, with what that brings where the position states nothing itself.</summary>
/// <param name="Position">The id of the position.</param>
/// <param name="Role">The id of the role, of the chart or the catalogue.</param>
public sealed record GiveRole(string Position, string Role) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "give-role";

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) => Text.Of(
        "{position} gets the role {role}", ("position", Named.Position(chart, Position)), ("role", Named.Role(chart, Role)));

    internal override void Make(Draft draft)
    {
        if (!draft.TryPosition(Position, out var position)) return;
        draft.Require(
            !position.Roles.Contains(Role),
            Text.Of("'{position}' already carries the role '{role}'.", ("position", Say.Quote(Position)), ("role", Say.Quote(Role))));
        draft.Replace(position, position with { Roles = [.. position.Roles, Role] });
    }
}

/// <summary>A position loses a role, with what that brings.</summary>
/// <param name="Position">The id of the position.</param>
/// <param name="Role">The id of the role.</param>
public sealed record TakeRole(string Position, string Role) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "take-role";

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) => Text.Of(
        "{position} no longer has the role {role}", ("position", Named.Position(chart, Position)), ("role", Named.Role(chart, Role)));

    internal override void Make(Draft draft)
    {
        if (!draft.TryPosition(Position, out var position)) return;
        draft.Require(
            position.Roles.Contains(Role),
            Text.Of("'{position}' does not carry the role '{role}'.", ("position", Say.Quote(Position)), ("role", Say.Quote(Role))));
        draft.Replace(position, position with { Roles = PositionDraft.Without(position.Roles, Role) });
    }
}

/// <summary>
/// Two roles become one, which brings what either brought; whoever carries the one that goes carries the other from now on.
/// </summary>
/// <remarks>As in <see cref="MergePositions"/> no responsibility is lost. A role that several positions carry holds in the unit of
/// each.</remarks>
/// <param name="Role">The id of the role that goes.</param>
/// <param name="Into">The id of the role that stays.</param>
public sealed record MergeRoles(string Role, string Into) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "merge-roles";

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) => Text.Of(
        "Merges the role {role} into the role {into}", ("role", Named.Role(chart, Role)), ("into", Named.Role(chart, Into)));

    internal override void Make(Draft draft)
    {
        if (!draft.Require(Role != Into, Text.Of("A role cannot be merged into itself."))) return;
        if (!draft.Require(draft.KnowsRole(Role), FactCheck.Nothing(FactLists.Roles, Role))
            || !draft.Require(draft.KnowsRole(Into), FactCheck.Nothing(FactLists.Roles, Into))) return;
        draft.Require(
            draft.Knows<RoleFact>(Role) || draft.CarriersOf(Role).Any(),
            Text.Of("Nobody carries the role '{role}'.", ("role", Say.Quote(Role))));
        draft.Unite(new(Role, true), new(Into, true), () =>
        {
            foreach (var id in draft.CarriersOf(Role).ToArray())
                if (draft.Position(id) is { } fact)
                    draft.Replace(
                        fact, fact with { Roles = [.. PositionDraft.Without(fact.Roles, Role).Union([Into], StringComparer.Ordinal)] });
        });
        foreach (var row in draft.Of<RequirementFact>(FactKey.OfRole(Role)).ToArray())
        {
            draft.Remove(row);
            if (!draft.Has(row with { Role = Into })) draft.Add(row with { Role = Into });
        }

        if (draft.Find<RoleFact>(Role) is { } gone) draft.Remove(gone);
    }
}

/// <summary>
/// A part of a role becomes a role of its own, which everybody who carries the first one carries, too, so that no remit changes.
/// </summary>
/// <param name="Role">The id of the role.</param>
/// <param name="Into">The new role.</param>
/// <param name="Responsibilities">What the new role takes over.</param>
public sealed record SplitRole(string Role, RoleFact Into, ValueList<RemitPart> Responsibilities) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "split-role";

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) => Text.Of(
        Responsibilities.Count == 0
            ? "Splits the role {part} off the role {role}"
            : "Splits the role {part} off the role {role}, with {areas}",
        ("part", new TextArgument.Item("role", Into.Id, Into.Title ?? Into.Id)), ("role", Named.Role(chart, Role)),
        ("areas", RemitPart.Listed(chart, Responsibilities)));

    internal override void Make(Draft draft)
    {
        if (!draft.Require(draft.KnowsRole(Role), FactCheck.Nothing(FactLists.Roles, Role))) return;
        draft.Require(!draft.KnowsRole(Into.Id), Text.Of("There already is a role '{role}'.", ("role", Say.Quote(Into.Id))));
        draft.Add(Into);
        foreach (var part in Responsibilities)
            draft.HandOver(new(Role, true), new(Into.Id, true), new(part.Area, part.Scope), part.Involvement);
        foreach (var id in draft.CarriersOf(Role).ToArray())
            if (draft.Position(id) is { } fact) draft.Replace(fact, fact with { Roles = [.. fact.Roles, Into.Id] });
    }
}
