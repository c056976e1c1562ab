using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>
/// The facts of a chart with edits, made of its columns as somebody asks for them: a large chart is never written out in facts.
/// </summary>
/// <param name="first">The chart without edits; it states its own facts.</param>
/// <param name="working">The chart with the edits that were made so far, which knows who reports to whom.</param>
internal sealed class WorkingFacts(OrgChart first, OrgChart working) : IEditableFacts
{
    private readonly FactStore _short = new(FactWriter.WriteShort(first), first.Options);
    private readonly Dictionary<(Type List, string Key), List<Fact>> _touched = [];
    private readonly NameIndex _names = new();

    // Lines of other days, which the chart of the day does not have: a manager they name may not go either.
    private readonly Backward _solidOfOtherDays = new();
    private readonly Backward _dottedOfOtherDays = new();

    public ChartOptions Options => first.Options;

    public DateOnly? GuessedDay => first.AsOf;

    public void Make(EditFact edit)
    {
        if (!IsLong((edit.Before ?? edit.After)!))
        {
            _short.Make(edit);
            return;
        }

        if (edit.Before is { } before && RowsToEdit(before) is var rows && rows.FindIndex(new(FactKey.IsSame(before))) is var at and >= 0)
            rows.RemoveAt(at);
        if (edit.After is { } after)
        {
            RowsToEdit(after).Add(after);
            _names.Note(after);
        }

        foreach (var row in new[] { edit.Before, edit.After })
            if (row is LineFact line) NoteLinesOfOtherDays(line);
    }

    public Fact? Find(Type list, string id) =>
        list == typeof(PositionFact) || list == typeof(PersonFact) ? Rows(list, id).FirstOrDefault() : _short.Find(list, id);

    public bool Has(Fact fact) => IsLong(fact) ? Rows(fact.GetType(), FactKey.Of(fact)).Any(FactKey.IsSame(fact)) : _short.Has(fact);

    public IEnumerable<T> Of<T>(string key)
        where T : Fact =>
        typeof(T) == typeof(PositionFact) || typeof(T) == typeof(PersonFact) || typeof(T) == typeof(LineFact)
            || typeof(T) == typeof(AssignmentFact) || typeof(T) == typeof(ResponsibilityFact)
            ? Rows(typeof(T), key).Cast<T>()
            : _short.Of<T>(key);

    public IEnumerable<T> All<T>()
        where T : Fact =>
        typeof(T) == typeof(PersonFact) ? AllOf<T>(first.People.Select(person => person.Id))
        : typeof(T) == typeof(ResponsibilityFact)
        ? AllOf<T>(first.Positions.Select(position => position.Id).Concat(first.Roles.Select(role => FactKey.OfRole(role.Id))))
        : typeof(T) == typeof(PositionFact) || typeof(T) == typeof(LineFact) || typeof(T) == typeof(AssignmentFact)
        ? AllOf<T>(first.Positions.Select(position => position.Id))
        : _short.All<T>();

    public IEnumerable<T> Naming<T>(string id)
        where T : Fact =>
        typeof(T) == typeof(PositionFact) || typeof(T) == typeof(AssignmentFact) || typeof(T) == typeof(ResponsibilityFact)
            ? _names.Keys(typeof(T), id, All<T>).SelectMany(Of<T>)
            : _short.Naming<T>(id);

    public IEnumerable<string> ReportsOf(string position) =>
        Ids(working.TryPosition(position, out var known) ? known.Reports : [], _solidOfOtherDays[position]);

    public IEnumerable<string> DottedReportsOf(string position) =>
        Ids(working.TryPosition(position, out var known) ? known.DottedReports : [], _dottedOfOtherDays[position]);

    public IEnumerable<string> CarriersOf(string role)
    {
        if (working.RoleTable.Find(role) is not (var row and >= 0)) return [];
        var (positions, start, count) = working.PositionTable.CarriersOfRole(row);
        var ids = new string[count];
        for (var i = 0; i < count; i++) ids[i] = working.Names.Text(working.PositionTable.Id[positions[start + i]]);
        Array.Sort(ids, StringComparer.Ordinal);
        return ids;
    }

    private void NoteLinesOfOtherDays(LineFact line)
    {
        Set(_solidOfOtherDays, LineKind.Solid);
        Set(_dottedOfOtherDays, LineKind.Dotted);

        void Set(Backward lines, LineKind kind) => lines.Set(
            line.Position,
            [
                .. Of<LineFact>(line.Position).Where(row => row.Kind == kind && !row.Period.HoldsOn(working.AsOf))
                    .Select(row => row.Manager),
            ]);
    }

    private static string[] Ids(IEnumerable<Position> positions, IEnumerable<string> ofOtherDays) =>
        [.. positions.Select(position => position.Id).Concat(ofOtherDays).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static bool IsLong(Fact fact) => fact is PositionFact or LineFact or PersonFact or AssignmentFact or ResponsibilityFact;

    private IEnumerable<T> AllOf<T>(IEnumerable<string> keys)
        where T : Fact =>
        keys.Concat(_touched.Keys.Where(touched => touched.List == typeof(T)).Select(touched => touched.Key).Order(StringComparer.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(key => Rows(typeof(T), key))
            .Cast<T>();

    private List<Fact> RowsToEdit(Fact fact)
    {
        var key = (fact.GetType(), FactKey.Of(fact));
        if (!_touched.TryGetValue(key, out var rows)) _touched.Add(key, rows = [.. Written(fact.GetType(), key.Item2)]);
        return rows;
    }

    private IEnumerable<Fact> Rows(Type list, string key) => _touched.TryGetValue((list, key), out var rows) ? rows : Written(list, key);

    private IEnumerable<Fact> Written(Type list, string key)
    {
        if (list == typeof(PersonFact))
        {
            var person = first.Names.Find(key) is var name and >= 0 ? first.PeopleTable.RowOf[name] : -1;
            return person < 0 ? [] : [new PersonFact(key) { Name = first.PeopleTable.Name[person] }];
        }

        if (list == typeof(ResponsibilityFact) && key.Length > 0 && key[0] == FactKey.RoleMark)
        {
            var role = first.Names.Find(key.AsSpan(1)) is var name and >= 0 ? first.RoleTable.RowOf[name] : -1;
            return role < 0
                ? DatedWork.OnOtherDays(first, "role", key[1..])
                : FactWriter.ResponsibilitiesOf(first, first.Tables.Statements.Positions + role);
        }

        if (!first.TryPosition(key, out var position)) return [];
        return list == typeof(PositionFact) ? [FactWriter.Position(position)]
            : list == typeof(LineFact) ? FactWriter.Lines(position)
            : list == typeof(AssignmentFact) ? AssignmentsOf(position)
            : FactWriter.ResponsibilitiesOf(first, position.Row);
    }

    private IEnumerable<Fact> AssignmentsOf(Position position)
    {
        foreach (var assignment in position.Assignments)
            yield return FactWriter.Assignment(first, first.PeopleTable.Assignments[assignment.Row]);
        if (position.LastEnded is { } ended) yield return ended;
    }
}
