using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>The work of two positions side by side, for the explanation of a finding.</summary>
internal sealed class WorkPair(Position one, Position other)
{
    private readonly HashSet<(Cell Cell, bool Answers)> _one = WorkOf(one);
    private readonly HashSet<(Cell Cell, bool Answers)> _other = WorkOf(other);

    public Position One { get; } = one;

    public int OneSize => _one.Count;

    public int OtherSize => _other.Count;

    public int Shared => _one.Count(_other.Contains);

    public int All => OneSize + OtherSize - Shared;

    public bool IsOneRemit => _one.SetEquals(_other);

    /// <summary>The cells with a piece of work that both have, in the order of the chart.</summary>
    public Cell[] SharedCells => [.. DutiesOf(One).Select(duty => duty.Cell).Where(Shares)];

    /// <summary>The cells with a piece of work that only the first has, in the order of the chart.</summary>
    public Cell[] OwnCells => [.. DutiesOf(One).Select(duty => duty.Cell).Where(cell => IsOwn((cell, true)) || IsOwn((cell, false)))];

    public bool HasWorkOfOne(Position position) => WorkOf(position).SetEquals(_one);

    /// <summary>Whether both have a piece of work in a cell.</summary>
    public bool Shares(Cell cell) => IsShared((cell, true)) || IsShared((cell, false));

    /// <summary>The entries of a position that are work.</summary>
    public static IEnumerable<Duty> DutiesOf(Position position) =>
        position.Duties.Where(duty => duty.Involvements.HasAtLeast(Involvement.Supports));

    private bool IsShared((Cell, bool) piece) => _one.Contains(piece) && _other.Contains(piece);

    private bool IsOwn((Cell, bool) piece) => _one.Contains(piece) && !_other.Contains(piece);

    private static HashSet<(Cell Cell, bool Answers)> WorkOf(Position position)
    {
        var work = new HashSet<(Cell, bool)>();
        foreach (var duty in DutiesOf(position))
        {
            if (duty.Involvements.IsAccountable) work.Add((duty.Cell, true));
            if (duty.Involvements.Contains(Involvement.Responsible) || duty.Involvements.Contains(Involvement.Supports))
                work.Add((duty.Cell, false));
        }

        return work;
    }
}
