using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Comparison;

namespace TechRoles.Reporting;

/// <summary>The overlaps of a chart for a person at a terminal.</summary>
/// <remarks>No line is wider than <see cref="ReportOptions.Width"/>; lines end with a line feed.</remarks>
public static class OverlapReport
{
    private const int GroupsShown = 20;

    /// <summary>Writes overlaps: how many there are, who has the very same remit, and which different ones are most alike.</summary>
    /// <param name="overlaps">The overlaps.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null. Its limit counts groups; null: 20.</param>
    public static void Write(RemitOverlaps overlaps, TextWriter output, ReportOptions? options = null)
    {
        Guard.Against.Null(overlaps);
        var page = TextPage.Of(output, options);
        var shown = options?.Limit ?? GroupsShown;
        page.Say($"{Words.Count(overlaps.Sets, "seat has", "seats have")} a remit, {Words.Of(overlaps.Distinct)} of them different.",
            ink: Ink.Heading);
        page.Say($"{Pairs(overlaps.Pairs)} {Measured(overlaps.Options)}.");
        if (overlaps.Groups.Count > 0 && shown > 0)
        {
            page.Blank();
            page.Say("The very same remit", ink: Ink.Heading);
            foreach (var group in overlaps.Groups.Take(shown))
                page.Say($"{Words.Count(group.Count, "seat")}: {Words.List(group.Select(seat => seat.Id))}", 2, "* ");
            if (overlaps.Groups.Count - shown is var more and > 0) page.Say($"and {Words.Count(more, "more group")}", 2, ink: Ink.Faint);
        }

        if (overlaps.Top.Count == 0) return;
        page.Blank();
        page.Say("Different remits, the most alike first", ink: Ink.Heading);
        foreach (var pair in overlaps.Top)
            page.Say($"{pair.Similarity} ({pair.Similarity.RoundedPercent} %): {pair.One.Id} and {pair.Other.Id}", 2, "* ");
    }

    private static string Pairs(long pairs) =>
        pairs == 1 ? "1 pair of seats is" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pairs} pairs of seats are");

    private static string Measured(OverlapOptions options) => options.Measure switch
    {
        OverlapMeasure.Weighted => $"alike by {options.Threshold} or more of what both have by weight",
        OverlapMeasure.Containment => $"alike in that one holds {options.Threshold} or more of the other's cells",
        _ => $"alike in {options.Threshold} or more of the cells that either holds",
    };
}
