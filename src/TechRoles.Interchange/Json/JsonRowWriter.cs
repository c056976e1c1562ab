using System.Text.Json;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Writes rows as objects; columns that are not stated are left out.</summary>
/// <param name="list">The list.</param>
/// <param name="json">Takes the objects.</param>
/// <param name="isStrict">Whether half a character is refused; else it becomes U+FFFD.</param>
/// <param name="namesList">Whether each row says first which list it is of.</param>
/// <param name="isInside">Whether the object has begun, and somebody else ends it.</param>
internal sealed class JsonRowWriter(
    FactList list, Utf8JsonWriter json, bool isStrict = false, bool namesList = false, bool isInside = false)
    : IRowWriter
{
    private string? _inside;

    /// <summary>Writes a list as a property; nothing where it has no rows.</summary>
    public static void WriteArray(FactList list, ChartFacts facts, Utf8JsonWriter json, bool isStrict)
    {
        if (list.Count(facts) == 0) return;
        json.WriteStartArray(list.Name);
        list.Write(facts, new JsonRowWriter(list, json, isStrict));
        json.WriteEndArray();
    }

    public void BeginRow()
    {
        if (!isInside) json.WriteStartObject();
        if (namesList) json.WriteString("list", list.Name);
    }

    public void Cell(int column, string text)
    {
        var name = Name(column);
        switch (list.Columns[column].Shape)
        {
            case CellShape.Number: json.WritePropertyName(name); json.WriteRawValue(text, skipInputValidation: true); break;
            case CellShape.Flag: json.WriteBoolean(name, text == "true"); break;
            default: json.WriteString(name, isStrict ? text.Whole() : text); break;
        }
    }

    public void Items(int column, ValueList<string> items)
    {
        json.WriteStartArray(Name(column));
        foreach (var item in items) json.WriteStringValue(isStrict ? item.Whole() : item);
        json.WriteEndArray();
    }

    public void EndRow()
    {
        if (_inside is not null) json.WriteEndObject();
        _inside = null;
        if (!isInside) json.WriteEndObject();
    }

    private string Name(int column)
    {
        if (list.Columns[column].Inside is { } inside && inside != _inside) json.WriteStartObject(_inside = inside);
        return list.Columns[column].Name;
    }
}
