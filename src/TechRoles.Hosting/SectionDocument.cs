using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using TechRoles.Interchange;

namespace TechRoles.Hosting;

/// <summary>A section of a configuration as the JSON document that it was, or could have been: keys may come from environment variables
/// in any case, and every value is a text.</summary>
internal static class SectionDocument
{
    /// <summary>The document has four levels; what is deeper is wrong anyway.</summary>
    private const int MostLevels = 8;

    /// <summary>What the section may have beside the properties of the document.</summary>
    public static readonly ImmutableArray<string> Besides = ["waivers", "baseline", "language"];

    private static readonly string[] Names = [.. ConfigurationJson.Properties, .. Besides];

    /// <summary>The document, of a format unless the section says another.</summary>
    public static ReadOnlyMemory<byte> Of(IConfigurationSection section, string format)
    {
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        if (section["format"] is null) json.WriteString("format", format);
        foreach (var child in section.GetChildren()) Write(child, json);
        json.WriteEndObject();
        json.Flush();
        return output.WrittenMemory;
    }

    /// <summary>The key that a JSON pointer into the document means.</summary>
    public static string KeyOf(string section, string? pointer) =>
        section + (pointer ?? "").Replace('/', ':')
            .Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static void Write(IConfigurationSection section, Utf8JsonWriter json, int depth = 0)
    {
        if (section.Value is null && !section.GetChildren().Any()) return;
        json.WritePropertyName(NameOf(section.Key));
        WriteValue(section, json, depth);
    }

    private static void WriteValue(IConfigurationSection section, Utf8JsonWriter json, int depth)
    {
        IConfigurationSection[] children = depth > MostLevels ? [] : [.. section.GetChildren()];
        if (children.Length == 0)
        {
            WriteText(section, json);
        }
        else if (Array.TrueForAll(children, child => int.TryParse(child.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            json.WriteStartArray();
            foreach (var child in children) WriteValue(child, json, depth + 1);
            json.WriteEndArray();
        }
        else
        {
            json.WriteStartObject();
            foreach (var child in children) Write(child, json, depth + 1);
            json.WriteEndObject();
        }
    }

    private static void WriteText(IConfigurationSection section, Utf8JsonWriter json)
    {
        // An empty list leaves an empty text behind.
        if (section.Value is "" && NameOf(section.Key) is "profiles" or "overrides") json.WriteNullValue();
        else if (NameOf(section.Key) == "limit"
            && int.TryParse(section.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var limit))
            json.WriteNumberValue(limit);
        else json.WriteStringValue(section.Value);
    }

    private static string NameOf(string key) =>
        Array.Find(Names, name => string.Equals(name, key, StringComparison.OrdinalIgnoreCase)) ?? key;
}
