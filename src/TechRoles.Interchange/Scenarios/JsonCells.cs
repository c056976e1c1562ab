using System.Text.Json;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Values of objects by the columns that they belong to.</summary>
internal static class JsonCells
{
    /// <summary>Writes a value as a property; nothing where nothing is stated.</summary>
    public static void Write<T>(T row, FactColumn<T> column, Utf8JsonWriter json)
    {
        if (column.Items is { } items)
        {
            if (items(row) is not { Count: > 0 } list) return;
            json.WriteStartArray(column.Name);
            foreach (var item in list) json.WriteStringValue(item);
            json.WriteEndArray();
            return;
        }

        if (column.Write(row) is not { Length: > 0 } text) return;
        switch (column.Shape)
        {
            case CellShape.Number:
                json.WritePropertyName(column.Name);
                json.WriteRawValue(text, skipInputValidation: true);
                break;
            case CellShape.Flag: json.WriteBoolean(column.Name, text == "true"); break;
            default: json.WriteString(column.Name, text); break;
        }
    }

    /// <summary>The row with a value that is not null. An empty text states nothing, and is wrong where something is required.</summary>
    public static T Read<T>(T row, FactColumn<T> column, JsonElement value, ChangeReader reader, string path, bool isRequired)
    {
        if (column.SetItems is { } set)
        {
            var items = new List<string>();
            foreach (var (item, place) in value.ValueKind == JsonValueKind.String ? [(value, path)] : reader.Items(value, path))
                if (TryText(column, item, reader, place, out var text) && text.Length > 0 && TryTake(ref row, column, text, reader, place))
                    items.Add(text);
            return set(row, items.ToValueList());
        }

        if (!TryText(column, value, reader, path, out var single)) return row;
        if (single.Length > 0) TryTake(ref row, column, single, reader, path);
        else if (isRequired) reader.Report(ScenarioTexts.Invalid(single, column), path);
        return row;
    }

    /// <summary>Reads an object of which every property is a column.</summary>
    /// <param name="row">The row of which nothing has been read yet.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="value">What should be the object.</param>
    /// <param name="reader">Takes problems.</param>
    /// <param name="path">The pointer to the object.</param>
    /// <param name="read">The row with what could be read.</param>
    /// <param name="inner">The name of an object inside, whose properties are columns as well; null: there is none.</param>
    /// <returns>False where it is no object.</returns>
    public static bool TryReadRow<T>(
        T row, IReadOnlyList<FactColumn<T>> columns, JsonElement value, ChangeReader reader, string path, out T read, string? inner = null)
    {
        read = row;
        if (reader.Properties(value, path) is not { } properties) return false;
        var missing = columns.Where(column => column.Required).ToHashSet();
        foreach (var (name, cell) in properties)
        {
            var place = ChangeReader.Below(path, name);
            if (cell.ValueKind == JsonValueKind.Null) continue;
            if (name == inner) TryReadRow(read, columns, cell, reader, place, out read);
            else if (columns.FirstOrDefault(known => known.Name == name) is not { } column)
                reader.Report(ScenarioTexts.UnknownProperty(name), place);
            else
            {
                missing.Remove(column);
                read = Read(read, column, cell, reader, place, column.Required);
            }
        }

        foreach (var column in columns.Where(missing.Contains)) reader.Report(ScenarioTexts.MissingHere(column.Name), path);
        return true;
    }

    private static bool TryTake<T>(ref T row, FactColumn<T> column, string text, ChangeReader reader, string path)
    {
        if (column.Read(ref row, text)) return true;
        reader.Report(ScenarioTexts.Invalid(text, column), path);
        return false;
    }

    // Numbers and flags are taken as they are written; a text is no number.
    private static bool TryText(FactColumn column, JsonElement value, ChangeReader reader, string path, out string text)
    {
        text = "";
        var fits = value.ValueKind switch
        {
            JsonValueKind.String => column.Shape is CellShape.Text or CellShape.List,
            JsonValueKind.Number => column.Shape == CellShape.Number,
            JsonValueKind.True or JsonValueKind.False => column.Shape == CellShape.Flag,
            _ => false,
        };
        if (!fits)
        {
            reader.Report(ScenarioTexts.WrongType(value.Kind(), column), path);
            return false;
        }

        if (value.ValueKind != JsonValueKind.String) text = value.GetRawText();
        else if (!value.TryText(out text))
        {
            reader.Report(ScenarioTexts.NoUnicode(column.Name), path);
            return false;
        }

        return true;
    }
}
