using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Tool.Commands;

/// <summary>The top of a chart in lines.</summary>
internal static class TreeTexts
{
    private const int Deepest = 8;
    private const int Step = 2;

    public static string Summary(OrgChart chart)
    {
        var summary = chart.Summary;
        return $"{Words.Count(summary.Positions, "position")}, {Words.Count(summary.Tops, "top")}, "
            + $"{Words.Count(summary.SolidLines, "solid line")}, "
            + $"{Words.Count(summary.DottedLines, "dotted line")}, {Words.Count(summary.People, "person", "people")}, "
            + $"{Words.Count(summary.Areas, "area")}.";
    }

    /// <summary>The first seats from the top, the ones with most below them first.</summary>
    public static IEnumerable<(string Text, int Indent)> Top(OrgChart chart, int limit)
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

        if (chart.Summary.Positions > shown) yield return ($"and {Words.Of(chart.Summary.Positions - Math.Min(shown, limit))} more", 0);
    }

    private static string Line(Position position) => position.Title == position.Id ? position.Title : $"{position.Title} [{position.Id}]";

    private static IEnumerable<Position> Ordered(IEnumerable<Position> positions) =>
        positions.OrderByDescending(position => position.SubtreeSize).ThenBy(position => position.Id, StringComparer.Ordinal);
}
