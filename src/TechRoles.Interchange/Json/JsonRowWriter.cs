using System.Text.Json;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Writes rows as objects; columns that are not stated are left out.</summary>
internal sealed class JsonRowWriter(FactList list, Utf8JsonWriter json) : IRowWriter
{
    private string? _inside;

    /// <summary>Writes a list as a property; nothing where it has no rows.</summary>
    public static void WriteArray(FactList list, ChartFacts facts, Utf8JsonWriter json)
    {
        if (list.Count(facts) == 0) return;
        json.WriteStartArray(list.Name);
        list.Write(facts, new JsonRowWriter(list, json));
        json.WriteEndArray();
    }

    public void BeginRow() => json.WriteStartObject();

    public void Cell(int column, string text)
    {
        var name = Name(column);
        switch (list.Columns[column].Shape)
        {
            case CellShape.Number: json.WritePropertyName(name); json.WriteRawValue(text, skipInputValidation: true); break;
            case CellShape.Flag: json.WriteBoolean(name, text == "true"); break;
            default: json.WriteString(name, text); break;
        }
    }

    public void Items(int column, ValueList<string> items)
    {
        json.WriteStartArray(Name(column));
        foreach (var item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }

    public void EndRow()
    {
        if (_inside is not null) json.WriteEndObject();
        _inside = null;
        json.WriteEndObject();
    }

    private string Name(int column)
    {
        if (list.Columns[column].Inside is { } inside && inside != _inside) json.WriteStartObject(_inside = inside);
        return list.Columns[column].Name;
    }
}
