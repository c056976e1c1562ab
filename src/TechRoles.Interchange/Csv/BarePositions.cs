using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Positions with nothing but a plain id, title and one manager.</summary>
internal sealed class BarePositions : BareRows
{
    private readonly int _id;
    private readonly int _title;
    private readonly int _manager;
    private readonly int[] _rare;

    /// <param name="columns">The column of the list for each column of the file; -1: unknown.</param>
    public BarePositions(int[] columns)
    {
        int Where(string name) => Array.IndexOf(columns, FactLists.Positions.Find(name));
        (_id, _title, _manager) = (Where("id"), Where("title"), Where("reportsTo"));
        _rare = [.. Enumerable.Range(0, columns.Length).Where(column => columns[column] >= 0).Except([_id, _title, _manager])];
    }

    public override bool TryTake(CsvTable table, RecordBlock block)
    {
        foreach (var column in _rare)
            if (!table.Bare(column).IsEmpty) return false;
        var id = table.Bare(_id);
        var title = table.Bare(_title);
        var manager = table.Bare(_manager);
        var isPlain = !BareText.HasSpecial(table.Record);
        return !id.IsEmpty && BareText.IsPlain(id, isPlain) && BareText.IsPlain(title, isPlain) && BareText.IsPlain(manager, isPlain)
            && block.TryAdd(table.Row, id, title, manager, 0);
    }

    public override void Hand(in BareRecord record, FactSink sink, Place place) =>
        sink.AddPosition(record.First, record.Second, record.Third, place);
}
