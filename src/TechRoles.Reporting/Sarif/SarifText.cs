using System.Text.RegularExpressions;

namespace TechRoles.Reporting;

/// <summary>Texts and places as SARIF has them.</summary>
internal static partial class SarifText
{
    /// <summary>Writes a message: braces would be places for arguments, and a bracket before a parenthesis a link.</summary>
    public static void Message(string name, string text, JsonPage page)
    {
        page.Writer.WriteStartObject(name);
        page.Text("text", Escaped(text));
        page.Writer.WriteEndObject();
    }

    /// <summary>Writes where something is: the file and its row where they are known, and what of the chart it is about.</summary>
    public static void Location(string? file, int? row, IEnumerable<(string Kind, string Id, string Name)> about, JsonPage page)
    {
        var json = page.Writer;
        json.WriteStartObject();
        if (!string.IsNullOrEmpty(file))
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            page.Text("uri", Uri(file));
            json.WriteEndObject();
            if (row is > 0)
            {
                json.WriteStartObject("region");
                page.Number("startLine", row);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteStartArray("logicalLocations");
        foreach (var (kind, id, name) in about)
        {
            json.WriteStartObject();
            page.Text("name", Readable.Of(name));
            page.Text("fullyQualifiedName", $"{kind}/{id}");
            page.Text("kind", kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The path as a reference that is relative to wherever the tool ran; what has a meaning in one is escaped.</summary>
    public static string Uri(string path) => string.Join('/', path.Replace('\\', '/').Split('/').Select(System.Uri.EscapeDataString));

    private static string Escaped(string text)
    {
        var braces = Readable.Of(text).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return Link().Replace(braces, match =>
            match.Value.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\[[^\[\]]*\](?=\()")]
    private static partial Regex Link();
}
