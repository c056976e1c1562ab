using Ardalis.GuardClauses;
using TechRoles.Charts;
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
        page.Say(
            Text.Of(
                "{positions} a remit, {different} of them different.",
                ("positions", Count.Of(overlaps.Sets, "position has", "positions have")),
                ("different", overlaps.Distinct)),
            ink: Ink.Heading);
        page.Say(Measured(overlaps.Pairs, overlaps.Options));
        if (overlaps.Groups.Count > 0 && shown > 0)
        {
            page.SayApart(Text.Of("The very same remit"), Ink.Heading);
            foreach (var group in overlaps.Groups.Take(shown))
                page.Say(
                    Text.Of("{positions}: {ids}", ("positions", Count.Of(group.Count, "position")),
                        ("ids", Say.List(group.Select(position => Saying.Id(position.Id))))),
                    2, "* ");
            if (overlaps.Groups.Count - shown is var more and > 0)
                page.Say(Text.Of("and {groups}", ("groups", Count.Of(more, "more group"))), 2, ink: Ink.Faint);
        }

        if (overlaps.Top.Count == 0) return;
        page.SayApart(Text.Of("Different remits, the most alike first"), Ink.Heading);
        foreach (var pair in overlaps.Top)
        {
            page.Say(
                Text.Of(
                    "{similarity} ({percent} %): {one} and {other}",
                    ("similarity", Saying.Id(pair.Similarity.ToString())),
                    ("percent", pair.Similarity.RoundedPercent),
                    ("one", Saying.Id(pair.One.Id)),
                    ("other", Saying.Id(pair.Other.Id))),
                2, "* ");
        }
    }

    private static Text Measured(long pairs, OverlapOptions options) => Text.Of(
        options.Measure switch
        {
            OverlapMeasure.Weighted => "{pairs} alike by {threshold} or more of what both have by weight.",
            OverlapMeasure.Containment => "{pairs} alike in that one holds {threshold} or more of the other's cells.",
            OverlapMeasure.Jaccard => "{pairs} alike in {threshold} or more of the cells that either holds.",
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.Measure, "No measure."),
        },
        ("pairs", new TextArgument.Counted(pairs, "pair of positions is", "pairs of positions are")),
        ("threshold", Saying.Id(options.Threshold.ToString())));
}
