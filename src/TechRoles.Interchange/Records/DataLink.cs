using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>An arrow that a document states beside its records.</summary>
/// <param name="From">Where it begins: an id, or the 0-based number of a record.</param>
/// <param name="To">Where it ends.</param>
/// <param name="IsDotted">Whether it is drawn with dots.</param>
/// <param name="Reports">Whether its words say that its beginning reports to its end.</param>
/// <param name="Line">Its line.</param>
internal sealed record DataLink(string From, string To, bool IsDotted, bool Reports, int Line)
{
    private static readonly (string From, string To)[] Ends =
        [("source", "target"), ("from", "to"), ("start", "end"), ("startnode", "endnode"), ("tail", "head"), ("sourceid", "targetid"),
            ("fromid", "toid"), ("src", "dst")];

    /// <summary>The link that an object is; null where it is none.</summary>
    public static DataLink? Of(DataNode node)
    {
        var inner = node["data"] is { Kind: DataKind.Fields } data && Find(node) is null ? data : node;
        if (Find(inner) is not { } ends || IsDay(ends.From)
            || inner.Names.Any(
                name => Spelling.Key(name) is "title" or "jobtitle" or "name" && inner[name]?.Text.Length > 0 && node == inner
                    && !HasType(node)))
            return null;
        bool isDotted = false, reports = false;
        for (var at = 0; at < inner.Items.Count; at++)
        {
            var key = Spelling.Key(inner.Names[at]);
            var value = inner.Items[at];
            if (key is "label" or "type" or "relation" or "kind" or "name" or "relationship" or "category")
            {
                var says = ArrowText.Of(value.Text);
                isDotted |= says.IsDotted || value.Text.Contains("dash", StringComparison.OrdinalIgnoreCase);
                reports |= says.Reports;
            }
            else if (key is "dashes" or "dashed" or "dotted" && value.Text != "false") isDotted = true;
            else if (key == "style"
                && (value.Text.Contains("dash", StringComparison.OrdinalIgnoreCase)
                    || value.Text.Contains("dotted", StringComparison.OrdinalIgnoreCase)
                || value.Names.Any(name => name.Contains("dash", StringComparison.OrdinalIgnoreCase)))) isDotted = true;
        }

        return new(ends.From, ends.To, isDotted, reports, node.Line);
    }

    /// <summary>The link that a list of two texts is; null where it is none, or names the ends of the links beside it.</summary>
    public static DataLink? OfPair(DataNode list) =>
        list.Items.Count == 2
        && list.Items.All(item => item.Kind == DataKind.Text && item.Text.Length > 0 && !ScimSigns.IsSchema(item.Text))
        && !Ends.Contains((Spelling.Key(list.Items[0].Text), Spelling.Key(list.Items[1].Text)))
            ? new(list.Items[0].Text, list.Items[1].Text, false, false, list.Line)
            : null;

    private static bool HasType(DataNode node) => node.Names.Any(name => Spelling.Key(name) is "type" or "relation" or "relationship");

    // Rows with dates have a from and a to, too.
    private static bool IsDay(string text) =>
        text.Length >= 8 && text.Count(char.IsDigit) >= 6 && text.Any(letter => letter is '-' or '/' or '.');

    private static (string From, string To)? Find(DataNode node)
    {
        foreach (var (from, to) in Ends)
            if (End(node, from) is { } first && End(node, to) is { } last) return (first, last);
        return null;
    }

    private static string? End(DataNode node, string key)
    {
        for (var at = 0; at < node.Names.Count; at++)
        {
            if (Spelling.Key(node.Names[at]) != key) continue;
            var value = node.Items[at];
            if (value.Kind == DataKind.Fields) value = value["id"] ?? value["cell"] ?? value["key"] ?? value;
            return value is { Kind: DataKind.Text, Text.Length: > 0 } ? value.Text : null;
        }

        return null;
    }
}
