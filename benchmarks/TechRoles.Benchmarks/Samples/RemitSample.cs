using System.Globalization;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Benchmarks;

/// <summary>The sets of areas of the synthetic organisation, plain and as the remits of a chart; made once for benchmarks that ask for them one after the other.</summary>
public sealed class RemitSample
{
    private static (int, int) s_size;
    private static RemitSample? s_last;

    private RemitSample(int remits, int areas)
    {
        (Sets, Areas) = (SyntheticChart.RoleSets(remits, areas), areas);
        var builder = new OrgChartBuilder();
        Span<char> position = stackalloc char[11];
        Span<char> area = stackalloc char[11];
        (position[0], area[0]) = ('s', 'a');
        for (var set = 0; set < remits; set++)
        {
            set.TryFormat(position[1..], out var digits, default, CultureInfo.InvariantCulture);
            builder.AddPosition(position[..(digits + 1)], default, default);
            foreach (var token in Sets[set])
            {
                token.TryFormat(area[1..], out var length, default, CultureInfo.InvariantCulture);
                builder.AddResponsibility(position[..(digits + 1)], OwnerKind.Position, area[..(length + 1)], default, Involvement.Responsible);
            }
        }

        Chart = builder.Create().AsT0;
    }

    /// <summary>Each set, ascending.</summary>
    public int[][] Sets { get; }

    /// <summary>The number of different areas; each is less.</summary>
    public int Areas { get; }

    /// <summary>A chart with a position for each set.</summary>
    public OrgChart Chart { get; }

    /// <summary>The sets of a size. Those of another size are let go.</summary>
    public static RemitSample Of(int remits, int areas)
    {
        if (s_last is not null && s_size == (remits, areas)) return s_last;
        s_last = null;
        s_last = new(remits, areas);
        s_size = (remits, areas);
        return s_last;
    }
}
