using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A working copy of facts that edits are made to. A list is only sorted by its keys when somebody asks for one of them.</summary>
internal sealed class FactStore : IEditableFacts
{
    private static readonly IReadOnlyList<Fact> None = [];

    private readonly Dictionary<Type, IReadOnlyList<Fact>> _lists = [];
    private readonly Dictionary<Type, Dictionary<string, List<Fact>>> _byKey = [];
    private readonly HashSet<Type> _edited = [];
    private ILookup<string, string>? _reports;
    private ILookup<string, string>? _dotted;
    private ILookup<string, string>? _carriers;
    private readonly Backward _newReports = new();
    private readonly Backward _newDotted = new();
    private readonly Backward _newCarriers = new();
    private readonly NameIndex _names = new();

    public FactStore(ChartFacts facts, ChartOptions options, DateOnly? guessedDay = null)
    {
        (Options, GuessedDay) = (options, guessedDay);
        _lists.Add(typeof(OrganisationFact), [facts.Organisation]);
        foreach (var list in FactLists.Tables) _lists.Add(list.RowType, list.RowsIn(facts));
    }

    public ChartOptions Options { get; }

    public DateOnly? GuessedDay { get; }

    /// <summary>The facts that changes of a chart are made to.</summary>
    public static FactStore Of(OrgChart chart) => new(chart.Stated, chart.Options, chart.AsOf);

    public ChartFacts ToFacts()
    {
        var facts = new ChartFacts { Organisation = All<OrganisationFact>().FirstOrDefault() ?? new() };
        return FactLists.Tables.Aggregate(facts, (written, list) => list.Replacing(written, AllOf(list)));
    }

    public void Make(EditFact edit)
    {
        var list = (edit.Before ?? edit.After)?.GetType();
        if (list is null) return;
        _edited.Add(list);
        if (edit.Before is { } before && RowsOf(before) is var rows && rows.FindIndex(new(FactKey.IsSame(before))) is var at and >= 0)
            rows.RemoveAt(at);
        if (edit.After is { } after)
        {
            RowsOf(after).Add(after);
            _names.Note(after);
        }

        if (list != typeof(PositionFact) && list != typeof(LineFact)) return;
        foreach (var row in new[] { edit.Before, edit.After })
            if (row is not null) Touch(FactKey.Of(row));
    }

    public Fact? Find(Type list, string id) => ByKey(list).TryGetValue(id, out var rows) && rows.Count > 0 ? rows[0] : null;

    public bool Has(Fact fact) => ByKey(fact.GetType()).TryGetValue(FactKey.Of(fact), out var rows) && rows.Any(FactKey.IsSame(fact));

    public IEnumerable<T> Of<T>(string key)
        where T : Fact => ByKey(typeof(T)).TryGetValue(key, out var rows) ? rows.Cast<T>() : [];

    public IEnumerable<T> All<T>()
        where T : Fact => Rows(typeof(T)).Cast<T>();

    /// <summary>All rows of a list.</summary>
    public IEnumerable<Fact> AllOf(FactList list) => Rows(list.RowType);

    public IEnumerable<T> Naming<T>(string id)
        where T : Fact => _names.Keys(typeof(T), id, All<T>).SelectMany(Of<T>);

    public IEnumerable<string> ReportsOf(string position) =>
        _newReports.Mend((_reports ??= Lookup(Lines(All<LineFact>(), All<PositionFact>(), LineKind.Solid)))[position], position);

    public IEnumerable<string> DottedReportsOf(string position) =>
        _newDotted.Mend((_dotted ??= Lookup(Lines(All<LineFact>(), All<PositionFact>(), LineKind.Dotted)))[position], position);

    public IEnumerable<string> CarriersOf(string role) =>
        _newCarriers.Mend((_carriers ??= Lookup(Carried(All<PositionFact>())))[role], role);

    /// <summary>What a position names now goes before what it named when all were gathered.</summary>
    private void Touch(string position)
    {
        if (_reports is not null) _newReports.Set(position, [.. Own(LineKind.Solid)]);
        if (_dotted is not null) _newDotted.Set(position, [.. Own(LineKind.Dotted)]);
        if (_carriers is not null) _newCarriers.Set(position, [.. Carried(Of<PositionFact>(position)).Select(pair => pair.To)]);

        IEnumerable<string> Own(LineKind kind) => Lines(Of<LineFact>(position), Of<PositionFact>(position), kind).Select(pair => pair.To);
    }

    private IEnumerable<(string To, string From)> Lines(IEnumerable<LineFact> lines, IEnumerable<PositionFact> positions, LineKind kind)
    {
        foreach (var line in lines)
            if (line.Kind == kind) yield return (line.Manager, line.Position);
        foreach (var position in positions)
        {
            if (kind == LineKind.Solid && position.ReportsTo is { } manager && this.SolidLineOf(position.Id) is null)
                yield return (manager, position.Id);
            if (kind == LineKind.Dotted)
                foreach (var to in position.DottedTo) yield return (to, position.Id);
        }
    }

    private static IEnumerable<(string To, string From)> Carried(IEnumerable<PositionFact> positions) =>
        positions.SelectMany(position => position.Roles.Select(carried => (carried, position.Id)));

    // Whoever reads the order of the rows afterwards puts them in one of its own.
    private IEnumerable<Fact> Rows(Type list) => _edited.Contains(list)
        ? ByKey(list).OrderBy(rows => rows.Key, StringComparer.Ordinal).SelectMany(rows => rows.Value)
        : _lists.GetValueOrDefault(list, None);

    private List<Fact> RowsOf(Fact fact)
    {
        var list = ByKey(fact.GetType());
        if (!list.TryGetValue(FactKey.Of(fact), out var rows)) list.Add(FactKey.Of(fact), rows = []);
        return rows;
    }

    private Dictionary<string, List<Fact>> ByKey(Type list)
    {
        if (_byKey.TryGetValue(list, out var rows)) return rows;
        rows = new(StringComparer.Ordinal);
        foreach (var fact in _lists.GetValueOrDefault(list, None))
        {
            if (!rows.TryGetValue(FactKey.Of(fact), out var own)) rows.Add(FactKey.Of(fact), own = []);
            own.Add(fact);
        }

        _byKey.Add(list, rows);
        return rows;
    }

    private static ILookup<string, string> Lookup(IEnumerable<(string To, string From)> pairs) =>
        pairs.Distinct().OrderBy(pair => pair.From, StringComparer.Ordinal)
            .ToLookup(pair => pair.To, pair => pair.From, StringComparer.Ordinal);
}
