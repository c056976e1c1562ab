namespace TechRoles.Interchange;

/// <summary>What is said of documents in which no people are found, and of what in them leads nowhere.</summary>
internal static class RecordTexts
{
    private const int NamesShown = 6;

    public const string UnknownReport = "Somebody is named as a report who stands nowhere in the document; the line was left out.";

    public const string UnknownEnd = "A line leads to or from something that stands nowhere in the document; it was left out.";

    public static string NoPeople(string language, DataNode root)
    {
        var names = Names(root).Distinct(StringComparer.Ordinal).Take(NamesShown).ToList();
        var has = names.Count > 0 ? $" with {string.Join(", ", names)}" : "";
        return $"It is a {language} file{has}, but no people or positions are found in it. Wanted are objects with a name, a title "
            + $"(title, jobTitle, position, role …) and a manager "
            + $"(managerId, reportsTo … or reports and children within), or the document whose format is {ChartJson.Format}.";
    }

    // Names of the first object, or of the first one in a list.
    private static IEnumerable<string> Names(DataNode root)
    {
        for (var depth = 0; depth < 3; depth++)
        {
            if (root.Kind == DataKind.List && root.Items.Count > 0) root = root.Items[0];
            else if (root.Kind == DataKind.Fields && root.Items.Count == 1 && root.Items[0].Kind is DataKind.List or DataKind.Fields)
                root = root.Items[0];
            else break;
        }

        return root.Names.Select(name => name.Length > 40 ? name[..40] : name);
    }
}
