namespace TechRoles.Reporting;

/// <summary>The boxes of a picture as a forest: how deep each stands, and in which order they are read.</summary>
internal sealed class ShownTree
{
    public ShownTree(ShownBox[] boxes, int[] heights)
    {
        (Boxes, Heights) = (boxes, heights);
        (Depth, Leaves, Leads) = (new int[boxes.Length], new int[boxes.Length], new bool[boxes.Length]);
        var below = new List<int>?[boxes.Length];
        var tops = new List<int>();
        for (var box = 0; box < boxes.Length; box++)
        {
            if (boxes[box].Parent is not (var parent and >= 0))
            {
                tops.Add(box);
                continue;
            }

            Leads[parent] = true;
            Depth[box] = Depth[parent] + 1;
            (below[parent] ??= []).Add(box);
        }

        for (var box = 0; box < boxes.Length; box++)
            if (boxes[box].Parent is var parent and >= 0 && !Leads[box]) Leaves[parent]++;
        Tops = tops.Count;
        Order = new(boxes.Length);
        var open = new Stack<int>(Enumerable.Reverse(tops));
        while (open.TryPop(out var box))
        {
            Order.Add(box);
            for (var at = (below[box]?.Count ?? 0) - 1; at >= 0; at--) open.Push(below[box]![at]);
        }
    }

    public ShownBox[] Boxes { get; }

    /// <summary>How tall each box is.</summary>
    public int[] Heights { get; }

    /// <summary>How many boxes stand above each.</summary>
    public int[] Depth { get; }

    /// <summary>How many boxes below each have none below them.</summary>
    public int[] Leaves { get; }

    /// <summary>Whether a box has others below it.</summary>
    public bool[] Leads { get; }

    /// <summary>The boxes, each followed by all that are below it.</summary>
    public List<int> Order { get; }

    /// <summary>How many boxes have none above them.</summary>
    public int Tops { get; }

    /// <summary>How many levels there are.</summary>
    public int Levels => Depth.Length == 0 ? 0 : Depth.Max() + 1;
}
