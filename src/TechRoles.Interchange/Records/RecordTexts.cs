using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>What is said of documents in which no people are found, and of what in them leads nowhere.</summary>
internal static class RecordTexts
{
    private const int NamesShown = 6;

    public static Text UnknownReport =>
        Text.Of("Somebody is named as a report who stands nowhere in the document; the line was left out.");

    public static Text UnknownEnd =>
        Text.Of("A line leads to or from something that stands nowhere in the document; it was left out.");

    public static Text NoPeople(string language, DataNode root)
    {
        var names = Names(root).Distinct(StringComparer.Ordinal).Take(NamesShown).ToList();
        return Text.Of(
            names.Count > 0
                ? "It is a {language} file with {names}, but no people or positions are found in it. Wanted are objects with a name, a "
                    + "title (title, jobTitle, position, role …) and a manager (managerId, reportsTo … or reports and children within), or "
                    + "the document whose format is {format}."
                : "It is a {language} file, but no people or positions are found in it. Wanted are objects with a name, a title (title, "
                    + "jobTitle, position, role …) and a manager (managerId, reportsTo … or reports and children within), or the document "
                    + "whose format is {format}.",
            ("language", Say.Quote(language)), ("names", Say.Commas(names.Select(Say.Quote))), ("format", Say.Quote(ChartJson.Format)));
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
