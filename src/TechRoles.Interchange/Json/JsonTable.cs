using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>JSON that is a table: flat objects in a list, or rows in a list.</summary>
internal static class JsonTable
{
    /// <summary>The table that a document is, with its names as headers; null where it nests deeper.</summary>
    public static Grid? Of(DataNode root)
    {
        var list = Unwrapped(root);
        if (list is not { Kind: DataKind.List, Items.Count: > 0 }) return null;
        if (list.Items.All(row => row.Kind == DataKind.List)) return OfRows(list);
        if (!list.Items.All(row => row.Kind == DataKind.Fields && row.Items.All(IsFlat))) return null;
        var headers = new List<string>();
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in list.Items)
            foreach (var name in row.Names)
                if (columns.TryAdd(name, headers.Count)) headers.Add(name);
        if (headers.Count > BoxLimits.Columns || !headers.All(IsHeader)) return null;
        var rows = new List<string[]> { headers.ToArray() };
        foreach (var row in list.Items)
        {
            var cells = new string[headers.Count];
            Array.Fill(cells, "");
            for (var at = 0; at < row.Names.Count; at++) cells[columns[row.Names[at]]] = Cell(row.Items[at]);
            rows.Add(cells);
        }

        return Grid.Of("", rows);
    }

    // Names that only documents use are understood there, not by tables.
    private static bool IsHeader(string name)
    {
        var meaning = FieldWords.Of(name);
        return meaning.Role is not (FieldRole.Label or FieldRole.Active or FieldRole.Reports)
            && (meaning.Field is null || FieldWords.OfTables(name) == meaning.Field);
    }

    private static Grid? OfRows(DataNode list)
    {
        if (list.Items.Any(row => row.Items.Any(cell => Value(cell) is not null))) return OfShown(list);
        return list.Items.All(row => row.Items.All(IsFlat)) && list.Items.Any(row => row.Items.Count != 2)
            ? Grid.Of("", [.. list.Items.Select(row => row.Items.Select(Cell).ToArray())])
            : null;
    }

    /// <summary>
    /// The rows of a Google chart: a cell may have a value, by which others name it, and what is shown in its place, with the title on a
    /// line of its own. Where no headers stand above them, they are name, manager and what is said beside.
    /// </summary>
    private static Grid? OfShown(DataNode list)
    {
        const int widest = 16;
        if (list.Items.Any(row => row.Items.Count > widest)) return null;
        if (!list.Items.All(row => row.Items.All(cell => IsFlat(cell) || Value(cell) is not null))) return null;
        var hasHeaders = list.Items[0].Items.All(cell => cell.Kind == DataKind.Text);
        string[] headers = hasHeaders ? [.. list.Items[0].Items.Select(Cell)] : ["name", "manager", "note"];
        var width = Math.Max(headers.Length, list.Items.Max(row => row.Items.Count));
        var rows = new List<string[]> { Wide(headers, width, "id", "title") };
        foreach (var row in list.Items.Skip(hasHeaders ? 1 : 0))
        {
            string[] cells = [.. row.Items.Select(cell => Value(cell)?.Text ?? Cell(cell))];
            var id = cells.Length > 0 ? cells[0] : "";
            ValueList<string> shown = [];
            if (cells.Length > 0 && row.Items[0]["f"] is { Text.Length: > 0 } label) shown = LabelText.Lines(label.Text);
            if (shown.Count > 0) cells[0] = shown[0];
            rows.Add(Wide(cells, width, id, string.Join(", ", shown.Skip(1))));
        }

        return Grid.Of("", rows);
    }

    private static string[] Wide(string[] cells, int width, params string[] more) =>
        [.. cells, .. Enumerable.Repeat("", width - cells.Length), .. more];

    private static DataNode? Value(DataNode cell) =>
        cell.Kind == DataKind.Fields && cell["v"] is { Kind: DataKind.Text } value ? value : null;

    // {"employees": […]} and nothing else of size.
    private static DataNode Unwrapped(DataNode root)
    {
        for (var level = 0; level < 3 && root.Kind == DataKind.Fields; level++)
        {
            var inner = root.Items.Where(item => item.Kind is DataKind.List or DataKind.Fields).ToList();
            if (inner.Count != 1 || new RecordFields().Read(root).IsRecord) return root;
            root = inner[0];
        }

        return root;
    }

    private static bool IsFlat(DataNode value) =>
        value.Kind is DataKind.Text or DataKind.Empty || value.Kind == DataKind.List && value.Items.All(item => item.Kind == DataKind.Text);

    private static string Cell(DataNode value) =>
        value.Kind == DataKind.List ? string.Join("; ", value.Items.Select(item => item.Text)) : value.Text;
}
