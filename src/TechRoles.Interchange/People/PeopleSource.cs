using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Where rows of people come from; gone through as often as needed.</summary>
internal abstract class PeopleSource(FactSource source)
{
    public FactSource Source { get; } = source;

    /// <summary>Whether any row may state a field.</summary>
    public abstract bool Has(PersonField field);

    /// <summary>The rows in their order. The object may be the same one for each.</summary>
    public abstract IEnumerable<PeopleRow> Rows();

    /// <summary>
    /// Whether whoever is named only as a manager is a position, too, and a second row of one name a second manager: a list of pairs.
    /// </summary>
    public bool IsPairs { get; init; }

    /// <summary>Whether names are those of people whatever they sound like.</summary>
    public bool NamesArePeople { get; init; }

    /// <summary>The header of a field; null where there is none.</summary>
    public string? HeaderOf(PersonField field)
    {
        var name = PersonFields.NameOf(field);
        foreach (var (known, header) in Source.Headers)
            if (known == name) return header;
        return null;
    }
}

/// <summary>Rows in memory.</summary>
internal sealed class ListedPeople(FactSource source, IReadOnlyList<PeopleRow> rows) : PeopleSource(source)
{
    private readonly HashSet<PersonField> _fields =
        [.. Enum.GetValues<PersonField>().Where(field => rows.Any(row => row[field].Length > 0))];

    public override bool Has(PersonField field) => _fields.Contains(field);

    public override IEnumerable<PeopleRow> Rows() => rows;
}
