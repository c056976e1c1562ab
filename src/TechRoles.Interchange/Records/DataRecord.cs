namespace TechRoles.Interchange;

/// <summary>A person, position or unit of a document, before it is known who leads it.</summary>
internal sealed class DataRecord(DataNode node)
{
    private readonly List<(PersonField Field, string Text)> _texts = [];
    private readonly HashSet<(PersonField Field, string Text)> _known = [];

    public DataNode Source => node;

    /// <summary>What the record is called inside the document; set when all are known.</summary>
    public string Node { get; set; } = "";

    /// <summary>The name under which it stands, where the document lists records by name; null: it does not.</summary>
    public string? Key { get; set; }

    /// <summary>The record or unit around it that leads it; null: none.</summary>
    public DataRecord? Within { get; set; }

    /// <summary>Whether it is a unit rather than a position.</summary>
    public bool IsUnit { get; set; }

    /// <summary>The record that this one is told of in, since both are one; null: it stands for itself.</summary>
    public DataRecord? MergedInto { get; set; }

    /// <summary>Of a unit, the position that leads it; null: none.</summary>
    public DataRecord? Head { get; set; }

    public IReadOnlyList<(PersonField Field, string Text)> Texts => _texts;

    /// <summary>What pictures show of it.</summary>
    public List<string> Labels { get; } = [];

    public List<(DataNode Value, string Name, bool IsDotted)> Managers { get; } = [];

    public List<(DataNode Value, FieldRole Role)> Below { get; } = [];

    /// <summary>Objects and lists under names of which nothing is known.</summary>
    public List<(string Name, DataNode Value)> Others { get; } = [];

    public List<DataNode> Jobs { get; } = [];

    /// <summary>Whether a name was met that only people have.</summary>
    public bool IsOfPeople { get; set; }

    public string this[PersonField field] => _texts.FirstOrDefault(pair => pair.Field == field).Text ?? "";

    public bool Has(PersonField field) => _texts.Any(pair => pair.Field == field);

    public bool HasName => Has(PersonField.Name) || Has(PersonField.FirstName) || Has(PersonField.LastName);

    /// <summary>Whether it says enough to be a person or position.</summary>
    public bool IsRecord => HasName || Has(PersonField.Title) || Labels.Count > 0;

    public void Add(PersonField field, string text)
    {
        if (!string.IsNullOrWhiteSpace(text) && _known.Add((field, text.Trim()))) _texts.Add((field, text.Trim()));
    }

    public void Remove(PersonField field) => _texts.RemoveAll(pair => pair.Field == field);

    /// <summary>Everything by which others may refer to it.</summary>
    public IEnumerable<string> Identities => _texts
        .Where(pair =>
            pair.Field is PersonField.Id or PersonField.PositionId or PersonField.PersonId or PersonField.Mail or PersonField.UserName
            or PersonField.DistinguishedName or PersonField.Name)
        .Select(pair => pair.Text)
        .Concat(Key is null ? [] : [Key])
        .Concat(Has(PersonField.FirstName) && Has(PersonField.LastName)
            ? [$"{this[PersonField.FirstName]} {this[PersonField.LastName]}"]
            : []);
}
