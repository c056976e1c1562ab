namespace TechRoles.Interchange;

/// <summary>The fields in words.</summary>
internal static class PersonFields
{
    private static readonly (PersonField Field, string Name, string Meaning)[] Words =
    [
        (PersonField.Id, "id", "the id"),
        (PersonField.PositionId, "positionId", "the id of the position"),
        (PersonField.PersonId, "person", "the person's id"),
        (PersonField.Node, "node", "the node"),
        (PersonField.Name, "name", "the holder's name"),
        (PersonField.FirstName, "firstName", "the holder's first name"),
        (PersonField.LastName, "lastName", "the holder's last name"),
        (PersonField.Mail, "email", "the holder's mail address"),
        (PersonField.UserName, "userName", "the holder's account"),
        (PersonField.DistinguishedName, "distinguishedName", "the distinguished name"),
        (PersonField.Title, "title", "the title"),
        (PersonField.Manager, "reportsTo", "the manager"),
        (PersonField.ManagerPositionId, "managerPositionId", "the manager's position"),
        (PersonField.ManagerPersonId, "managerPersonId", "the manager's person id"),
        (PersonField.ManagerMail, "managerMail", "the manager's mail address"),
        (PersonField.ManagerName, "managerName", "the manager's name"),
        (PersonField.ManagerNode, "managerNode", "the manager's node"),
        (PersonField.DottedTo, "dottedTo", "a dotted manager"),
        (PersonField.DottedNode, "dottedNode", "the node of a dotted manager"),
        (PersonField.Unit, "unit", "the unit"),
        (PersonField.Grade, "grade", "the grade"),
        (PersonField.Roles, "roles", "the roles"),
        (PersonField.Scope, "scope", "the scope"),
        (PersonField.Top, "top", "the top"),
        (PersonField.Status, "status", "the status"),
        (PersonField.Matrix, "matrix", "the matrix"),
        (PersonField.Key, "key", "the key"),
        (PersonField.Capacity, "capacity", "the capacity"),
        (PersonField.Share, "share", "the time share"),
        (PersonField.Mode, "mode", "how the position is held"),
        (PersonField.From, "from", "the first day"),
        (PersonField.To, "to", "the end"),
        (PersonField.AccountableFor, "accountableFor", "what the position answers for"),
        (PersonField.ResponsibleFor, "responsibleFor", "what the position does"),
        (PersonField.SupportsIn, "supportsIn", "what the position supports"),
        (PersonField.ConsultedOn, "consultedOn", "what the position is consulted on"),
        (PersonField.InformedOf, "informedOf", "what the position is informed of"),
    ];

    /// <summary>The fields in which a manager may stand, the most exact one first.</summary>
    public static PersonField[] Managers { get; } =
    [
        PersonField.ManagerNode, PersonField.ManagerPositionId, PersonField.ManagerPersonId, PersonField.Manager, PersonField.ManagerMail,
        PersonField.ManagerName,
    ];

    /// <summary>The names by which a caller may give a field a column.</summary>
    public static IEnumerable<string> Names => Words.Select(entry => entry.Name);

    /// <summary>The contract's name of a field.</summary>
    public static string NameOf(PersonField field) => Of(field).Name;

    /// <summary>A field for the middle of a sentence.</summary>
    public static string MeaningOf(PersonField field) => Of(field).Meaning;

    /// <summary>The field with a name, however it is spelt; null where there is none.</summary>
    public static PersonField? Find(string name)
    {
        var key = Fold.Header(name);
        foreach (var (field, known, _) in Words)
            if (Fold.Header(known) == key) return field;
        return key switch
        {
            "manager" or "supervisor" => PersonField.Manager,
            "mail" => PersonField.Mail,
            "personid" or "employeeid" => PersonField.PersonId,
            "position" => PersonField.PositionId,
            "dotted" => PersonField.DottedTo,
            _ => null,
        };
    }

    private static (PersonField Field, string Name, string Meaning) Of(PersonField field) =>
        Array.Find(Words, entry => entry.Field == field);
}
