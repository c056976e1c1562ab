using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Whether somebody sits in a position.</summary>
public enum Occupancy
{
    /// <summary>Nothing is stated.</summary>
    Unknown = 0,

    /// <summary>Stated by a status or an assignment.</summary>
    Filled,

    /// <summary>Stated by a status, or by an assignment that has ended, and nobody follows or acts.</summary>
    Vacant,
}

/// <summary>A position of a chart, filled or not: a handle that holds no data of its own.</summary>
/// <remarks>
/// Equal handles are the same position of the same chart. <b>Default value:</b> no position; it prints as that, and any member but
/// equality throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly struct Position : IEquatable<Position>, IHandle<Position>
{
    private readonly OrgChart? _chart;

    internal Position(OrgChart chart, int row) => (_chart, Row) = (chart, row);

    /// <summary>The chart that the position stands in.</summary>
    public OrgChart Chart => _chart ?? throw new InvalidOperationException("This is no position of any chart.");

    /// <summary>Its id.</summary>
    public string Id => Chart.Names.Text(Table.Id[Row]);

    /// <summary>Its title; the id where none is stated.</summary>
    public string Title => Table.NewTitleOf(Row) ?? Chart.Names.Text(Table.Title[Row]);

    /// <summary>The one solid manager; null at a top.</summary>
    public Position? Manager => Table.Lines.Parents[Row] is var manager and >= 0 ? new Position(Chart, manager) : null;

    /// <summary>The positions that report here by a solid line, ordered by id.</summary>
    public HandleList<Position> Reports
    {
        get
        {
            var (rows, start, count) = Table.Lines.ChildSlice(Row);
            return new(Chart, rows, start, count);
        }
    }

    /// <summary>The dotted managers, in the order of the chart.</summary>
    public HandleList<Position> DottedManagers =>
        ChartOrder.Of(new HandleList<Position>(Chart, Table.Dotted.Up.Slice(Row)));

    /// <summary>The positions that report here by a dotted line, in the order of the chart.</summary>
    public HandleList<Position> DottedReports =>
        ChartOrder.Of(new HandleList<Position>(Chart, Table.Dotted.Down.Slice(Row)));

    /// <summary>The roles it carries, in the order stated.</summary>
    public HandleList<Role> Roles => new(Chart, Table.Roles.Slice(Row));

    /// <summary>The unit it belongs to; null where none is stated.</summary>
    public OrgUnit? Unit => Table.Unit[Row] is var unit and >= 0 ? new OrgUnit(Chart, unit) : null;

    /// <summary>The unit in which the responsibilities of its roles hold; null where none is stated.</summary>
    public OrgUnit? Scope => Table.Scope[Row] is var unit and >= 0 ? new OrgUnit(Chart, unit) : null;

    /// <summary>What is stated about the position itself. An eliminated post that others report to is a vacant one.</summary>
    public PositionStatus Status => Table.Status[Row];

    /// <summary>Whether it is a pseudo position that no structure rule counts.</summary>
    public bool IsPool => Status == PositionStatus.Pool;

    /// <summary>Its grade; null where none is stated.</summary>
    public string? Grade => Table.GradeOf(Row, Chart.Names);

    /// <summary>
    /// How high its grade is, 0 for the highest of <see cref="OrgChart.Grades"/>; null where it has none, or one that is not in order.
    /// </summary>
    /// <remarks><b>Cost:</b> O(grades).</remarks>
    public int? GradeRank
    {
        get
        {
            if (Grade is not { } grade) return null;
            var rank = Chart.Grades.AsSpan().IndexOf(grade);
            return rank < 0 ? null : rank;
        }
    }

    /// <summary>Whether it is stated to be without a manager on purpose.</summary>
    public bool IsStatedTop => (Table.Flags[Row] & PositionFlags.Top) != 0;

    /// <summary>
    /// Whether it has no manager because the line that the facts state was set aside: it led to itself, to nobody or in a circle. A problem
    /// says so; that it stands alone is no fault of its own.
    /// </summary>
    public bool LineWasSetAside => Manager is null && Chart.Options.LinesSetAside.Contains(Id);

    /// <summary>Whether several solid lines are intended.</summary>
    public bool IsMatrix => (Table.Flags[Row] & PositionFlags.Matrix) != 0;

    /// <summary>Whether it is a key position.</summary>
    public bool IsKey => (Table.Flags[Row] & PositionFlags.Key) != 0;

    /// <summary>How much of a full week it needs; null where nothing is stated.</summary>
    public Percent? Capacity => Table.Capacity[Row] is var percent and >= 0 ? Percent.Create(percent).AsT0 : null;

    /// <summary>Who sits here, and who stands by, ordered by person.</summary>
    public HandleList<Assignment> Assignments => new(Chart, Chart.PeopleTable.ByPosition.Slice(Row));

    /// <summary>Its parts in decisions, ordered by decision and kind.</summary>
    public HandleList<Mandate> Mandates => new(Chart, Chart.Outside.Naming(FactLists.Mandates, "position", Id));

    /// <summary>What it does with stakeholders, ordered by stakeholder.</summary>
    public HandleList<Engagement> Engagements => new(Chart, Chart.Outside.Naming(FactLists.Engagements, "position", Id));

    /// <summary>The bodies on which it sits, with or without a vote, ordered by body.</summary>
    public IEnumerable<(GoverningBody Body, SeatKind Kind)> Bodies
    {
        get
        {
            var chart = Chart;
            return chart.Outside.FactsNaming(FactLists.Seats, "position", Id)
                .Select(position => (new GoverningBody(chart, chart.Outside.RowOf(FactLists.Bodies, position.Body)), position.Kind));
        }
    }

    /// <summary>The goals that it answers for, ordered by id.</summary>
    public HandleList<Goal> Goals => new(Chart, Chart.Outside.Naming(FactLists.Goals, "owner", Id));

    /// <summary>The initiatives that it answers for, ordered by id.</summary>
    public HandleList<Initiative> Initiatives => new(Chart, Chart.Outside.Naming(FactLists.Initiatives, "sponsor", Id));

    /// <summary>What is asked of whoever sits here, that of its roles and areas apart. Rows of one group are alternatives.</summary>
    public ValueList<RequirementFact> Requirements => Chart.Outside.FactsNaming(FactLists.Requirements, "position", Id);

    /// <summary>Whether somebody sits here, as far as it is stated. Deputies and successors do not fill a position.</summary>
    /// <remarks>An assignment that ended is a statement: where nobody follows, the position is vacant from that day on, until somebody
    /// does.</remarks>
    public Occupancy Occupancy
    {
        get
        {
            foreach (var assignment in Assignments)
                if (assignment.Fills) return Occupancy.Filled;
            return Status switch
            {
                PositionStatus.Vacant => Occupancy.Vacant,
                PositionStatus.Pool or PositionStatus.Eliminated => Occupancy.Unknown,
                _ when Chart.PeopleTable.Ended.ContainsKey(Row) => Occupancy.Vacant,
                PositionStatus.Active => Occupancy.Filled,
                _ => Occupancy.Unknown,
            };
        }
    }

    /// <summary>The first day on which nobody sat here any more; null where it is not vacant, or where no date says since when.</summary>
    public DateOnly? VacantSince =>
        Occupancy == Occupancy.Vacant && Chart.PeopleTable.Ended.TryGetValue(Row, out var last) ? last.Period.To : null;

    /// <summary>
    /// Of those who have sat here and left by the day of the chart, the assignment that ended last; null where none is stated.
    /// </summary>
    /// <remarks>It says nothing of whether anybody sits here now.</remarks>
    public AssignmentFact? LastEnded =>
        Chart.PeopleTable.Ended.TryGetValue(Row, out var last) ? FactWriter.Assignment(Chart, last) : null;

    /// <summary>What it has to do with which cell, itself or through its roles, ordered by area and scope.</summary>
    public HandleList<Duty> Duties
    {
        get
        {
            var duties = Chart.DutyTable;
            return duties.IsEdited
                ? new(Chart, duties.OfPosition(Row))
                : new(Chart, null, duties.PositionStarts[Row], duties.PositionStarts[Row + 1] - duties.PositionStarts[Row]);
        }
    }

    /// <summary>The number of solid lines to the top of its tree, 0 at a top.</summary>
    public int Depth => Table.Lines.Depths[Row];

    /// <summary>The number of positions at or below it in the solid line, 1 or more.</summary>
    public int SubtreeSize => Table.Lines.Size(Row);

    /// <summary>The top of its tree; itself at a top.</summary>
    public Position Top => new(Chart, Table.Lines.RootOf(Row));

    /// <summary>What its title says about the kinds of role it stands for; null where the title is not recognised.</summary>
    public RecognisedTitle? RecognisedTitle => Chart.RecognisedTitle(Row);

    internal int Row { get; }

    private PositionTable Table => Chart.PositionTable;

    /// <summary>Whether it stands above another in the solid line, at any distance. A position is not above itself.</summary>
    /// <remarks><b>Cost:</b> O(1).</remarks>
    /// <exception cref="ArgumentException"><paramref name="other"/> belongs to another chart.</exception>
    public bool IsAbove(Position other) => Table.Lines.IsAbove(Row, Chart.RowOf(other));

    /// <summary>Whether one of the two stands above the other, or they are the same.</summary>
    /// <exception cref="ArgumentException"><paramref name="other"/> belongs to another chart.</exception>
    public bool IsInLineWith(Position other) => this == other || IsAbove(other) || other.IsAbove(this);

    /// <summary>The lowest position that is above or equal to both; null where they stand in different trees.</summary>
    /// <remarks><b>Cost:</b> O(depth).</remarks>
    /// <exception cref="ArgumentException"><paramref name="other"/> belongs to another chart.</exception>
    public Position? CommonManagerWith(Position other) =>
        Table.Lines.NearestCommon(Row, Chart.RowOf(other)) is var row and >= 0 ? new Position(Chart, row) : null;

    /// <summary>Whether it carries a role of a kind, given to it explicitly.</summary>
    public bool Carries(RoleKind kind)
    {
        foreach (var role in Roles)
            if (role.Kind == kind) return true;
        return false;
    }

    /// <summary>Whether both are the same position of the same chart.</summary>
    public bool Equals(Position other) => ReferenceEquals(_chart, other._chart) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Position other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>The title and, where it says more, the id: <c>CIO (p-17)</c>.</summary>
    public override string ToString() =>
        _chart is null ? "no position" : string.Equals(Id, Title, StringComparison.OrdinalIgnoreCase) ? Title : $"{Title} ({Id})";

    static Position IHandle<Position>.At(OrgChart chart, int row) => new(chart, row);

    /// <summary>Whether both are the same position of the same chart.</summary>
    public static bool operator ==(Position left, Position right) => left.Equals(right);

    /// <summary>Whether they are different positions.</summary>
    public static bool operator !=(Position left, Position right) => !left.Equals(right);
}
