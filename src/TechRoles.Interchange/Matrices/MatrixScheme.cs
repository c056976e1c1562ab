using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Letters of another family than RACI, known by which of them a table has; each family is one row.</summary>
/// <param name="Letters">The letters of the family.</param>
/// <param name="Needed">Those without which it is taken for another family.</param>
/// <param name="Meanings">The letters that mean something else than in RACI.</param>
/// <param name="Words">What the letters stand for, each without an s at its end: where all of them head columns, it is this family.</param>
/// <param name="Mandates">Where its rows are decisions, and headings the areas that these are about: the part in one that each letter is.
/// Null: its rows are activities.</param>
/// <param name="Said">How it was read.</param>
internal sealed record MatrixScheme(
    string Letters,
    string Needed,
    IReadOnlyDictionary<char, CellMarks> Meanings,
    IReadOnlyList<(string Word, CellMarks Letter)> Words,
    IReadOnlyList<(CellMarks Letter, MandateKind Kind)>? Mandates,
    Text Said)
{
    private static readonly MatrixScheme[] All =
    [
        new("RAPID", "DP", new Dictionary<char, CellMarks> { ['P'] = CellMarks.Performs, ['D'] = CellMarks.Decides },
            [
                ("recommend", CellMarks.Responsible), ("agree", CellMarks.Accountable), ("perform", CellMarks.Performs),
                ("input", CellMarks.Informed), ("decide", CellMarks.Decides),
            ],
            [
                (CellMarks.Responsible, MandateKind.Recommend), (CellMarks.Accountable, MandateKind.Agree),
                (CellMarks.Performs, MandateKind.Perform), (CellMarks.Informed, MandateKind.Input), (CellMarks.Decides, MandateKind.Decide),

                // Words of RACI among the letters.
                (CellMarks.Consulted, MandateKind.Input), (CellMarks.Supports, MandateKind.Perform), (CellMarks.Leads, MandateKind.Perform),
            ],
            MatrixTexts.Rapid),
        new("DACI", "DA", new Dictionary<char, CellMarks> { ['D'] = CellMarks.Responsible },
            [
                ("driver", CellMarks.Responsible), ("approver", CellMarks.Accountable), ("contributor", CellMarks.Consulted),
                ("informed", CellMarks.Informed),
            ],
            null, MatrixTexts.Daci),
    ];

    /// <summary>The family of the letters that stand alone in the cells of a table; null: RACI, or none that is known.</summary>
    /// <param name="rows">The table.</param>
    /// <param name="explained">The letters that the table explains itself.</param>
    public static MatrixScheme? Of(IReadOnlyList<string[]> rows, IReadOnlyDictionary<char, CellMarks> explained)
    {
        var found = new HashSet<char>();
        foreach (var cells in rows)
            foreach (var cell in cells)
                Take(cell, found);
        return Array.Find(All, scheme =>
            scheme.Needed.All(found.Contains) && found.IsSubsetOf(scheme.Letters)
            && (scheme.Mandates is not null || !scheme.Meanings.Keys.Any(explained.ContainsKey)));
    }

    /// <summary>The family whose words all stand in a row; null where there is none.</summary>
    public static MatrixScheme? Named(MatrixGrid grid, int row) =>
        Array.Find(All, scheme => scheme.Columns(grid, row).Length == scheme.Words.Count);

    /// <summary>The columns of a row that its words head, from the left.</summary>
    public (int Column, CellMarks Marks)[] Columns(MatrixGrid grid, int row) =>
    [
        .. from column in grid.Filled(row)
        where grid.Text(row, column).Length is > 4 and < 16
        let word = CellWords.Key(grid.Label(row, column)).TrimEnd('s')
        from known in Words
        where known.Word == word
        select (column, known.Letter),
    ];

    /// <summary>Takes the letters of a cell that has nothing else.</summary>
    private static void Take(string cell, HashSet<char> letters)
    {
        const int longest = 12;
        var text = cell.AsSpan().Trim();
        if (text.Length is 0 or > longest) return;
        for (var at = 0; at < text.Length; at++)
        {
            var isLetter = char.IsAsciiLetterUpper(text[at]);
            if (isLetter ? at > 0 && char.IsAsciiLetter(text[at - 1]) : text[at] is not ('/' or ',' or '&' or '+' or ' ')) return;
        }

        foreach (var letter in text)
            if (char.IsAsciiLetterUpper(letter)) letters.Add(letter);
    }
}
