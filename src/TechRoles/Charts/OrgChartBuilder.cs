using Ardalis.GuardClauses;
using TechRoles.Diagnostics;
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
/// <see cref="Repair"/>; either uses up what was added, since a second copy of a large chart would cost too much: the builder is spent
/// then, and only <see cref="Resolve"/> still works. Who wants the problems and a chart asks <see cref="Repair"/>. One thread at a time.
/// </remarks>
/// <example><code>
/// var builder = new OrgChartBuilder();
/// builder.Add(new PositionFact("ceo") { Title = "CEO" });
/// builder.Add(new PositionFact("cio") { Title = "CIO", ReportsTo = "ceo" });
/// var repaired = builder.Repair();
///
/// // The chart, and what was set aside to make it.
/// var (chart, problems) = (repaired.Chart, repaired.Problems);
/// </code></example>
public sealed class OrgChartBuilder
{
    private readonly List<FactSource> _sources = [];
    private RawFacts? _raw;

    /// <summary>A builder without facts.</summary>
    public OrgChartBuilder() => _raw = new(_sources);

    /// <summary>Names a file or document that facts come from.</summary>
    /// <returns>The number that places carry, 1 or more.</returns>
    public int AddSource(FactSource source)
    {
        Guard.Against.Null(source);
        Raw.Sources.Add(source);
        return _sources.Count;
    }

    /// <summary>Adds a problem that a reader met before there was a fact to add.</summary>
    public void AddProblem(ChartProblem problem)
    {
        Guard.Against.Null(problem);
        Raw.Problems.Add(problem);
    }

    /// <summary>Where a place is, in the words of its source; null for nowhere.</summary>
    /// <param name="place">The place.</param>
    /// <param name="list">The list of the contract, such as <c>positions</c>; it starts the path in a document.</param>
    /// <param name="field">The contract's name of the column; null where the whole row is meant.</param>
    public ProblemPlace? Resolve(Place place, string list, string? field) =>
        PlaceResolver.Resolve(_sources, place, Guard.Against.Null(list), field);

    /// <summary>What was added last of the organisation as a whole.</summary>
    /// <exception cref="InvalidOperationException">The builder is spent.</exception>
    public OrganisationFact Organisation => Raw.Organisation;

    /// <summary>Adds every fact of a document.</summary>
    public void Add(ChartFacts facts)
    {
        Guard.Against.Null(facts);
        Raw.Organisation = facts.Organisation;
        foreach (var list in FactLists.Tables)
            foreach (var row in list.RowsIn(facts)) Add(row);
    }

    /// <summary>Adds one row of any list. The organisation replaces the one added before.</summary>
    /// <param name="fact">The row.</param>
    /// <param name="place">Where it was read.</param>
    public void Add(Fact fact, Place place = default)
    {
        Guard.Against.Null(fact);
        switch (fact)
        {
            case OrganisationFact organisation: Raw.Organisation = organisation; break;
            case PositionFact position: Add(position, place); break;
            case LineFact line: Add(line, place); break;
            case AssignmentFact assignment: Add(assignment, place); break;
            case ResponsibilityFact responsibility: Add(responsibility, place); break;
            default: Raw.Others.Add((fact, place)); break;
        }
    }

    /// <summary>Adds a position with nothing but its title and its manager.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">Its title; empty: the id.</param>
    /// <param name="manager">The id of its solid manager; empty: not stated.</param>
    /// <param name="place">Where it was read.</param>
    public void AddPosition(ReadOnlySpan<char> id, ReadOnlySpan<char> title, ReadOnlySpan<char> manager, Place place = default) =>
        Raw.Positions.AddPlain(id, title, manager, place);

    /// <summary>Adds a position with nothing but its title and its manager, all in UTF-8.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">Its title; empty: the id.</param>
    /// <param name="manager">The id of its solid manager; empty: not stated.</param>
    /// <param name="place">Where it was read.</param>
    public void AddPosition(ReadOnlySpan<byte> id, ReadOnlySpan<byte> title, ReadOnlySpan<byte> manager, Place place = default) =>
        Raw.Positions.AddPlain(id, title, manager, place);

    /// <summary>Adds one more solid manager to the position that was added last, as its own row states it.</summary>
    /// <param name="manager">The id of the other manager.</param>
    /// <exception cref="InvalidOperationException">No position was added yet.</exception>
    public void AddManager(string manager)
    {
        Guard.Against.Null(manager);
        Raw.Positions.Settle();
        var row = Raw.Positions.Count - 1;
        if (row < 0) throw new InvalidOperationException("There is no position to add a manager to.");
        Raw.Lines.StatedByPosition.Add(Raw.Lines.Rows.Count, row);
        Add(new LineFact(Raw.Names.Text(Raw.Positions.Rows[row].Id), manager), Raw.Positions.Places[row]);
    }

    /// <summary>Adds a responsibility.</summary>
    /// <param name="owner">The id of the position or role.</param>
    /// <param name="kind">Which of the two it is.</param>
    /// <param name="area">The id of the area.</param>
    /// <param name="scope">The id of the unit in which it holds; empty: the whole organisation.</param>
    /// <param name="involvement">What the owner has to do with the area.</param>
    /// <param name="place">Where it was read.</param>
    public void AddResponsibility(
        ReadOnlySpan<char> owner, OwnerKind kind, ReadOnlySpan<char> area, ReadOnlySpan<char> scope, Involvement involvement,
        Place place = default) =>
        Raw.Responsibilities.AddPlain(owner, kind, area, scope, involvement, place);

    /// <summary>Adds a responsibility, all ids in UTF-8.</summary>
    /// <param name="owner">The id of the position or role.</param>
    /// <param name="kind">Which of the two it is.</param>
    /// <param name="area">The id of the area.</param>
    /// <param name="scope">The id of the unit in which it holds; empty: the whole organisation.</param>
    /// <param name="involvement">What the owner has to do with the area.</param>
    /// <param name="place">Where it was read.</param>
    public void AddResponsibility(
        ReadOnlySpan<byte> owner, OwnerKind kind, ReadOnlySpan<byte> area, ReadOnlySpan<byte> scope, Involvement involvement,
        Place place = default) =>
        Raw.Responsibilities.AddPlain(owner, kind, area, scope, involvement, place);

    /// <summary>Makes a chart of the facts, or says everything that is wrong with them.</summary>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The chart where no problem is an error.</returns>
    /// <exception cref="InvalidOperationException">The builder is spent.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; the builder is spent.</exception>
    public ChartResult Create(ChartOptions? options = null, CancellationToken cancel = default)
    {
        var repaired = Repair(options, cancel);
        return repaired.Problems.Any(problem => problem.Level == ProblemLevel.Error)
            ? new InvalidChart(repaired.Problems)
            : repaired.Chart;
    }

    /// <summary>Makes a chart of what holds together, and says what was set aside.</summary>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InvalidOperationException">The builder is spent.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; the builder is spent.</exception>
    public RepairedChart Repair(ChartOptions? options = null, CancellationToken cancel = default)
    {
        var raw = Raw;
        _raw = null;
        cancel.ThrowIfCancellationRequested();
        using var measured = Operations.Make.Begin();
        raw.Positions.Settle();
        raw.Responsibilities.Settle();
        var repaired = ChartAssembly.Assemble(raw, options ?? new(), cancel);
        measured?.Size(TechRolesTelemetry.PositionsTag, repaired.Chart.PositionTable.Count);
        measured?.Size(TechRolesTelemetry.ResponsibilitiesTag, repaired.Chart.DutyTable.Count);
        measured?.Size(TechRolesTelemetry.ProblemsTag, repaired.Problems.Count);
        measured?.Done();
        return repaired;
    }

    /// <summary>
    /// Every fact that was added, those of other days and those that are wrong included; each list in the order in which they were added.
    /// </summary>
    /// <remarks>Several managers that one row states are the first one in the row and the others as lines. <b>Cost:</b> O(facts).</remarks>
    /// <exception cref="InvalidOperationException">The builder is spent.</exception>
    public ChartFacts ToFacts()
    {
        var raw = Raw;
        raw.Positions.Settle();
        raw.Responsibilities.Settle();
        return RawFactWriter.Write(raw);
    }

    private RawFacts Raw =>
        _raw ?? throw new InvalidOperationException("The builder is spent: a chart was made of what was added to it.");

    private void Add(PositionFact fact, Place place)
    {
        var positions = Raw.Positions;
        positions.Settle();
        var row = positions.Count;
        positions.Add(new(Raw.Names.Intern(fact.Id), Raw.Name(fact.Title), Raw.Name(fact.ReportsTo)));
        positions.Unit[row] = Raw.Name(fact.Unit) + 1;
        positions.Scope[row] = Raw.Name(fact.Scope) + 1;
        positions.Grade[row] = Raw.Name(fact.Grade) + 1;
        positions.Status[row] = fact.Status;
        positions.Flags[row] = Flag(fact.Top, PositionFlags.Top, PositionFlags.TopStated)
            | Flag(fact.Matrix, PositionFlags.Matrix, PositionFlags.MatrixStated)
            | Flag(fact.Key, PositionFlags.Key, PositionFlags.KeyStated);
        positions.Capacity[row] = (sbyte)((fact.Capacity?.Value ?? -1) + 1);
        foreach (var role in fact.Roles) positions.Roles.Add((row, Raw.Names.Intern(role)));
        foreach (var manager in fact.DottedTo) positions.Dotted.Add((row, Raw.Names.Intern(manager)));
        positions.Places.Add(place);
    }

    private void Add(LineFact fact, Place place)
    {
        Raw.Lines.Rows.Add((
            Raw.Names.Intern(fact.Position),
            Raw.Names.Intern(fact.Manager),
            fact.Kind,
            (sbyte)(fact.Percent?.Value ?? -1),
            Raw.PeriodNumber(fact.Period)));
        Raw.Lines.Places.Add(place);
    }

    private void Add(AssignmentFact fact, Place place)
    {
        Raw.Assignments.Rows.Add((
            Raw.Names.Intern(fact.Person),
            Raw.Names.Intern(fact.Position),
            (sbyte)(fact.Share?.Value ?? -1),
            fact.Mode,
            Raw.PeriodNumber(fact.Period)));
        Raw.Assignments.Places.Add(place);
    }

    private void Add(ResponsibilityFact fact, Place place)
    {
        if (FactLists.Responsibilities.Complaint(fact) is not null)
        {
            Raw.Others.Add((fact, place));
            return;
        }

        Raw.Responsibilities.Add(
            Raw.Names.Intern(fact.Position ?? fact.Role!),
            Raw.Names.Intern(fact.Area),
            Raw.Name(fact.Scope),
            new(fact.Involvement, fact.Role is null ? OwnerKind.Position : OwnerKind.Role, fact.Joint),
            Raw.PeriodNumber(fact.Period),
            place);
    }

    private static PositionFlags Flag(bool? value, PositionFlags flag, PositionFlags stated) =>
        value switch { null => PositionFlags.None, true => flag | stated, false => stated };
}
