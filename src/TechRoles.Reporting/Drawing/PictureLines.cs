using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>The lines between boxes: solid ones with right angles, dotted ones as curves that are drawn below the boxes.</summary>
internal static class PictureLines
{
    private const int Bus = 18;
    private const int Spine = 7;
    private const int LeastBend = 30;

    /// <param name="boxes">The boxes.</param>
    /// <param name="shown">Who stands below whom.</param>
    /// <param name="hung">Whether a box hangs in a column.</param>
    /// <param name="options">How many dotted lines are drawn.</param>
    public static ValueList<PictureLine> Of(ValueList<PictureBox> boxes, ShownBox[] shown, bool[] hung, PictureOptions options)
    {
        var lines = new List<PictureLine>();
        for (var box = 0; box < boxes.Count; box++)
            if (shown[box].Parent is var parent and >= 0)
                lines.Add(new(LineKind.Solid, box, parent, Solid(boxes[box], boxes[parent], hung[box])));
        var boxOf = new Dictionary<Position, int>();
        for (var box = 0; box < boxes.Count; box++)
            if (boxes[box].Position is { } position) boxOf.Add(position, box);
        for (var box = 0; box < boxes.Count; box++)
        {
            if (boxes[box].Position is not { } position) continue;
            foreach (var manager in position.DottedManagers.Take(options.MostDottedLines))
                if (boxOf.TryGetValue(manager, out var to)) lines.Add(new(LineKind.Dotted, box, to, Dotted(boxes[box], boxes[to])));
        }

        return lines.ToValueList();
    }

    private static ValueList<PicturePoint> Solid(PictureBox box, PictureBox manager, bool isHung)
    {
        var from = new PicturePoint(manager.X + (manager.Width / 2), manager.Y + manager.Height);
        var bus = from.Y + Bus;
        if (isHung)
        {
            var (spine, middle) = (box.X - Spine, box.Y + (box.Height / 2));
            return [from, new(from.X, bus), new(spine, bus), new(spine, middle), new(box.X, middle)];
        }

        var above = box.X + (box.Width / 2);
        return above == from.X ? [from, new(above, box.Y)] : [from, new(from.X, bus), new(above, bus), new(above, box.Y)];
    }

    private static ValueList<PicturePoint> Dotted(PictureBox box, PictureBox manager)
    {
        var (right, managerRight) = (box.X + (box.Width * 3 / 4), manager.X + (manager.Width * 3 / 4));
        if (manager.Y + manager.Height <= box.Y)
        {
            var bend = Math.Max(LeastBend, (box.Y - manager.Y - manager.Height) / 2);
            return [new(right, box.Y), new(right, box.Y - bend), new(managerRight, manager.Y + manager.Height + bend),
                new(managerRight, manager.Y + manager.Height)];
        }

        // Beside or below: from edge to edge, bowed upwards, so that it cannot be taken for a solid line.
        var (start, end) = manager.X >= box.X ? (box.X + box.Width, manager.X) : (box.X, manager.X + manager.Width);
        var (from, to) = (box.Y + (box.Height / 3), manager.Y + (manager.Height / 3));
        return [new(start, from), new(start, Math.Min(from, to) - LeastBend), new(end, Math.Min(from, to) - LeastBend), new(end, to)];
    }
}
