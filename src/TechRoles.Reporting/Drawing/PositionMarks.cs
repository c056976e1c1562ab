using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>How many findings of each severity are about each position, in the order of the chart.</summary>
internal sealed class PositionMarks
{
    private static readonly Severity[] HeaviestFirst = [Severity.Error, Severity.Warning, Severity.Info];

    private readonly int[][] _counts;

    private PositionMarks(OrgChart chart)
    {
        Positions = [.. chart.Positions];
        RowOf = new(Positions.Length);
        for (var row = 0; row < Positions.Length; row++) RowOf.Add(Positions[row], row);
        _counts = [.. HeaviestFirst.Select(_ => new int[Positions.Length])];
    }

    /// <summary>The positions, each before those below it.</summary>
    public Position[] Positions { get; }

    /// <summary>The place of each in that order.</summary>
    public Dictionary<Position, int> RowOf { get; }

    public static PositionMarks Of(OrgChart chart, AnalysisReport? report)
    {
        var marks = new PositionMarks(chart);
        foreach (var finding in report?.Findings ?? [])
        {
            var counts = marks._counts[Array.IndexOf(HeaviestFirst, finding.Severity)];
            foreach (var subject in finding.Details().Subjects)
                if (subject.Kind == "position" && chart.TryPosition(subject.Id, out var position)) counts[marks.RowOf[position]]++;
        }

        return marks;
    }

    /// <summary>How many findings are about a position.</summary>
    public int Count(int row) => _counts.Sum(counts => counts[row]);

    /// <summary>The severities with findings about a position, the heaviest first.</summary>
    public ValueList<PictureMark> Of(int row)
    {
        var marks = new List<PictureMark>();
        for (var severity = 0; severity < HeaviestFirst.Length; severity++)
            if (_counts[severity][row] is var count and > 0) marks.Add(new(HeaviestFirst[severity], count));
        return marks.ToValueList();
    }
}
