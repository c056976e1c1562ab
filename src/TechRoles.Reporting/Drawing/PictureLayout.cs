namespace TechRoles.Reporting;

/// <summary>
/// Places boxes: a tidy tree, in which reports without reports of their own hang below their manager in columns, and past some level
/// all do.
/// </summary>
/// <remarks>What hangs is a list: who reports to whom is told by how far it is indented.</remarks>
internal sealed class PictureLayout
{
    private const int Beside = 16;
    private const int Below = 36;
    private const int Margin = 24;
    private const int Spine = 14;
    private const int Indent = 20;
    private const int InColumn = 8;
    private const int LegendHeight = 28;

    /// <summary>Fewer reports than this stand beside each other.</summary>
    private const int FewestHung = 3;

    private readonly ShownTree _shown;
    private readonly int _columnLength;
    private readonly int[] _node;
    private readonly int[] _indent;
    private readonly List<(int Parent, long Width, long Height, List<int>? Rack)> _nodes = [];
    private readonly Lazy<DrawnForest> _trees;

    /// <param name="shown">What is placed.</param>
    /// <param name="levels">From which level on everything hangs, 1 or more.</param>
    /// <param name="columnLength">
    /// How many boxes a column has before the next begins, 1 or more; with 1 nothing hangs above that level.
    /// </param>
    public PictureLayout(ShownTree shown, int levels, int columnLength)
    {
        (_shown, _columnLength, _node, _indent) = (shown, columnLength, new int[shown.Boxes.Length], new int[shown.Boxes.Length]);
        var racks = new Dictionary<int, int>();
        foreach (var box in shown.Order)
        {
            var parent = shown.Boxes[box].Parent;
            var isDeep = shown.Depth[box] >= levels;
            _indent[box] = -1;
            if (isDeep && shown.Depth[box] > levels)
            {
                (_node[box], _indent[box]) = (_node[parent], _indent[parent] + 1);
                _nodes[_node[box]].Rack!.Add(box);
            }
            else if (isDeep || (columnLength > 1 && parent >= 0 && !shown.Leads[box] && shown.Leaves[parent] >= FewestHung))
            {
                if (!racks.TryGetValue(parent, out var rack))
                {
                    racks.Add(parent, rack = _nodes.Count);
                    _nodes.Add((_node[parent], 0, 0, []));
                }

                (_node[box], _indent[box]) = (rack, 0);
                _nodes[rack].Rack!.Add(box);
            }
            else
            {
                _node[box] = _nodes.Count;
                _nodes.Add((parent < 0 ? -1 : _node[parent], BoxContent.Width + Beside, shown.Heights[box] + Below, null));
            }
        }

        for (var node = 0; node < _nodes.Count; node++)
        {
            if (_nodes[node] is not { Rack: { } rack } hung) continue;
            var (right, bottom) = (0, 0);
            foreach (var (box, x, y) in Hung(rack))
                (right, bottom) = (Math.Max(right, x - (Indent * _indent[box])), Math.Max(bottom, y + shown.Heights[box]));
            _nodes[node] = hung with { Width = right - Spine + ColumnWidth(rack), Height = bottom + Below };
        }

        _trees = new(() => new(Tree()), isThreadSafe: false);
    }

    /// <summary>The trees of the tops.</summary>
    public DrawnForest Trees => _trees.Value;

    /// <summary>Places everything, with the tops in so many rows.</summary>
    public PlacedBoxes Place(int rows)
    {
        var (left, top) = Trees.InRows(rows);
        var (x, y) = (new int[_node.Length], new int[_node.Length]);
        var (width, height) = (0L, 0L);
        for (var box = 0; box < _node.Length; box++)
        {
            if (_indent[box] >= 0) continue;
            (x[box], y[box]) = ((int)left[_node[box]] + Margin, (int)top[_node[box]] + Margin);
        }

        for (var node = 0; node < _nodes.Count; node++)
        {
            if (_nodes[node].Rack is not { } rack) continue;
            foreach (var (box, right, down) in Hung(rack))
                (x[box], y[box]) = ((int)left[node] + Margin + right, (int)top[node] + Margin + down);
        }

        for (var box = 0; box < _node.Length; box++)
        {
            width = Math.Max(width, x[box] + BoxContent.Width + Margin);
            height = Math.Max(height, y[box] + _shown.Heights[box] + Margin);
        }

        return new((x, y), _indent, (int)Math.Max(width, 2 * Margin), (int)Math.Max(height, 2 * Margin) + LegendHeight);
    }

    private DrawnTree Tree() => new(
        [.. _nodes.Select(node => node.Parent)], [.. _nodes.Select(node => node.Width)], [.. _nodes.Select(node => node.Height)]);

    private int ColumnWidth(List<int> rack) => Spine + BoxContent.Width + Beside + (Indent * rack.Max(box => _indent[box]));

    /// <summary>Where the boxes of a rack stand in it.</summary>
    /// <remarks>A column ends where it is long enough and the next box is not below one of it.</remarks>
    private IEnumerable<(int Box, int Right, int Down)> Hung(List<int> rack)
    {
        var (right, inColumn, down, width) = (Spine, 0, 0, ColumnWidth(rack));
        foreach (var box in rack)
        {
            if (_indent[box] == 0 && inColumn >= _columnLength) (right, inColumn, down) = (right + width, 0, 0);
            yield return (box, right + (Indent * _indent[box]), down);
            down += _shown.Heights[box] + InColumn;
            inColumn++;
        }
    }
}

/// <summary>Where everything stands.</summary>
/// <param name="Corners">The left upper corner of each box.</param>
/// <param name="Indents">How far each box is indented in what hangs below a manager; -1: it does not hang.</param>
/// <param name="Width">The width of the whole.</param>
/// <param name="Height">The height of the whole.</param>
internal sealed record PlacedBoxes((int[] X, int[] Y) Corners, int[] Indents, int Width, int Height)
{
    /// <summary>How many times as wide as high it is.</summary>
    public double Shape => (double)Width / Height;

    /// <summary>How far it is from a shape between 1:1 and 3:1.</summary>
    public double Strain => DrawnForest.StrainOf(Shape);
}
