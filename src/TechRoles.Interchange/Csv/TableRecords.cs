using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The records of one file of a folder, block by block. Knows no facts yet, so that it may be asked from another thread than
/// the one that takes them.</summary>
internal sealed class TableRecords : IDisposable
{
    private readonly CsvTable _table;

    /// <param name="table">The file; closed with this.</param>
    /// <param name="list">The list it is of.</param>
    /// <param name="file">What problems call it.</param>
    /// <param name="asBytes">Whether records that need no care go on as bytes.</param>
    public TableRecords(CsvTable table, FactList list, string file, bool asBytes)
    {
        (_table, List, File) = (table, list, file);
        if (!table.Read()) return;
        HeaderRow = table.Row;
        Headers = table.Fields();
        Columns = Array.ConvertAll(Headers, list.Find);
        for (var index = 0; index < Columns.Length; index++)
            if (Array.IndexOf(Columns, Columns[index]) < index) Columns[index] = -1;
        Bare = !asBytes ? null
            : list == FactLists.Responsibilities ? new BareResponsibilities(Columns)
            : list == FactLists.Positions ? new BarePositions(Columns)
            : null;
    }

    public FactList List { get; }

    public string File { get; }

    /// <summary>False where the bytes were taken for Windows-1252.</summary>
    public bool IsUtf8 => _table.IsUtf8;

    /// <summary>The headers; null where the file has none.</summary>
    public string[]? Headers { get; }

    /// <summary>The row of the headers.</summary>
    public int HeaderRow { get; }

    /// <summary>The column of the list for each header; -1: unknown, or one that stands further to the left already.</summary>
    public int[] Columns { get; } = [];

    /// <summary>Takes records that need no care; null where all need it.</summary>
    public BareRows? Bare { get; }

    /// <summary>Fills a block with the next records.</summary>
    /// <returns>False where the file ends in or before it.</returns>
    public bool Fill(RecordBlock block)
    {
        block.Begin(this);
        if (Headers is null) return false;
        while (!block.IsFull)
        {
            if (!_table.Read()) return false;
            var complaint = _table.IsSound(Columns.Length) ? null : TableReader.Complaint(_table, Columns.Length);
            if (complaint is not null || Bare?.TryTake(_table, block) != true) block.Add(WithCare(complaint), _table.Record.Length);
        }

        return true;
    }

    public void Dispose() => _table.Dispose();

    private CarefulRecord WithCare(Text? complaint)
    {
        var count = complaint is null ? Math.Min(Columns.Length, _table.Count) : 0;
        var (fields, quoted) = (new string[count], new bool[count]);
        for (var index = 0; index < count; index++)
        {
            var isKnown = Columns[index] >= 0;
            (fields[index], quoted[index]) = (isKnown ? _table[index] : "", isKnown && _table.IsQuoted(index));
        }

        return new(_table.Row, fields, quoted, complaint);
    }
}
