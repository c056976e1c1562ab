using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>The facts that a change is applied to, as it may look at them: by id, never by searching all of a long list.</summary>
/// <remarks>
/// <para>Nothing is listed twice, every reference resolves, and no position is eliminated. A dated row need not hold on the day of the
/// chart.</para>
/// <para>Positions state their solid line in <c>ReportsTo</c>, or in one solid row of the lines where the line has a share or a period;
/// dotted lines likewise. So no line is stated twice.</para>
/// </remarks>
internal interface IFactView
{
    /// <summary>How a chart is made of the facts: the areas and roles that may be used without being listed, the limits, the day.</summary>
    ChartOptions Options { get; }

    /// <summary>The day of the chart where neither its options nor its facts state one: the latest on which anything begins.</summary>
    DateOnly? GuessedDay { get; }

    /// <summary>The row with an id, in a list whose rows have one; null where there is none.</summary>
    Fact? Find(Type list, string id);

    /// <summary>Whether a row stands in its list; see <see cref="FactKey.AreSame"/> for when two are the same.</summary>
    bool Has(Fact fact);

    /// <summary>
    /// The rows of a list that belong to a position, person or the like: those with a <see cref="FactKey"/>. A <see cref="Draft"/> shows
    /// them in the order of their list.
    /// </summary>
    IEnumerable<T> Of<T>(string key)
        where T : Fact;

    /// <summary>All rows of a list; for the lists that stay short.</summary>
    IEnumerable<T> All<T>()
        where T : Fact;

    /// <summary>The rows of a list that name an id beside the one they stand under, in no order; others may be among them.</summary>
    /// <remarks><b>Cost:</b> O(rows that name it, or did).</remarks>
    IEnumerable<T> Naming<T>(string id)
        where T : Fact;

    /// <summary>The ids of the positions that report to one by a solid line, in the order of their ids.</summary>
    IEnumerable<string> ReportsOf(string position);

    /// <summary>The ids of the positions that report to one by a dotted line, in the order of their ids.</summary>
    IEnumerable<string> DottedReportsOf(string position);

    /// <summary>The ids of the positions that carry a role, in the order of their ids.</summary>
    IEnumerable<string> CarriersOf(string role);
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

    /// <summary>The day that a chart of the facts is of; null: undated.</summary>
    public static DateOnly? Day(this IFactView facts) => facts.Options.AsOf ?? facts.Find<OrganisationFact>("")?.AsOf ?? facts.GuessedDay;

    /// <summary>Whether something may be named: it stands in its list.</summary>
    public static bool Knows<T>(this IFactView facts, string id)
        where T : Fact => facts.Find(typeof(T), id) is not null;

    /// <summary>Whether an area may be used: it stands in the chart or in the catalogue.</summary>
    public static bool KnowsArea(this IFactView facts, string id) =>
        facts.Knows<AreaFact>(id) || facts.Options.Catalogue.TryArea(id, out _);

    /// <summary>Whether a role may be given: it stands in the chart or in the catalogue.</summary>
    public static bool KnowsRole(this IFactView facts, string id) =>
        facts.Knows<RoleFact>(id) || facts.Options.Catalogue.TryRole(id, out _);

    /// <summary>The one solid row of the lines that a position has, where it has one.</summary>
    public static LineFact? SolidLineOf(this IFactView facts, string position) =>
        facts.Of<LineFact>(position).FirstOrDefault(line => line.Kind == LineKind.Solid);

    /// <summary>The id of the solid manager; null at a top.</summary>
    public static string? ManagerOf(this IFactView facts, string position) =>
        facts.SolidLineOf(position)?.Manager ?? facts.Position(position)?.ReportsTo;

    /// <summary>Whether a position stands somewhere above another one.</summary>
    public static bool IsAbove(this IFactView facts, string above, string position)
    {
        var at = facts.ManagerOf(position);
        while (at is not null && at != above) at = facts.ManagerOf(at);
        return at is not null;
    }

    /// <summary>The requirements of a position, which share their keys with those of roles and areas.</summary>
    public static IEnumerable<RequirementFact> RequirementsOf(this IFactView facts, string position) =>
        facts.Of<RequirementFact>(position).Where(row => row.Position == position);
}
