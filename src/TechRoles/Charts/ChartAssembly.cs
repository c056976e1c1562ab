using TechRoles.Catalogue;

namespace TechRoles.Charts;

/// <summary>Makes a chart of facts, step by step: each step reads the tables of those before it.</summary>
internal static class ChartAssembly
{
    public static RepairedChart Assemble(RawFacts raw, ChartOptions options, CancellationToken cancel)
    {
        var context = new AssemblyContext(raw, options, cancel);
        var units = UnitTable.Assemble(context);
        var roles = RoleTable.Assemble(context);
        var areas = new AreaAssembly(context, units, roles).Assemble();
        var assembly = new PositionAssembly(context);
        var positions = assembly.Assemble(units, roles);
        var recognised = new RecognisedTitles(positions, context.Names);
        var people = PeopleTable.Assemble(context, positions);
        var rows = raw.Positions.Count;
        raw.Positions.Rows.Clear();
        var statements = Statements.Assemble(context, positions, roles, areas, units);
        raw.Responsibilities.Clear();
        var duties = new DutyAssembly(context, positions, roles, areas, statements, units.Facts.Length).Assemble(row => Assumed(options.Catalogue, recognised[row]));
        var outside = new OutsideAssembly(context, units, positions, roles, areas, people).Assemble();
        var chart = new OrgChart(new()
        {
            Organisation = raw.Organisation,
            AsOf = context.AsOf,
            Options = options,
            Names = context.Names,
            Units = units,
            Roles = roles,
            Areas = areas,
            Positions = positions,
            People = people,
            Statements = statements,
            Periods = [.. raw.Periods],
            Duties = duties,
            Outside = outside,
            Recognised = recognised,
            Read = (rows, assembly.Eliminated, context.NotHolding),
        });
        return new(chart, context.Problems());
    }

    private static CatalogueRole? Assumed(RoleCatalogue catalogue, RecognisedTitle? title) =>
        title is { Kinds.Count: 1 } && title.Holds(title.Kinds[0]) && catalogue.TryRole(title.Kinds[0], out var role) ? role : null;
}
