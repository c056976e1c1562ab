using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Goes through the rows of a table, one after the other.</summary>
public abstract class GridCursor : IDisposable
{
    /// <summary>The row as a spreadsheet counts it, blank ones too; the first is 1.</summary>
    public int Row { get; protected set; }

    /// <summary>How many cells the row has.</summary>
    public abstract int Count { get; }

    /// <summary>A cell by its 0-based column, without blanks around it; empty beyond the end of the row.</summary>
    public abstract string this[int column] { get; }

    /// <summary>What makes the row unreadable, as a sentence; null where nothing does.</summary>
    public virtual Text? Complaint => null;

    /// <summary>Goes to the next row that is not blank.</summary>
    public abstract bool Read();

    /// <summary>Whether a cell stands in quotes, so that the blanks in it are meant.</summary>
    public virtual bool IsQuoted(int column) => false;

    /// <summary>The cells of the row.</summary>
    public string[] Fields() => [.. Enumerable.Range(0, Count).Select(column => this[column])];

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes what the rows come from.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}

/// <summary>Goes through rows in memory.</summary>
internal sealed class ListCursor(IReadOnlyList<string[]> rows) : GridCursor
{
    private string[] _cells = [];

    public override int Count => _cells.Length;

    public override string this[int column] => column < _cells.Length ? _cells[column].Trim() : "";

    public override bool Read()
    {
        while (Row < rows.Count)
        {
            _cells = rows[Row++];
            if (_cells.Any(cell => !string.IsNullOrWhiteSpace(cell))) return true;
        }

        return false;
    }
}
