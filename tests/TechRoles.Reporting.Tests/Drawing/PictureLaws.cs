using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Testing;

namespace TechRoles.Reporting.Tests.Drawing;

[Properties(Arbitrary = [typeof(ChartArbitraries)], QuietOnSuccess = true)]
public class PictureLaws
{
    [Property]
    public void Boxes_never_overlap(OrgChart chart, PositiveInt most)
    {
        var boxes = Picture(chart, most).Boxes;
        for (var one = 0; one < boxes.Count; one++)
            for (var other = 0; other < one; other++)
                Assert.False(Overlap(boxes[one], boxes[other]), $"{boxes[one].Tooltip} and {boxes[other].Tooltip}");
    }

    [Property]
    public void Whoever_reports_stands_below_the_manager_and_the_line_ends_at_both_boxes(OrgChart chart, PositiveInt most)
    {
        var picture = Picture(chart, most);
        foreach (var line in picture.Lines)
        {
            var (box, manager) = (picture.Boxes[line.From], picture.Boxes[line.To]);
            Assert.True(Touches(line.Points[^1], line.Kind == LineKind.Solid ? box : manager), "the end");
            Assert.True(Touches(line.Points[0], line.Kind == LineKind.Solid ? manager : box), "the start");
            if (line.Kind == LineKind.Solid) Assert.True(box.Y >= manager.Y + manager.Height, box.Tooltip);
        }
    }

    [Property]
    public void Everybody_is_shown_or_counted_once(OrgChart chart, PositiveInt most)
    {
        var picture = Picture(chart, most);
        Assert.Equal(chart.Positions.Count, picture.Boxes.Sum(box => (box.Position is null ? 0 : 1) + box.Folded));
        Assert.True(picture.Boxes.Count <= Math.Max(most.Get, chart.Tops.Count));

    }

    [Property]
    public Property What_is_drawn_reaches_what_the_laws_are_about(OrgChart chart, PositiveInt most)
    {
        var picture = Picture(chart, most);
        return true.ToProperty()
            .Classify(picture.LeftOut > 0, "folded")
            .Classify(picture.Boxes.Any(box => box.Position is null), "many in one box")
            .Classify(picture.Lines.Any(line => line.Kind == LineKind.Dotted), "dotted lines")
            .Classify(picture.Lines.Any(line => line.Kind == LineKind.Dotted && line.Points.Count > 4), "dotted lines along lanes")
            .Classify(chart.Tops.Count > 1, "several tops");
    }

    /// <summary>Of many on many levels: drawn as trees do they would be a ribbon.</summary>
    [Property(MaxTest = 30)]
    public void A_large_chart_is_neither_a_ribbon_nor_a_tower(PositiveInt size, PositiveInt span)
    {
        var (count, each) = (20 + ((size.Get * 37) % 1_500), 2 + (span.Get % 12));
        var facts = new ChartFacts
        {
            Positions = [.. Enumerable.Range(0, count).Select(number => new PositionFact($"p{number:D4}") { ReportsTo = number == 0 ? null : $"p{(number - 1) / each:D4}" })],
        };
        var picture = ChartPicture.Of(OrgChart.Repair(facts).Chart, options: new() { MostBoxes = count });
        // A little wider than it should be where being taller would only make it emptier.
        Assert.InRange((double)picture.Width / picture.Height, 0.65, 3.6);
        PictureBox[] boxes = [.. picture.Boxes.OrderBy(box => box.X)];
        for (var one = 0; one < boxes.Length; one++)
            for (var other = one + 1; other < boxes.Length && boxes[other].X < boxes[one].X + boxes[one].Width; other++) Assert.False(Overlap(boxes[one], boxes[other]));
    }

    [Property]
    public void Everything_lies_within_the_picture(OrgChart chart, PositiveInt most)
    {
        var picture = Picture(chart, most);
        Assert.All(picture.Boxes, box => Assert.True(box.X >= 0 && box.Y >= 0 && box.X + box.Width <= picture.Width && box.Y + box.Height <= picture.Height));
    }

    [Property(MaxTest = 300)]
    public void A_dotted_line_goes_around_every_box(OrgChart chart, PositiveInt most)
    {
        var picture = Picture(chart, most);
        foreach (var line in picture.Lines.Where(line => line.Kind == LineKind.Dotted))
            Assert.All(PointsOf(line), point => Assert.DoesNotContain(picture.Boxes, box => Covers(box, point)));
    }

    /// <summary>As a pen goes, a few pixels at a time.</summary>
    private static PicturePoint[] PointsOf(PictureLine line)
    {
        var points = new List<PicturePoint>();
        for (var start = 0; start + 3 < line.Points.Count; start += 3)
        {
            PicturePoint[] piece = [.. line.Points.Skip(start).Take(4)];
            var steps = 1 + (piece.Zip(piece.Skip(1), (one, other) => Math.Abs(one.X - other.X) + Math.Abs(one.Y - other.Y)).Sum() / 4);
            points.AddRange(Enumerable.Range(0, steps + 1).Select(step => DottedCurves.At(piece, step, steps)));
        }

        return [.. points];
    }

    /// <summary>Whether a point is behind a box, and not only at its edge, which is drawn as thick as a line.</summary>
    private static bool Covers(PictureBox box, PicturePoint point)
    {
        const int Edge = 2;
        return point.X > box.X + Edge && point.X < box.X + box.Width - Edge && point.Y > box.Y + Edge && point.Y < box.Y + box.Height - Edge;
    }

    private static ChartPicture Picture(OrgChart chart, PositiveInt most) => ChartPicture.Of(chart, options: new() { MostBoxes = most.Get });

    private static bool Overlap(PictureBox one, PictureBox other) =>
        one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height;

    private static bool Touches(PicturePoint point, PictureBox box) =>
        point.X >= box.X && point.X <= box.X + box.Width && point.Y >= box.Y && point.Y <= box.Y + box.Height;
}

public class TidyTreeLaws
{
    [Property]
    public void The_drawing_of_a_mirrored_tree_is_the_mirrored_drawing(int seed, PositiveInt size)
    {
        var tree = Draw(seed, 1 + (size.Get % 60));
        var mirrored = Mirrored(tree, out var image);
        var (left, right) = (TidyTree.LeftEdges(tree), TidyTree.LeftEdges(mirrored));
        var width = Enumerable.Range(0, tree.Count).Max(node => left[node] + tree.Width[node]);
        for (var node = 0; node < tree.Count; node++)
            Assert.InRange(right[image[node]] + left[node] + tree.Width[node] - width, -1, 1);
    }

    [Property]
    public void No_two_nodes_overlap_and_parents_stand_over_the_middle_of_their_children(int seed, PositiveInt size)
    {
        var tree = Draw(seed, 1 + (size.Get % 80));
        var left = TidyTree.LeftEdges(tree);
        for (var one = 0; one < tree.Count; one++)
        {
            for (var other = 0; other < one; other++) Assert.False(Overlap(one, other));
            if (tree.ChildCount(one) == 0) continue;
            var (first, last) = (tree.Child(one, 0), tree.Child(one, tree.ChildCount(one) - 1));
            var middle = (left[first] + left[last] + tree.Width[last]) / 2;
            Assert.InRange(middle - (left[one] + (tree.Width[one] / 2)), -2, 2);
        }

        bool Overlap(int one, int other) =>
            left[one] < left[other] + tree.Width[other] && left[other] < left[one] + tree.Width[one]
            && tree.Top[one] < tree.Top[other] + tree.Height[other] && tree.Top[other] < tree.Top[one] + tree.Height[one];
    }

    [Fact]
    public void A_chain_of_a_million_is_laid_out()
    {
        const int Count = 1_000_000;
        var ones = Enumerable.Repeat(10L, Count).ToArray();
        var left = TidyTree.LeftEdges(new([.. Enumerable.Range(-1, Count)], ones, ones));
        Assert.All(left, edge => Assert.Equal(0, edge));
    }

    private static DrawnTree Draw(int seed, int size)
    {
        var dice = new System.Random(seed);
        int[] parent = [-1, .. Enumerable.Range(1, size - 1).Select(node => dice.Next(node))];
        return new(parent, [.. parent.Select(_ => 2L * dice.Next(1, 40))], [.. parent.Select(_ => (long)dice.Next(1, 40))]);
    }

    /// <summary>The same tree with the children of each node in the opposite order.</summary>
    private static DrawnTree Mirrored(DrawnTree tree, out int[] image)
    {
        image = new int[tree.Count];
        var order = new List<int> { 0 };
        for (var at = 0; at < order.Count; at++)
            for (var child = tree.ChildCount(order[at]) - 1; child >= 0; child--) order.Add(tree.Child(order[at], child));
        for (var at = 0; at < order.Count; at++) image[order[at]] = at;
        var places = image;
        return new(
            [.. order.Select(node => tree.Parent[node] < 0 ? -1 : places[tree.Parent[node]])],
            [.. order.Select(node => tree.Width[node])],
            [.. order.Select(node => tree.Height[node])]);
    }
}
