using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A new initiative.</summary>
/// <param name="Initiative">What is stated of it.</param>
public sealed record AddInitiative(InitiativeFact Initiative) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "add-initiative";

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) => new EditFact(null, Initiative).Said(chart);

    internal override void Make(Draft draft) => draft.Add(Initiative);
}

/// <summary>An initiative is given up.</summary>
/// <param name="Initiative">The id of the initiative.</param>
public sealed record RemoveInitiative(string Initiative) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "remove-initiative";

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) =>
        Text.Of("Gives up the initiative '{initiative}'", ("initiative", Named.Initiative(chart, Initiative)));

    internal override void Make(Draft draft)
    {
        var row = draft.Find<InitiativeFact>(Initiative);
        if (draft.Require(row is not null, FactCheck.Nothing(FactLists.Initiatives, Initiative)) && row is not null) draft.Remove(row);
    }
}

/// <summary>Another position answers for an initiative.</summary>
/// <param name="Initiative">The id of the initiative.</param>
/// <param name="To">The id of the position; null: nobody.</param>
public sealed record ChangeSponsor(string Initiative, string? To) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "change-sponsor";

    /// <inheritdoc/>
    public override Text Said(OrgChart chart)
    {
        var initiative = ("initiative", Named.Initiative(chart, Initiative));
        return To is null ? Text.Of("Nobody sponsors the initiative '{initiative}'", initiative)
            : Text.Of("{position} sponsors the initiative '{initiative}'", ("position", Named.Position(chart, To)), initiative);
    }

    internal override void Make(Draft draft)
    {
        var row = draft.Find<InitiativeFact>(Initiative);
        if (!draft.Require(row is not null, FactCheck.Nothing(FactLists.Initiatives, Initiative)) || row is null) return;
        draft.Require(
            row.Sponsor != To,
            To is null ? Text.Of("Nobody already sponsors '{initiative}'.", ("initiative", Say.Quote(Initiative)))
                : Text.Of(
                    "'{position}' already sponsors '{initiative}'.", ("position", Say.Quote(To)), ("initiative", Say.Quote(Initiative))));
        draft.Replace(row, row with { Sponsor = To });
    }
}
