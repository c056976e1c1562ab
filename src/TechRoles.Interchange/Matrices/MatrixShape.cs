using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>One way of writing a matrix: where it has what, and how it is read.</summary>
/// <param name="HeaderRow">The 0-based row with the titles or letters.</param>
internal abstract record MatrixShape(int HeaderRow)
{
    /// <summary>The column with the names of activities.</summary>
    public abstract int LabelColumn { get; }

    /// <summary>What a cell of the header row is.</summary>
    public abstract string Heading { get; }

    /// <summary>The columns that mean something, and what; of two meanings the later one counts.</summary>
    public abstract IEnumerable<(int Column, string Meaning)> Columns();

    /// <summary>Whether a row is an activity.</summary>
    public virtual bool IsActivity(MatrixGrid grid, int row) => row > HeaderRow;

    /// <summary>How sure it is that this is a matrix, in percent.</summary>
    public abstract int CertaintyIn(MatrixGrid grid);

    /// <summary>Why it is one, as a sentence.</summary>
    /// <param name="isTransposed">Whether it was found in a table turned round.</param>
    public abstract Text Reason(bool isTransposed);

    /// <summary>What stands in it.</summary>
    public abstract MatrixContent Read(MatrixGrid grid);
}
