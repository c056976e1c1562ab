using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Whether positions and lines still make a forest after an edit, with every line stated once.</summary>
internal static class LineCheck
{
    public static string? WhyNot(Without facts, PositionFact? before, PositionFact row)
    {
        if (row.Status == PositionStatus.Eliminated)
            return $"The position '{row.Id}' cannot be eliminated and stay; remove it, or state that it is vacant.";
        if (row.ReportsTo == row.Id || row.DottedTo.Contains(row.Id)) return $"The position '{row.Id}' cannot report to itself.";
        return FactCheck.Unknown<UnitFact>(facts, "unit", row.Unit)
            ?? FactCheck.Unknown<UnitFact>(facts, "unit", row.Scope)
            ?? FactCheck.First(row.Roles, role => facts.KnowsRole(role) ? null : $"There is no role '{role}'.")
            ?? FactCheck.First(row.DottedTo, to => DottedFault(facts, row, to))
            ?? (before?.ReportsTo == row.ReportsTo && before?.Id == row.Id ? null : SolidFault(facts, row.Id, row.ReportsTo));
    }

    public static string? WhyNot(Without facts, LineFact row)
    {
        if (row.Position == row.Manager) return $"The position '{row.Position}' cannot report to itself.";
        if (row.Percent is null && row.Period.IsAlways)
            return "A line without share and period stands with its position, as reportsTo or dottedTo.";
        if (facts.Position(row.Position) is not { } position) return $"There is no position '{row.Position}'.";
        if (row.Kind == LineKind.Solid)
            return SolidFault(facts, row.Position, row.Manager) ?? (position.ReportsTo is null ? null : SecondManager(row.Position));
        if (!facts.Knows<PositionFact>(row.Manager)) return $"There is no position '{row.Manager}'.";
        return position.DottedTo.Contains(row.Manager) || HasDottedRow(facts, row.Position, row.Manager)
            ? $"The dotted line from '{row.Position}' to '{row.Manager}' is already stated."
            : null;
    }

    private static string? DottedFault(Without facts, PositionFact row, string to) =>
        FactCheck.Unknown<PositionFact>(facts, "position", to)
        ?? (HasDottedRow(facts, row.Id, to) ? $"The dotted line from '{row.Id}' to '{to}' is already stated." : null);

    private static string? SolidFault(Without facts, string position, string? manager)
    {
        if (manager is null) return null;
        if (!facts.Knows<PositionFact>(manager)) return $"There is no position '{manager}' to report to.";
        if (facts.SolidLineOf(position) is not null) return SecondManager(position);
        return facts.IsAbove(position, manager) ? $"'{manager}' stands below '{position}'; the lines would go round in a circle." : null;
    }

    private static string SecondManager(string position) => $"The position '{position}' already has a solid manager.";

    private static bool HasDottedRow(Without facts, string position, string manager) =>
        facts.Of<LineFact>(position).Any(line => line.Kind == LineKind.Dotted && line.Manager == manager);
}
