using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>What is the matter with a row of a matrix.</summary>
[Flags]
public enum CellTrouble
{
    /// <summary>Nothing was found.</summary>
    None = 0,

    /// <summary>Several positions answer for it.</summary>
    Contested = 1,

    /// <summary>It is required, and nobody answers for it.</summary>
    Unowned = 2,

    /// <summary>Somebody answers for it, and nobody does it.</summary>
    Undone = 4,
}

/// <summary>How large a matrix is at most.</summary>
public sealed record MatrixOptions
{
    /// <summary>The most rows, 1 or more; 60 unless said. Those in which something is the matter are kept first.</summary>
    public int MostRows { get; init; } = 60;

    /// <summary>The most positions, 1 or more; 24 unless said. Those with most entries are kept first.</summary>
    public int MostPositions { get; init; } = 24;
}

/// <summary>One row of a matrix: an area, in a scope where one is stated.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Depth">How many areas are above it, 0 or more.</param>
/// <param name="Entries">What each position of the matrix has to do with it, in their order; empty sets where nothing is stated.</param>
/// <param name="Trouble">What is the matter with it.</param>
public sealed record MatrixRow(Cell Cell, int Depth, ValueList<InvolvementSet> Entries, CellTrouble Trouble);

/// <summary>Who has what to do with which area: areas down, as a tree; positions across; letters where they meet.</summary>
/// <remarks><b>Cost:</b> O(areas, duties, findings), and of what is shown rows times positions.</remarks>
public sealed class AreaMatrix
{
    private AreaMatrix(OrgChart chart, ValueList<Position> positions, ValueList<MatrixRow> rows, int rowsLeftOut, int positionsLeftOut) =>
        (Chart, Positions, Rows, RowsLeftOut, PositionsLeftOut) = (chart, positions, rows, rowsLeftOut, positionsLeftOut);

    /// <summary>The chart.</summary>
    public OrgChart Chart { get; }

    /// <summary>The positions that have an entry, in the order of the chart.</summary>
    public ValueList<Position> Positions { get; }

    /// <summary>The rows, each area before its parts.</summary>
    public ValueList<MatrixRow> Rows { get; }

    /// <summary>How many rows found no room.</summary>
    public int RowsLeftOut { get; }

    /// <summary>How many positions with entries found no room.</summary>
    public int PositionsLeftOut { get; }

    /// <summary>Makes the matrix of a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="report">What was found in it; null: no row says what is the matter with it.</param>
    /// <param name="options">How large; the defaults where null.</param>
    public static AreaMatrix Of(OrgChart chart, AnalysisReport? report = null, MatrixOptions? options = null)
    {
        Guard.Against.Null(chart);
        options ??= new();
        var trouble = TroubleOf(report);
        var holders = chart.Positions.Where(position => position.Duties.Count > 0).ToArray();
        var kept = holders.OrderByDescending(position => position.Duties.Count).Take(options.MostPositions).ToHashSet();
        Position[] positions = [.. holders.Where(kept.Contains)];
        var columns = positions.Index().ToDictionary(position => position.Item, position => position.Index);
        Cell[] cells = [.. chart.Areas.SelectMany(area => CellsOf(area, trouble))];
        var shown = cells.OrderByDescending(trouble.ContainsKey).Take(options.MostRows).ToHashSet();
        var rows = cells.Where(shown.Contains).Select(cell =>
        {
            var entries = new InvolvementSet[positions.Length];
            foreach (var duty in cell.Duties)
                if (columns.TryGetValue(duty.Position, out var column)) entries[column] = entries[column].Union(duty.Involvements);
            return new MatrixRow(cell, DepthOf(cell.Area), entries.ToValueList(), trouble.GetValueOrDefault(cell));
        }).ToValueList();
        return new(chart, positions.ToValueList(), rows, cells.Length - rows.Count, holders.Length - positions.Length);
    }

    /// <summary>What is the matter, in words.</summary>
    internal static Text Words(CellTrouble trouble)
    {
        var words = new List<Text>();
        if (trouble.HasFlag(CellTrouble.Contested)) words.Add(Text.Of("contested"));
        if (trouble.HasFlag(CellTrouble.Unowned)) words.Add(Text.Of("unowned"));
        if (trouble.HasFlag(CellTrouble.Undone)) words.Add(Text.Of("undone"));
        return Text.Of("{words}", ("words", Saying.Commas(words)));
    }

    /// <summary>What did not find room, in words; null where all did.</summary>
    internal Text? LeftOut
    {
        get
        {
            var parts = new List<TextArgument>();
            if (RowsLeftOut > 0) parts.Add(Count.Of(RowsLeftOut, "area"));
            if (PositionsLeftOut > 0)
                parts.Add(Text.Of("{positions} with entries", ("positions", Count.Of(PositionsLeftOut, "position"))));
            return parts.Count == 0 ? null : Text.Of("Left out for want of room: {parts}.", ("parts", Say.All(parts)));
        }
    }

    private static Dictionary<Cell, CellTrouble> TroubleOf(AnalysisReport? report)
    {
        var trouble = new Dictionary<Cell, CellTrouble>();
        foreach (var finding in report?.Findings ?? [])
        {
            var kind = finding.Rule.Id switch
            {
                "TR2001" => CellTrouble.Contested,
                "TR4001" or "TR4004" => CellTrouble.Unowned,
                "TR4002" => CellTrouble.Undone,
                _ => CellTrouble.None,
            };
            if (kind == CellTrouble.None) continue;
            foreach (var cell in finding.Details().Cells) trouble[cell] = trouble.GetValueOrDefault(cell) | kind;
        }

        return trouble;
    }

    // An area without entries stands there where it holds others together, or where something is the matter with it.
    private static IEnumerable<Cell> CellsOf(Area area, Dictionary<Cell, CellTrouble> trouble)
    {
        var whole = area.In(null);
        if (whole.IsStated || trouble.ContainsKey(whole) || area.Parts.Count > 0 || area.IsRequired) yield return whole;
        foreach (var cell in area.Cells)
            if (cell.Scope is not null) yield return cell;
    }

    private static int DepthOf(Area area)
    {
        var depth = 0;
        for (var above = area.Parent; above is { } parent; above = parent.Parent) depth++;
        return depth;
    }
}
