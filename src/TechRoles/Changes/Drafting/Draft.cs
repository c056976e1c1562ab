using System.Diagnostics.CodeAnalysis;
using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Facts with edits made to them, which others may look at as if they had been made.</summary>
/// <remarks>
/// Whatever a change does, it does to a draft: each edit is examined before it is made, and the first that cannot be made is what
/// the change fails for. So the facts hold together after every single edit, and can be edited in place in the same order.
/// </remarks>
internal sealed class Draft(IFactView before) : IEditableFacts
{
    private readonly List<EditFact> _edits = [];
    private readonly Dictionary<(Type List, string Key), List<Fact>> _added = [];
    private readonly Dictionary<Type, HashSet<Fact>> _removed = [];
    private readonly Backward _managers = new();
    private readonly Backward _dotted = new();
    private readonly Backward _roles = new();
    private RejectedChange? _innerFailure;

    public IReadOnlyList<EditFact> Edits => _edits;

    /// <summary>Why the first edit that could not be made could not; null where all were made.</summary>
    public Text? Failure { get; private set; }

    public ChartOptions Options => before.Options;

    public DateOnly? GuessedDay => before.GuessedDay;

    public void Add(Fact row) => Make(new(null, row));

    public void Remove(Fact row) => Make(new(row, null));

    public void Replace<T>(T row, T by)
        where T : Fact => Make(new(row, by));

    /// <summary>Finds a position, or fails.</summary>
    public bool TryPosition(string id, [NotNullWhen(true)] out PositionFact? position)
    {
        position = this.Position(id);
        return Require(position is not null, FactCheck.Nothing(FactLists.Positions, id)) && position is not null;
    }

    /// <summary>Fails unless something holds.</summary>
    /// <returns>Whether nothing has failed so far.</returns>
    public bool Require(bool holds, Text otherwise)
    {
        if (!holds) Failure ??= otherwise;
        return Failure is null;
    }

    /// <summary>Does another change, as a part of this one.</summary>
    public void Do(OrgChange change)
    {
        if (Failure is not null) return;
        if (change.Expand(this).TryPickT0(out var edits, out var rejected)) Take(edits);
        else (_innerFailure, Failure) = (rejected, rejected.Said);
    }

    public void Make(EditFact edit)
    {
        if (Failure is not null || (edit.Before is { } row && edit.After is { } by && FactKey.AreSame(row, by))) return;
        Failure = FactCheck.WhyNot(this, edit);
        if (Failure is null) Note(edit);
    }

    /// <summary>What the change comes down to, or why it cannot be done.</summary>
    public OneOf<ValueList<EditFact>, RejectedChange> Result(OrgChange change) =>
        Failure is null ? _edits.ToValueList()
        : change is Several && _innerFailure is not null ? _innerFailure
        : new RejectedChange(change, Failure);

    public Fact? Find(Type list, string id) => Rows(list, id).FirstOrDefault();

    public bool Has(Fact fact) =>
        _added.GetValueOrDefault((fact.GetType(), FactKey.Of(fact)))?.Any(FactKey.IsSame(fact)) == true
            || (!IsRemoved(fact) && before.Has(fact));

    public IEnumerable<T> Of<T>(string key)
        where T : Fact
    {
        var kept = _removed.ContainsKey(typeof(T)) ? before.Of<T>(key).Where(row => !IsRemoved(row)) : before.Of<T>(key);
        return InOrder([.. _added.TryGetValue((typeof(T), key), out var added) ? kept.Concat(added.Cast<T>()) : kept]);
    }

    public IEnumerable<T> All<T>()
        where T : Fact => before.All<T>().Where(row => !IsRemoved(row)).Concat(Added<T>());

    public IEnumerable<T> Naming<T>(string id)
        where T : Fact => before.Naming<T>(id).Where(row => !IsRemoved(row))
            .Concat(_added.Where(entry => entry.Key.List == typeof(T)).SelectMany(entry => entry.Value).Cast<T>());

    public IEnumerable<string> ReportsOf(string position) => _managers.Mend(before.ReportsOf(position), position);

    public IEnumerable<string> DottedReportsOf(string position) => _dotted.Mend(before.DottedReportsOf(position), position);

    public IEnumerable<string> CarriersOf(string role) => _roles.Mend(before.CarriersOf(role), role);

    /// <summary>What came and went before, and came back behind others, says nothing about what a change does.</summary>
    private static T[] InOrder<T>(T[] rows)
        where T : Fact
    {
        if (rows.Length > 1) Array.Sort(rows, ((FactList<T>)FactLists.Of(typeof(T))).Order);
        return rows;
    }

    private void Take(ValueList<EditFact> edits)
    {
        foreach (var edit in edits) Note(edit);
    }

    private void Note(EditFact edit)
    {
        _edits.Add(edit);
        if (edit.Before is { } row) NoteRemoved(row);
        if (edit.After is { } added) NoteAdded(added);
        if (edit.Before is PositionFact or LineFact) Touch(FactKey.Of(edit.Before));
        if (edit.After is PositionFact or LineFact) Touch(FactKey.Of(edit.After));
    }

    private void NoteRemoved(Fact row)
    {
        if (_added.TryGetValue((row.GetType(), FactKey.Of(row)), out var rows)
            && rows.FindIndex(new(FactKey.IsSame(row))) is var at and >= 0)
        {
            rows.RemoveAt(at);
            return;
        }

        if (!_removed.TryGetValue(row.GetType(), out var removed)) _removed.Add(row.GetType(), removed = []);
        removed.Add(FactKey.Normal(row));
    }

    private void NoteAdded(Fact row)
    {
        // A row that went and comes back may come back with its ids in another order, so that the one that went stays away.
        var key = (row.GetType(), FactKey.Of(row));
        if (!_added.TryGetValue(key, out var rows)) _added.Add(key, rows = []);
        rows.Add(row);
    }

    private void Touch(string id)
    {
        var position = this.Position(id);
        _managers.Set(id, this.ManagerOf(id) is { } manager && position is not null ? [manager] : []);
        _dotted.Set(
            id, [.. position?.DottedTo ?? [],
                .. Of<LineFact>(id).Where(line => line.Kind == LineKind.Dotted).Select(line => line.Manager)]);
        _roles.Set(id, [.. position?.Roles ?? []]);
    }

    private IEnumerable<Fact> Rows(Type list, string id)
    {
        if (before.Find(list, id) is { } row && !IsRemoved(row)) yield return row;
        if (_added.TryGetValue((list, id), out var added))
            foreach (var one in added) yield return one;
    }

    private IEnumerable<T> Added<T>()
        where T : Fact =>
            _added.Where(entry => entry.Key.List == typeof(T)).OrderBy(entry => entry.Key.Key, StringComparer.Ordinal)
                .SelectMany(entry => entry.Value).Cast<T>();

    private bool IsRemoved(Fact row) =>
        _removed.TryGetValue(row.GetType(), out var removed) && removed.Count > 0 && removed.Contains(FactKey.Normal(row));
}
