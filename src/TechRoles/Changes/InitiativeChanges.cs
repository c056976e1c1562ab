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
    public override string Sentence(OrgChart chart) => new EditFact(null, Initiative).Sentence(chart);

    internal override void Make(Draft draft) => draft.Add(Initiative);
}

/// <summary>An initiative is given up.</summary>
/// <param name="Initiative">The id of the initiative.</param>
public sealed record RemoveInitiative(string Initiative) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "remove-initiative";

    /// <inheritdoc/>
    public override string Sentence(OrgChart chart) => $"Gives up the initiative '{Named.Initiative(chart, Initiative)}'";

    internal override void Make(Draft draft)
    {
        var row = draft.Find<InitiativeFact>(Initiative);
        if (draft.Require(row is not null, $"There is no initiative '{Initiative}'.") && row is not null) draft.Remove(row);
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
    public override string Sentence(OrgChart chart) =>
        $"{(To is null ? "Nobody" : Named.Position(chart, To))} sponsors the initiative '{Named.Initiative(chart, Initiative)}'";

    internal override void Make(Draft draft)
    {
        var row = draft.Find<InitiativeFact>(Initiative);
        if (!draft.Require(row is not null, $"There is no initiative '{Initiative}'.") || row is null) return;
        draft.Require(row.Sponsor != To, $"{(To is null ? "Nobody" : $"'{To}'")} already sponsors '{Initiative}'.");
        draft.Replace(row, row with { Sponsor = To });
    }
}
