using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>The facts that a change is applied to, as it may look at them: by id, never by searching all of a long list.</summary>
/// <remarks>Positions state their solid line in <c>ReportsTo</c>, or in one solid row of the lines where the line has a share or a period.</remarks>
internal interface IFactView
{
    /// <summary>The row with an id, in a list whose rows have one; null where there is none.</summary>
    Fact? Find(Type list, string id);

    /// <summary>Whether an equal row stands in its list.</summary>
    bool Has(Fact fact);

    /// <summary>The rows of a list that belong to a position, person or the like: those with a <see cref="FactKey"/>.</summary>
    IEnumerable<T> Of<T>(string key)
        where T : Fact;

    /// <summary>All rows of a list; for the lists that stay short.</summary>
    IEnumerable<T> All<T>()
        where T : Fact;

    /// <summary>The ids of the positions that report to one by a solid line, in the order of their ids.</summary>
    IEnumerable<string> ReportsOf(string position);

    /// <summary>The ids of the positions that report to one by a dotted line, in the order of their ids.</summary>
    IEnumerable<string> DottedReportsOf(string position);

    /// <summary>Whether an area may be used: it stands in the chart or in the catalogue.</summary>
    bool KnowsArea(string id);

    /// <summary>Whether a role may be given: it stands in the chart or in the catalogue.</summary>
    bool KnowsRole(string id);
}

/// <summary>Facts that edits are made to.</summary>
internal interface IEditableFacts : IFactView
{
    void Make(EditFact edit);
}

/// <summary>Shorter ways to ask.</summary>
internal static class FactViewQuestions
{
    public static T? Find<T>(this IFactView facts, string id)
        where T : Fact => (T?)facts.Find(typeof(T), id);

    public static PositionFact? Position(this IFactView facts, string id) => facts.Find<PositionFact>(id);

    /// <summary>The one solid row of the lines that a position has, where it has one.</summary>
    public static LineFact? SolidLineOf(this IFactView facts, string position) =>
        facts.Of<LineFact>(position).FirstOrDefault(line => line.Kind == LineKind.Solid);

    /// <summary>The id of the solid manager; null at a top.</summary>
    public static string? ManagerOf(this IFactView facts, string position) =>
        facts.SolidLineOf(position)?.Manager ?? facts.Position(position)?.ReportsTo;
}
