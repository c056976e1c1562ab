using System.Collections.Frozen;

namespace TechRoles.Interchange;

/// <summary>What headers mean, in any language that is known.</summary>
internal static class HeaderWords
{
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
            if (fields[column] is null && headers[column].Length is > 0 and < 60 && ByWords(headers[column], taken) is { } field
                && taken.Add(field))
                fields[column] = field;
        SettleNames(fields);
        return fields;
    }

    /// <summary>Whether a text is a header of a field.</summary>
    public static bool IsLabel(PersonField field, string text) =>
        Labels.TryGetValue(field, out var labels) && labels.Contains(Fold.Header(text));

    // "Supervisor's employee number" stands in no list, and can be understood.
    private static PersonField? ByWords(string header, HashSet<PersonField> taken)
    {
        var folded = Fold.Word(header);
        var words = folded.Split(' ');
        bool Any(FrozenSet<string> set) =>
            words.Any(set.Contains)
                || set.Any(word => word.Contains(' ', StringComparison.Ordinal) && folded.Contains(word, StringComparison.Ordinal));
        if (!Any(SourceWords.ManagerWords) || words.Length > 6) return null;
        if (Any(SourceWords.DottedWords)) return PersonField.DottedTo;
        if (Any(SourceWords.OtherWords)) return null;
        if (words.Any(word => word is "email" or "mail" or "correo" or "courriel")) return PersonField.ManagerMail;
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
