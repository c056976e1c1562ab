using TechRoles.Charts;
using TechRoles.Engine;

namespace TechRoles.Comparison;

/// <summary>The remits of a chart as sets of tokens, position by position.</summary>
/// <remarks>
/// A cell has one token for each step from one weight to the next, and a position has those up to its own weight there: with 1, 2, 3, 6 and
/// 8 an 8 has five tokens, which weigh 1, 1, 1, 3 and 2. What two positions share then weighs Σ min.
/// </remarks>
internal static class RemitTokens
{
    public static TokenSets Of(OrgChart chart, Weights weights)
    {
        var duties = chart.DutyTable;

        // Where any involvement is one token, the cells of the duties are the tokens.
        int[] steps = [.. new[] { weights.Accountable, weights.Responsible, weights.Supports, weights.Consulted, weights.Informed }
            .Where(weight => weight > 0).Distinct().Order()];
        if (duties.IsInOrder && !duties.AnyExcluded && weights.AreEqual && steps.Length == 1)
            return new(duties.PositionStarts, duties.Cell, duties.CellCount, Increments(steps, duties.CellCount));
        var starts = new int[chart.PositionTable.Rows + 1];
        var tokens = new List<int>(duties.Count);
        for (var position = 0; position + 1 < starts.Length; position++)
        {
            var own = duties.OfPosition(position);
            for (var i = 0; i < own.Count; i++)
            {
                var duty = own[i];
                if (duties.Involvements[duty].IsExcluded) continue;
                var weight = weights.Of(duties.Involvements[duty]);
                for (var step = 0; step < steps.Length && steps[step] <= weight; step++)
                    tokens.Add(checked((duties.Cell[duty] * steps.Length) + step));
            }

            // The rows of cells that came in by edits are not in order.
            if (!duties.IsInOrder) tokens.Sort(starts[position], tokens.Count - starts[position], null);
            starts[position + 1] = tokens.Count;
        }

        return new(starts, [.. tokens], checked(duties.CellCount * steps.Length), Increments(steps, duties.CellCount));
    }

    /// <summary>What each token weighs; empty where all weigh 1.</summary>
    private static int[] Increments(int[] steps, int cells)
    {
        if (steps is [] or [1]) return [];
        var weights = new int[checked(cells * steps.Length)];
        for (var token = 0; token < weights.Length; token++)
        {
            var step = token % steps.Length;
            weights[token] = steps[step] - (step == 0 ? 0 : steps[step - 1]);
        }

        return weights;
    }
}
