using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <content>Positions that come, go and are restated, and their lines.</content>
internal sealed partial class EditPlan
{
    private List<InPlace>? Replace(PositionFact before, PositionFact after)
    {
        if (before.Id != after.Id || !chart.TryPosition(before.Id, out var position)) return null;
        var steps = new List<InPlace>();
        if ((before.ReportsTo != after.ReportsTo || !before.DottedTo.Equals(after.DottedTo)) && !Redraw(position, steps)) return null;
        if (before with { ReportsTo = after.ReportsTo, DottedTo = after.DottedTo, Roles = after.Roles } != after)
        {
            if (StatedBy(after) is not { } stated) return null;
            var isOffice = position.Roles.Any(role => _duties.IsOffice(role.Row));
            steps.Add(new InPlace.DescribePosition(position.Row, PositionValues.Of(position), stated, isOffice));
        }

        if (!before.Roles.Equals(after.Roles) && BringsDatedWork(before.Roles.Concat(after.Roles))) return null;

        // Where roles hold depends on where their position is.
        var isElsewhere = before.Unit != after.Unit || before.Scope != after.Scope;
        return before.Roles.Equals(after.Roles) && !(isElsewhere && after.Roles.Count > 0)
            || _duties.Carry(position.Row, after.Id, after, steps) ? steps : null;
    }

    private List<InPlace>? Add(PositionFact row)
    {
        if (chart.PositionTable.Count >= chart.Options.Limits.Positions) return null;
        if (StatedBy(row) is not { } stated || LinesOf(row.Id) is not var (manager, dotted)) return null;
        var position = chart.PositionTable.Reserve(chart.Names.Intern(row.Id));
        if (position < 0) return null;
        List<InPlace> steps =
        [
            new InPlace.PlacePosition(position, manager, stated, IsAdded: true),
            .. dotted.Select(to => new InPlace.Dot(position, to, IsAdded: true)),
        ];
        if (BringsDatedWork(row.Roles) || (row.Roles.Count > 0 && !_duties.Carry(position, row.Id, row, steps))) return null;
        RegroupWork(row.Id, steps);
        return steps;
    }

    private List<InPlace>? Remove(PositionFact row)
    {
        if (!chart.TryPosition(row.Id, out var position) || BringsDatedWork(row.Roles)) return null;
        var steps = new List<InPlace>();
        if (position.Roles.Count > 0 && !_duties.Carry(position.Row, row.Id, null, steps)) return null;
        if (position.Roles.Count == 0 && position.Duties.Count > 0) return null;
        steps.AddRange(position.DottedManagers.Select(to => new InPlace.Dot(position.Row, to.Row, IsAdded: false)));
        steps.Add(new InPlace.PlacePosition(position.Row, position.Manager?.Row ?? -1, PositionValues.Of(position), IsAdded: false));
        return steps;
    }

    private List<InPlace>? Redraw(string position)
    {
        var steps = new List<InPlace>();
        return chart.TryPosition(position, out var known) && Redraw(known, steps) ? steps : null;
    }

    /// <summary>The lines of a position lead to others than before.</summary>
    private bool Redraw(Position position, List<InPlace> steps)
    {
        if (LinesOf(position.Id) is not var (manager, dotted)) return false;
        var from = position.Manager?.Row ?? -1;
        if (from != manager) steps.Add(new InPlace.Move(position.Row, from, manager));
        var old = position.DottedManagers.Select(to => to.Row).ToHashSet();
        steps.AddRange(old.Except(dotted).Select(to => new InPlace.Dot(position.Row, to, IsAdded: false)));
        steps.AddRange(dotted.Except(old).Select(to => new InPlace.Dot(position.Row, to, IsAdded: true)));
        return true;
    }

    /// <summary>
    /// The manager of a position on the day of the chart, -1: none, and those to whom it reports by dotted lines; null where it is
    /// uncertain who they are.
    /// </summary>
    private (int Manager, HashSet<int> Dotted)? LinesOf(string id)
    {
        if (facts.Find(typeof(PositionFact), id) is not PositionFact row) return null;
        var (manager, dotted) = (row.ReportsTo, new HashSet<int>());
        IEnumerable<string> all = row.DottedTo;
        foreach (var line in facts.Of<LineFact>(id))
        {
            if (!line.Period.HoldsOn(chart.AsOf)) continue;
            if (line.Kind == LineKind.Solid) manager = line.Manager;
            else all = all.Append(line.Manager);
        }

        foreach (var other in all)
        {
            if (!chart.TryPosition(other, out var to)) return null;
            dotted.Add(to.Row);
        }

        if (manager is null) return (-1, dotted);
        return chart.TryPosition(manager, out var above) ? (above.Row, dotted) : null;
    }

    /// <summary>What is stated of a position itself; null where it is uncertain what a chart makes of it.</summary>
    private PositionValues? StatedBy(PositionFact after)
    {
        var (unit, scope) = (UnitOf(after.Unit), UnitOf(after.Scope));
        if (unit is null || scope is null || after.Title is "" || after.Grade is "") return null;

        // What is assumed of it depends on its title.
        if (chart.Options.AssumeRemits) return null;
        var flags = Flag(after.Top, PositionFlags.Top, PositionFlags.TopStated)
            | Flag(after.Matrix, PositionFlags.Matrix, PositionFlags.MatrixStated)
            | Flag(after.Key, PositionFlags.Key, PositionFlags.KeyStated);
        var capacity = after.Capacity is { } percent ? (sbyte)percent.Value : (sbyte)-1;
        return new PositionValues(after.Title ?? after.Id, after.Grade, unit.Value, scope.Value, after.Status, flags, capacity);
    }

    private int? UnitOf(string? id) => id is null ? -1 : chart.TryUnit(id, out var unit) ? unit.Row : null;

    private static PositionFlags Flag(bool? value, PositionFlags flag, PositionFlags stated) =>
        value switch { null => PositionFlags.None, true => flag | stated, false => stated };
}
