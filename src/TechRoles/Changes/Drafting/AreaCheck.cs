using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Whether areas still make a forest after an edit.</summary>
internal static class AreaCheck
{
    public static Text? WhyNot(Without facts, AreaFact row) =>
        (row.Parent is { } parent && parent != row.Id && !facts.Knows<AreaFact>(parent)
            ? Text.Of("There is no area '{area}' in the chart to be part of.", ("area", Say.Quote(parent)))
            : null)
        ?? FactCheck.Unknown<UnitFact>(facts, row.RequiredIn)
        ?? FactCheck.First(row.Controls, area => Unknown(facts, row, area))
        ?? FactCheck.First(row.DependsOn, area => Unknown(facts, row, area))
        ?? Circle(facts, row);

    /// <summary>
    /// Why the areas would go round in a circle: each with the one it is part of, which the catalogue says where the chart does not.
    /// </summary>
    /// <param name="facts">The other areas.</param>
    /// <param name="row">The area that is added; null: none.</param>
    public static Text? Circle(Without facts, AreaFact? row)
    {
        var areas = facts.All<AreaFact>().ToDictionary(area => area.Id, StringComparer.Ordinal);
        if (row is not null) areas.Add(row.Id, row);
        var sound = new HashSet<string>(StringComparer.Ordinal);
        foreach (var area in areas.Values)
        {
            var path = new HashSet<string>(StringComparer.Ordinal);
            for (var at = area; at is not null && !sound.Contains(at.Id); at = Parent(at))
                if (!path.Add(at.Id)) return FactCheck.ParentsInCircle(FactLists.Areas, at.Id);
            sound.UnionWith(path);
        }

        return null;

        AreaFact? Parent(AreaFact area)
        {
            if (area.Parent is not null) return areas.GetValueOrDefault(area.Parent);

            // Areas that only the catalogue lists stand between at most, so they cannot close a circle.
            var parent = Above(area.Id);
            while (parent is not null && !areas.ContainsKey(parent)) parent = Above(parent);
            return parent is null ? null : areas[parent];
        }

        string? Above(string id) => facts.Options.Catalogue.TryArea(id, out var known) ? known.Parent : null;
    }

    private static Text? Unknown(Without facts, AreaFact row, string area) =>
        area == row.Id || facts.KnowsArea(area) ? null : FactCheck.Nothing(FactLists.Areas, area);
}
