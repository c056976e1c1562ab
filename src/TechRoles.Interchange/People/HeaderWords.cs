using System.Collections.Frozen;

namespace TechRoles.Interchange;

/// <summary>What headers mean, in any language that is known.</summary>
internal static class HeaderWords
{
    private const int Longest = 60;

    // Any word may begin or end with so few letters.
    private const int ShortLabel = 3;

    // What may stand in more words than its own; dates, numbers and levels are of many things.
    private static readonly PersonField[] WithinOthers =
        [PersonField.Title, PersonField.Name, PersonField.FirstName, PersonField.LastName, PersonField.Mail, PersonField.PersonId,
            PersonField.PositionId, PersonField.Unit];

    // A word for both Accountable and Responsible says neither here.
    private static readonly FrozenDictionary<CellMarks, PersonField?> Areas = new Dictionary<CellMarks, PersonField?>
    {
        [CellMarks.Accountable] = PersonField.AccountableFor,
        [CellMarks.Responsible] = PersonField.ResponsibleFor,
        [CellMarks.Supports] = PersonField.SupportsIn,
        [CellMarks.Consulted] = PersonField.ConsultedOn,
        [CellMarks.Informed] = PersonField.InformedOf,
    }.ToFrozenDictionary();

    // What means a manager in several words.
    private static readonly string[] ManagerPhrases =
        [.. SourceWords.ManagerWords.Where(word => word.Contains(' ', StringComparison.Ordinal))];

    private static readonly FrozenDictionary<PersonField, FrozenSet<string>> Labels =
        SourceWords.Headers.ToFrozenDictionary(entry => entry.Field, entry => entry.Headers.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The field of each header; each field once, the best header for it first.</summary>
    public static PersonField?[] Read(string[] headers, IReadOnlyList<(PersonField Field, string Header)> asked)
    {
        var fields = new PersonField?[headers.Length];
        var keys = headers.Select(Fold.Header).ToArray();
        var taken = new HashSet<PersonField>();
        foreach (var (field, header) in asked)
            if (Array.IndexOf(keys, Fold.Header(header)) is var column and >= 0 && taken.Add(field)) fields[column] = field;
        var columns = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var column = 0; column < keys.Length; column++)
        {
            if (keys[column].Length == 0 || fields[column] is not null) continue;
            if (!columns.TryGetValue(keys[column], out var same)) columns.Add(keys[column], same = new());
            same.Enqueue(column);
        }

        foreach (var (field, words) in SourceWords.Headers)
        {
            if (taken.Contains(field)) continue;
            foreach (var word in words)
            {
                if (!columns.TryGetValue(word, out var open) || open.Count == 0) continue;
                fields[open.Dequeue()] = field;
                taken.Add(field);
                break;
            }
        }

        for (var column = 0; column < headers.Length; column++)
            if (fields[column] is null && AreasOf(headers[column]) is { } areas && taken.Add(areas))
                fields[column] = areas;
        SettleManagerInParts(headers, fields, taken);
        for (var column = 0; column < headers.Length; column++)
            if (fields[column] is null && headers[column].Length is > 0 and < Longest && Within(headers[column], taken) is { } within
                && taken.Add(within))
                fields[column] = within;
        for (var column = 0; column < headers.Length; column++)
            if (fields[column] is null && headers[column].Length is > 0 and < Longest && ByWords(headers[column], taken) is { } field
                && taken.Add(field))
                fields[column] = field;
        SettleNames(fields);
        return fields;
    }

    private static PersonField? AreasOf(string header) =>
        header.Length < Longest ? Areas.GetValueOrDefault(CellWords.BeforeAreas(CellText.Brackets(header).Outside)) : null;

    /// <summary>Whether a text is a header of a field.</summary>
    public static bool IsLabel(PersonField field, string text) =>
        Labels.TryGetValue(field, out var labels) && labels.Contains(Fold.Header(text));

    // "Job Title [Required]", "Home Department Description", "Legal Name - First Name", "Employee (mail)": what is known
    // stands in more words.
    private static PersonField? Within(string header, HashSet<PersonField> taken)
    {
        var bare = CellText.Brackets(header).Outside;
        if (bare.LastIndexOf(" - ", StringComparison.Ordinal) is var dash and > 0) bare = bare[(dash + 3)..];
        if (bare.LastIndexOf('.') is var point and > 0 && !bare.Contains(' ', StringComparison.Ordinal)
            && SourceWords.PartsOfPerson.Contains(Fold.Word(bare[..point])))
            bare = bare[(point + 1)..];
        var words = Fold.Word(bare).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isOfOthers = Fold.Word(header).Split(' ')
            .Any(word => SourceWords.ManagerWords.Contains(word) || SourceWords.DottedWords.Contains(word));
        if (words.Length == 0 || isOfOthers) return null;
        if (Known(words, bare.Length < header.Length ? Labels.Keys : WithinOthers) is { } whole) return whole;
        if (words.Length > 2 && SourceWords.DescribingWords.Contains(words[^1])) words = words[..^1];
        if (Known(words, WithinOthers) is { } known) return known;
        if (words.Length == 2 && Known([words[1], words[0]], WithinOthers) is { } turned) return turned;
        if (CellText.Brackets(header).Inside is { Length: > 0 } inside
            && Known(Fold.Word(inside).Split(' '), WithinOthers) is { } noted) return noted;
        return words.Length > 1 && SourceWords.WordsOfWhom.Contains(words[0]) ? Known(words[1..], WithinOthers) : null;

        PersonField? Known(string[] words, IEnumerable<PersonField> fields)
        {
            var key = string.Concat(words);
            foreach (var field in fields.Order())
                if (!taken.Contains(field) && Labels[field].Contains(key)) return field;
            return null;
        }
    }

    /// <summary>The columns of a manager's first and last name; null where a table has no two such columns.</summary>
    public static (int First, int Last)? ManagerInParts(string[] headers)
    {
        var (first, last, name) = (-1, -1, -1);
        for (var column = 0; column < headers.Length; column++)
        {
            if (headers[column].Length is 0 or >= Longest) continue;
            var words = OneWord(Fold.Word(CellText.Brackets(headers[column]).Outside)).Split(' ');
            var others = words.Where(word => !SourceWords.ManagerWords.Contains(word)).ToArray();
            if (others.Length == words.Length) continue;
            var key = string.Concat(others);
            if (IsWithin(PersonField.FirstName, key)) first = column;
            else if (IsWithin(PersonField.LastName, key)) last = column;
            else if (Labels[PersonField.Name].Contains(string.Concat(others.Where(word => !SourceWords.JoiningWords.Contains(word)))))
                name = column;
        }

        if (first < 0 && last >= 0) first = name;
        else if (last < 0) last = name;
        return first < 0 || last < 0 ? null : (first, last);

        static string OneWord(string folded) =>
            ManagerPhrases.Aggregate(folded, (text, phrase) => text.Replace(phrase, "manager", StringComparison.Ordinal));

        static bool IsWithin(PersonField field, string key) => Labels[field].Any(label => label.Length > ShortLabel
            && (key.StartsWith(label, StringComparison.Ordinal) || key.EndsWith(label, StringComparison.Ordinal)));
    }

    // Supervisor First Name, Supervisor Last Name: one manager, whose name is in both.
    private static void SettleManagerInParts(string[] headers, PersonField?[] fields, HashSet<PersonField> taken)
    {
        if (ManagerInParts(headers) is not var (first, last)) return;
        foreach (var column in (int[])[first, last])
        {
            if (fields[column] is { } other) taken.Remove(other);
            fields[column] = PersonField.ManagerName;
        }

        taken.Add(PersonField.ManagerName);
    }

    // "Supervisor's employee number" stands in no list, and can be understood.
    private static PersonField? ByWords(string header, HashSet<PersonField> taken)
    {
        var folded = Fold.Word(header);
        var words = folded.Split(' ');
        bool Any(FrozenSet<string> set) =>
            words.Any(set.Contains)
                || set.Any(word => word.Contains(' ', StringComparison.Ordinal) && folded.Contains(word, StringComparison.Ordinal));
        if (words.Length > 6) return null;

        // "Dotted-Rep ID(s)": the line is named, not who leads.
        if (words[0] is "dotted" && words.Length > 1) return PersonField.DottedTo;
        if (!Any(SourceWords.ManagerWords)) return null;
        if (Any(SourceWords.DottedWords)) return PersonField.DottedTo;

        // "Reports to role" names the position above.
        if (SourceWords.ManagerTitles.Contains(folded))
            return taken.Contains(PersonField.Manager) ? null : PersonField.Manager;
        if (Any(SourceWords.OtherWords)) return null;
        if (words.Any(SourceWords.MailWords.Contains)) return PersonField.ManagerMail;
        if (Any(SourceWords.NumberWords))
            return Any(SourceWords.PositionWords) ? PersonField.ManagerPositionId
                : Any(SourceWords.PersonWords) ? PersonField.ManagerPersonId
                : taken.Contains(PersonField.Manager) ? null : PersonField.Manager;
        return taken.Contains(PersonField.Manager) ? PersonField.ManagerName : PersonField.Manager;
    }

    // Beside a first name, what is called a name is the last name.
    private static void SettleNames(PersonField?[] fields)
    {
        if (Array.IndexOf(fields, PersonField.FirstName) < 0 || Array.IndexOf(fields, PersonField.LastName) >= 0)
        {
            // Beside a last name, what is called a name is the first one: Nombre, Apellidos.
            if (Array.IndexOf(fields, PersonField.FirstName) < 0 && Array.IndexOf(fields, PersonField.LastName) >= 0
                && Array.IndexOf(fields, PersonField.Name) is var first and >= 0) fields[first] = PersonField.FirstName;
            return;
        }

        if (Array.IndexOf(fields, PersonField.Name) is var name and >= 0) fields[name] = PersonField.LastName;
    }
}
