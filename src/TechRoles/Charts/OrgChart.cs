// Long for a reason: what a reader of a chart begins with stands in one place.
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>
/// One immutable snapshot of an organisation that cannot be wrong: solid lines are a forest, and every reference resolves.
/// </summary>
/// <remarks>
/// It may be badly designed; that is what findings say. Everything in it is reached through handles such as <see cref="Position"/>,
/// which cost nothing. Safe to read from any number of threads.
/// </remarks>
/// <example><code>
/// if (OrgChart.Create(facts).TryGet(out var chart, out var invalid))
///     write($"{chart.Positions.Count} positions under {chart.Tops[0]}");
/// else
///     write(string.Join('\n', invalid.Problems));
/// </code></example>
public sealed class OrgChart
{
    private const int LeastSpare = 1024;

    internal OrgChart(ChartTables tables)
    {
        Tables = tables;
        Charted = new(tables.Areas.Tree, tables.Units.Tree, tables.Duties);
    }

    /// <summary>What is said of the organisation as a whole.</summary>
    public OrganisationFact Organisation => Tables.Organisation;

    /// <summary>The day for which the chart was made; null: undated.</summary>
    public DateOnly? AsOf => Tables.AsOf;

    /// <summary>
    /// What is worth knowing of how the chart was made: guesses, other spellings and the like, in the order of the facts. No errors.
    /// </summary>
    public ValueList<ChartProblem> Notices => Tables.Notices;

    /// <summary>What is usually expected of roles.</summary>
    public RoleCatalogue Catalogue => Tables.Options.Catalogue;

    /// <summary>The positions in preorder: each before those below it, siblings by id.</summary>
    public HandleList<Position> Positions =>
        PositionTable.Lines.IsMoved ? new(this, PositionTable.Lines.Preorder(), 0, PositionTable.Count) : PositionRows;

    /// <summary>The positions without a solid manager, ordered by id.</summary>
    public HandleList<Position> Tops => new(this, PositionTable.Lines.Roots, 0, PositionTable.Lines.Roots.Length);

    /// <summary>How many levels the deepest tree has: 0 for an empty chart, 1 where nobody reports to anybody.</summary>
    /// <remarks><b>Cost:</b> O(positions) the first time, then O(1).</remarks>
    public int Levels => PositionTable.Lines.Levels;

    /// <summary>The people, ordered by id.</summary>
    public HandleList<Person> People => PeopleTable.Known is { } rows ? new(this, rows, 0, rows.Length) : All<Person>(PeopleTable.Count);

    /// <summary>The units that are part of no other.</summary>
    public HandleList<OrgUnit> TopUnits => new(this, UnitTable.Tree.Roots, 0, UnitTable.Tree.Roots.Length);

    /// <summary>The areas that are part of no other.</summary>
    public HandleList<Area> TopAreas => new(this, AreaTable.Tree.Roots, 0, AreaTable.Tree.Roots.Length);

    /// <summary>The pseudo positions, which stand for people without a position of their own, in the order of the chart.</summary>
    public HandleList<Position> Pools => ChartOrder.Of(new HandleList<Position>(this, PositionTable.Pools, 0, PositionTable.Pools.Length));

    /// <summary>Whether anybody is Excluded from anything; false: nobody needs to look for that.</summary>
    public bool HasExclusions => DutyTable.AnyExcluded;

    /// <summary>The units, each before those it contains.</summary>
    public HandleList<OrgUnit> Units => All<OrgUnit>(UnitTable.Facts.Length);

    /// <summary>The areas, each before its parts.</summary>
    public HandleList<Area> Areas => All<Area>(AreaTable.Facts.Length);

    /// <summary>The roles, ordered by id.</summary>
    public HandleList<Role> Roles => RoleTable.Known is { } rows ? new(this, rows, 0, rows.Length) : All<Role>(RoleTable.Count);

    /// <summary>What every position has to do with every cell, ordered by position, area and scope.</summary>
    public HandleList<Duty> Duties => DutyTable.IsInOrder ? All<Duty>(DutyTable.Count) : ChartOrder.DutiesOf(this);

    /// <summary>The cells in which somebody has an entry, ordered by area and scope.</summary>
    public HandleList<Cell> StatedCells => DutyTable.IsInOrder ? CellRows : ChartOrder.CellsOf(this);

    /// <summary>The stakeholders, ordered by id.</summary>
    public HandleList<Stakeholder> Stakeholders => Listed<Stakeholder>(Outside.Stakeholders);

    /// <summary>What positions do with stakeholders, ordered by position and stakeholder.</summary>
    public HandleList<Engagement> Engagements => Listed<Engagement>(Outside.Engagements);

    /// <summary>What stakeholders ask of areas, ordered by id.</summary>
    public HandleList<Need> Needs => Listed<Need>(Outside.Needs);

    /// <summary>Boards and committees, ordered by id.</summary>
    public HandleList<GoverningBody> Bodies => Listed<GoverningBody>(Outside.Bodies);

    /// <summary>Business goals, ordered by id.</summary>
    public HandleList<Goal> Goals => Listed<Goal>(Outside.Goals);

    /// <summary>Technical action plans, ordered by id.</summary>
    public HandleList<Initiative> Initiatives => Listed<Initiative>(Outside.Initiatives);

    /// <summary>What has to be decided, ordered by id.</summary>
    public HandleList<Decision> Decisions => Listed<Decision>(Outside.Decisions);

    /// <summary>Which positions have a part in it, ordered by decision, position and kind.</summary>
    public HandleList<Mandate> Mandates => Listed<Mandate>(Outside.Mandates);

    /// <summary>The grades of positions, the highest first; empty where nobody has put them in order.</summary>
    public ValueList<string> Grades => Organisation.Grades;

    /// <summary>False where positions are known to exist beyond the edge of the chart.</summary>
    public bool IsComplete => Organisation.Complete != false;

    /// <summary>Sets of areas that one holder must not combine, as the source states them, ordered by id.</summary>
    public ValueList<ConflictFact> Conflicts => [.. Outside.Conflicts.All];

    /// <summary>What people can show, ordered by person.</summary>
    public ValueList<QualificationFact> Qualifications => [.. Outside.Qualifications.All];

    /// <summary>What people could show once, and no more on the day of the chart, ordered by person.</summary>
    public ValueList<QualificationFact> ExpiredQualifications => [.. Outside.Expired.All];

    /// <summary>What positions, roles and areas ask of their holders.</summary>
    public ValueList<RequirementFact> Requirements => [.. Outside.Requirements.All];

    /// <summary>What the chart is made of, in numbers.</summary>
    public ChartSummary Summary => ChartSummary.Of(this);

    internal ChartTables Tables { get; }

    /// <summary>Every position in the order of rows: that of the chart, until edits move some.</summary>
    internal HandleList<Position> PositionRows =>
        PositionTable.Standing is { } rows ? new(this, rows, 0, rows.Length) : All<Position>(PositionTable.Count);

    /// <summary>Every row of cells; after edits not each need be stated.</summary>
    internal HandleList<Cell> CellRows => All<Cell>(DutyTable.CellCount);

    internal Charted Charted { get; }

    internal ChartOptions Options => Tables.Options;

    /// <summary>
    /// The facts that changes are made to. Other than <see cref="ToFacts"/> they do not list what merely came in from the catalogue.
    /// </summary>
    internal ChartFacts Stated => Tables.Stated ?? ToFacts();

    internal NameTable Names => Tables.Names;

    internal PositionTable PositionTable => Tables.Positions;

    internal UnitTable UnitTable => Tables.Units;

    internal RoleTable RoleTable => Tables.Roles;

    internal AreaTable AreaTable => Tables.Areas;

    internal PeopleTable PeopleTable => Tables.People;

    internal DutyTable DutyTable => Tables.Duties;

    internal OutsideTable Outside => Tables.Outside;

    /// <summary>Makes a chart of facts, or says everything that is wrong with them.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ChartResult Create(ChartFacts facts, ChartOptions? options = null, CancellationToken cancel = default) =>
        Builder(facts).Create(options, cancel);

    /// <summary>Makes a chart of what holds together, and says what was set aside.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static RepairedChart Repair(ChartFacts facts, ChartOptions? options = null, CancellationToken cancel = default) =>
        Builder(facts).Repair(options, cancel);

    /// <summary>Finds a position by its id.</summary>
    /// <returns>False where the chart has none with it.</returns>
    public bool TryPosition(string id, out Position position)
    {
        Guard.Against.Null(id);
        var found = PositionOrNull(id);
        position = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>Finds an area by its id.</summary>
    /// <returns>False where the chart has none with it.</returns>
    public bool TryArea(string id, out Area area)
    {
        Guard.Against.Null(id);
        var found = AreaOrNull(id);
        area = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>Finds a unit by its id.</summary>
    /// <returns>False where the chart has none with it.</returns>
    public bool TryUnit(string id, out OrgUnit unit)
    {
        Guard.Against.Null(id);
        var row = RowOf(UnitTable.RowOf, id);
        unit = row < 0 ? default : new(this, row);
        return row >= 0;
    }

    /// <summary>Finds a person by the id.</summary>
    /// <returns>False where the chart has none with it.</returns>
    public bool TryPerson(string id, out Person person)
    {
        Guard.Against.Null(id);
        var row = RowOf(PeopleTable.RowOf, id);
        person = row < 0 ? default : new(this, row);
        return row >= 0;
    }

    /// <summary>Finds a role by its id.</summary>
    /// <returns>False where the chart has none with it.</returns>
    public bool TryRole(string id, out Role role)
    {
        Guard.Against.Null(id);
        var row = RowOf(RoleTable.RowOf, id);
        role = row < 0 ? default : new(this, row);
        return row >= 0;
    }

    /// <summary>Finds a stakeholder by its id.</summary>
    /// <returns>False where the chart has none with it.</returns>
    public bool TryStakeholder(string id, out Stakeholder stakeholder) => TryOutside(FactLists.Stakeholders, id, out stakeholder);

    /// <summary>Finds a governing body by its id.</summary>
    /// <returns>False where the chart has none with it.</returns>
    public bool TryBody(string id, out GoverningBody body) => TryOutside(FactLists.Bodies, id, out body);

    /// <summary>Finds a goal by its id.</summary>
    /// <returns>False where the chart has none with it.</returns>
    public bool TryGoal(string id, out Goal goal) => TryOutside(FactLists.Goals, id, out goal);

    /// <summary>Finds an initiative by its id.</summary>
    /// <returns>False where the chart has none with it.</returns>
    public bool TryInitiative(string id, out Initiative initiative) => TryOutside(FactLists.Initiatives, id, out initiative);

    /// <summary>Finds a decision by its id.</summary>
    /// <returns>False where the chart has none with it.</returns>
    public bool TryDecision(string id, out Decision decision) => TryOutside(FactLists.Decisions, id, out decision);

    /// <summary>The facts that this chart is made of; they make an equal chart again.</summary>
    /// <remarks>
    /// Facts that were set aside, or that do not hold on the day of the chart, are not in it, but for the last assignment of each position
    /// that ended, which says since when a position is vacant, qualifications that have expired, and who is responsible for work on other
    /// days (<see cref="Area.DaysOfWork"/>). <b>Cost:</b> O(facts).
    /// </remarks>
    public ChartFacts ToFacts() => FactWriter.Write(this);

    /// <summary>A working copy that can be edited; this chart stays as it is.</summary>
    internal OrgChart ToEditable()
    {
        var names = Names.ToEditable();
        var (slots, people) = (Spare(PositionTable.Count), Spare(PeopleTable.Count));
        var roles = RoleTable.ToEditable(names, Catalogue);
        var tables = Tables with
        {
            Names = names,
            Roles = roles,
            Positions = PositionTable.ToEditable(names, slots, roles.Facts.Length),
            Statements = Tables.Statements.ToEditable(),
            Outside = Outside.ToEditable(),
            People = PeopleTable.ToEditable(names, people, slots),
            Duties = DutyTable.ToEditable(slots),
            Recognised = Tables.Recognised.ToEditable(),
        };
        return new(tables);
    }

    /// <summary>How large it is: <c>12 positions, 3 people</c>.</summary>
    public override string ToString() =>
        $"{Positions.Count} {(Positions.Count == 1 ? "position" : "positions")}, {People.Count} "
        + $"{(People.Count == 1 ? "person" : "people")}";

    internal OrgChart RecognisedAs(RecognisedTitle?[] titles) =>
        new(Tables with { Recognised = new(titles, TitleRecogniser.Of(Catalogue)) });

    internal OrgChart StatedAs(ChartFacts facts) => new(Tables with { Stated = facts });

    internal Position? PositionOrNull(string? id) =>
        id is not null && RowOf(PositionTable.RowOf, id) is var row and >= 0 ? new Position(this, row) : null;

    internal Area? AreaOrNull(string? id) => id is not null && RowOf(AreaTable.RowOf, id) is var row and >= 0 ? new Area(this, row) : null;

    internal RecognisedTitle? RecognisedTitle(int row) => Tables.Recognised[row];

    internal int RowOf(Position position, [CallerArgumentExpression(nameof(position))] string? name = null) =>
        Own(position.Chart, position.Row, name);

    internal int RowOf(Area area, [CallerArgumentExpression(nameof(area))] string? name = null) => Own(area.Chart, area.Row, name);

    internal int RowOf(OrgUnit unit, [CallerArgumentExpression(nameof(unit))] string? name = null) => Own(unit.Chart, unit.Row, name);

    private static OrgChartBuilder Builder(ChartFacts facts)
    {
        Guard.Against.Null(facts);
        var builder = new OrgChartBuilder();
        builder.Add(facts);
        return builder;
    }

    /// <summary>How many rows that may come in there is room for.</summary>
    private static int Spare(int rows) => Math.Max(LeastSpare, rows / 8);

    private int Own(OrgChart chart, int row, string? name) =>
        ReferenceEquals(chart, this) ? row : throw new ArgumentException("This is a handle of another chart.", name);

    private bool TryOutside<T>(FactList list, string id, out T found)
        where T : struct, IHandle<T>
    {
        Guard.Against.Null(id);
        var row = Outside.RowOf(list, id);
        found = row < 0 ? default : T.At(this, row);
        return row >= 0;
    }

    private int RowOf(NameMap map, string id) => Names.Find(id) is var name and >= 0 ? map[name] : -1;

    private HandleList<T> Listed<T>(FactRows rows)
        where T : struct, IHandle<T> => rows.Listed is { } listed ? new(this, listed, 0, listed.Length) : All<T>(rows.Count);

    private HandleList<T> All<T>(int count)
        where T : struct, IHandle<T> => new(this, null, 0, count);
}
