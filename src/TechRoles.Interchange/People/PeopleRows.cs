using Ardalis.GuardClauses;
using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>The people or positions of one source, whichever format it has: managers, placeholders, leavers and dates are understood in
/// one place for all of them.</summary>
/// <remarks>Fill the rows, then <see cref="Hand"/> them on. <b>Cost:</b> linear.</remarks>
/// <param name="source">What problems and places call the source; <see cref="FactSource.Headers"/> says which header a field has.</param>
public sealed class PeopleRows(FactSource source)
{
    private readonly List<PeopleRow> _rows = [];

    /// <summary>
    /// Whether names are those of people whatever they sound like, as the format has it. Else the names of a source without titles are
    /// taken for titles where half of them sound so.
    /// </summary>
    public bool NamesArePeople { get; init; }

    /// <summary>The rows so far.</summary>
    public IReadOnlyList<PeopleRow> Rows => _rows;

    /// <summary>Begins a row; its fields are stated with <see cref="PeopleRow.With"/>.</summary>
    /// <param name="number">Where it is: row of a spreadsheet, line of a text, 1-based number in a document.</param>
    public PeopleRow Add(int number)
    {
        var row = new PeopleRow(number);
        _rows.Add(row);
        return row;
    }

    /// <summary>Makes facts of the rows and hands them on, with problems and the account of managers.</summary>
    /// <param name="reading">Takes them.</param>
    public void Hand(ChartReading reading)
    {
        Guard.Against.Null(reading);
        PeopleEngine.Run(new ListedPeople(source, _rows) { NamesArePeople = NamesArePeople }, reading);
    }
}
