using TechRoles.Analysis;
using TechRoles.Changes;

namespace TechRoles.Reporting;

/// <summary>What reports on a difference say in sentences.</summary>
internal static class DiffTexts
{
    public static IEnumerable<IGrouping<DiffTopic, DiffEntry>> Topics(ChartDiff diff) => diff.Story.GroupBy(entry => entry.Topic);

    public static string Sums(ChartDiff diff)
    {
        var matching = diff.Matching;
        var seats = $"{Words.Count(matching.Before.Positions.Count, "position")} before, {Words.Of(matching.After.Positions.Count)} after";
        return diff.Changes.Count == 0
            ? $"{seats}: the charts state the same."
            : $"{seats}: {Words.Of(matching.Came.Count)} came, {Words.Of(matching.Left.Count)} left, {Words.Of(matching.Pairs.Count)} "
                + $"stayed; {Words.Count(diff.Changes.Count, "change")}.";
    }

    /// <summary>How the seats of one chart were found in the other.</summary>
    public static string Matching(ChartDiff diff)
    {
        var matching = diff.Matching;
        var by = matching.Pairs.GroupBy(pair => pair.By).OrderBy(group => group.Key)
            .Select(group => $"{Words.Of(group.Count())} by {By(group.Key)}");
        var found = matching.Pairs.Count == 0 ? "No position was found again." : $"Found again: {string.Join(", ", by)}.";
        return matching.Agreement is not { } agreement ? found
            : $"{found} Titles agree at {Words.Of(agreement.RoundedPercent)} % of the ids that both charts have, so that ids are "
                + (matching.TrustsIds ? "trusted." : "not trusted.");
    }

    public static string Heading(DiffTopic topic) => topic switch
    {
        DiffTopic.Came => "Positions that came",
        DiffTopic.Left => "Positions that left",
        DiffTopic.Moved => "Positions with another manager",
        DiffTopic.Retitled => "Positions with another title",
        DiffTopic.Holders => "Positions with other holders",
        DiffTopic.Responsibilities => "Responsibilities",
        DiffTopic.Seat => "Positions that differ otherwise",
        _ => "Other facts",
    };

    private static string By(MatchedBy by) => by switch
    {
        MatchedBy.Id => "id",
        MatchedBy.IdAndTitle => "id and title",
        MatchedBy.HolderAndTitle => "holder and title",
        MatchedBy.TrustedId => "id, with another title",
        MatchedBy.HolderAndUnit => "holder and unit",
        MatchedBy.TitleUnitAndManager => "title, unit and manager",
        MatchedBy.TitleAndUnit => "title and unit",
        MatchedBy.TitleAndManager => "title and manager",
        _ => "title",
    };
}
