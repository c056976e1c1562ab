using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>A line of a label, which may hold a title and a holder with a separator between them.</summary>
internal static class LabelLine
{
    private static readonly string[] Separators =
        [" | ", "|", " / ", " – ", " — ", " - ", " -- ", ": ", " :: ", " • ", " · ", " = ", " @ ", "; ", ", ", ":"];

    private static readonly HashSet<string> UnitWords = new(
        ["department", "dept", "dept.", "division", "team", "unit", "branch", "abteilung", "abt.", "bereich", "referat", "département",
            "direction", "équipe",
            "departamento", "equipo", "área"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells title and holder of one line apart; where nothing does, all of it is the title.</summary>
    public static BoxLabel Of(string line, TitleWords titles)
    {
        if (IsPlaceholder(line)) return new(null, [line]);
        foreach (var (left, right, single) in Parts(line))
            if ((Decided(left, right, single, titles) ?? Decided(right, left, single, titles)) is { } label) return label;
        return new(line, []) { Sign = titles.SignOf(line) };
    }

    /// <summary>Whether a text names a holder, or says that there is none.</summary>
    public static bool IsHolder(string text, TitleWords titles) =>
        IsPlaceholder(text) || NameSigns.Fit(Bare(text)) && titles.SignOf(text) == TitleSign.None;

    public static bool IsPlaceholder(string text) => SourceWords.MeansVacant(Bare(text));

    public static bool IsMail(string text) =>
        text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && text.IndexOf('.', at) > at + 1
            && !text.Contains(' ', StringComparison.Ordinal);

    public static bool IsUnit(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(UnitWords.Contains) && !text.Split(' ').Any(TitleSigns.IsWord);

    /// <summary>Whether a text is a number, a day or a telephone: nothing that a chart takes.</summary>
    public static bool IsNumber(string text) =>
        text.Count(char.IsDigit) is var digits and > 0 && digits * 2 >= text.Count(letter => !char.IsWhiteSpace(letter));

    /// <summary>Whether a text is written as a part or subject of an organisation rather than as a person.</summary>
    public static bool IsSubject(string text) => !NameSigns.Fit(text, single: true);

    /// <summary>A text without brackets and dashes around it.</summary>
    public static string Bare(string text)
    {
        var bare = text.Trim(' ', '-', '–', '—', '•', '·', ',', ';', ':');
        return bare.Length > 2 && (bare[0], bare[^1]) is ('(', ')') or ('[', ']') or ('<', '>') ? bare[1..^1].Trim() : bare;
    }

    private static IEnumerable<(string Left, string Right, bool Single)> Parts(string line)
    {
        if (line.Length > 2 && Opening(line) is { } bracket)
        {
            var open = line.LastIndexOf(bracket);
            if (open > 0) yield return (line[..open].Trim(), line[(open + 1)..^1].Trim(), true);
        }

        foreach (var separator in Separators)
        {
            var first = line.IndexOf(separator, StringComparison.Ordinal);
            if (first <= 0) continue;
            var isColon = separator is ": " or ":" or " :: " or "|" or " | " or " = ";
            yield return (line[..first].Trim(), line[(first + separator.Length)..].Trim(), isColon);
            var last = line.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > first) yield return (line[..last].Trim(), line[(last + separator.Length)..].Trim(), isColon);
        }

        foreach (var (left, right) in AroundPlaceholder(line)) yield return (left, right, true);

        // "CEO Ann Example", "Ann Example CEO": a title in capitals beside a full name.
        if (line.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0)
        {
            var end = line.LastIndexOf(' ');
            if (IsShortTitle(line[..blank])) yield return (line[..blank], line[(blank + 1)..], false);
            if (IsShortTitle(line[(end + 1)..])) yield return (line[..end], line[(end + 1)..], false);
        }
    }

    // Behind a rank stands what it leads: "SVP Consumer Lending".
    private static bool IsShortTitle(string word) =>
        word.Length is > 2 and < 6 && word.All(char.IsAsciiLetterUpper) && !word.EndsWith("VP", StringComparison.Ordinal);

    // "CIO vacant", "TBD CIO".
    private static IEnumerable<(string Left, string Right)> AroundPlaceholder(string line)
    {
        var first = line.IndexOf(' ', StringComparison.Ordinal);
        if (first <= 0) yield break;
        var last = line.LastIndexOf(' ');
        if (IsSurelyEmpty(line[..first])) yield return (line[(first + 1)..], line[..first]);
        if (IsSurelyEmpty(line[(last + 1)..])) yield return (line[..last], line[(last + 1)..]);
    }

    private static bool IsSurelyEmpty(string word) =>
        IsPlaceholder(word) && !string.Equals(word, "open", StringComparison.OrdinalIgnoreCase);

    private static BoxLabel? Decided(string title, string holder, bool single, TitleWords titles)
    {
        if (title.Length == 0 || holder.Length == 0) return null;
        if (IsPlaceholder(holder)) return new(title, [holder]) { Sign = titles.SignOf(title) };
        var sign = titles.SignOf(title);
        if (sign == TitleSign.None || titles.SignOf(holder) != TitleSign.None) return null;
        if (IsMail(holder)) return new(title, []) { Sign = sign, Mail = holder };
        // "Last, First" stays one.
        var holders = Holders.Parts(holder).ToValueList();
        return holders.All(name => NameSigns.Fit(name, single)) ? new(title, holders) { Sign = sign } : null;
    }

    private static char? Opening(string line) => line[^1] switch
    {
        ')' => '(',
        ']' => '[',
        '>' => '<',
        _ => null,
    };
}
