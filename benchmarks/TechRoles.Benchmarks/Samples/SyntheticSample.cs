using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Benchmarks;

/// <summary>One responsibility of the synthetic organisation in numbers, as a database would hold it.</summary>
/// <param name="Position">The position.</param>
/// <param name="Area">The area.</param>
/// <param name="Scope">The position whose unit is the scope.</param>
/// <param name="Involvement">The involvement.</param>
public readonly record struct Entry(int Position, int Area, int Scope, Involvement Involvement);

/// <summary>The synthetic organisation of one size, made once for all benchmarks that ask for it one after the other.</summary>
public sealed class SyntheticSample
{
    private static SyntheticSample? s_last;
    private readonly Lazy<Entry[]> _entries;

    private SyntheticSample(int positions)
    {
        Made = new(positions);
        var builder = new OrgChartBuilder();
        Made.AddTo(builder);
        Chart = builder.Create().AsT0;
        _entries = new(MakeEntries);
    }

    /// <summary>The facts in numbers.</summary>
    public SyntheticChart Made { get; }

    /// <summary>The chart.</summary>
    public OrgChart Chart { get; }

    /// <summary>The responsibilities, position by position.</summary>
    public Entry[] Entries => _entries.Value;

    /// <summary>The organisation of a size. The one of another size is let go.</summary>
    public static SyntheticSample Of(int positions)
    {
        if (s_last?.Made.Positions == positions) return s_last;
        s_last = null;
        return s_last = new(positions);
    }

    private Entry[] MakeEntries()
    {
        var entries = new Entry[Made.Responsibilities];
        for (var position = 0; position < Made.Positions; position++)
        {
            for (var i = Made.Starts[position]; i < Made.Starts[position + 1]; i++)
                entries[i] = new(position, Made.Areas[i], Made.Scopes[position], Made.Involvements[i]);
        }

        return entries;
    }
}
