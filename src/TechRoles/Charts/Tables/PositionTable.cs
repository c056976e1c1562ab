using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The positions of a chart in columns, one row a position, in preorder when the chart is made; names are numbers.</summary>
internal sealed partial class PositionTable
{
    private int[]? _pools;

    public required Forest Lines { get; init; }

    public required int[] Id { get; init; }

    public required int[] Title { get; init; }

    /// <summary>Rows of the unit table, or -1.</summary>
    public required int[] Unit { get; init; }

    /// <summary>Rows of the unit table, or -1.</summary>
    public required int[] Scope { get; init; }

    public required int[] Grade { get; init; }

    public required PositionStatus[] Status { get; init; }

    public required PositionFlags[] Flags { get; init; }

    /// <summary>Percent, or -1.</summary>
    public required sbyte[] Capacity { get; init; }

    /// <summary>Rows of the role table by position, in the order stated.</summary>
    public required Groups Roles { get; init; }

    public required DottedLines Dotted { get; init; }

    /// <summary>No value for any position, for whatever has none.</summary>
    public required Groups Nothing { get; init; }

    /// <summary>Percent and period of the solid lines that state any.</summary>
    public required IReadOnlyDictionary<int, (sbyte Percent, Period Period)> SolidDetails { get; init; }

    /// <summary>The row of a name; -1 where no position has it as its id.</summary>
    public required NameMap RowOf { get; init; }

    /// <summary>How many rows there are; in a table that is edited not a position stands in each.</summary>
    public int Rows => Id.Length;

    /// <summary>How many positions there are.</summary>
    public int Count => _edits is null ? Id.Length : _edits.Count;

    /// <summary>The rows of pseudo positions, ascending.</summary>
    public int[] Pools => _pools ??= GatherPools();

    private int[] GatherPools()
    {
        var pools = new List<int>();
        var from = 0;
        while (Status.AsSpan(from).IndexOf(PositionStatus.Pool) is var next and >= 0)
        {
            pools.Add(from + next);
            from += next + 1;
        }

        return [.. pools];
    }
}

/// <summary>The dotted lines of a chart, ordered by the position that reports.</summary>
/// <param name="From">The row that reports.</param>
/// <param name="To">The row it reports to.</param>
/// <param name="Percent">Percent, or -1.</param>
/// <param name="Period">When each holds.</param>
/// <param name="Up">The managers by position.</param>
/// <param name="Down">The positions by manager.</param>
internal sealed record DottedLines(int[] From, int[] To, sbyte[] Percent, Period[] Period, Groups Up, Groups Down);

/// <summary>A column over names that grows with them; -1 where nothing is set.</summary>
internal sealed class NameMap
{
    private int[] _values = [];

    public NameMap()
    {
    }

    /// <param name="names">How many names there are; the column still grows beyond.</param>
    public NameMap(int names)
    {
        _values = Unzeroed.Array<int>(names);
        Array.Fill(_values, -1);
    }

    /// <summary>A column of its own with the same values.</summary>
    public NameMap Copy() => new() { _values = [.. _values] };

    public int this[int name]
    {
        get => (uint)name < (uint)_values.Length ? _values[name] : -1;
        set
        {
            if (name >= _values.Length)
            {
                var old = _values.Length;
                Array.Resize(ref _values, Math.Max(name + 1, Math.Max(64, old * 2)));
                _values.AsSpan(old).Fill(-1);
            }

            _values[name] = value;
        }
    }
}
