using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>How a page is written.</summary>
public sealed record PageOptions
{
    /// <summary>
    /// How many findings of each rule the page says, 0 or more; the rest is counted. Null: 20 are written out, and the script of the page
    /// has more as long as the page does not get too large.
    /// </summary>
    public int? Limit { get; init; }

    /// <summary>The greatest number of boxes of the chart at first, and on paper, 1 or more; 150 unless said.</summary>
    public int MostBoxes { get; init; } = 150;

    /// <summary>Whether the page says who holds a position; false unless asked for, since a page is passed on.</summary>
    public bool ShowNames { get; init; }

    /// <summary>What the page is called; null: the organisation's name, or "Organisation chart".</summary>
    public string? Title { get; init; }

    /// <summary>The language of whatever is said; English unless said. Ids and titles stay as they are.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The version of the tool that the page names.</summary>
    public string Version { get; init; } = new ReportOptions().Version;
}
