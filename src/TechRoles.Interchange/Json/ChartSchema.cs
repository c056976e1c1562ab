using System.Buffers;
using System.Text;
using System.Text.Json;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The JSON Schema (2020-12) of the JSON document, made from the table of fact lists, for editors.</summary>
/// <remarks>It describes documents as <see cref="ChartJson.Write(ChartFacts)"/> writes them. Reading is more lenient: words of closed lists
/// are taken in any spelling, and properties that no list has are passed over and said.</remarks>
public static class ChartSchema
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>The schema as the text of a document.</summary>
    public static string Write()
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", "urn:techroles:" + ChartJson.Format);
            json.WriteString("title", "Facts about an organisation");
            json.WriteString("type", "object");
            json.WriteStartArray("required");
            json.WriteStringValue("format");
            json.WriteEndArray();
            json.WriteStartObject("properties");
            json.WriteStartObject("format");
            json.WriteString("const", ChartJson.Format);
            json.WriteEndObject();
            json.WritePropertyName(FactLists.Organisation.Name);
            WriteRow(json, FactLists.Organisation);
            foreach (var list in FactLists.Tables)
            {
                json.WriteStartObject(list.Name);
                json.WriteString("type", "array");
                json.WritePropertyName("items");
                WriteRow(json, list);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan) + "\n";
    }

    private static void WriteRow(Utf8JsonWriter json, FactList list)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        if (list.Columns.Any(column => column.Required))
        {
            json.WriteStartArray("required");
            foreach (var column in list.Columns.Where(column => column.Required)) json.WriteStringValue(column.Name);
            json.WriteEndArray();
        }

        json.WriteStartObject("properties");
        foreach (var column in list.Columns.Where(column => column.Inside is null)) WriteColumn(json, column);
        foreach (var inside in list.Columns.Where(column => column.Inside is not null).GroupBy(column => column.Inside!))
        {
            json.WriteStartObject(inside.Key);
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach (var column in inside) WriteColumn(json, column);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, FactColumn column)
    {
        json.WriteStartObject(column.Name);
        json.WriteString("description", column.RefersTo is { } list ? $"{column.Expected} ({list})" : column.Expected);
        switch (column.Value)
        {
            case ColumnValue.Id or ColumnValue.RoleKind:
                json.WriteString("type", "string");
                json.WriteNumber("minLength", 1);
                break;
            case ColumnValue.Ids:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                json.WriteEndObject();
                break;
            case ColumnValue.Choice:
                json.WriteStartArray("enum");
                foreach (var word in column.Words) json.WriteStringValue(word);
                json.WriteEndArray();
                break;
            case ColumnValue.Date:
                json.WriteString("type", "string");
                json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
                break;
            case ColumnValue.Number: json.WriteString("type", "integer"); break;
            case ColumnValue.Percent:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", 0);
                json.WriteNumber("maximum", 100);
                break;
            case ColumnValue.Flag: json.WriteString("type", "boolean"); break;
            case ColumnValue.Text: json.WriteString("type", "string"); break;
            default: throw new InvalidOperationException($"A column of {column.Value} has no schema.");
        }

        json.WriteEndObject();
    }
}
