namespace TechRoles.Interchange;

/// <summary>Hands positions on as the bytes they are in the file, as <see cref="BareResponsibilities"/> does.</summary>
/// <remarks>Takes only records with nothing but a plain id, title and one manager. All others go the long way.</remarks>
internal sealed class BarePositions : IBareRows
{
    private readonly int _id;
    private readonly int _title;
    private readonly int _manager;
    private readonly int[] _rare;
    private readonly SourceContext _source;

    /// <param name="columns">The column of the list for each column of the file; -1: unknown.</param>
    /// <param name="source">The file.</param>
    public BarePositions(int[] columns, SourceContext source)
    {
        int Where(string name) => Array.IndexOf(columns, FactLists.Positions.Find(name));
        _source = source;
        (_id, _title, _manager) = (Where("id"), Where("title"), Where("reportsTo"));
        _rare = [.. Enumerable.Range(0, columns.Length).Where(column => columns[column] >= 0).Except([_id, _title, _manager])];
    }

    public bool TryTake(CsvTable table)
    {
        foreach (var column in _rare)
            if (!table.Bare(column).IsEmpty) return false;
        var id = table.Bare(_id);
        var title = table.Bare(_title);
        var manager = table.Bare(_manager);
        return !id.IsEmpty && BareText.IsPlain(id) && BareText.IsPlain(title) && BareText.IsPlain(manager)
            && _source.Sink.TryAddPosition(id, title, manager, new(_source.Number, table.Row));
    }
}
