using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>The same facts under other ids. What the catalogue knows by its id keeps it, and so does every title and name.</summary>
internal sealed class FactRenaming
{
    private static readonly HashSet<string> Known =
    [
        .. RoleCatalogue.BuiltIn.Areas.Select(area => area.Id), .. RoleCatalogue.BuiltIn.Roles.Select(role => role.Id),
        .. RoleCatalogue.BuiltIn.Roles.SelectMany(role => role.Engagements).Select(engagement => engagement.Stakeholder),
        .. RoleCatalogue.BuiltIn.Conflicts.Select(conflict => conflict.Id),
    ];

    private readonly Dictionary<string, string> _positions;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="facts">The facts to rename; as a chart says itself, so that everything used is listed.</param>
    /// <param name="isReversed">Whether the new ids stand in the opposite order.</param>
    public FactRenaming(ChartFacts facts, bool isReversed)
    {
        _positions = Renamed(facts.Positions.Select(row => row.Id), "seat", isReversed);
        var others = FactLists.Tables.Where(list => list.HasId && list != FactLists.Positions)
            .SelectMany(list => list.RowsIn(facts).Select(row => list.IdOf(row)!));
        _names = Renamed(others.Where(id => !Known.Contains(id)), "thing", isReversed);
        Facts = Rename(facts);
    }

    /// <summary>The facts under their new ids.</summary>
    public ChartFacts Facts { get; }

    /// <summary>The new id of a subject of a finding.</summary>
    public string New(string kind, string id) => Of(kind == FactLists.Positions.Singular, id);

    private static Dictionary<string, string> Renamed(IEnumerable<string> ids, string prefix, bool isReversed)
    {
        var ordered = ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (isReversed) Array.Reverse(ordered);
        return ordered.Index().ToDictionary(
            entry => entry.Item,
            entry => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}-{entry.Index:D4}"),
            StringComparer.Ordinal);
    }

    private string Of(bool isPosition, string id) => (isPosition ? _positions : _names).GetValueOrDefault(id, id);

    private ChartFacts Rename(ChartFacts facts) => FactLists.Tables.Aggregate(facts, (renamed, list) =>
        list.Replacing(
            renamed, list.RowsIn(facts)
                .Select(row => list.Renamed(list.Accept(new ItsIdAsName(row)), (of, id) => Of(of == FactLists.Positions.Name, id)))));

    /// <summary>What is called by its id keeps being called so; people are not called by anything.</summary>
    private sealed class ItsIdAsName(Fact fact) : IFactListVisitor<Fact>
    {
        public Fact Visit<T>(FactList<T> list)
            where T : Fact
        {
            var row = (T)fact;
            if (fact is not PersonFact && list.IdOf(fact) is { } id && list.NameOf(fact) is null)
                foreach (var column in list.TypedColumns)
                    if (column.IsName) column.Read(ref row, id);
            return row;
        }
    }
}
