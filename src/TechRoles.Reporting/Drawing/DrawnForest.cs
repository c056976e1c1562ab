namespace TechRoles.Reporting;

/// <summary>Trees that are laid out each for itself, and stand in one frame: beside each other, or in rows.</summary>
/// <remarks><b>Cost:</b> O(nodes) once, and for each number of rows.</remarks>
internal sealed class DrawnForest
{
    /// <summary>How many times as wide as high a picture may be that is no ribbon.</summary>
    public const double Widest = 3;

    private const int BetweenRows = 20;
    private const double LeastGain = 0.75;

    private readonly long[] _left;
    private readonly DrawnTree _tree;

    // Which tree each node belongs to, and the extent of each tree.
    private readonly int[] _treeOf;
    private readonly List<(long First, long Last, long Tall)> _trees = [];

    public DrawnForest(DrawnTree tree)
    {
        (_tree, _left, _treeOf) = (tree, TidyTree.LeftEdges(tree), new int[tree.Count]);
        for (var node = 0; node < tree.Count; node++)
        {
            var (first, last, bottom) = (_left[node], _left[node] + tree.Width[node], tree.Top[node] + tree.Height[node]);
            if (tree.Parent[node] < 0)
            {
                _treeOf[node] = _trees.Count;
                _trees.Add((first, last, bottom));
                continue;
            }

            var own = _treeOf[node] = _treeOf[tree.Parent[node]];
            var known = _trees[own];
            _trees[own] = (Math.Min(known.First, first), Math.Max(known.Last, last), Math.Max(known.Tall, bottom));
        }
    }

    /// <summary>How far a shape is from one between 1:1 and 3:1.</summary>
    public static double StrainOf(double shape) => shape < 1 ? (1 / shape) - 1 : shape > Widest ? (shape / Widest) - 1 : 0;

    // In rows, what is beside each other gets narrower and what is below each other gets taller, by the same factor.
    private double Wide => Math.Max(1, _trees.Sum(tree => tree.Last - tree.First));

    private double Tall => Math.Max(1, _trees.Sum(tree => (double)(tree.Last - tree.First) * tree.Tall) / Wide);

    /// <summary>In how many rows the trees make no ribbon, as far as their sizes tell, whatever their order.</summary>
    /// <remarks>One where a single tree makes most of the width: rows below it would only add empty space.</remarks>
    public int RowsNeeded => WidestTree > LeastGain * Wide ? 1
        : Math.Clamp((int)Math.Ceiling(Math.Sqrt(Wide / Widest / Tall)), 1, Math.Max(1, _trees.Count));

    private long WidestTree => _trees.Max(tree => tree.Last - tree.First);

    /// <summary>About how far they are then from a good shape, whatever their order.</summary>
    /// <remarks>A tree that is wider than a row makes its width.</remarks>
    public double StrainInRows =>
        StrainOf(Math.Max(Wide / RowsNeeded, WidestTree) / Math.Max(Tall * RowsNeeded, _trees.Max(tree => tree.Tall)));

    /// <summary>The left and upper edge of each node where the trees stand in so many rows, each in the middle; the least are 0.</summary>
    public (long[] Left, long[] Top) InRows(int rows)
    {
        var (row, right, down) = (RowsOf(_trees.Count, rows), new long[_trees.Count], new long[_trees.Count]);
        var (wide, tall) = (new long[rows], new long[rows]);
        for (var tree = 0; tree < _trees.Count; tree++)
        {
            var (first, last, bottom) = _trees[tree];
            right[tree] = wide[row[tree]] - first;
            wide[row[tree]] += last - first;
            tall[row[tree]] = Math.Max(tall[row[tree]], bottom + BetweenRows);
        }

        var (widest, above) = (wide.Max(), new long[rows]);
        for (var one = 1; one < rows; one++) above[one] = above[one - 1] + tall[one - 1];
        for (var tree = 0; tree < _trees.Count; tree++)
        {
            right[tree] += (widest - wide[row[tree]]) / 2;
            down[tree] = above[row[tree]];
        }

        return (
            [.. _left.Select((left, node) => left + right[_treeOf[node]])],
            [.. _tree.Top.Select((top, node) => top + down[_treeOf[node]])]);
    }

    /// <summary>Which row each of some trees stands in: the first rows have one more where it does not come out even.</summary>
    private static int[] RowsOf(int trees, int rows)
    {
        var (each, longer) = (trees / rows, trees % rows);
        return [.. Enumerable.Range(0, trees).Select(tree =>
            tree < longer * (each + 1) ? tree / (each + 1) : longer + ((tree - (longer * (each + 1))) / each))];
    }
}
