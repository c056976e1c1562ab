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

    private static Grid? OfRows(DataNode list) =>
        list.Items.All(row => row.Items.All(IsFlat)) && list.Items.Any(row => row.Items.Count != 2)
            ? Grid.Of("", [.. list.Items.Select(row => row.Items.Select(Cell).ToArray())])
            : null;

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
