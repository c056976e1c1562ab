using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>What reports on a difference say in sentences.</summary>
internal static class DiffTexts
{
    public static IEnumerable<IGrouping<DiffTopic, DiffEntry>> Topics(ChartDiff diff) => diff.Story.GroupBy(entry => entry.Topic);

    public static Text Sums(ChartDiff diff)
    {
        var matching = diff.Matching;
        return Text.Of(
            diff.Changes.Count == 0
                ? "{before} before, {after} after: the charts state the same."
                : "{before} before, {after} after: {came} came, {left} left, {stayed} stayed; {changes}.",
            ("before", Count.Of(matching.Before.Positions.Count, "position")),
            ("after", matching.After.Positions.Count),
            ("came", matching.Came.Count),
            ("left", matching.Left.Count),
            ("stayed", matching.Pairs.Count),
            ("changes", Count.Of(diff.Changes.Count, "change")));
    }

    /// <summary>How the positions of one chart were found in the other.</summary>
    public static Text Matching(ChartDiff diff)
    {
        var matching = diff.Matching;
        var by = matching.Pairs.GroupBy(pair => pair.By).OrderBy(group => group.Key)
            .Select(group => Text.Of("{count} by {what}", ("count", group.Count()), ("what", By(group.Key))));
        var found = matching.Pairs.Count == 0 ? Text.Of("No position was found again.")
            : Text.Of("Found again: {how}.", ("how", Saying.Commas(by)));
        var trusted = matching.Agreement is not { } agreement ? null
            : Text.Of(
                matching.TrustsIds
                    ? "Titles agree at {percent} % of the ids that both charts have, so that ids are trusted."
                    : "Titles agree at {percent} % of the ids that both charts have, so that ids are not trusted.",
                ("percent", agreement.RoundedPercent));
        return Saying.Sentences(found, trusted)!;
    }

    public static Text Heading(DiffTopic topic) => topic switch
    {
        DiffTopic.Came => Text.Of("Positions that came"),
        DiffTopic.Left => Text.Of("Positions that left"),
        DiffTopic.Moved => Text.Of("Positions with another manager"),
        DiffTopic.Retitled => Text.Of("Positions with another title"),
        DiffTopic.Holders => Text.Of("Positions with other holders"),
        DiffTopic.Responsibilities => Text.Of("Responsibilities"),
        DiffTopic.Position => Text.Of("Positions that differ otherwise"),
        _ => Text.Of("Other facts"),
    };

    private static Text By(MatchedBy by) => by switch
    {
        MatchedBy.Id => Text.Of("id"),
        MatchedBy.IdAndTitle => Text.Of("id and title"),
        MatchedBy.HolderAndTitle => Text.Of("holder and title"),
        MatchedBy.TrustedId => Text.Of("id, with another title"),
        MatchedBy.HolderAndUnit => Text.Of("holder and unit"),
        MatchedBy.TitleUnitAndManager => Text.Of("title, unit and manager"),
        MatchedBy.TitleAndUnit => Text.Of("title and unit"),
        MatchedBy.TitleAndManager => Text.Of("title and manager"),
        _ => Text.Of("title"),
    };
}
