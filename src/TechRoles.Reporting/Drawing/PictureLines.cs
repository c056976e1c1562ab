using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>The lines between boxes: solid ones with right angles, dotted ones as curves that go around boxes, and below them.</summary>
internal static class PictureLines
{
    private const int Bus = 18;
    private const int Spine = 7;
    private const int ListSpine = 5;

    /// <param name="boxes">The boxes.</param>
    /// <param name="shown">Who stands below whom.</param>
    /// <param name="placed">Which boxes hang, and within what curves stay.</param>
    /// <param name="options">How many dotted lines are drawn.</param>
    public static ValueList<PictureLine> Of(
        ValueList<PictureBox> boxes, ShownBox[] shown, PlacedBoxes placed, PictureOptions options)
    {
        var lines = new List<PictureLine>();
        for (var box = 0; box < boxes.Count; box++)
            if (shown[box].Parent is var parent and >= 0)
                lines.Add(new(LineKind.Solid, box, parent, Solid(boxes[box], boxes[parent], placed.Indents[box])));
        var boxOf = new Dictionary<Position, int>();
        for (var box = 0; box < boxes.Count; box++)
            if (boxes[box].Position is { } position) boxOf.Add(position, box);
        var curves = new DottedCurves(boxes, (placed.Width, placed.Height));
        for (var box = 0; box < boxes.Count; box++)
        {
            if (boxes[box].Position is not { } position) continue;
            foreach (var manager in position.DottedManagers.Take(options.MostDottedLines))
                if (boxOf.TryGetValue(manager, out var to)) lines.Add(new(LineKind.Dotted, box, to, curves.Between(box, to)));
        }

        return lines.ToValueList();
    }

    private static ValueList<PicturePoint> Solid(PictureBox box, PictureBox manager, int indent)
    {
        // In a list, from the lower edge of the manager, who stands a little to the left.
        if (indent > 0)
        {
            var (right, down) = (box.X - ListSpine, box.Y + (box.Height / 2));
            return [new(right, manager.Y + manager.Height), new(right, down), new(box.X, down)];
        }

        var from = new PicturePoint(manager.X + (manager.Width / 2), manager.Y + manager.Height);
        var bus = from.Y + Bus;
        if (indent == 0)
        {
            var (spine, middle) = (box.X - Spine, box.Y + (box.Height / 2));
            return [from, new(from.X, bus), new(spine, bus), new(spine, middle), new(box.X, middle)];
        }

        var above = box.X + (box.Width / 2);
        return above == from.X ? [from, new(above, box.Y)] : [from, new(from.X, bus), new(above, bus), new(above, box.Y)];
    }
}
