using System.Buffers;
using System.Collections.Frozen;

namespace TechRoles.Interchange;

/// <summary>The lines of a matrix that say what its letters mean: <c>A = accountable</c>, or a letter beside its word.</summary>
internal sealed class MatrixLegend
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "legend", "key", "legende", "leyenda", "raci", "rasci", "raci legend", "raci key", "zeichenerklarung", "abkurzungen", "clave",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Signs = SearchValues.Create("=:-\u2013\u2014\u2192");

    private readonly Dictionary<char, CellMarks> _meanings = [];

    /// <summary>What letters mean; those that mean what they always do are left out.</summary>
    public IReadOnlyDictionary<char, CellMarks> Meanings => _meanings;

    /// <summary>The rows that are part of the legend.</summary>
    public HashSet<int> Rows { get; } = [];

    public static MatrixLegend Of(IReadOnlyList<string[]> rows)
    {
        const int mostFilled = 24;
        var legend = new MatrixLegend();
        var filled = new List<string>();
        for (var row = 0; row < rows.Count; row++)
        {
            filled.Clear();
            foreach (var cell in rows[row])
            {
                if (filled.Count > mostFilled) break;
                if (!string.IsNullOrWhiteSpace(cell)) filled.Add(CellText.Label(cell));
            }

            if (filled.Count is > 0 and <= mostFilled && (legend.TakePairs(filled) || legend.TakeLines(filled))) legend.Rows.Add(row);
        }

        return legend;
    }

    /// <summary>Takes a letter and its word in cells of their own; a name of the legend may stand before them.</summary>
    private bool TakePairs(List<string> cells)
    {
        var start = cells.Count % 2;
        if (cells.Count < 2 || (start == 1 && !IsName(cells[0]))) return false;
        for (var index = start; index < cells.Count; index += 2)
            if (LetterOf(cells[index]) == '\0' || cells[index + 1].Length < 2 || Meaning(cells[index + 1]) == CellMarks.None) return false;
        for (var index = start; index < cells.Count; index += 2) Learn(LetterOf(cells[index]), Meaning(cells[index + 1]));
        return true;
    }

    private bool TakeLines(List<string> cells)
    {
        var entries = new List<(char, CellMarks)>();
        foreach (var cell in cells)
        {
            if (IsName(cell)) continue;
            var before = entries.Count;
            foreach (var part in WithoutName(cell).Split([',', ';', '|', '/', '\u00b7', '\u2022'], StringSplitOptions.TrimEntries))
                if (Entry(part) is { } entry) entries.Add(entry);
            if (entries.Count == before) return false;
        }

        foreach (var (letter, meaning) in entries) Learn(letter, meaning);
        return entries.Count > 0;
    }

    private static bool IsName(string text) => Names.Contains(CellWords.Key(text.TrimEnd(':', ' ')));

    private static string WithoutName(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is var colon and > 1 && IsName(text[..colon]) ? text[(colon + 1)..].Trim() : text;

    /// <summary>One letter, a sign and a word that is known.</summary>
    private static (char, CellMarks)? Entry(string part)
    {
        var sign = part.AsSpan().IndexOfAny(Signs);
        if (sign is < 1 or > 4 || LetterOf(part[..sign].Trim()) is not (not '\0' and var letter)) return null;
        var meaning = Meaning(part[(sign + 1)..].TrimStart('>', ' '));
        return meaning == CellMarks.None ? null : (letter, meaning);
    }

    private static char LetterOf(string text) =>
        text.Trim('(', ')', '[', ']', '"', '\'', '.', ' ') is [var letter] && char.IsAsciiLetter(letter)
            ? char.ToUpperInvariant(letter)
            : '\0';

    /// <summary>What the words say: all of them, or the first.</summary>
    private static CellMarks Meaning(string words)
    {
        var marks = CellWords.Of(words);
        if (marks == CellMarks.None && words.IndexOfAny([' ', ',', '(', ':', '-']) is var end and > 1)
            marks = CellWords.Of(words.AsSpan(0, end));
        return marks & CellMarks.Letters;
    }

    private void Learn(char letter, CellMarks meaning)
    {
        var usual = letter switch
        {
            'A' => CellMarks.Accountable,
            'R' => CellMarks.Responsible,
            'S' => CellMarks.Supports,
            'C' => CellMarks.Consulted,
            'I' => CellMarks.Informed,
            _ => CellMarks.None,
        };
        if (meaning == usual || letter == 'X') return;
        _meanings.TryAdd(letter, meaning);
    }
}
