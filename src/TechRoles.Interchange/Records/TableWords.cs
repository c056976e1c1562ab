namespace TechRoles.Interchange;

/// <summary>What the readers of documents and drawings share with those of tables: the words of headers and of empty seats.</summary>
internal static class TableWords
{
    /// <summary>The field that a header of a table means; null where none is known.</summary>
    public static PersonField? FieldOf(string header)
    {
        var columns = HrHeaders.Of([header]);
        if (columns.Columns.Count == 0) return null;
        return columns.Columns.First().Key switch
        {
            HrField.Id when columns.IdIsPerson => PersonField.PersonId,
            HrField.Id => PersonField.Id,
            HrField.Person => PersonField.PersonId,
            HrField.Name => PersonField.Name,
            HrField.FirstName => PersonField.FirstName,
            HrField.LastName => PersonField.LastName,
            HrField.Email => PersonField.Mail,
            HrField.Title => PersonField.Title,
            HrField.ReportsTo => PersonField.Manager,
            HrField.DottedTo => PersonField.DottedTo,
            HrField.Unit => PersonField.Unit,
            HrField.Grade => PersonField.Grade,
            HrField.Status => PersonField.Status,
            _ => null,
        };
    }

    /// <summary>Whether a text in the place of a name says that nobody sits there.</summary>
    public static bool MeansVacant(string text) => HrHeaders.MeansVacant(text);
}
