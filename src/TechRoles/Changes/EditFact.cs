using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>One row of a list of facts is added, removed or replaced: what every other change comes down to.</summary>
/// <remarks>
/// It changes what the other kinds have no word for, such as a new area or the status of a position. A row that is removed or replaced
/// must stand in the chart as it is given, up to the order in which it lists ids, and what others name cannot be removed before them.
/// A chart lists what it states, not what merely came in from the catalogue.
/// </remarks>
/// <param name="Before">The row as it stands; null: there is none.</param>
/// <param name="After">The row as it shall stand, of the same list; null: none.</param>
public sealed record EditFact(Fact? Before, Fact? After) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "edit-fact";

    /// <summary>The list that the row is of: its name, its columns, and what they refer to; null where there is neither row.</summary>
    public FactList? List => (Before ?? After) is { } row ? FactLists.Of(row) : null;

    /// <summary>The edit that takes this one back.</summary>
    public EditFact Inverse => new(After, Before) { On = On };

    /// <inheritdoc/>
    public override Text Said(OrgChart chart) => EditSentence.Of(this, chart);

    /// <summary>Both rows.</summary>
    public override string ToString() => $"{Before?.ToString() ?? "nothing"} becomes {After?.ToString() ?? "nothing"}";

    internal override void Make(Draft draft) => draft.Make(this with { On = null });
}
