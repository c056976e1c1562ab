using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Whether positions and lines still make a forest after an edit, with every line stated once.</summary>
internal static class LineCheck
{
    public static Text? WhyNot(Without facts, PositionFact? before, PositionFact row)
    {
        if (row.Status == PositionStatus.Eliminated)
            return Text.Of(
                "The position '{position}' cannot be eliminated and stay; remove it, or state that it is vacant.",
                ("position", Say.Quote(row.Id)));
        if (row.ReportsTo == row.Id) return Fault.SelfReport(row.Id, LineKind.Solid).Refusal;
        if (row.DottedTo.Contains(row.Id)) return Fault.SelfReport(row.Id, LineKind.Dotted).Refusal;
        return FactCheck.Unknown<UnitFact>(facts, row.Unit)
            ?? FactCheck.Unknown<UnitFact>(facts, row.Scope)
            ?? FactCheck.First(row.Roles, role => facts.KnowsRole(role) ? null : FactCheck.Nothing(FactLists.Roles, role))
            ?? FactCheck.First(row.DottedTo, to => DottedFault(facts, row, to))
            ?? (before?.ReportsTo == row.ReportsTo && before?.Id == row.Id ? null : SolidFault(facts, row.Id, row.ReportsTo, null));
    }

    public static Text? WhyNot(Without facts, LineFact row)
    {
        if (row.Percent is null && row.Period.IsAlways)
            return Text.Of("A line without share and period stands with its position, as reportsTo or dottedTo.");
        if (facts.Position(row.Position) is not { } position) return FactCheck.Nothing(FactLists.Positions, row.Position);
        if (row.Position == row.Manager) return Fault.SelfReport(row.Position, row.Kind).Refusal;
        if (row.Kind == LineKind.Solid) return SolidFault(facts, row.Position, row.Manager, position.ReportsTo);
        if (!facts.Knows<PositionFact>(row.Manager)) return FactCheck.Nothing(FactLists.Positions, row.Manager);
        return position.DottedTo.Contains(row.Manager) || HasDottedRow(facts, row.Position, row.Manager)
            ? StatedTwice(row.Position, row.Manager)
            : null;
    }

    private static Text? DottedFault(Without facts, PositionFact row, string to) =>
        FactCheck.Unknown<PositionFact>(facts, to)
        ?? (HasDottedRow(facts, row.Id, to) ? StatedTwice(row.Id, to) : null);

    private static Text? SolidFault(Without facts, string position, string? manager, string? other)
    {
        if (manager is null) return null;
        if (!facts.Knows<PositionFact>(manager)) return FactCheck.Nothing(FactLists.Positions, manager);
        if ((other ?? facts.SolidLineOf(position)?.Manager) is { } first) return Fault.SecondManager(position, first).Refusal;
        var path = new List<string> { position };
        for (var at = manager; at is not null; at = facts.ManagerOf(at))
        {
            path.Add(at);
            if (at == position) return Fault.LinesInCircle(path).Refusal;
        }

        return null;
    }

    private static Text StatedTwice(string position, string manager) => Text.Of(
        "The dotted line from '{position}' to '{manager}' is already stated.",
        ("position", Say.Quote(position)), ("manager", Say.Quote(manager)));

    private static bool HasDottedRow(Without facts, string position, string manager) =>
        facts.Of<LineFact>(position).Any(line => line.Kind == LineKind.Dotted && line.Manager == manager);
}
