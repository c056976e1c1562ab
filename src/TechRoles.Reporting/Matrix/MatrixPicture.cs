using Ardalis.GuardClauses;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>Writes a matrix of areas and positions as SVG.</summary>
/// <remarks>The file stands alone, as that of a chart does. <b>Cost:</b> O(rows times positions shown).</remarks>
public static class MatrixPicture
{
    private const int NameWidth = 250;
    private const int Column = 30;
    private const int Row = 22;
    private const int Header = 190;
    private const int Word = 150;
    private const int Margin = 16;
    private const int Indent = 12;
    private const int FontSize = 12;

    /// <summary>Writes the picture.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="output">Takes the text; it stays open.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static void Write(AreaMatrix matrix, TextWriter output, SvgOptions? options = null)
    {
        Guard.Against.Null(matrix);
        Guard.Against.Null(output);
        options ??= new();
        var frame = new SvgFrame(output, options);
        var (left, top) = (Margin + NameWidth, Margin + Header);
        var (right, bottom) = (left + (matrix.Positions.Count * Column), top + (matrix.Rows.Count * Row));
        var troubled = matrix.Rows.Count(row => row.Trouble != CellTrouble.None);
        frame.Open(
            right + Word + Margin,
            bottom + Margin + Row,
            options.Title ?? frame.Said(Text.Of("Who has what to do with which area")),
            frame.Said(Text.Of(
                "{areas} and {positions}; something is the matter with {troubled}.",
                ("areas", Count.Of(matrix.Rows.Count, "area")),
                ("positions", Count.Of(matrix.Positions.Count, "position")),
                ("troubled", troubled))));
        foreach (var (index, position) in matrix.Positions.Index())
        {
            var x = left + (index * Column) + (Column / 2) + 4;
            frame.Text(TextWidths.Cut(Readable.Of(position.Title), FontSize, Header - 12), x, top - 8,
                transform: $"rotate(-60 {SvgFrame.N(x)} {SvgFrame.N(top - 8)})");
        }

        foreach (var (index, row) in matrix.Rows.Index())
        {
            var y = top + (index * Row);
            if (row.Trouble != CellTrouble.None) frame.Rectangle(Margin, y, right - Margin, Row, "band", "#fdecea", "none");
            var indent = Math.Min(row.Depth, 6) * Indent;
            frame.Text(TextWidths.Cut(Readable.Of(frame.Said(CellOf(row))), FontSize, NameWidth - indent - 8), Margin + indent, y + 15);
            foreach (var (column, entry) in row.Entries.Index())
            {
                if (entry.IsEmpty) continue;
                frame.Rectangle(left + (column * Column), y, Column, Row, "box", "#ffffff", "#9ca3af",
                    $"{matrix.Positions[column]}: {frame.Said(CellOf(row))} {entry}");
                frame.Text(entry.ToString(), left + (column * Column) + (Column / 2), y + 15, anchor: "middle");
            }

            frame.Text(frame.Said(AreaMatrix.Words(row.Trouble)), right + 8, y + 15);
        }

        frame.Text(
            frame.Said(Saying.Sentences(Letters, matrix.LeftOut)!), Margin, bottom + Margin + 4, SvgTextKind.Small);
        frame.Close();
    }

    private static Text Letters => Text.Of("A answers for it, R does the work, S helps, C is asked, I is told, X is not the owner.");

    private static Text CellOf(MatrixRow row) => Text.Of("{cell}", ("cell", row.Cell));
}
