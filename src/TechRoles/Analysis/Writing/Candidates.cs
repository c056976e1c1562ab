using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Who comes into question for something, the first to ask first. Vacant and pseudo positions never do.</summary>
public static class Candidates
{
    /// <summary>Looked at of a long list; whoever comes later is no better known.</summary>
    private const int Enough = 200;

    /// <summary>Whether a position can be given anything.</summary>
    public static bool CanServe(Position position) => !position.IsPool && position.Occupancy != Occupancy.Vacant;

    /// <summary>The nearest position above that is not vacant; null where there is none.</summary>
    public static Position? ManagerOf(Position position)
    {
        var above = position.Manager;
        while (above is { } manager && !CanServe(manager)) above = manager.Manager;
        return above;
    }

    /// <summary>The positions above, the nearest first.</summary>
    public static IEnumerable<Position> Above(Position position)
    {
        for (var above = position.Manager; above is { } manager; above = manager.Manager)
            if (CanServe(manager)) yield return manager;
    }

    /// <summary>
    /// The positions that stand for a role which the catalogue usually has accountable for the area of a cell, or for one around it.
    /// </summary>
    public static IEnumerable<Position> ExpectedOwners(Cell cell, ChartIndex index)
    {
        Guard.Against.Null(index);
        for (Area? area = cell.Area; area is { } at; area = at.Parent)
        {
            foreach (var role in cell.Chart.Catalogue.Roles)
            {
                if (!role.Usual.Any(usual => usual.Area == at.Id && usual.Involvement == Involvement.Accountable)) continue;
                foreach (var position in index.PositionsOf(role))
                    if (CanServe(position) && Scopes.Cover(position.Scope, cell.Scope)
                        && !IsOfPart(position, role.Kind)) yield return position;
            }
        }
    }

    /// <summary>"CTO, Professional Services" does not come into question for the whole, unless the chart says where it holds.</summary>
    private static bool IsOfPart(Position position, RoleKind kind) =>
        position.Scope is null && !position.Carries(kind) && position.RecognisedTitle is { } title && title.Holds(kind)
            && !title.HoldsWholly(kind);

    /// <summary>
    /// The other positions that stand for a role which the catalogue usually has accountable for the area of a duty, or around it.
    /// </summary>
    /// <remarks>A rule that asks this reads <see cref="Reads.Offices"/>.</remarks>
    /// <param name="duty">The duty.</param>
    /// <param name="upTo">The largest area around it that is looked at.</param>
    /// <param name="index">Where the positions are looked up.</param>
    public static IEnumerable<Position> ExpectedOfOthers(Duty duty, Area upTo, ChartIndex index)
    {
        Guard.Against.Null(index);
        for (Area? area = duty.Area; area is { } at; area = at == upTo ? null : at.Parent)
        {
            foreach (var role in duty.Chart.Catalogue.Roles)
            {
                if (!role.Usual.Any(usual => usual.Area == at.Id && usual.Involvement == Involvement.Accountable)) continue;
                foreach (var position in index.PositionsOf(role.Kind))
                    if (position != duty.Position && !position.IsPool
                        && Scopes.Cover(position.Scope, duty.Cell.Scope)) yield return position;
            }
        }
    }

    /// <summary>The positions that answer for the neighbours of a cell, whoever answers for most of them first.</summary>
    public static IEnumerable<Position> OwnersAround(Cell cell)
    {
        var counts = new Dictionary<Position, int>();
        foreach (var area in Neighbours(cell).Take(Enough))
        {
            var owners = cell.Of(area).EffectivelyAccountable;
            if (owners.Count > Enough) continue;
            foreach (var owner in owners)
                if (CanServe(owner)) counts[owner] = counts.GetValueOrDefault(owner) + 1;
        }

        return counts.OrderByDescending(owner => owner.Value).ThenBy(owner => owner.Key.Row).Select(owner => owner.Key);
    }

    /// <summary>The positions that have to do with a cell, those with the strongest involvement first.</summary>
    public static IEnumerable<Position> InvolvedIn(Cell cell) =>
        cell.Duties.Take(Enough)
            .Where(duty => !duty.Involvements.IsExcluded && CanServe(duty.Position))
            .OrderByDescending(duty => duty.Involvements.Strongest)
            .Select(duty => duty.Position);

    /// <summary>
    /// How much of what a position does lies in an area or around it: in the parts of the area that it is part of, in percent.
    /// </summary>
    public static int Concentration(Position position, Area area)
    {
        var around = area.Parent ?? area;
        var (near, all) = (0, 0);
        foreach (var duty in position.Duties)
        {
            var weight = Comparison.Weights.Default.Of(duty.Involvements);
            all += weight;
            if (around.Covers(duty.Area)) near += weight;
        }

        return all == 0 ? 0 : 100 * near / all;
    }

    private static IEnumerable<Area> Neighbours(Cell cell)
    {
        if (cell.Area.Parent is { } parent) return parent.Parts.Where(part => part != cell.Area);
        return cell.Chart.TopAreas.Where(area => area != cell.Area);
    }
}
