using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>What the changes of positions have in common: lines that move, and everything else that names a position.</summary>
internal static class PositionDraft
{
    /// <summary>The reports of a position report to another one; null: to nobody. A line keeps its share and period.</summary>
    public static void MoveReports(this Draft draft, string from, string? to)
    {
        foreach (var report in draft.ReportsOf(from).ToArray())
            if (report != to) draft.MoveLine(report, to);
    }

    /// <summary>The solid line of a position leads to another one.</summary>
    public static void MoveLine(this Draft draft, string position, string? to)
    {
        if (draft.SolidLineOf(position) is { } line)
        {
            draft.Remove(line);
            if (to is not null) draft.Add(line with { Manager = to });
        }
        else if (draft.Position(position) is { } fact) draft.Replace(fact, fact with { ReportsTo = to });
    }

    /// <summary>A dotted line goes, in its short or long form.</summary>
    public static void DropDottedLine(this Draft draft, string position, string to)
    {
        foreach (var line in draft.DottedRows(position).Where(line => line.Manager == to)) draft.Remove(line);
        if (draft.Position(position) is { } fact && fact.DottedTo.Contains(to))
            draft.Replace(fact, fact with { DottedTo = Without(fact.DottedTo, to) });
    }

    /// <summary>The dotted lines of a position in their long form.</summary>
    public static LineFact[] DottedRows(this IFactView facts, string position) =>
        [.. facts.Of<LineFact>(position).Where(line => line.Kind == LineKind.Dotted)];

    /// <summary>A position goes, once nobody reports to it, with everything that it alone has.</summary>
    public static void LetGo(this Draft draft, string position)
    {
        foreach (var report in draft.DottedReportsOf(position).ToArray()) draft.DropDottedLine(report, position);
        foreach (var list in FactLists.Tables)
            if (!list.HasId && list.IsGatheredUnder(FactLists.Positions))
                foreach (var row in list.Accept(new OfPosition(draft, position))) draft.Remove(row);
        draft.Rename(position, null);
        if (draft.Position(position) is { } fact) draft.Remove(fact);
    }

    /// <summary>Rows with an id of their own, such as goals, name another position, or none, in its place.</summary>
    public static void Rename(this Draft draft, string position, string? to)
    {
        foreach (var list in FactLists.Tables)
        {
            if (!list.HasId || list == FactLists.Positions || !list.RefersTo(FactLists.Positions)) continue;
            foreach (var row in list.Accept(new NamingPosition(draft, position)))
                draft.Replace(row, list.Renamed(row, (of, id) => of == FactLists.Positions.Name && id == position ? to : id));
        }
    }

    /// <summary>The rows of a list that belong to a position.</summary>
    private sealed class OfPosition(IFactView facts, string position) : IFactListVisitor<Fact[]>
    {
        public Fact[] Visit<T>(FactList<T> list)
            where T : Fact => [.. facts.Of<T>(position).Where(row => list.KeyOf(row) == (FactLists.Positions.Name, position))];
    }

    /// <summary>The rows of a list that name a position.</summary>
    private sealed class NamingPosition(IFactView facts, string position) : IFactListVisitor<Fact[]>
    {
        public Fact[] Visit<T>(FactList<T> list)
            where T : Fact =>
                [.. facts.Naming<T>(position)
                    .Where(row => list.ReferencesOf(row).Any(named => named.Column.NamesPositions && named.Id == position))];
    }

    public static ValueList<string> Without(ValueList<string> ids, string id) => [.. ids.Where(other => other != id)];
}
