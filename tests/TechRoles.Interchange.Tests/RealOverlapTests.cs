using System.IO.Compression;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;

namespace TechRoles.Interchange.Tests;

/// <summary>The packages of a Linux distribution as positions, and what they depend on as their areas.</summary>
public class RealOverlapTests
{
    [RealDataFact]
    public void Packages_that_depend_on_nearly_the_same_are_those_that_a_comparison_with_all_finds()
    {
        var sets = Packages();
        var builder = new OrgChartBuilder();
        foreach (var (package, areas) in sets)
        {
            builder.AddPosition(package, default, default);
            foreach (var area in areas) builder.AddResponsibility(package, OwnerKind.Position, area, default, Involvement.Responsible);
        }

        var chart = builder.Create().AsT0;
        var half = new Fraction(1, 2);
        var overlaps = RemitOverlaps.In(chart, new() { Threshold = half });

        // AllPairs and PPJoin, plainly from their papers, count as many.
        Assert.Equal((55_966, 13_017_064), (overlaps.Sets, overlaps.Pairs));
        for (var i = 0; i < sets.Count; i += 1_117)
        {
            var (package, areas) = sets[i];
            var expected = sets
                .Where(other => other.Package != package && IsAlike(areas, other.Areas, half))
                .Select(other => other.Package).Order(StringComparer.Ordinal);
            Assert.True(chart.TryPosition(package, out var position));
            Assert.Equal(expected, overlaps.PartnersOf(position).Select(partner => partner.Position.Id).Order(StringComparer.Ordinal));
        }
    }

    private static bool IsAlike(HashSet<string> one, HashSet<string> other, Fraction atLeast)
    {
        var shared = one.Count(other.Contains);
        return new Fraction(shared, one.Count + other.Count - shared) >= atLeast;
    }

    private static List<(string Package, HashSet<string> Areas)> Packages()
    {
        using var file = File.OpenRead(Path.Combine(RealDataFactAttribute.Folder, "debian-packages", "depends.txt.gz"));
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var sets = new List<(string, HashSet<string>)>();
        while (lines.ReadLine() is { } line)
            if (line.Split('\t') is [var package, var areas]) sets.Add((package, [.. areas.Split(' ')]));
        return sets;
    }
}
