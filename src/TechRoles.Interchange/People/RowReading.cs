namespace TechRoles.Interchange;

/// <summary>Who holds the position of a row, and what the position is, as far as the row alone says it.</summary>
/// <param name="Name">The holder's name; empty where it is not stated.</param>
/// <param name="Title">The title; empty where it is not stated.</param>
/// <param name="IsVacant">Whether the row says that nobody holds the position.</param>
/// <param name="IsActing">Whether the row says that somebody fills in.</param>
internal readonly record struct RowReading(string Name, string Title, bool IsVacant, bool IsActing)
{
    /// <summary>The name as it stands in the source.</summary>
    public static string RawName(PeopleRow row)
    {
        var (name, first, last) = (row[PersonField.Name], row[PersonField.FirstName], row[PersonField.LastName]);
        if (first.Length == 0 || last.Length == 0) return name.Length > 0 ? name : first + last;

        // A full name beside the last name has it already.
        return first.EndsWith(" " + last, StringComparison.OrdinalIgnoreCase) ? first : $"{first} {last}";
    }

    public static RowReading Of(PeopleRow row, NameStyle style)
    {
        var name = RawName(row);
        var title = row[PersonField.Title];
        var isVacant = SourceWords.MeansVacant(name);
        if (!isVacant && title.Length == 0 && name.Length > 0) (name, title) = style.Read(name);
        isVacant |= SourceWords.MeansVacant(name) || IsVacantTitle(ref title, name);
        var isActing = false;
        if (!isVacant && name.EndsWith(')') && name.LastIndexOf('(') is var at and > 0)
        {
            isActing = SourceWords.MeansActing(name[(at + 1)..^1]);
            if (isActing) name = name[..at].Trim();
        }

        if (isVacant || (name.Length > 0 && SourceWords.MeansNobody(name))) name = "";
        return new(name, title, isVacant, isActing);
    }

    // "CIO (vacant)" and "VACANT - CIO" say it in the title; where a holder is named, the title means something else.
    private static bool IsVacantTitle(ref string title, string name)
    {
        if (name.Length > 0 || title.Length == 0) return false;
        if (title.EndsWith(')') && title.LastIndexOf('(') is var at and > 0 && SourceWords.MeansVacant(title[(at + 1)..^1]))
        {
            title = title[..at].Trim();
            return true;
        }

        foreach (var dash in (string[])[" - ", " – ", " — ", ": "])
        {
            var (first, second) = NameStyle.Split(title, dash);
            if (second.Length == 0 || SourceWords.MeansVacant(first) == SourceWords.MeansVacant(second)) continue;
            title = SourceWords.MeansVacant(first) ? second : first;
            return true;
        }

        return false;
    }
}
