using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>
/// The records of all files of a folder, block by block, file after file; a file without records has a block without them.
/// </summary>
/// <param name="files">The files in their order, each with its list.</param>
/// <param name="open">Opens a file by its name.</param>
/// <param name="asBytes">Whether records that need no care go on as bytes.</param>
internal sealed class FolderRecords(IReadOnlyList<(FactList List, string File)> files, Func<string, CsvTable> open, bool asBytes)
    : IDisposable
{
    private TableRecords? _table;
    private int _next;

    /// <summary>Fills a block with the next records.</summary>
    /// <returns>False where there are no more files; the block stays as it was.</returns>
    public bool Fill(RecordBlock block)
    {
        if (_table is null)
        {
            if (_next == files.Count) return false;
            var (list, file) = files[_next++];
            _table = new(open(file), list, file, asBytes);
        }

        if (!_table.Fill(block)) Dispose();
        return true;
    }

    public void Dispose()
    {
        _table?.Dispose();
        _table = null;
    }
}
