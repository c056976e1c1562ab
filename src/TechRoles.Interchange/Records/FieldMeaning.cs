namespace TechRoles.Interchange;

/// <summary>What the name of a field of a document says of its value.</summary>
/// <param name="Field">The field, where the value is a text; null: none that a chart takes.</param>
/// <param name="Role">What is in it, where the value is a list or has fields itself.</param>
/// <param name="Context">What inner fields tell of.</param>
internal readonly record struct FieldMeaning(PersonField? Field, FieldRole Role, FieldContext Context)
{
    /// <summary>Whether anything is known of it.</summary>
    public bool IsKnown => Field is not null || Role != FieldRole.Unknown;
}

/// <summary>What an object or a list in a record is.</summary>
internal enum FieldRole
{
    /// <summary>Nothing that is known.</summary>
    Unknown = 0,

    /// <summary>More of the record, one level deeper.</summary>
    More,

    /// <summary>Whoever reports to the record.</summary>
    Reports,

    /// <summary>Whoever belongs to a unit; of a person, whoever reports.</summary>
    Members,

    /// <summary>Whoever leads the record, or a unit.</summary>
    Manager,

    /// <summary>Whoever leads the record besides.</summary>
    DottedManager,

    /// <summary>Others whom the person knows, each with what they are to it: a manager, an assistant.</summary>
    Relations,

    /// <summary>Several jobs of one person.</summary>
    Jobs,

    /// <summary>Whoever sits in the position.</summary>
    Holders,

    /// <summary>What a picture of the record shows: title, holder, or both.</summary>
    Label,

    /// <summary>Whether the person is still there: true or false.</summary>
    Active,
}

/// <summary>What an object within a record tells more of; the same name means something else in each.</summary>
internal enum FieldContext
{
    /// <summary>The record itself.</summary>
    Record = 0,

    /// <summary>The name in its parts.</summary>
    Name,

    /// <summary>The position or job.</summary>
    Position,

    /// <summary>The person.</summary>
    Person,

    /// <summary>The unit.</summary>
    Unit,

    /// <summary>Mail addresses.</summary>
    Mail,

    /// <summary>The organisation that the person works for: it tells of the job, and its name is nobody's.</summary>
    Employer,
}
