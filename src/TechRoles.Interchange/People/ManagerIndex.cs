namespace TechRoles.Interchange;

/// <summary>Finds the rows that a text means, by everything that a row is known by. An index is made when it is first asked.</summary>
internal sealed class ManagerIndex(IReadOnlyList<PositionRow> rows)
{
    private static readonly (char Open, char Close)[] Brackets = [('(', ')'), ('[', ']'), ('<', '>')];
    private static readonly string[] Dashes = [" - ", " – ", " — ", " | ", ": "];
    private static readonly string[] Honorifics =
        ["dr", "prof", "mr", "mrs", "ms", "herr", "frau", "m", "mme", "mlle", "sr", "sra", "dipl ing", "ing"];

    private RowIndex? _ids;
    private RowIndex? _personIds;
    private RowIndex? _nodes;
    private RowIndex? _mails;
    private RowIndex? _distinguishedNames;
    private RowIndex? _rawNames;
    private RowIndex? _names;
    private RowIndex? _plainNames;
    private RowIndex? _sortedNames;
    private RowIndex? _titles;
    private RowIndex? _foldedIds;
    private RowIndex? _shortIds;

    /// <summary>Whether ids of people go before ids of positions.</summary>
    public bool PeopleFirst { get; set; }

    public RowIndex Ids => _ids ??= Index(row => row.OwnId);

    public RowIndex PersonIds => _personIds ??= Index(row => row.PersonId);

    private RowIndex Nodes => _nodes ??= Index(row => row.Node);

    private RowIndex Mails => _mails ??= Index(row => row.Mail.ToLowerInvariant(), row => row.UserName.ToLowerInvariant());

    private RowIndex DistinguishedNames =>
        _distinguishedNames ??= Index(row => row.DistinguishedName.Length == 0 ? "" : Fold.DistinguishedName(row.DistinguishedName));

    private RowIndex RawNames =>
        _rawNames ??= WithHolders(name => name, Index(row => row.RawName, row => row.Name == row.RawName ? "" : row.Name));

    private RowIndex Names => _names ??= WithHolders(
        Fold.Name, Index(row => Fold.Name(row.Name), row => row.Name == row.RawName ? "" : Fold.Text(row.RawName)));

    private RowIndex PlainNames => _plainNames ??= WithHolders(Bare, Index(row => Bare(row.Name)));

    private RowIndex SortedNames => _sortedNames ??= WithHolders(Sorted, Index(row => Sorted(row.Name)));

    private RowIndex Titles => _titles ??= Index(row => Fold.Text(row.Title));

    private RowIndex FoldedIds =>
        _foldedIds ??= Index(row => Squeezed(row.OwnId), row => row.PersonId == row.OwnId ? "" : Squeezed(row.PersonId));

    private RowIndex ShortIds => _shortIds ??= Index(row => Short(row.OwnId), row => row.PersonId == row.OwnId ? "" : Short(row.PersonId));

    /// <summary>The rows of a node.</summary>
    public Match? Node(string text) => Found("node", Nodes[text]);

    /// <summary>What a text means; null where nothing fits.</summary>
    /// <param name="text">What stands in the place of the manager.</param>
    /// <param name="field">In which field.</param>
    public Match? Find(string text, PersonField field)
    {
        var peopleFirst = PeopleFirst || field == PersonField.ManagerPersonId;
        return (peopleFirst
            ? Found("person id", PersonIds[text]) ?? Found("id", Ids[text])
            : Found("id", Ids[text]) ?? Found("person id", PersonIds[text]))
            ?? Mail(text)
            ?? DistinguishedName(text)
            ?? Found("name", RawNames[text])
            ?? Found("id", FoldedIds[Squeezed(text)], isSpelling: true)
            ?? Name(text)
            ?? WithId(text)
            ?? (text.StartsWith('@') ? Known(text[1..]) : null)
            ?? Found("id", Short(text) is { Length: > 0 } id ? ShortIds[id] : [], isSpelling: true)
            ?? Found("name", PlainNames[Bare(text)], isSpelling: true)
            ?? Found("name", SortedNames[Sorted(text)], isSpelling: true)
            ?? Found("title", Titles[Fold.Text(text)]);
    }

    private Match? Mail(string text)
    {
        var mail = text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text[7..] : text;
        if (mail.IndexOf('\\', StringComparison.Ordinal) is var at and > 0) mail = mail[(at + 1)..];
        return Found("mail", Mails[mail.ToLowerInvariant()]);
    }

    private Match? DistinguishedName(string text)
    {
        if (!text.Contains('=', StringComparison.Ordinal)) return null;
        if (Found("distinguished name", DistinguishedNames[Fold.DistinguishedName(text)]) is { } known) return known;
        return CommonName(text) is { } name && Found("distinguished name", Names[Fold.Name(name)]) is { } named ? named : null;
    }

    /// <summary>The first part of a distinguished name; null where a text is none.</summary>
    internal static string? CommonName(string text)
    {
        if (!text.StartsWith("cn=", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("uid=", StringComparison.OrdinalIgnoreCase))
            return null;
        var start = text.IndexOf('=', StringComparison.Ordinal) + 1;
        var name = new System.Text.StringBuilder();
        for (var at = start; at < text.Length && text[at] != ','; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length) at++;
            name.Append(text[at]);
        }

        return name.ToString().Trim();
    }

    private Match? Name(string text)
    {
        var found = Names[Fold.Name(text)];
        if (found.Count == 0) found = Names[Fold.Text(text)];
        if (found.Count == 0) return null;

        // Order of the names and case are common; another Unicode form looks the same and is not.
        var isSpelling = found.All(row => !string.Equals(rows[row].RawName, text, StringComparison.OrdinalIgnoreCase))
            && !text.Contains(',', StringComparison.Ordinal)
            && found.All(row => !rows[row].RawName.Contains(',', StringComparison.Ordinal));
        return Found("name", found, isSpelling);
    }

    // "Ada Quill (1)", "Ada Quill - 1", "1 - Ada Quill", "Ada Quill <ada@example.org>".
    private Match? WithId(string text)
    {
        foreach (var (open, close) in Brackets)
            if (text.EndsWith(close) && text.LastIndexOf(open) is var at and > 0)
                return Known(text[(at + 1)..^1].Trim()) ?? Name(text[..at].Trim());
        foreach (var dash in Dashes)
        {
            var (first, second) = NameStyle.Split(text, dash);
            if (second.Length > 0 && (Known(second) ?? Known(first) ?? Name(first) ?? Name(second)) is { } known) return known;
        }

        // "Ada Quill, CIO" where the file has name and title apart.
        var (name, title) = NameStyle.Split(text, ", ");
        return title.Length > 0 && Names[Fold.Name(name)] is { Count: > 0 } named
            && named.Where(row => Fold.Text(rows[row].Title) == Fold.Text(title)).ToList() is { Count: > 0 } titled
            ? Found("name", titled)
            : null;
    }

    private Match? Known(string id) => Found("id", Ids[id]) ?? Found("person id", PersonIds[id]) ?? Mail(id);

    private static Match? Found(string by, IReadOnlyList<int> rows, bool isSpelling = false) =>
        rows.Count == 0 ? null : new(by, rows, isSpelling);

    private static string Squeezed(string id) => Fold.Text(id).Replace(" ", "", StringComparison.Ordinal);

    // What a spreadsheet makes of a number: no zeros in front, and sometimes ".0" behind; people write "#" before it.
    private static string Short(string id)
    {
        var digits = id.Trim().TrimStart('#');
        if (digits.EndsWith(".0", StringComparison.Ordinal)) digits = digits[..^2];
        return digits.Length > 0 && digits.All(char.IsAsciiDigit) ? digits.TrimStart('0') is { Length: > 0 } rest ? rest : "0" : "";
    }

    // "EXAMPLE Ann": the names in another order, without a comma that tells of it.
    private static string Sorted(string name) => string.Join(' ', Bare(name).Split(' ').Order(StringComparer.Ordinal));

    private static string Bare(string name)
    {
        var plain = Fold.Word(Fold.Name(Fold.Plain(name)));
        foreach (var honorific in Honorifics)
            if (plain.StartsWith(honorific + " ", StringComparison.Ordinal)) plain = plain[(honorific.Length + 1)..];
        return plain;
    }

    /// <summary>Rows that name several holders are found by each of them, too.</summary>
    private RowIndex WithHolders(Func<string, string> key, RowIndex index)
    {
        for (var row = 0; row < rows.Count; row++)
            if (rows[row].Id.Length > 0)
                foreach (var holder in rows[row].Holders ?? []) index.Add(key(holder), row);
        return index;
    }

    private RowIndex Index(params ReadOnlySpan<Func<PositionRow, string>> keys)
    {
        var index = new RowIndex();
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Id.Length == 0) continue;
            foreach (var key in keys) index.Add(key(rows[row]), row);
        }

        return index;
    }

    /// <summary>Rows that a text may mean.</summary>
    /// <param name="By">By what.</param>
    /// <param name="Rows">The rows, at least one.</param>
    /// <param name="IsSpelling">Whether the text is written otherwise than there.</param>
    internal sealed record Match(string By, IReadOnlyList<int> Rows, bool IsSpelling);
}
