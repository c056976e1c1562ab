namespace TechRoles.Interchange;

/// <summary>A cell of a matrix as it was read.</summary>
/// <param name="Marks">What it says.</param>
/// <param name="Unread">The parts that are no letter that is known, in capitals; null where there are none.</param>
internal readonly record struct MatrixCell(CellMarks Marks, string[]? Unread = null);

/// <summary>Reads cells of a matrix: letters alone, joined, parted in any way, with notes and footnotes, and words.</summary>
/// <param name="legend">What letters mean that mean something of their own in this matrix; null: nothing does.</param>
/// <remarks><b>Cost:</b> linear in the length of a cell; a short cell that was read before is looked up.</remarks>
internal sealed class CellReader(IReadOnlyDictionary<char, CellMarks>? legend = null)
{
    private const int ShortCell = 16;
    private const int MostRemembered = 4_096;

    private readonly Dictionary<string, MatrixCell> _remembered = new(StringComparer.Ordinal);

    public MatrixCell Read(string text)
    {
        if (text.Length == 0) return default;
        if (text.Length > ShortCell) return ReadFresh(text);
        if (_remembered.TryGetValue(text, out var cell)) return cell;
        cell = ReadFresh(text);
        if (_remembered.Count < MostRemembered) _remembered.Add(text, cell);
        return cell;
    }

    private MatrixCell ReadFresh(string text)
    {
        var plain = CellText.Plain(text);
        if (plain.Length == 0) return new(text.Contains('*', StringComparison.Ordinal) ? CellMarks.Cross : CellMarks.None);
        if (CellText.IsNothing(plain)) return new(CellMarks.Nothing);
        if (CellWords.Of(plain) is var word and not CellMarks.None) return new(Worded(word, plain.Length));

        var (outside, inside) = CellText.Brackets(plain);
        if (CellText.BeginsWithNotApplicable(outside)) return new(CellMarks.Nothing);
        var pieces = new CellPieces(legend);
        if (outside.Length > 0)
        {
            pieces.Read(outside);
            pieces.ReadNote(inside);
        }
        else
        {
            pieces.Read(inside);
        }

        return pieces.ToCell();
    }

    private static CellMarks Worded(CellMarks word, int length) =>
        length > 1 && (word & CellMarks.Letters) != 0 ? word | CellMarks.InWords : word;
}
