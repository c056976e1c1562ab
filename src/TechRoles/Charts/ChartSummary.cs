namespace TechRoles.Charts;

/// <summary>What a chart is made of, in numbers.</summary>
public sealed record ChartSummary
{
    /// <summary>Rows of positions that were read, those set aside included.</summary>
    public required int Rows { get; init; }

    /// <summary>Positions.</summary>
    public required int Positions { get; init; }

    /// <summary>Positions that are stated to be vacant.</summary>
    public required int Vacant { get; init; }

    /// <summary>Posts that were read as eliminated, whether they left the chart or stay as vacant positions.</summary>
    public required int Eliminated { get; init; }

    /// <summary>People.</summary>
    public required int People { get; init; }

    /// <summary>Assignments of people to positions.</summary>
    public required int Assignments { get; init; }

    /// <summary>Areas.</summary>
    public required int Areas { get; init; }

    /// <summary>Units.</summary>
    public required int Units { get; init; }

    /// <summary>Positions without a solid manager.</summary>
    public required int Tops { get; init; }

    /// <summary>Levels of the deepest tree: 0 for an empty chart, 1 for a position alone.</summary>
    public required int Depth { get; init; }

    /// <summary>Solid lines.</summary>
    public required int SolidLines { get; init; }

    /// <summary>Dotted lines.</summary>
    public required int DottedLines { get; init; }

    /// <summary>The position with the most direct reports, the first of several; null where nobody reports to anybody.</summary>
    public required Position? WidestSpan { get; init; }

    /// <summary>Dated facts that do not hold on the day of the chart.</summary>
    public required int NotHolding { get; init; }

    internal static ChartSummary Of(OrgChart chart)
    {
        var table = chart.PositionTable;
        var widest = -1;
        var depth = 0;
        var vacant = 0;
        foreach (var position in chart.Positions)
        {
            var row = position.Row;
            depth = Math.Max(depth, table.Lines.Depths[row] + 1);
            if (position.Occupancy == Occupancy.Vacant) vacant++;
            var reports = table.Lines.ChildSlice(row).Count;
            if (reports > (widest < 0 ? 0 : table.Lines.ChildSlice(widest).Count)) widest = row;
        }

        return new()
        {
            Rows = chart.Tables.Read.Rows,
            Positions = table.Count,
            Vacant = vacant,
            Eliminated = chart.Tables.Read.Eliminated,
            People = chart.PeopleTable.Count,
            Assignments = chart.PeopleTable.AssignmentCount,
            Areas = chart.AreaTable.Facts.Length,
            Units = chart.UnitTable.Facts.Length,
            Tops = table.Lines.RootCount,
            Depth = depth,
            SolidLines = table.Count - table.Lines.RootCount,
            DottedLines = table.DottedCount,
            WidestSpan = widest < 0 ? null : new Position(chart, widest),
            NotHolding = chart.Tables.Read.NotHolding,
        };
    }
}
