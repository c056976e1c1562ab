using System.Globalization;
using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <content>Where a remit comes from.</content>
public sealed partial class Remit
{
    /// <summary>The remit of a position: the cells in which it has a duty, its own or through its roles.</summary>
    public static Remit From(Position position) => From(position, AreaTree.Of(position.Chart));

    /// <summary>
    /// What a role of a chart brings to a position that carries it: what is stated of it, else what the catalogue says is usual.
    /// </summary>
    /// <remarks>A cell without a scope holds in the scope of the position. <b>Cost:</b> linear in the areas of the chart.</remarks>
    public static Remit From(Role role)
    {
        var chart = role.Chart;
        var tree = AreaTree.Of(chart);
        var stated = chart.Tables.Statements.OfRole(role.Row).ConvertAll(entry => FromEntry(tree, chart, entry));
        if (chart.RoleTable.Catalogue[role.Row] is not { } known) return new(stated);
        var areas = stated.Select(entry => entry.Cell.Area).ToHashSet(StringComparer.Ordinal);
        return new([.. stated, .. Expected(known.Usual.Where(entry => !areas.Contains(entry.Area)), tree)]);
    }

    /// <summary>What a role of a catalogue usually has to do with which area.</summary>
    /// <param name="role">The role.</param>
    /// <param name="catalogue">Knows the areas.</param>
    /// <param name="edition">The role as it was, as it has lately become, or what both have.</param>
    /// <param name="sometimes">Whether what only some holders have counts, too.</param>
    public static Remit From(CatalogueRole role, RoleCatalogue catalogue, Edition edition = Edition.Recent, bool sometimes = false)
    {
        Guard.Against.Null(role);
        Guard.Against.Null(catalogue);
        return From(role.In(edition).Where(entry => sometimes || entry.Frequency == Frequency.Usual), AreaTree.Of(catalogue));
    }

    /// <summary>What an archetype is expected to have to do with which area.</summary>
    /// <param name="archetype">The archetype.</param>
    /// <param name="catalogue">Knows the areas.</param>
    public static Remit From(Archetype archetype, RoleCatalogue catalogue)
    {
        Guard.Against.Null(archetype);
        Guard.Against.Null(catalogue);
        return From(archetype.Responsibilities, AreaTree.Of(catalogue));
    }

    internal static Remit From(Position position, AreaTree tree) => new(position.Duties.Select(duty =>
        new RemitEntry(tree.Cell(duty.Cell.Area.Id, duty.Cell.Scope), duty.Involvements)
        {
            IsJoint = duty.IsJoint,
            Sources = [SourceOf(duty)],
        }));

    internal static Remit From(IEnumerable<ExpectedResponsibility> entries, AreaTree tree) => new(Expected(entries, tree));

    private static IEnumerable<RemitEntry> Expected(IEnumerable<ExpectedResponsibility> entries, AreaTree tree) =>
        entries.GroupBy(entry => entry.Area, (area, all) =>
        {
            var strongestFirst = all.OrderByDescending(entry => entry.Involvement).ToArray();
            return new RemitEntry(tree.Cell(area), Union(strongestFirst.Select(entry => InvolvementSet.Of(entry.Involvement))))
            {
                Sources = strongestFirst.Select(entry => entry.Source).Distinct().ToValueList(),
            };
        });

    private static RemitEntry FromEntry(AreaTree tree, OrgChart chart, OwnEntry entry)
    {
        OrgUnit? scope = entry.Scope < 0 ? null : new OrgUnit(chart, entry.Scope);
        return new(tree.Cell(new Area(chart, entry.Area).Id, scope), entry.Held.Set)
        {
            IsJoint = entry.Held.IsJoint,
            Sources = [StatedOfPosition.InChart],
        };
    }

    private static Source SourceOf(Duty duty) =>
        duty.Basis == Basis.Assumed ? new("assumed from the title")
        : duty.Through is { } role ? new(string.Create(CultureInfo.InvariantCulture, $"through the role {role.Id}"))
        : StatedOfPosition.InChart;
}
