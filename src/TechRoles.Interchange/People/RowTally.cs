using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>How many rows have something in common that is said once, with the first of them for an example.</summary>
internal struct RowTally
{
    private int _count;
    private int _row;
    private string _position;

    /// <summary>Counts a row of a position.</summary>
    public void Add(PeopleRow row, PositionRow position) => Add(row.Number, position.Id);

    /// <summary>Counts a row of the position with an id.</summary>
    public void Add(int row, string position)
    {
        if (_count++ == 0) (_row, _position) = (row, position);
    }

    /// <summary>Says it, where there is any row.</summary>
    /// <param name="source">Takes it.</param>
    /// <param name="field">The field of the first row that it is about; null: the row.</param>
    /// <param name="said">The sentence for so many rows and the position of the first.</param>
    public readonly void Report(TableSource source, string? field, Func<int, string, Text> said)
    {
        if (_count > 0)
            source.Report(ProblemKind.Guessed, said(_count, _position), source.At(FactLists.Positions.Name, _row, field), _position);
    }
}
