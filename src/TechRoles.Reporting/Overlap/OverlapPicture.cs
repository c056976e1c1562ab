using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>Writes the most alike positions as a map: who shares how much with whom, alike ones beside each other.</summary>
/// <remarks>The file stands alone, as that of a chart does. <b>Cost:</b> that of comparing the positions shown, each with each.</remarks>
public static class OverlapPicture
{
    private const int Most = 24;
    private const int Cell = 34;
    private const int Names = 250;
    private const int Margin = 16;
    private const int FontSize = 12;

    /// <summary>Writes the picture of at most 24 positions.</summary>
    /// <param name="overlaps">The overlaps of a chart.</param>
    /// <param name="output">Takes the text; it stays open.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static void Write(RemitOverlaps overlaps, TextWriter output, SvgOptions? options = null)
    {
        Guard.Against.Null(overlaps);
        Guard.Against.Null(output);
        options ??= new();
        var positions = Ordered(overlaps);
        var frame = new SvgFrame(output, options);
        var size = positions.Count * Cell;
        frame.Open(
            Names + size + (2 * Margin),
            (2 * Margin) + 24 + size + Cell,
            options.Title ?? frame.Said(Text.Of("The most alike remits")),
            frame.Said(Text.Of(
                "{positions}; how much of what two of them hold they share, in percent.",
                ("positions", Count.Of(positions.Count, "position")))));
        var heading = positions.Count == 0 ? Text.Of("No two positions have similar remits.")
            : Text.Of("How much of what two positions hold they share, in percent");
        frame.Text(frame.Said(heading), Margin, Margin + 8, SvgTextKind.Heading);
        foreach (var (row, (position, remit)) in positions.Index())
        {
            var y = Margin + 24 + (row * Cell);
            var name = $"{Analysis.Words.Of(row + 1)}  {Readable.Of(position.Title)}";
            frame.Text(TextWidths.Cut(name, FontSize, Names - 8), Margin, y + 21);
            frame.Text(Analysis.Words.Of(row + 1), Margin + Names + (row * Cell) + (Cell / 2), Margin + 24 + size + 16, SvgTextKind.Small,
                "middle");
            for (var column = 0; column < positions.Count; column++)
            {
                var alike = row == column ? Fraction.One : remit.SimilarityTo(positions[column].Remit);
                var percent = alike.RoundedPercent;
                var x = Margin + Names + (column * Cell);
                var words = frame.Said(Text.Of(
                    "{one} and {other}: {percent} %", ("one", position), ("other", positions[column].Position), ("percent", percent)));
                frame.Rectangle(x, y, Cell, Cell, "box", "#ffffff", "#9ca3af", words);
                if (row == column) continue;
                frame.Rectangle(x, y, Cell, Cell, "heat", "#b42318", "none", words,
                    $" fill-opacity=\"0.{percent * 55 / 100:00}\" pointer-events=\"none\"");
                if (percent > 0) frame.Text(Analysis.Words.Of(percent), x + (Cell / 2), y + 21, anchor: "middle");
            }
        }

        frame.Close();
    }

    // Beside each one stands, of those left, the one most like it.
    private static List<(Position Position, Remit Remit)> Ordered(RemitOverlaps overlaps)
    {
        var left = overlaps.Groups.SelectMany(group => group.Take(2))
            .Concat(overlaps.Top.SelectMany(pair => new[] { pair.One, pair.Other }))
            .Distinct()
            .Take(Most)
            .Select(position => (Position: position, Remit: Remit.From(position)))
            .ToList();
        var ordered = new List<(Position Position, Remit Remit)>();
        while (left.Count > 0)
        {
            var next = 0;
            for (var at = 1; at < left.Count && ordered.Count > 0; at++)
                if (ordered[^1].Remit.SimilarityTo(left[at].Remit) > ordered[^1].Remit.SimilarityTo(left[next].Remit)) next = at;
            ordered.Add(left[next]);
            left.RemoveAt(next);
        }

        return ordered;
    }
}
