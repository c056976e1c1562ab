using System.Globalization;
using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>
/// What becomes of the remits from one chart to another, as before and after changes: who gains what, who loses it, and to whom.
/// </summary>
/// <remarks>
/// Positions are the same where their ids are. What is stated through roles counts as what is stated of the position itself; being
/// explicitly not the owner counts as nothing held.
/// </remarks>
public sealed class RemitDifference
{
    private RemitDifference(OrgChart before, OrgChart after, ValueList<PositionDifference> positions) =>
        (Before, After, Positions) = (before, after, positions);

    /// <summary>The chart that is compared with.</summary>
    public OrgChart Before { get; }

    /// <summary>The chart that is looked at.</summary>
    public OrgChart After { get; }

    /// <summary>
    /// The positions that hold something else, in the order of the first chart; those that only the second one has come last.
    /// </summary>
    public ValueList<PositionDifference> Positions { get; }

    /// <summary>What changes in the remits from one chart to another.</summary>
    /// <remarks><b>Cost:</b> linear in the duties of both charts; of those that stay, little more than reading them.</remarks>
    /// <param name="before">The chart that is compared with.</param>
    /// <param name="after">The chart that is looked at.</param>
    public static RemitDifference Between(OrgChart before, OrgChart after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        var (trees, positions) =
            ((Before: AreaTree.Of(before), After: AreaTree.Of(after)), new List<(Position? Before, Position? After, RemitMove[] Moves)>());
        foreach (var position in before.Positions)
        {
            Position? stays = after.TryPosition(position.Id, out var found) ? found : null;
            if (stays is null || !AreSame(position, found)) Add(position, stays);
        }

        foreach (var position in after.Positions)
            if (!before.TryPosition(position.Id, out _)) Add(null, position);

        var others =
            new CounterParts(after, positions.SelectMany(position => position.Moves
                .Select(move => (move, (position.After ?? position.Before)!.Value))));
        return new(
            before,
            after,
            positions.Select(position =>
                new PositionDifference(position.Before, position.After, position.Moves.Select(others.Told).ToValueList())).ToValueList());

        void Add(Position? one, Position? other)
        {
            var was = one is { } old ? Remit.From(old, trees.Before) : Remit.Empty;
            var now = other is { } recent ? Remit.From(recent, trees.After) : Remit.Empty;
            var moves = RemitMove.Between(was, now).ToArray();
            if (moves.Length > 0) positions.Add((one, other, moves));
        }
    }

    /// <summary>What changes, a sentence for each position and each other position that it gives to or takes from.</summary>
    public IEnumerable<Text> Said() => Positions.SelectMany(position => position.Said());

    /// <summary>The English of <see cref="Said"/>.</summary>
    public IEnumerable<string> Sentences() => Said().Select(sentence => sentence.ToString());

    /// <summary>How many positions hold something else.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Positions.Count} {(Positions.Count == 1 ? "remit changes" : "remits change")}");

    // Whether two lists of duties are the same as they stand; where only the order differs the longer way finds nothing, either.
    private static bool AreSame(Position before, Position after)
    {
        var (one, other) = (before.Duties, after.Duties);
        if (one.Count != other.Count) return false;
        for (var index = 0; index < one.Count; index++)
        {
            if (one[index].Involvements != other[index].Involvements) return false;
            var (cell, same) = (one[index].Cell, other[index].Cell);
            if (cell.Area.Id != same.Area.Id || cell.Scope?.Id != same.Scope?.Id) return false;
        }

        return true;
    }

    /// <summary>Finds who takes what another one gives.</summary>
    private sealed class CounterParts
    {
        private readonly Dictionary<RemitCell, List<(RemitMove Move, Position Position)>> _inCell = [];
        private readonly OrgChart _after;

        public CounterParts(OrgChart after, IEnumerable<(RemitMove Move, Position Position)> moves)
        {
            _after = after;
            foreach (var (move, position) in moves)
            {
                if (!_inCell.TryGetValue(move.Cell, out var all)) _inCell.Add(move.Cell, all = []);
                all.Add((move, position));
            }
        }

        public RemitMove Told(RemitMove move) => move with
        {
            Others = _inCell[move.Cell]
                .Where(other => other.Move.IsGain != move.IsGain && other.Move.Passed.Any(move.Passed.Contains))
                .Select(other => other.Position)
                .ToValueList(),
            IsAbandoned = move.Before.IsAccountable && !move.After.IsAccountable && !IsAnswered(move.Cell),
        };

        private bool IsAnswered(RemitCell cell)
        {
            if (!_after.TryArea(cell.Area, out var area)) return false;
            return cell.Scope is null
                ? IsAnswered(new Cell(_after, area.Row, -1))
                : _after.TryUnit(cell.Scope, out var unit) && IsAnswered(new Cell(_after, area.Row, unit.Row));
        }

        private static bool IsAnswered(Cell cell) => cell.Accountable.Count > 0;
    }
}
