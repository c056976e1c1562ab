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
        var recognised = new RecognisedTitles(positions, context.Names, TitleRecogniser.Of(options.Catalogue));
        var people = PeopleTable.Assemble(context, positions);
        var rows = raw.Positions.Count;
        raw.Positions.Rows.Clear();
        var statements = Statements.Assemble(context, positions, roles, areas, units);
        var work = DatedWork.Assemble(context, positions, roles, areas, units);
        raw.Responsibilities.Clear();
        var duties = new DutyAssembly(context, positions, roles, areas, statements, units.Facts.Length)
            .Assemble(row => Assumed(options.Catalogue, recognised[row], positions.Unit[row] >= 0 || positions.Scope[row] >= 0));
        var outside = new OutsideAssembly(context, units, positions, roles, areas, people).Assemble(work);
        var problems = context.Problems();
        var chart = new OrgChart(new()
        {
            Organisation = assembly.IsPartOfMore ? raw.Organisation with { Complete = false } : raw.Organisation,
            AsOf = context.AsOf,
            Options = assembly.LinesSetAside.Count == options.LinesSetAside.Count
                ? options
                : options with { LinesSetAside = assembly.LinesSetAside },
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
            Notices = [.. problems.Where(problem => problem.Level == ProblemLevel.Information)],
            Read = (rows, assembly.Eliminated, context.NotHolding),
        });
        return new(chart, problems);
    }

    // A title of a part, such as "CTO, Professional Services", is no reason to assume anything of the whole.
    private static CatalogueRole? Assumed(RoleCatalogue catalogue, RecognisedTitle? title, bool hasPlace) =>
        title is { Kinds.Count: 1 } && title.Holds(title.Kinds[0]) && (hasPlace || title.HoldsWholly(title.Kinds[0]))
            && catalogue.TryRole(title.Kinds[0], out var role) ? role : null;
}
