using System.Globalization;
using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The same chart under made-up ids and names, to be shown to others: every rule finds the same in it.</summary>
/// <remarks>
/// <para>Of the original it keeps the shape, days, numbers and letters, and the words of the catalogue: kinds of role, areas, disciplines.
/// Ids become <c>position-012</c> and the like, in the order of the originals; titles become the name of the kind of role that they were
/// recognised as, or a number; names and free texts go. Who has the original can tell which is which by its shape: this hides names, not
/// structure.</para>
/// <para><b>Cost:</b> linear, sorting of ids apart.</para>
/// </remarks>
public sealed class Pseudonyms : IFactListVisitor<Func<ChartFacts, ChartFacts>>
{
    private static readonly string[] KnownBodies = ["board", "governing"];

    private readonly RoleCatalogue _catalogue;
    private readonly OrgChart _chart;
    private readonly Dictionary<string, Dictionary<string, string>> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _knownStakeholders;
    private readonly Dictionary<(string Kind, string Word), string> _words = [];
    private readonly PseudonymTitles _titles;

    private Pseudonyms(OrgChart chart)
    {
        (_chart, _catalogue) = (chart, chart.Catalogue);
        var facts = chart.Stated;
        _knownStakeholders = _catalogue.Roles.SelectMany(role => role.Engagements).Select(expected => expected.Stakeholder)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var list in FactLists.Tables.Where(list => list.HasId)) Number(list, facts);
        _titles = new(_catalogue, facts.Positions);
        foreach (var asked in _catalogue.Roles.SelectMany(role => role.Qualifications))
        {
            _known.TryAdd(asked.Discipline, asked.Discipline);
            if (asked.Level is { } level) _known.TryAdd(level, level);
        }
    }

    /// <summary>Makes the chart.</summary>
    /// <param name="chart">The original.</param>
    public static OrgChart Of(OrgChart chart) => new Pseudonyms(Guard.Against.Null(chart)).Make();

    private OrgChart Make()
    {
        var facts = FactLists.Tables.Aggregate(_chart.Stated, (all, list) => list.Accept(this)(all));
        var grades = _chart.Grades.Select(grade => Word("grade", grade)).ToValueList();
        facts = facts with { Organisation = facts.Organisation with { Name = null, Grades = grades } };
        var aside = _chart.Options.LinesSetAside.Select(id => IdOf(FactLists.Positions.Name, id)).ToHashSet(StringComparer.Ordinal);
        var made = OrgChart.Create(facts, _chart.Options with { AsOf = _chart.AsOf, LinesSetAside = aside }).Match(
            chart => chart,
            invalid => throw new InvalidOperationException($"Other names broke a chart: {invalid.Problems[0]}"));

        // What a title was recognised as is what it goes on being recognised as, also where the made-up one says less.
        var recognised = new RecognisedTitle?[made.PositionTable.Count];
        foreach (var position in _chart.Positions)
            if (made.PositionOrNull(IdOf(FactLists.Positions.Name, position.Id)) is { } same)
                recognised[same.Row] = position.RecognisedTitle;
        return made.RecognisedAs(recognised);
    }

    private void Number(FactList list, ChartFacts facts)
    {
        var ids = FactLists.Tables
            .SelectMany(other => other.RowsIn(facts).SelectMany(row => other.ReferencesOf(row)))
            .Where(reference => reference.Column.RefersTo == list.Name)
            .Select(reference => reference.Id)
            .Concat(list.RowsIn(facts).Select(row => list.IdOf(row)!))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var width = ids.Length.ToString(CultureInfo.InvariantCulture).Length;
        var numbered = new Dictionary<string, string>(ids.Length, StringComparer.Ordinal);
        for (var i = 0; i < ids.Length; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
            numbered.Add(ids[i], IsKnown(list, ids[i]) ? ids[i] : $"{list.Singular}-{number}");
        }

        _ids.Add(list.Name, numbered);
    }

    private bool IsKnown(FactList list, string id) =>
        list == FactLists.Areas ? _catalogue.TryArea(id, out _)
        : list == FactLists.Roles ? _catalogue.TryRole(id, out _)
        : list == FactLists.Stakeholders ? _knownStakeholders.Contains(id)
        : list == FactLists.Conflicts && _catalogue.Conflicts.Any(conflict => conflict.Id == id);

    private string IdOf(string list, string id) => _ids.TryGetValue(list, out var ids) && ids.TryGetValue(id, out var made) ? made : id;

    /// <inheritdoc/>
    Func<ChartFacts, ChartFacts> IFactListVisitor<Func<ChartFacts, ChartFacts>>.Visit<T>(FactList<T> list) =>
        facts => list.Replacing(facts, list.RowsIn(facts).Select(row => Hidden(list, (T)row)));

    private T Hidden<T>(FactList<T> list, T fact)
        where T : Fact
    {
        var row = (T)list.Renamed(fact, IdOf);
        var id = list.IdOf(fact) ?? "";
        foreach (var column in list.TypedColumns)
        {
            // A position without a title is called by its id, which may say what it is.
            if (column.Value != ColumnValue.Text) continue;
            var text = column.Write(fact) ?? (column.IsName && list.Name == FactLists.Positions.Name ? id : null);
            if (text is not null) column.Read(ref row, column.IsName ? Name(list, id, text) : Text(list, column, text));
        }

        return row;
    }

    private string Name(FactList list, string id, string text) =>
        list == FactLists.Positions ? _titles.Of(text)
        : list == FactLists.Areas && _catalogue.TryArea(id, out var area) ? area.Name
        : list == FactLists.Roles && _chart.TryRole(id, out var role) && _catalogue.TryRole(role.Kind, out var meant) ? meant.Title
        : IdOf(list.Name, id);

    private string Text(FactList list, FactColumn column, string text) =>
        list == FactLists.Stakeholders && StakeholderKinds.IsInside(text) ? StakeholderKinds.Internal
        : list == FactLists.Bodies && KnownBodies.Contains(text, StringComparer.Ordinal) ? text
        : Word(column.Name, text);

    /// <summary>The same made-up word for the same word; words of the catalogue stay.</summary>
    private string Word(string kind, string word)
    {
        if (_known.TryGetValue(word, out var known)) return known;
        var key = (kind, word.ToUpperInvariant());
        if (!_words.TryGetValue(key, out var made))
            _words.Add(key, made = string.Create(CultureInfo.InvariantCulture, $"{kind}-{_words.Count + 1}"));
        return made;
    }
}
