using System.Text.Json;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Reads the JSON document into a sink.</summary>
internal sealed class JsonDocumentReader(DocumentSource source)
{
    /// <summary>Reads a document.</summary>
    /// <returns>Why nothing can be read; null where it was.</returns>
    public static Text? Read(ReadOnlyMemory<byte> json, string file, FactSink sink)
    {
        if (json.Span.StartsWith("\uFEFF"u8)) json = json[3..];
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement, file, sink);
        }
        catch (JsonException exception)
        {
            return ProblemTexts.NoJson(exception.LineNumber, exception.BytePositionInLine);
        }
    }

    /// <summary>Reads a document.</summary>
    /// <returns>Why nothing can be read; null where it was.</returns>
    public static Text? Read(JsonElement root, string file, FactSink sink)
    {
        if (root.ValueKind != JsonValueKind.Object) return ProblemTexts.NoDocument;
        if (Format(root) is not { } format) return ProblemTexts.NoDocument;
        if (format != ChartJson.Format) return ProblemTexts.OtherFormat(format);
        new JsonDocumentReader(new(sink, file)).Read(root);
        return null;
    }

    private static string? Format(JsonElement root)
    {
        // A search by name would throw at a name that is no Unicode text; the last of several counts, as everywhere.
        string? found = null;
        foreach (var property in root.EnumerateObject())
            if (property.SafeName() == "format")
                found = property.Value.ValueKind == JsonValueKind.String && property.Value.TryText(out var text) ? text : null;
        return found;
    }

    private void Read(JsonElement root)
    {
        foreach (var (name, value) in Properties(root, ""))
        {
            // What JSON-LD and editors read of a document is no fact.
            if (name is "format" or "@context" or "@id" or "@type" or "$schema") continue;
            if (FactLists.Find(name) is not { } list || list.Name != name)
                source.Report(ProblemKind.UnknownColumn, ProblemTexts.UnknownList(name), At("/" + DocumentSource.Escaped(name)));
            else if (list == FactLists.Organisation) ReadOrganisation(value);
            else ReadList(list, value);
        }
    }

    private void ReadOrganisation(JsonElement value)
    {
        var list = FactLists.Organisation;
        if (!Is(JsonValueKind.Object, value, list.Name)) return;
        var row = list.Rows(source);
        row.Begin(-1);
        foreach (var (name, cell) in Properties(value, "/organisation"))
        {
            if (name != "profile") ReadCell(row, -1, name, cell, column => list.Columns[column].Inside is null);
            else if (Is(JsonValueKind.Object, cell, "organisation/profile"))
                foreach (var (inner, innerCell) in Properties(cell, "/organisation/profile"))
                    ReadCell(row, -1, inner, innerCell, column => list.Columns[column].Inside == name);
        }

        row.End();
    }

    private void ReadList(FactList list, JsonElement value)
    {
        if (!Is(JsonValueKind.Array, value, list.Name)) return;
        var row = list.Rows(source);
        var index = -1;
        foreach (var item in value.EnumerateArray())
        {
            index++;
            if (item.ValueKind != JsonValueKind.Object)
            {
                source.Report(ProblemKind.UnreadableRow, ProblemTexts.NoObject(item.Kind()), source.At(list.Name, index, null));
                continue;
            }

            row.Begin(index);
            foreach (var (name, cell) in Properties(item, $"/{list.Name}/{index}")) ReadCell(row, index, name, cell, _ => true);
            row.End();
        }
    }

    private void ReadCell(RowReader row, int index, string name, JsonElement cell, Func<int, bool> belongs)
    {
        var column = row.List.Find(name);
        if (column < 0 || row.List.Columns[column].Name != name || !belongs(column))
        {
            source.ReportUnknown(row.List.Name, name, source.At(row.List.Name, index, DocumentSource.Escaped(name)));
            return;
        }

        var definition = row.List.Columns[column];
        var takesList = definition.Shape == CellShape.List || definition.Repeats;
        switch (cell.ValueKind)
        {
            case JsonValueKind.Null: break;
            case JsonValueKind.String when definition.Shape is CellShape.Text or CellShape.List: ReadText(row, column, cell); break;
            case JsonValueKind.Number when definition.Shape == CellShape.Number: row.Cell(column, cell.GetRawText()); break;
            case JsonValueKind.True or JsonValueKind.False when definition.Shape == CellShape.Flag:
                row.Cell(column, cell.GetRawText());
                break;
            case JsonValueKind.Array when takesList: ReadItems(row, column, cell); break;
            default: row.Reject(column, ProblemTexts.WrongType(cell.Kind(), definition)); break;
        }
    }

    private static void ReadText(RowReader row, int column, JsonElement cell)
    {
        if (cell.TryText(out var text)) row.Cell(column, text);
        else row.Reject(column, ProblemTexts.NoUnicode(row.List.Columns[column]));
    }

    private static void ReadItems(RowReader row, int column, JsonElement cell)
    {
        var items = new List<string>(cell.GetArrayLength());
        foreach (var item in cell.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Null) continue;
            if (item.ValueKind != JsonValueKind.String) row.Reject(column, ProblemTexts.WrongType(item.Kind(), row.List.Columns[column]));
            else if (item.TryText(out var text)) items.Add(text);
            else row.Reject(column, ProblemTexts.NoUnicode(row.List.Columns[column]));
        }

        row.Items(column, items);
    }

    // A name that stands twice in one object: the first counts.
    private IEnumerable<(string Name, JsonElement Value)> Properties(JsonElement value, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            var name = property.SafeName();
            if (seen.Add(name)) yield return (name, property.Value);
            else
                source.Report(ProblemKind.InvalidValue, ProblemTexts.SamePropertyTwice(name), At($"{path}/{DocumentSource.Escaped(name)}"));
        }
    }

    private bool Is(JsonValueKind kind, JsonElement value, string path)
    {
        if (value.ValueKind == kind) return true;
        if (value.ValueKind != JsonValueKind.Null)
            source.Report(ProblemKind.InvalidValue, ProblemTexts.WrongKind(path, value.Kind(), kind == JsonValueKind.Array),
                At("/" + path));
        return false;
    }

    private ProblemPlace At(string path) => new(source.File, null, null, path);
}
