using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Who owns a responsibility.</summary>
public enum OwnerKind
{
    /// <summary>A position.</summary>
    Position = 0,

    /// <summary>A role; every position that carries it takes the responsibility over.</summary>
    Role,
}

/// <summary>Takes facts one by one, in any order, and makes a chart of them.</summary>
/// <remarks>
/// Facts go into columns, so that an importer needs no object per row. Nothing is checked before <see cref="Create"/> or
/// <see cref="Repair"/>, which leave the builder as it is. One thread at a time.
/// </remarks>
public sealed class OrgChartBuilder
{
    private readonly RawFacts _raw = new();

    /// <summary>Names a file or document that facts come from.</summary>
    /// <returns>The number that places carry, 1 or more.</returns>
    public int AddSource(FactSource source)
    {
        Guard.Against.Null(source);
        _raw.Sources.Add(source);
        return _raw.Sources.Count;
    }

    /// <summary>Adds a problem that a reader met before there was a fact to add.</summary>
    public void AddProblem(ChartProblem problem)
    {
        Guard.Against.Null(problem);
        _raw.Problems.Add(problem);
    }

    /// <summary>Where a place is, in the words of its source; null for nowhere.</summary>
    /// <param name="place">The place.</param>
    /// <param name="list">The list of the contract, such as <c>positions</c>; it starts the path in a document.</param>
    /// <param name="field">The contract's name of the column; null where the whole row is meant.</param>
    public ProblemPlace? Resolve(Place place, string list, string? field) => PlaceResolver.Resolve(_raw.Sources, place, list, field);

    /// <summary>Adds every fact of a document.</summary>
    public void Add(ChartFacts facts)
    {
        Guard.Against.Null(facts);
        _raw.Organisation = facts.Organisation;
        foreach (var fact in facts.Units) Add(fact);
        foreach (var fact in facts.Areas) Add(fact);
        foreach (var fact in facts.Roles) Add(fact);
        foreach (var fact in facts.Positions) Add(fact);
        foreach (var fact in facts.Lines) Add(fact);
        foreach (var fact in facts.People) Add(fact);
        foreach (var fact in facts.Assignments) Add(fact);
        foreach (var fact in facts.Responsibilities) Add(fact);
        foreach (var fact in facts.Conflicts) Add(fact);
        foreach (var fact in facts.Qualifications) Add(fact);
        foreach (var fact in facts.Requirements) Add(fact);
        foreach (var fact in facts.Stakeholders) Add(fact);
        foreach (var fact in facts.Engagements) Add(fact);
        foreach (var fact in facts.Needs) Add(fact);
        foreach (var fact in facts.Bodies) Add(fact);
        foreach (var fact in facts.Seats) Add(fact);
        foreach (var fact in facts.Goals) Add(fact);
        foreach (var fact in facts.Initiatives) Add(fact);
    }

    /// <summary>Adds one row of any list. The organisation replaces the one added before.</summary>
    /// <param name="fact">The row.</param>
    /// <param name="place">Where it was read.</param>
    public void Add(Fact fact, Place place = default)
    {
        Guard.Against.Null(fact);
        switch (fact)
        {
            case OrganisationFact organisation: _raw.Organisation = organisation; break;
            case PositionFact position: Add(position, place); break;
            case LineFact line: Add(line, place); break;
            case AssignmentFact assignment: Add(assignment, place); break;
            case ResponsibilityFact responsibility: Add(responsibility, place); break;
            default: _raw.Others.Add((fact, place)); break;
        }
    }

    /// <summary>Adds a position with nothing but its title and its manager.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">Its title; empty: the id.</param>
    /// <param name="manager">The id of its solid manager; empty: not stated.</param>
    /// <param name="place">Where it was read.</param>
    public void AddPosition(ReadOnlySpan<char> id, ReadOnlySpan<char> title, ReadOnlySpan<char> manager, Place place = default) =>
        AddPosition(Name(id), Name(title), Name(manager), place);

    /// <summary>Adds a position with nothing but its title and its manager, all in UTF-8.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">Its title; empty: the id.</param>
    /// <param name="manager">The id of its solid manager; empty: not stated.</param>
    /// <param name="place">Where it was read.</param>
    public void AddPosition(ReadOnlySpan<byte> id, ReadOnlySpan<byte> title, ReadOnlySpan<byte> manager, Place place = default) =>
        AddPosition(Name(id), Name(title), Name(manager), place);

    /// <summary>Adds one more solid manager to the position that was added last, as its own row states it.</summary>
    /// <param name="manager">The id of the other manager.</param>
    /// <exception cref="InvalidOperationException">No position was added yet.</exception>
    public void AddManager(string manager)
    {
        Guard.Against.Null(manager);
        var row = _raw.Positions.Count - 1;
        if (row < 0) throw new InvalidOperationException("There is no position to add a manager to.");
        _raw.Lines.StatedByPosition.Add(_raw.Lines.Rows.Count, row);
        Add(new LineFact(_raw.Names.Text(_raw.Positions.Id[row]), manager), _raw.Positions.Places[row]);
    }

    /// <summary>Adds a responsibility.</summary>
    /// <param name="owner">The id of the position or role.</param>
    /// <param name="kind">Which of the two it is.</param>
    /// <param name="area">The id of the area.</param>
    /// <param name="scope">The id of the unit in which it holds; empty: the whole organisation.</param>
    /// <param name="involvement">What the owner has to do with the area.</param>
    /// <param name="place">Where it was read.</param>
    public void AddResponsibility(
        ReadOnlySpan<char> owner, OwnerKind kind, ReadOnlySpan<char> area, ReadOnlySpan<char> scope, Involvement involvement, Place place = default) =>
        AddResponsibility(
            Name(owner, Last(_raw.Responsibilities.Owner)),
            kind,
            Name(area),
            Name(scope, Last(_raw.Responsibilities.Scope)),
            involvement,
            null,
            0,
            place);

    /// <summary>Adds a responsibility, all ids in UTF-8.</summary>
    /// <param name="owner">The id of the position or role.</param>
    /// <param name="kind">Which of the two it is.</param>
    /// <param name="area">The id of the area.</param>
    /// <param name="scope">The id of the unit in which it holds; empty: the whole organisation.</param>
    /// <param name="involvement">What the owner has to do with the area.</param>
    /// <param name="place">Where it was read.</param>
    public void AddResponsibility(
        ReadOnlySpan<byte> owner, OwnerKind kind, ReadOnlySpan<byte> area, ReadOnlySpan<byte> scope, Involvement involvement, Place place = default) =>
        AddResponsibility(
            Name(owner, Last(_raw.Responsibilities.Owner)),
            kind,
            Name(area),
            Name(scope, Last(_raw.Responsibilities.Scope)),
            involvement,
            null,
            0,
            place);

    /// <summary>Makes a chart of the facts, or says everything that is wrong with them.</summary>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The chart where no problem is an error.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public OneOf<OrgChart, InvalidChart> Create(ChartOptions? options = null, CancellationToken cancel = default)
    {
        var repaired = Repair(options, cancel);
        return repaired.Problems.Any(problem => problem.Level == ProblemLevel.Error)
            ? new InvalidChart(repaired.Problems)
            : repaired.Chart;
    }

    /// <summary>Makes a chart of what holds together, and says what was set aside.</summary>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public RepairedChart Repair(ChartOptions? options = null, CancellationToken cancel = default) =>
        ChartAssembly.Assemble(_raw, options ?? new(), cancel);

    private void Add(PositionFact fact, Place place)
    {
        var positions = _raw.Positions;
        var row = positions.Count;
        positions.Id.Add(_raw.Names.Intern(fact.Id));
        positions.Title.Add(_raw.Name(fact.Title));
        positions.Manager.Add(_raw.Name(fact.ReportsTo));
        positions.Unit.Add(_raw.Name(fact.Unit));
        positions.Scope.Add(_raw.Name(fact.Scope));
        positions.Grade.Add(_raw.Name(fact.Grade));
        positions.Status.Add(fact.Status);
        positions.Flags.Add(
            Flag(fact.Top, PositionFlags.Top, PositionFlags.TopStated)
            | Flag(fact.Matrix, PositionFlags.Matrix, PositionFlags.MatrixStated)
            | Flag(fact.Key, PositionFlags.Key, PositionFlags.KeyStated));
        positions.Capacity.Add((sbyte)(fact.Capacity?.Value ?? -1));
        foreach (var role in fact.Roles) positions.Roles.Add((row, _raw.Names.Intern(role)));
        foreach (var manager in fact.DottedTo) positions.Dotted.Add((row, _raw.Names.Intern(manager)));
        positions.Places.Add(place);
    }

    private void AddPosition(int id, int title, int manager, Place place)
    {
        var positions = _raw.Positions;
        positions.Id.Add(id < 0 ? _raw.Names.Intern(ReadOnlySpan<byte>.Empty) : id);
        positions.Title.Add(title);
        positions.Manager.Add(manager);
        positions.Unit.Add(-1);
        positions.Scope.Add(-1);
        positions.Grade.Add(-1);
        positions.Status.Add(PositionStatus.Unknown);
        positions.Flags.Add(PositionFlags.None);
        positions.Capacity.Add(-1);
        positions.Places.Add(place);
    }

    private void Add(LineFact fact, Place place)
    {
        _raw.Lines.Rows.Add((
            _raw.Names.Intern(fact.Position),
            _raw.Names.Intern(fact.Manager),
            fact.Kind,
            (sbyte)(fact.Percent?.Value ?? -1),
            _raw.PeriodNumber(fact.Period)));
        _raw.Lines.Places.Add(place);
    }

    private void Add(AssignmentFact fact, Place place)
    {
        _raw.Assignments.Rows.Add((
            _raw.Names.Intern(fact.Person),
            _raw.Names.Intern(fact.Position),
            (sbyte)(fact.Share?.Value ?? -1),
            fact.Mode,
            _raw.PeriodNumber(fact.Period)));
        _raw.Assignments.Places.Add(place);
    }

    private void Add(ResponsibilityFact fact, Place place)
    {
        if (fact.Position is null == fact.Role is null || fact.Involvement is Involvement.None)
        {
            _raw.Others.Add((fact, place));
            return;
        }

        AddResponsibility(
            _raw.Names.Intern(fact.Position ?? fact.Role!),
            fact.Role is null ? OwnerKind.Position : OwnerKind.Role,
            _raw.Names.Intern(fact.Area),
            _raw.Name(fact.Scope),
            fact.Involvement,
            fact.Joint,
            _raw.PeriodNumber(fact.Period),
            place);
    }

    private void AddResponsibility(
        int owner, OwnerKind kind, int area, int scope, Involvement involvement, bool? joint, int period, Place place)
    {
        var empty = owner < 0 || area < 0 ? _raw.Names.Intern(ReadOnlySpan<byte>.Empty) : -1;
        var rows = _raw.Responsibilities;
        rows.Owner.Add(owner < 0 ? empty : owner);
        rows.Area.Add(area < 0 ? empty : area);
        rows.Scope.Add(scope);
        rows.Period[rows.Bits.Count] = period;
        rows.Bits.Add(new(involvement, kind, joint));
        rows.Places.Add(place);
    }

    private int Name(ReadOnlySpan<char> text, int guess = -1) => text.IsEmpty ? -1 : _raw.Names.Intern(text, guess);

    private int Name(ReadOnlySpan<byte> text, int guess = -1) => text.IsEmpty ? -1 : _raw.Names.Intern(text, guess);

    /// <summary>What the row before states: the responsibilities of one owner follow each other in most sources.</summary>
    private static int Last(List<int> column) => column.Count == 0 ? -1 : column[^1];

    private static PositionFlags Flag(bool? value, PositionFlags flag, PositionFlags stated) =>
        value switch { null => PositionFlags.None, true => flag | stated, false => stated };
}
