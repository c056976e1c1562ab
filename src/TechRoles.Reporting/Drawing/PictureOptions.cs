using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>What a picture of a chart shows.</summary>
public sealed record PictureOptions
{
    /// <summary>The greatest number of boxes, 1 or more; 150 unless said. What has no finding is folded first, the deepest first.</summary>
    public int MostBoxes { get; init; } = 150;

    /// <summary>
    /// The id of the position to look at: the way up to the top, those beside it, and what is below it; null: the whole chart.
    /// </summary>
    public string? Focus { get; init; }

    /// <summary>
    /// The ids of the positions to look at, of which each gets a box with the way up, where there is room; the others are counted.
    /// Null: all are looked at.
    /// </summary>
    public IReadOnlyCollection<string>? Only { get; init; }

    /// <summary>
    /// What is said of positions beside what the chart says, by their ids, such as <c>new</c>; their boxes stand out. Null: nothing.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Remarks { get; init; }

    /// <summary>The language of what boxes say; English unless said. Ids and titles stay as they are.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>How many levels below the focus, or below the tops, are shown, 0 or more; null: as many as there are.</summary>
    public int? Depth { get; init; }

    /// <summary>Whether boxes say who holds a position; false unless asked for, since a picture is passed on.</summary>
    public bool ShowNames { get; init; }

    /// <summary>How many dotted lines of one position are drawn, 0 or more; 3 unless said. Its box says how many more there are.</summary>
    public int MostDottedLines { get; init; } = 3;
}
