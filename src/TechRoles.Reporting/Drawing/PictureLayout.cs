using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>
/// Places boxes and lines: a tidy tree, in which reports without reports of their own hang below their manager in columns.
/// </summary>
/// <remarks>
/// <para>How long these columns are is tried: taken is what makes the whole neither a ribbon nor a tower. Where it is a ribbon with any, and
/// there are several tops, these stand in rows.</para>
/// <para>A row has as many tops as another, or one less, in their order, and is centred. Whether there are rows, and how many, follows from
/// the sizes of the trees, whatever their order, since trees do not reach into each other. So a chart in which the tops of each row come from right to
/// left, as reports do, breaks at the same places and is drawn as the mirrored drawing: rows go on being read from the top.</para>
/// </remarks>
internal sealed class PictureLayout
{
    private const int Beside = 16;
    private const int Below = 36;
    private const int Margin = 24;
    private const int Spine = 14;
    private const int InColumn = 8;
    private const int LegendHeight = 28;

    /// <summary>Fewer reports than this stand beside each other.</summary>
    private const int FewestHung = 3;

    private const double HardlyWider = 1.05;

    private static readonly int[] ColumnLengths = [1, 2, 3, 4, 6, 8, 12, 20, 40];

    private readonly ShownBox[] _boxes;
    private readonly BoxContent[] _contents;
    private readonly int _columnLength;
    private readonly int[] _node;
    private readonly List<(int Parent, long Width, long Height, List<int>? Rack)> _nodes = [];
    private DrawnForest? _trees;

    private PictureLayout(ShownBox[] boxes, BoxContent[] contents, int columnLength)
    {
        (_boxes, _contents, _columnLength, _node) = (boxes, contents, columnLength, new int[boxes.Length]);
        var leads = new bool[boxes.Length];
        var leaves = new int[boxes.Length];
        foreach (var box in boxes)
            if (box.Parent >= 0) leads[box.Parent] = true;
        for (var box = 0; box < boxes.Length; box++)
            if (boxes[box].Parent is var above and >= 0 && !leads[box]) leaves[above]++;
        var racks = new Dictionary<int, int>();
        for (var box = 0; box < boxes.Length; box++)
        {
            var parent = boxes[box].Parent;
            var above = parent < 0 ? -1 : _node[parent];
            if (columnLength > 1 && parent >= 0 && !leads[box] && leaves[parent] >= FewestHung)
            {
                if (!racks.TryGetValue(parent, out var rack))
                {
                    racks.Add(parent, rack = _nodes.Count);
                    _nodes.Add((above, 0, 0, []));
                }

                _nodes[rack].Rack!.Add(box);
                _node[box] = rack;
                continue;
            }

            _node[box] = _nodes.Count;
            _nodes.Add((above, BoxContent.Width + Beside, contents[box].Height + Below, null));
        }

        for (var node = 0; node < _nodes.Count; node++)
            if (_nodes[node] is { Rack: { } rack } hung)
                _nodes[node] = hung with { Width = Columns(rack) * ColumnWidth, Height = HeightOf(rack) + Below };
    }

    private static int ColumnWidth => Spine + BoxContent.Width + Beside;

    public static ChartPicture Of(OrgChart chart, ShownBox[] boxes, PositionMarks marks, PictureOptions options)
    {
        BoxContent[] contents = [.. boxes.Select(box => BoxContent.Of(box, marks, options))];
        var best = Best(boxes, contents);
        var (x, y) = best.Corners;
        var drawn = boxes.Select((box, index) => new PictureBox
        {
            Position = box.Row < 0 ? null : marks.Positions[box.Row],
            X = x[index],
            Y = y[index],
            Width = BoxContent.Width,
            Height = contents[index].Height,
            Title = contents[index].Title,
            Tooltip = contents[index].Tooltip,
            Notes = contents[index].Notes,
            Marks = contents[index].Marks,
            IsVacant = box.Row >= 0 && marks.Positions[box.Row].Occupancy == Occupancy.Vacant,
            IsPool = box.Row >= 0 && marks.Positions[box.Row].IsPool,
            Folded = box.Folded,
        }).ToValueList();
        var lines = PictureLines.Of(drawn, boxes, best.Hung, (best.Width, best.Height), options);
        return new(chart, options, drawn, lines, best.Width, best.Height);
    }

    private static Placed Best(ShownBox[] boxes, BoxContent[] contents)
    {
        var layouts = ColumnLengths.Select(length => new Lazy<PictureLayout>(() => new(boxes, contents, length), isThreadSafe: false)).ToArray();
        var tried = new Placed?[layouts.Length];

        // The longer the columns, the narrower and taller the whole: sought are the shortest that make no ribbon.
        var (low, high) = (0, layouts.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (At(middle).Shape <= DrawnForest.Widest) high = middle;
            else low = middle + 1;
        }

        if (low > 0 && At(low - 1).Strain <= At(low).Strain) low--;

        // Columns that are longer and make it hardly narrower would only add empty space below the others.
        var (most, shortest) = (At(low).Width * HardlyWider, 0);
        while (shortest < low)
        {
            var middle = (shortest + low) / 2;
            if (At(middle).Width <= most) low = middle;
            else shortest = middle + 1;
        }

        var best = At(low);
        if (best.Shape <= DrawnForest.Widest || boxes.Count(box => box.Parent < 0) < 2) return best;
        var broken = layouts.MinBy(layout => layout.Value.Trees().StrainInRows)!.Value;
        return broken.Trees().RowsNeeded > 1 && broken.Trees().StrainInRows < best.Strain ? broken.Place(broken.Trees().RowsNeeded) : best;

        Placed At(int length) => tried[length] ??= layouts[length].Value.Place(rows: 1);
    }

    private long Columns(List<int> rack) => (rack.Count + _columnLength - 1) / _columnLength;

    private long HeightOf(List<int> rack)
    {
        var (tallest, height) = (0L, 0L);
        for (var at = 0; at < rack.Count; at++)
        {
            if (at % _columnLength == 0) height = -InColumn;
            height += InColumn + _contents[rack[at]].Height;
            tallest = Math.Max(tallest, height);
        }

        return tallest;
    }

    private DrawnForest Trees() => _trees ??= new(
        new([.. _nodes.Select(node => node.Parent)], [.. _nodes.Select(node => node.Width)], [.. _nodes.Select(node => node.Height)]));

    private Placed Place(int rows)
    {
        var (left, top) = Trees().InRows(rows);
        var (x, y, hung) = (new int[_boxes.Length], new int[_boxes.Length], new bool[_boxes.Length]);
        var (width, height) = (0L, 0L);
        for (var box = 0; box < _boxes.Length; box++)
        {
            var node = _node[box];
            if (_nodes[node].Rack is not null) continue;
            (x[box], y[box]) = ((int)left[node] + Margin, (int)top[node] + Margin);
        }

        for (var node = 0; node < _nodes.Count; node++)
        {
            if (_nodes[node].Rack is not { } rack) continue;
            var down = 0;
            for (var at = 0; at < rack.Count; at++)
            {
                if (at % _columnLength == 0) down = 0;
                var box = rack[at];
                x[box] = (int)left[node] + Margin + ((at / _columnLength) * ColumnWidth) + Spine;
                y[box] = (int)top[node] + Margin + down;
                hung[box] = true;
                down += _contents[box].Height + InColumn;
            }
        }

        for (var box = 0; box < _boxes.Length; box++)
        {
            width = Math.Max(width, x[box] + BoxContent.Width + Margin);
            height = Math.Max(height, y[box] + _contents[box].Height + Margin);
        }

        return new((x, y), hung, (int)Math.Max(width, 2 * Margin), (int)Math.Max(height, 2 * Margin) + LegendHeight);
    }

    /// <summary>Where everything stands.</summary>
    private sealed record Placed((int[] X, int[] Y) Corners, bool[] Hung, int Width, int Height)
    {
        /// <summary>How many times as wide as high it is.</summary>
        public double Shape => (double)Width / Height;

        /// <summary>How far it is from a shape between 1:1 and 3:1; the shorter columns and fewer rows win where several are.</summary>
        public double Strain => DrawnForest.StrainOf(Shape);
    }
}
