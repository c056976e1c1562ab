using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What readers hand facts, places and problems to, so that they know no chart.</summary>
internal abstract class FactSink
{
    // Every so many rows it is asked whether to go on: a row takes less than a microsecond.
    private const int RowsBetweenLooks = 4_096;

    /// <summary>How many facts came in.</summary>
    public int Count { get; private set; }

    /// <summary>Stops the reading between rows.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>The number that places of this source carry.</summary>
    public abstract int AddSource(FactSource source);

    public abstract void AddProblem(ChartProblem problem);

    public void Add(Fact fact, Place place)
    {
        CountOne();
        Take(fact, place);
    }

    /// <summary>Whether it takes positions and responsibilities without an object for each.</summary>
    public virtual bool TakesBytes => false;

    /// <summary>Takes a responsibility without an object for it, all ids in UTF-8, where <see cref="TakesBytes"/>.</summary>
    public virtual void AddResponsibility(
        ReadOnlySpan<byte> owner, OwnerKind kind, ReadOnlySpan<byte> area, ReadOnlySpan<byte> scope, Involvement involvement,
        Place place) =>
        throw new NotSupportedException();

    /// <summary>
    /// Takes a position without an object for it, all in UTF-8, where <see cref="TakesBytes"/>; an empty text states nothing.
    /// </summary>
    public virtual void AddPosition(ReadOnlySpan<byte> id, ReadOnlySpan<byte> title, ReadOnlySpan<byte> manager, Place place) =>
        throw new NotSupportedException();

    /// <summary>Takes one more solid manager that the row of the position taken last states.</summary>
    public virtual void AddManager(string position, string manager, Place place) => Add(new LineFact(position, manager), place);

    protected abstract void Take(Fact fact, Place place);

    protected void CountOne()
    {
        if (++Count % RowsBetweenLooks == 0) Cancel.ThrowIfCancellationRequested();
    }
}

/// <summary>Hands everything on to a builder, row by row.</summary>
/// <param name="takesBytes">Whether rows are taken as bytes; a law compares with one that wants facts.</param>
internal sealed class BuilderSink(bool takesBytes = true) : FactSink
{
    private readonly List<ChartProblem> _problems = [];

    public OrgChartBuilder Builder { get; } = new();

    public IReadOnlyList<ChartProblem> Problems => _problems;

    public override bool TakesBytes => takesBytes;

    public override int AddSource(FactSource source) => Builder.AddSource(source);

    public override void AddProblem(ChartProblem problem)
    {
        _problems.Add(problem);
        Builder.AddProblem(problem);
    }

    public override void AddPosition(ReadOnlySpan<byte> id, ReadOnlySpan<byte> title, ReadOnlySpan<byte> manager, Place place)
    {
        CountOne();
        Builder.AddPosition(id, title, manager, place);
    }

    public override void AddResponsibility(
        ReadOnlySpan<byte> owner, OwnerKind kind, ReadOnlySpan<byte> area, ReadOnlySpan<byte> scope, Involvement involvement, Place place)
    {
        CountOne();
        Builder.AddResponsibility(owner, kind, area, scope, involvement, place);
    }

    public override void AddManager(string position, string manager, Place place)
    {
        CountOne();
        Builder.AddManager(manager);
    }

    protected override void Take(Fact fact, Place place) => Builder.Add(fact, place);
}
