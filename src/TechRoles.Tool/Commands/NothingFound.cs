using TechRoles.Charts;
using TechRoles.Reporting;

namespace TechRoles.Tool.Commands;

/// <summary>What is said where nothing was found: what was recognised, and what would let more rules speak.</summary>
internal static class NothingFound
{
    private const int Most = 8;

    public static void Write(OrgChart chart, bool assumes, TextWriter output, ReportOptions options)
    {
        foreach (var sentence in Sentences(chart, assumes)) TerminalText.Write(sentence, output, options);
    }

    private static IEnumerable<Text> Sentences(OrgChart chart, bool assumes)
    {
        var summary = chart.Summary;
        if (summary.Positions == 0) yield break;
        var titles = chart.Positions.Where(position => position.RecognisedTitle is not null).Select(position => position.Title).ToList();
        if (titles.Count == 0)
        {
            yield return Text.Of(
                "No title was recognised, so that rules on roles had nothing to speak of; write titles such as CIO or Head of IT.");
        }
        else yield return Recognised(titles);

        if (summary.SolidLines == 0)
            yield return Text.Of("No reporting lines are stated; with them, rules on lines and spans would speak.");
        if (summary.Areas > 0) yield break;
        yield return assumes || titles.Count == 0
            ? Text.Of("No responsibilities are stated; with them, rules on overlaps and gaps would speak.")
            : Text.Of(
                "No responsibilities are stated: {option} takes the usual remit of the titles that were recognised, and a "
                    + "responsibility matrix says the real one.",
                ("option", Say.Quote("--assume")));
    }

    private static Text Recognised(List<string> titles)
    {
        var groups = titles.GroupBy(title => title, StringComparer.OrdinalIgnoreCase)
            .Select(group => group.Count() == 1 ? Say.Quote(group.Key)
                : Text.Of("{title} ({count} times)", ("title", Say.Quote(group.Key)), ("count", group.Count()))).ToList();
        var (shown, more) = (Say.Commas(groups.Take(Most)), groups.Count - Most);
        return more > 0
            ? Text.Of("Recognised: {titles} and {count} more.", ("titles", shown), ("count", more))
            : Text.Of("Recognised: {titles}.", ("titles", shown));
    }
}
