using Ardalis.GuardClauses;
using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>What a rule may say of a finding beside its key.</summary>
public readonly record struct Verdict
{
    /// <summary>How much it weighs; null: what the rule says. What the profile expects counts before both, on stated facts.</summary>
    public Severity? Severity { get; init; }

    /// <summary>What it rests on. What does not rest on stated facts alone is a warning at most.</summary>
    public Basis Basis { get; init; }

    /// <summary>A number that the message needs, such as a count.</summary>
    public int Number { get; init; }

    /// <summary>Another position that it is about.</summary>
    public Position? Other { get; init; }
}

/// <summary>What a rule works with: the chart, the profile, and somewhere to report to.</summary>
public sealed class Inspection
{
    private readonly FindingSink _sink;
    private readonly int _rule;
    private readonly Rule _author;
    private readonly Severity _severity;
    private readonly Severity? _override;
    private readonly Severity? _expected;
    private Cell _cell;
    private object? _ofCell;

    internal Inspection(
        ChartIndex index, FindingSink sink, Rule author, int rule, Severity severity, Severity? asked, CancellationToken cancel)
    {
        (Index, _sink, _author, _rule, _severity, _override, Cancel) = (index, sink, author, rule, severity, asked, cancel);
        _expected = index.Profile.SeverityOf(author.Info.Id);
    }

    /// <summary>The chart.</summary>
    public OrgChart Chart => Index.Chart;

    /// <summary>The expectations that apply.</summary>
    public Profile Profile => Index.Profile;

    /// <summary>What rules look up again and again, made once for the whole analysis.</summary>
    public ChartIndex Index { get; }

    /// <summary>Asks a rule with a single long key to stop.</summary>
    public CancellationToken Cancel { get; }

    /// <summary>How many threads a rule with a single long key may use.</summary>
    internal int Threads { get; init; } = 1;

    /// <summary>The same, but what is reported waits until it is added; for another thread.</summary>
    internal Inspection Apart() => new(Index, new(), _author, _rule, _severity, _override, Cancel);

    /// <summary>Reports what was reported apart.</summary>
    internal void Add(Inspection apart) => _sink.AddAll(apart._sink);

    /// <summary>How much was reported.</summary>
    internal int Reported => _sink.Count;

    /// <summary>What was reported after the first so much.</summary>
    internal FindingRow[] RowsFrom(int reported) => _sink.RowsFrom(reported);

    /// <summary>Reports what was reported before.</summary>
    internal void AddRows(FindingRow[] rows)
    {
        foreach (var row in rows) _sink.Add(row);
    }

    /// <summary>What a rule works out for a cell, kept while the keys that follow are of the same cell: duties are where a rule says
    /// <see cref="DutyRule.IsByCell"/>.</summary>
    /// <typeparam name="T">What it works out.</typeparam>
    /// <param name="cell">The cell.</param>
    /// <param name="make">Works it out.</param>
    public T ForCell<T>(Cell cell, Func<Cell, T> make)
        where T : class
    {
        if (_ofCell is T made && _cell == cell) return made;
        (_cell, _ofCell) = (cell, make(cell));
        return (T)_ofCell;
    }

    /// <summary>Forgets what was worked out for a cell, because the chart has changed.</summary>
    internal void Forget() => _ofCell = null;

    /// <summary>Reports a position.</summary>
    /// <exception cref="InvalidOperationException">This and the others: the rule is not one that <see cref="IFinds{TKey}"/> this
    /// kind.</exception>
    /// <exception cref="ArgumentException">This and the others: it is of another chart.</exception>
    public void Report(Position position, Verdict verdict = default) => Add<Position>(KeyKind.Position, Chart.RowOf(position), -1, verdict);

    /// <summary>Reports a person.</summary>
    public void Report(Person person, Verdict verdict = default) =>
        Add<Person>(KeyKind.Person, Own(person.Chart, person.Row, nameof(person)), -1, verdict);

    /// <summary>Reports a cell.</summary>
    public void Report(Cell cell, Verdict verdict = default) => Add<Cell>(KeyKind.Cell, Chart.RowOf(cell.Area), cell.ScopeRow, verdict);

    /// <summary>Reports a duty.</summary>
    public void Report(Duty duty, Verdict verdict = default) =>
        Add<Duty>(KeyKind.Duty, Own(duty.Chart, duty.Row, nameof(duty)), -1, verdict);

    /// <summary>Reports an area.</summary>
    public void Report(Area area, Verdict verdict = default) => Add<Area>(KeyKind.Area, Chart.RowOf(area), -1, verdict);

    /// <summary>Reports a stakeholder.</summary>
    public void Report(Stakeholder stakeholder, Verdict verdict = default) =>
        Add<Stakeholder>(KeyKind.Stakeholder, Own(stakeholder.Chart, stakeholder.Row, nameof(stakeholder)), -1, verdict);

    /// <summary>Reports an engagement.</summary>
    public void Report(Engagement engagement, Verdict verdict = default) =>
        Add<Engagement>(KeyKind.Engagement, Own(engagement.Chart, engagement.Row, nameof(engagement)), -1, verdict);

    /// <summary>Reports a governing body.</summary>
    public void Report(GoverningBody body, Verdict verdict = default) =>
        Add<GoverningBody>(KeyKind.Body, Own(body.Chart, body.Row, nameof(body)), -1, verdict);

    /// <summary>Reports a role.</summary>
    public void Report(Role role, Verdict verdict = default) =>
        Add<Role>(KeyKind.Role, Own(role.Chart, role.Row, nameof(role)), -1, verdict);

    /// <summary>Reports a goal.</summary>
    public void Report(Goal goal, Verdict verdict = default) =>
        Add<Goal>(KeyKind.Goal, Own(goal.Chart, goal.Row, nameof(goal)), -1, verdict);

    /// <summary>Reports an initiative.</summary>
    public void Report(Initiative initiative, Verdict verdict = default) =>
        Add<Initiative>(KeyKind.Initiative, Own(initiative.Chart, initiative.Row, nameof(initiative)), -1, verdict);

    /// <summary>Reports a decision.</summary>
    public void Report(Decision decision, Verdict verdict = default) =>
        Add<Decision>(KeyKind.Decision, Own(decision.Chart, decision.Row, nameof(decision)), -1, verdict);

    /// <summary>Reports two positions whose work is alike, whichever is named first.</summary>
    public void Report(Position one, Position other, Verdict verdict = default)
    {
        var (left, right) = (Chart.RowOf(one), Chart.RowOf(other));
        if (ChartOrder.Compare(one, other) > 0) (left, right) = (right, left);
        Add<PositionPair>(KeyKind.Pair, left, right, verdict);
    }

    /// <summary>Reports the chart as a whole.</summary>
    public void Report(OrgChart chart, Verdict verdict = default)
    {
        Guard.Against.Null(chart);
        Own(chart, -1, nameof(chart));
        Add<OrgChart>(KeyKind.Chart, -1, -1, verdict);
    }

    private int Own(OrgChart chart, int row, string name) =>
        ReferenceEquals(chart, Chart) ? row : throw new ArgumentException("This is a handle of another chart.", name);

    private void Add<TKey>(KeyKind kind, int a, int b, Verdict verdict)
    {
        if (_author is not IFinds<TKey>)
            throw new InvalidOperationException(
                $"{_author.Info.Id} reports a {typeof(TKey).Name}: it has to say so by implementing IFinds<{typeof(TKey).Name}>.");
        // What a source expects of findings on stated facts counts before what the rule itself makes of them.
        var expected = verdict.Basis == Basis.Stated ? _expected : null;
        var severity = expected ?? verdict.Severity ?? _severity;
        if (verdict.Basis != Basis.Stated && severity == Severity.Error) severity = Severity.Warning;
        var other = verdict.Other is { } position ? Chart.RowOf(position) : -1;
        _sink.Add(new(_rule, _override ?? severity, verdict.Basis, kind, a, b, other, verdict.Number));
    }
}
