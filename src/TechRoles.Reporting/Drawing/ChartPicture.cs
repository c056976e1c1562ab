using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>A chart laid out to be drawn: boxes, lines and marks as data, for writers and for apps that draw themselves.</summary>
/// <remarks>
/// <para><b>Unit:</b> pixels, whole numbers; the left upper corner is 0, 0. The same chart gives the same numbers on any machine. Boxes
/// never overlap, and who reports stands below.</para>
/// <para><b>Cost:</b> O(positions + findings), without recursion.</para>
/// </remarks>
/// <example><code>
/// var picture = ChartPicture.Of(chart, report);
/// SvgPicture.Write(picture, file);
/// </code></example>
public sealed class ChartPicture
{
    internal ChartPicture(
        OrgChart chart, PictureOptions options, ValueList<PictureBox> boxes, ValueList<PictureLine> lines, int width, int height)
    {
        (Chart, Options, Boxes, Lines, Width, Height) = (chart, options, boxes, lines, width, height);
    }

    /// <summary>The chart.</summary>
    public OrgChart Chart { get; }

    /// <summary>What was asked for.</summary>
    public PictureOptions Options { get; }

    /// <summary>A box for each position that is shown, each before those below it.</summary>
    public ValueList<PictureBox> Boxes { get; }

    /// <summary>The solid lines between them, then the dotted ones.</summary>
    public ValueList<PictureLine> Lines { get; }

    /// <summary>The width of the whole, 1 or more.</summary>
    public int Width { get; }

    /// <summary>The height of the whole, 1 or more.</summary>
    public int Height { get; }

    /// <summary>How many positions of the chart have no box of their own.</summary>
    public int LeftOut => Chart.Positions.Count - Boxes.Count(box => box.Position is not null);

    /// <summary>Lays a chart out.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="report">What was found in it; null: the picture has no marks.</param>
    /// <param name="options">What is shown; the defaults where null.</param>
    /// <exception cref="ArgumentException"><paramref name="report"/> is about another chart, or the focus is no position of it.</exception>
    public static ChartPicture Of(OrgChart chart, AnalysisReport? report = null, PictureOptions? options = null)
    {
        Guard.Against.Null(chart);
        options ??= new();
        if (report is not null && !ReferenceEquals(report.Chart, chart))
            throw new ArgumentException("The report is about another chart.", nameof(report));
        if (options.Focus is { } focus && !chart.TryPosition(focus, out _))
            throw new ArgumentException($"The chart has no position '{focus}'.", nameof(options));
        var marks = PositionMarks.Of(chart, report);
        var shown = ShownPositions.Of(chart, marks, options);
        BoxContent[] contents = [.. shown.Select(box => BoxContent.Of(box, marks, options))];
        var placed = new BestLayout(new(shown, [.. contents.Select(content => content.Height)])).Find();
        var boxes = shown.Select((box, index) => Box(box, index, placed, contents[index], marks)).ToValueList();
        return new(chart, options, boxes, PictureLines.Of(boxes, shown, placed, options), placed.Width, placed.Height);
    }

    private static PictureBox Box(ShownBox box, int index, PlacedBoxes placed, BoxContent content, PositionMarks marks) => new()
    {
        Position = box.Row < 0 ? null : marks.Positions[box.Row],
        X = placed.Corners.X[index],
        Y = placed.Corners.Y[index],
        Width = BoxContent.Width,
        Height = content.Height,
        Title = content.Title,
        Tooltip = content.Tooltip,
        Notes = content.Notes,
        Marks = content.Marks,
        IsVacant = box.Row >= 0 && marks.Positions[box.Row].Occupancy == Occupancy.Vacant,
        IsPool = box.Row >= 0 && marks.Positions[box.Row].IsPool,
        Folded = box.Folded,
    };
}

/// <summary>One box of a picture.</summary>
public sealed record PictureBox
{
    /// <summary>The position; null where the box stands for several that are not shown.</summary>
    public required Position? Position { get; init; }

    /// <summary>The left edge.</summary>
    public required int X { get; init; }

    /// <summary>The upper edge.</summary>
    public required int Y { get; init; }

    /// <summary>The width, 1 or more.</summary>
    public required int Width { get; init; }

    /// <summary>The height, 1 or more.</summary>
    public required int Height { get; init; }

    /// <summary>The title in lines that fit, at most two.</summary>
    public required ValueList<string> Title { get; init; }

    /// <summary>The whole title, and the id where it says more.</summary>
    public required string Tooltip { get; init; }

    /// <summary>What stands below the title: unit, holder, state, one line each.</summary>
    public required ValueList<PictureNote> Notes { get; init; }

    /// <summary>What is found of it: severities from the heaviest, each with its number.</summary>
    public required ValueList<PictureMark> Marks { get; init; }

    /// <summary>Whether it is stated to be vacant.</summary>
    public bool IsVacant { get; init; }

    /// <summary>Whether it is a pseudo position, such as one for people on a break.</summary>
    public bool IsPool { get; init; }

    /// <summary>How many positions are folded away of which it is the nearest box above, or that it stands for; 0 or more.</summary>
    public int Folded { get; init; }
}

/// <summary>A line of small print in a box.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Text">The text, cut to fit.</param>
public sealed record PictureNote(PictureNoteKind Kind, string Text);

/// <summary>What a line of small print in a box says.</summary>
public enum PictureNoteKind
{
    /// <summary>The unit.</summary>
    Unit = 0,

    /// <summary>Who holds it.</summary>
    Holder,

    /// <summary>That it is vacant, or that somebody only acts.</summary>
    State,

    /// <summary>What is folded away below it, or not drawn of it.</summary>
    Folded,

    /// <summary>What becomes of it, or else is remarked.</summary>
    Change,
}

/// <summary>How many findings of a severity are about a position.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Count">The number, 1 or more.</param>
public sealed record PictureMark(Severity Severity, int Count);

/// <summary>One line of a picture.</summary>
/// <param name="Kind">Solid or dotted.</param>
/// <param name="From">The index of the box of the one who reports.</param>
/// <param name="To">The index of the box of the manager.</param>
/// <param name="Points">
/// The corners of a solid line; of a dotted one, a curve, the start, and for each of its pieces two control points and the end.
/// </param>
public sealed record PictureLine(LineKind Kind, int From, int To, ValueList<PicturePoint> Points);

/// <summary>A point of a picture.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
public readonly record struct PicturePoint(int X, int Y);
