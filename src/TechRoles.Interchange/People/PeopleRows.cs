using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The people or positions of one source, whichever format it has: managers, placeholders, leavers and dates are understood in
/// one place for all of them.</summary>
/// <remarks>Fill the rows, then <see cref="Hand"/> them on. <b>Cost:</b> linear.</remarks>
/// <param name="source">What problems and places call the source; <see cref="FactSource.Headers"/> says which header a field has.</param>
public sealed class PeopleRows(FactSource source)
{
    private readonly List<PeopleRow> _rows = [];

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
        // TODO-readers: the whole matching comes with the next step.
        var number = reading.AddSource(source);
        foreach (var row in _rows)
        {
            var place = new Place(number, row.Number);
            var id = IdOf(row);
            if (id.Length == 0) continue;
            var manager = Managers.Select(field => row[field]).FirstOrDefault(text => text.Length > 0);
            reading.Add(
                new PositionFact(id)
                {
                    Title = row[PersonField.Title] is { Length: > 0 } title ? title : null,
                    ReportsTo = manager,
                    DottedTo = row.All(PersonField.DottedTo).ToValueList(),
                },
                place);
            if (row[PersonField.Name] is not { Length: > 0 } name) continue;
            var person = row[PersonField.PersonId] is { Length: > 0 } known ? known : HolderIds.Of(name);
            reading.Add(new PersonFact(person) { Name = name }, place);
            reading.Add(new AssignmentFact(person, id), place);
        }
    }

    private static readonly PersonField[] Managers =
    [
        PersonField.ManagerNode, PersonField.ManagerPositionId, PersonField.ManagerPersonId, PersonField.Manager, PersonField.ManagerMail,
        PersonField.ManagerName,
    ];

    private static string IdOf(PeopleRow row) =>
        new[] { PersonField.PositionId, PersonField.Id, PersonField.PersonId, PersonField.Node, PersonField.Name }
            .Select(field => row[field]).FirstOrDefault(text => text.Length > 0) ?? "";
}
