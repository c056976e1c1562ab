using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>One row of a list of facts is added, removed or replaced: what every other change comes down to.</summary>
/// <remarks>
/// It changes what the other kinds have no word for, such as a new area or the status of a position. A row that is removed or replaced
/// must stand in the chart as it is given. Where rows have an id, a row replaces the one with its id.
/// </remarks>
/// <param name="Before">The row as it stands; null: there is none.</param>
/// <param name="After">The row as it shall stand, of the same list; null: none.</param>
public sealed record EditFact(Fact? Before, Fact? After) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "edit-fact";

    /// <summary>The edit that takes this one back.</summary>
    public EditFact Inverse => new(After, Before) { On = On };

    /// <inheritdoc/>
    public override string Sentence(OrgChart chart) => EditSentence.Of(this, chart);

    /// <summary>Both rows.</summary>
    public override string ToString() => $"{Before?.ToString() ?? "nothing"} becomes {After?.ToString() ?? "nothing"}";

    internal override OneOf<ValueList<EditFact>, RejectedChange> Expand(IFactView facts)
    {
        if (Before is not null && After is not null && Before.GetType() != After.GetType())
            return Reject("A row can only be replaced by a row of the same list.");
        if (Before is not null && !facts.Has(Before)) return Reject($"There is no such row to change: {Before}.");
        if (After is not null && FactKey.OwnId(After) is { } id && facts.Find(After.GetType(), id) is { } other && other != Before)
            return Reject($"The id '{id}' already stands for something else.");
        return Before == After ? new ValueList<EditFact>() : (ValueList<EditFact>)[this with { On = null }];
    }
}
