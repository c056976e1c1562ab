using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The roles that cells of a matrix name, several to a cell.</summary>
/// <remarks>
/// Commas, semicolons and line breaks always part names; a slash, an ampersand or an "and" only where every part is a role by itself,
/// so that "Research and Development Lead" stays one.
/// </remarks>
internal sealed class RoleNames(TitleWords titles)
{
    private static readonly string[] Soft = [" and ", " und ", " et ", " y ", "/", "&", "+"];

    private static readonly HashSet<string> Nobody = new(StringComparer.Ordinal)
    {
        "tbd", "tbc", "tba", "?", "open", "offen", "vacant", "vakant", "unbesetzt", "nn",
    };

    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>Learns the names of a cell that stand alone; every cell is learnt before any is read.</summary>
    public void Learn(string cell)
    {
        foreach (var piece in Pieces(cell))
            if (!Soft.Any(sign => piece.Contains(sign, StringComparison.OrdinalIgnoreCase))
                && !piece.Contains('(', StringComparison.Ordinal))
                _known.TryAdd(Spelling.Key(piece), piece);
    }

    /// <summary>The names of a cell, each in the spelling that came first.</summary>
    public IEnumerable<string> Of(string cell)
    {
        foreach (var piece in Pieces(cell))
        {
            var parts = piece.Split(Soft, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts.Length > 1 && (piece.Contains(" / ", StringComparison.Ordinal) || parts.All(IsRole)))
                foreach (var part in parts) yield return Known(part);
            else yield return Known(piece);
        }
    }

    private bool IsRole(string part) => _known.ContainsKey(Spelling.Key(part)) || titles.SoundsLikeRole(part);

    /// <summary>A note in brackets is left out where the name before it stands alone elsewhere.</summary>
    private string Known(string name)
    {
        if (name.IndexOf('(', StringComparison.Ordinal) is var bracket and > 0
            && _known.TryGetValue(Spelling.Key(name[..bracket]), out var bare)) return bare;
        var key = Spelling.Key(name);
        if (_known.TryGetValue(key, out var known)) return known;
        _known.Add(key, name);
        return name;
    }

    /// <summary>What commas, semicolons and line breaks part in a cell, without words for nobody and nothing.</summary>
    public static IEnumerable<string> Pieces(string cell)
    {
        var depth = 0;
        var start = 0;
        for (var index = 0; index <= cell.Length; index++)
        {
            var letter = index < cell.Length ? cell[index] : ',';
            if (letter is '(') depth++;
            if (letter is ')') depth--;
            if (index < cell.Length && (depth > 0 || letter is not (',' or ';' or '|' or '\n' or '\r' or '\u2022'))) continue;
            var piece = CellText.Label(cell[start..index]);
            start = index + 1;
            if (piece.Length > 0 && !Nobody.Contains(CellWords.Key(piece)) && !CellText.IsNothing(CellText.Plain(piece))
                && (CellWords.Of(piece) & CellMarks.Nothing) == 0) yield return piece;
        }
    }
}
