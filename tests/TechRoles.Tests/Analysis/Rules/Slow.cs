using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Analysis.Rules;

/// <summary>The slow and obvious readings of a chart that rules are compared with.</summary>
internal static class Slow
{
    public static IEnumerable<Position> Above(Position position)
    {
        for (var manager = position.Manager; manager is { } above; manager = above.Manager) yield return above;
    }

    public static bool AreInLine(Position one, Position other) => one == other || Above(one).Contains(other) || Above(other).Contains(one);

    public static IEnumerable<Area> Around(Area area)
    {
        for (Area? around = area; around is { } at; around = at.Parent) yield return at;
    }

    /// <summary>The scope, those around it, and the whole organisation as null.</summary>
    public static IEnumerable<OrgUnit?> Around(OrgUnit? scope)
    {
        for (var around = scope; around is { } at; around = at.Parent) yield return at;
        yield return null;
    }

    public static Duty[] Entries(OrgChart chart, Area area, OrgUnit? scope) =>
        [.. chart.Duties.Where(duty => duty.Cell.Area == area && duty.Cell.Scope == scope)];

    /// <summary>The entries of those effectively accountable, and whether any cell decided at all.</summary>
    public static Duty[] Owners(OrgChart chart, Area area, OrgUnit? scope, bool skipFirst = false)
    {
        var excluded = new HashSet<Position>();
        var first = skipFirst;
        foreach (var around in Around(area))
        {
            foreach (var unit in Around(scope))
            {
                var entries = Entries(chart, around, unit);
                excluded.UnionWith(entries.Where(entry => entry.Involvements.IsExcluded).Select(entry => entry.Position));
                if (!first && entries.Any(entry => entry.Involvements.IsAccountable))
                    return [.. entries.Where(entry => entry.Involvements.IsAccountable && !excluded.Contains(entry.Position))];
                first = false;
            }
        }

        return [];
    }

    public static bool IsCovered(OrgChart chart, Area area, OrgUnit? scope)
    {
        if (Owners(chart, area, scope).Length > 0) return true;
        var below = ScopesBelow(chart, scope);
        return below.Length > 0 && below.All(unit => IsCovered(chart, area, unit));
    }

    public static OrgUnit?[] ScopesBelow(OrgChart chart, OrgUnit? scope) =>
        [.. chart.Units.Where(unit => unit.Parent == scope).Select(unit => (OrgUnit?)unit)];

    public static bool HasDoer(OrgChart chart, Area area, OrgUnit? scope)
    {
        var excluded = new HashSet<Position>();
        foreach (var around in Around(area))
        {
            foreach (var unit in Around(scope))
            {
                var entries = Entries(chart, around, unit);
                excluded.UnionWith(entries.Where(entry => entry.Involvements.IsExcluded).Select(entry => entry.Position));
                if (entries.Any(entry => entry.Involvements.Contains(Involvement.Responsible) && !excluded.Contains(entry.Position))) return true;
            }
        }

        return false;
    }

    public static bool HaveSameHolders(Position one, Position other)
    {
        var holders = Holders(one);
        return one == other || (holders.Count > 0 && holders.SetEquals(Holders(other)));
    }

    private static HashSet<string> Holders(Position position) =>
        [.. position.Assignments.Where(assignment => assignment.Mode is not AssignmentMode.Deputy and not AssignmentMode.Successor)
            .Select(assignment => assignment.Person.Id)];
}
