using TechRoles.Charts;

namespace TechRoles.Tool.Commands;

/// <summary>The top of a chart in lines.</summary>
internal static class TreeTexts
{
    private const int Deepest = 8;
    private const int Step = 2;

    public static Text Summary(OrgChart chart)
    {
        var summary = chart.Summary;
        return Text.Of("{contents}.", ("contents", Say.Commas(
        [
            Count.Of(summary.Positions, "position"),
            Count.Of(summary.Tops, "top"),
            Count.Of(summary.SolidLines, "solid line"),
            Count.Of(summary.DottedLines, "dotted line"),
            Count.Of(summary.People, "person", "people"),
            Count.Of(summary.Areas, "area"),
        ])));
    }

    /// <summary>The first positions from the top, the ones with most below them first.</summary>
    public static IEnumerable<(Text Said, int Indent)> Top(OrgChart chart, int limit)
    {
        var tops = chart.Positions.Where(position => position.Manager is null);
        var open = new Stack<(Position Position, int Level)>(Ordered(tops).Reverse().Select(position => (position, 0)));
        var shown = 0;
        while (open.TryPop(out var next))
        {
            if (shown++ == limit) break;
            yield return (Line(next.Position), Math.Min(next.Level, Deepest) * Step);
            foreach (var report in Ordered(next.Position.Reports).Reverse()) open.Push((report, next.Level + 1));
        }

        if (chart.Summary.Positions > shown)
            yield return (Text.Of("and {count} more", ("count", chart.Summary.Positions - Math.Min(shown, limit))), 0);
    }

    private static Text Line(Position position) => position.Title == position.Id
        ? Text.Of("{title}", ("title", Say.Quote(position.Title)))
        : Text.Of("{title} [{id}]", ("title", Say.Quote(position.Title)), ("id", Say.Quote(position.Id)));

    private static IEnumerable<Position> Ordered(IEnumerable<Position> positions) =>
        positions.OrderByDescending(position => position.SubtreeSize).ThenBy(position => position.Id, StringComparer.Ordinal);
}
