using FsCheck;
using FsCheck.Fluent;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting.Tests.Drawing;

/// <summary>Several tops in one frame: beside each other, and in rows where that would make a ribbon.</summary>
/// <remarks>
/// Mirrored is what goes from right to left instead: the reports of each position, and the tops of each row. Rows go on being read from
/// the top, as the levels of a tree do.
/// </remarks>
[Properties(QuietOnSuccess = true)]
public class ForestLaws
{
    // What hangs is a list, which is read from the top, and stands to the right of its line.
    [Property(MaxTest = 200)]
    public Property The_drawing_of_a_mirrored_forest_is_the_mirrored_drawing(int seed, PositiveInt size)
    {
        var forest = Draw(new System.Random(seed), 1 + (size.Get % 60));
        var picture = Picture(forest, Ordered(Tops(forest), forest, isMirrored: false));
        var rows = picture.Boxes.Where(box => box.Position!.Value.Manager is null).GroupBy(box => box.Y).OrderBy(row => row.Key)
            .Select(row => row.OrderBy(box => box.X).Select(Number).ToArray()).ToArray();
        var mirrored = Picture(forest, Ordered(rows.SelectMany(row => row.Reverse()), forest, isMirrored: true));
        Assert.Equal(Hangs(picture), Hangs(mirrored));
        if (Hangs(picture)) return true.ToProperty().Classify(true, "hangs");
        var images = mirrored.Boxes.ToDictionary(Number);
        Assert.Equal((picture.Width, picture.Height), (mirrored.Width, mirrored.Height));
        Assert.All(picture.Boxes, box =>
        {
            var image = images[Number(box)];
            Assert.Equal((box.Y, box.Height), (image.Y, image.Height));
            Assert.InRange(image.X + box.X + box.Width - picture.Width, -2, 2);
        });
        return true.ToProperty().Classify(rows.Length > 1, "rows");
    }

    [Property]
    public void Tops_that_are_alike_make_no_ribbon_and_keep_their_order(PositiveInt size, byte below)
    {
        var tops = 1 + (size.Get % 200);
        var forest = Enumerable.Range(0, tops * (1 + (below % 3))).Select(node => (Parent: node < tops ? -1 : node - tops, Title: "Top")).ToArray();
        var picture = Picture(forest, Ordered(Tops(forest), forest, isMirrored: false));

        // A little wider than it should be, where one row more would make it much taller than it should be.
        Assert.True(picture.Width <= 3.6 * picture.Height, $"{picture.Width}:{picture.Height}");
        var read = picture.Boxes.Where(box => box.Position!.Value.Manager is null).OrderBy(box => box.Y).ThenBy(box => box.X).Select(Number);
        Assert.Equal(Enumerable.Range(0, tops), read);
    }

    /// <summary>Where one top makes the width, rows below it would only add empty space.</summary>
    [Fact]
    public void A_large_tree_keeps_small_ones_beside_it()
    {
        (int Parent, string Title)[] forest = [(-1, "Large"), (-1, "Small"), .. Enumerable.Range(0, 40).SelectMany(_ => new[] { (0, "One"), (0, "Other") })];
        for (var node = 2; node < forest.Length; node++) forest[node].Parent = node < 30 ? 0 : node - 28;
        var tops = Picture(forest, Ordered(Tops(forest), forest, isMirrored: false)).Boxes.Where(box => box.Position!.Value.Manager is null);
        Assert.Single(tops.Select(box => box.Y).Distinct());
    }

    private static bool Hangs(ChartPicture picture) => picture.Lines.Any(line => line.Points.Count is 3 or 5);

    private static IEnumerable<int> Tops((int Parent, string Title)[] forest) => Enumerable.Range(0, forest.Length).Where(node => forest[node].Parent < 0);

    /// <summary>Nobody has more than two reports, so that none hangs in a column, whose order goes from top to bottom.</summary>
    private static (int Parent, string Title)[] Draw(System.Random dice, int size)
    {
        var forest = new (int Parent, string Title)[size];
        var reports = new int[size];
        for (var node = 0; node < size; node++)
        {
            var parent = node == 0 || dice.Next(3) == 0 ? -1 : dice.Next(node);
            if (parent >= 0 && ++reports[parent] > 2) parent = -1;
            forest[node] = (parent, dice.Next(3) == 0 ? "A title that is so long that it needs two lines" : "Title");
        }

        return forest;
    }

    /// <summary>The nodes in an order of the tops, each before those below it.</summary>
    private static List<int> Ordered(IEnumerable<int> tops, (int Parent, string Title)[] forest, bool isMirrored)
    {
        var below = Enumerable.Range(0, forest.Length).Where(node => forest[node].Parent >= 0).ToLookup(node => forest[node].Parent);
        var (order, open) = (new List<int>(), new Stack<int>(tops.Reverse()));
        while (open.TryPop(out var node))
        {
            order.Add(node);
            foreach (var report in isMirrored ? below[node] : below[node].Reverse()) open.Push(report);
        }

        return order;
    }

    // Ids rise with the order, which a chart keeps; the number of the node is at their end.
    private static ChartPicture Picture((int Parent, string Title)[] forest, List<int> order)
    {
        var id = new string[forest.Length];
        foreach (var (place, node) in order.Index()) id[node] = FormattableString.Invariant($"p{place:D5}-{node}");
        var facts = new ChartFacts
        {
            Positions = [.. order.Select(node => new PositionFact(id[node]) { Title = forest[node].Title, ReportsTo = forest[node].Parent < 0 ? null : id[forest[node].Parent] })],
        };
        return ChartPicture.Of(OrgChart.Repair(facts).Chart, options: new() { MostBoxes = 1_000 });
    }

    private static int Number(PictureBox box) => int.Parse(box.Position!.Value.Id.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture);
}
