namespace TechRoles.Interchange;

/// <summary>How a source writes who holds a position, where it has no column for titles.</summary>
internal sealed record NameStyle
{
    private const int RowsLookedAt = 200;
    private static readonly string[] Separators = ["\n", " - ", " – ", " — ", " | ", " / ", ": ", ", ", " ("];

    /// <summary>What stands between name and title in one cell; null: they are not in one.</summary>
    public string? Separator { get; private init; }

    /// <summary>Whether the title stands first.</summary>
    public bool TitleFirst { get; private init; }

    /// <summary>Whether what is called a name is a title.</summary>
    public bool NamesAreTitles { get; private init; }

    /// <summary>Whether a comma stands between the names of two people: where names are not written with the last one first.</summary>
    public bool CommaSeparates { get; private init; }

    /// <summary>What sounds like a title.</summary>
    public required TitleWords Titles { get; init; }

    /// <summary>The style of some rows.</summary>
    public static NameStyle Of(PeopleSource people, TitleWords titles)
    {
        var names = people.Rows().Take(RowsLookedAt).Select(RowReading.RawName)
            .Where(name => name.Length > 0 && !SourceWords.MeansVacant(name)).ToList();
        if (people.NamesArePeople || people.Has(PersonField.Title))
            return new()
            {
                Titles = titles,
                CommaSeparates = names.Count(name => name.Contains(',', StringComparison.Ordinal)) * 2 < names.Count,
            };
        var best = (Count: 0, Separator: "", TitleFirst: false);
        foreach (var separator in Separators)
        {
            var parts = names.Select(name => Split(name, separator)).Where(pair => pair.Second.Length > 0).ToList();
            if (parts.Count * 2 < names.Count) continue;
            var second = parts.Count(pair => titles.LooksLikeTitle(pair.Second) && !titles.LooksLikeTitle(pair.First));
            var first = parts.Count(pair => titles.LooksLikeTitle(pair.First) && !titles.LooksLikeTitle(pair.Second));
            if (Math.Max(first, second) > best.Count) best = (Math.Max(first, second), separator, first > second);
        }

        if (best.Count > 0) return new() { Titles = titles, Separator = best.Separator, TitleFirst = best.TitleFirst };
        return new() { Titles = titles, NamesAreTitles = names.Count > 0 && names.Count(titles.LooksLikeTitle) * 2 >= names.Count };
    }

    /// <summary>The two parts of a cell; the second is empty where it has but one.</summary>
    public static (string First, string Second) Split(string text, string separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at <= 0 ? (text, "") : (text[..at].Trim(), text[(at + separator.Length)..].Trim().TrimEnd(')'));
    }

    /// <summary>Who holds the position of a row, where the row names several by their full names; null: it names one.</summary>
    public string[]? Holders(PeopleRow row, string name) =>
        row[PersonField.PersonId].Length > 0 || row[PersonField.FirstName].Length > 0 || row[PersonField.LastName].Length > 0
            ? null
            : Interchange.Holders.Several(name, CommaSeparates);

    /// <summary>Name and title of a cell.</summary>
    public (string Name, string Title) Read(string text)
    {
        if (NamesAreTitles) return ("", text);
        if (Separator is null) return (text, "");
        var (first, second) = Split(text, Separator);
        if (second.Length == 0) return Titles.LooksLikeTitle(text) ? ("", text) : (text, "");
        return TitleFirst ? (second, first) : (first, second);
    }
}
