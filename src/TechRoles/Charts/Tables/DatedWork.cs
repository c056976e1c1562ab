using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>
/// Who is responsible for the work in which area on which days, wherever any day is stated: a chart of one day does not say it otherwise.
/// </summary>
internal static class DatedWork
{
    /// <summary>Of one owner, what is stated of the work in areas of which it is stated with a day anywhere.</summary>
    /// <param name="rows">What is stated of the owner.</param>
    public static IEnumerable<ResponsibilityFact> Of(IEnumerable<ResponsibilityFact> rows) =>
        rows.Where(row => row.Involvement == Involvement.Responsible && row.Period.IsValid).Distinct()
            .GroupBy(row => row.Area, StringComparer.Ordinal)
            .Where(work => work.Any(row => !row.Period.IsAlways))
            .SelectMany(work => work);

    /// <summary>Of all owners.</summary>
    public static ResponsibilityFact[] Assemble(
        AssemblyContext context, PositionTable positions, RoleTable roles, AreaTable areas, UnitTable units)
    {
        var raw = context.Raw.Responsibilities;
        if (raw.Period.IsEmpty) return [];
        var rows = new List<ResponsibilityFact>();
        for (var row = 0; row < Math.Min(raw.Count, context.Options.Limits.Rows); row++)
        {
            if (raw.Bits[row].Involvement == Involvement.Responsible && IsKnown(row))
                rows.Add(RawFactWriter.Responsibility(context.Raw, row));
        }

        ResponsibilityFact[] work = [.. rows.GroupBy(row => (row.Position, row.Role)).SelectMany(Of)];
        Array.Sort(work, FactLists.Responsibilities.Order);
        return work;

        // A role may come in whenever a position carries it.
        bool IsKnown(int row) => areas.RowOf[raw.Area[row]] >= 0 && (raw.Scope[row] < 0 || units.RowOf[raw.Scope[row]] >= 0)
            && (raw.Bits[row].Owner == OwnerKind.Role ? IsRole(raw.Owner[row]) : positions.RowOf[raw.Owner[row]] >= 0);

        bool IsRole(int name) => roles.RowOf[name] >= 0 || context.Options.Catalogue.TryRole(context.Names.Text(name), out _);
    }

    /// <summary>What is stated of an owner on other days than that of the chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="column">The column that names the owner.</param>
    /// <param name="owner">Its id.</param>
    public static IEnumerable<ResponsibilityFact> OnOtherDays(OrgChart chart, string column, string owner) =>
        chart.Outside.DatedWork is { Count: > 0 } work
            ? work.Naming(column, owner).Select(row => work[row]).Where(row => !row.Period.HoldsOn(chart.AsOf))
            : [];

    /// <summary>What is stated on other days of roles of the catalogue that the chart's day does without.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="isThere">Whether the chart has a role.</param>
    public static IEnumerable<ResponsibilityFact> OfOtherRoles(OrgChart chart, Func<string, bool> isThere) =>
        chart.Outside.DatedWork.All.Where(row => row.Role is { } role && !row.Period.HoldsOn(chart.AsOf) && !isThere(role));
}
