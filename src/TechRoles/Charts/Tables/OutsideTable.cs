using System.Collections.Immutable;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>What stands outside the line of command: stakeholders, bodies, goals, plans, and what people must and can show.</summary>
/// <remarks>Every reference resolves; each list is in the order of its ids, or of all its columns where it has none.</remarks>
internal sealed class OutsideTable
{
    private readonly Dictionary<FactList, FactRows> _rows;
    private readonly IReadOnlyDictionary<FactList, Fact[]>? _facts;

    /// <param name="rows">The rows of each of <see cref="Lists"/>.</param>
    /// <param name="expired">What people could show once, and no more on the day of the chart.</param>
    /// <param name="work">See <see cref="DatedWork"/>.</param>
    public OutsideTable(IReadOnlyDictionary<FactList, Fact[]> rows, QualificationFact[] expired, ResponsibilityFact[] work)
        : this([], rows, new(FactLists.Qualifications, expired), new(FactLists.Responsibilities, work))
    {
    }

    private OutsideTable(
        Dictionary<FactList, FactRows> rows, IReadOnlyDictionary<FactList, Fact[]>? facts, FactRows<QualificationFact> expired,
        FactRows<ResponsibilityFact> work)
    {
        (_rows, _facts, Expired, DatedWork) = (rows, facts, expired, work);
        Conflicts = Of(FactLists.Conflicts);
        Qualifications = Of(FactLists.Qualifications);
        Requirements = Of(FactLists.Requirements);
        Stakeholders = Of(FactLists.Stakeholders);
        Engagements = Of(FactLists.Engagements);
        Needs = Of(FactLists.Needs);
        Bodies = Of(FactLists.Bodies);
        Seats = Of(FactLists.Seats);
        Goals = Of(FactLists.Goals);
        Initiatives = Of(FactLists.Initiatives);
        Decisions = Of(FactLists.Decisions);
        Mandates = Of(FactLists.Mandates);
    }

    /// <summary>The lists that it holds: all that have no table of their own.</summary>
    public static ImmutableArray<FactList> Lists { get; } =
    [
        .. FactLists.Tables.Except(
        [
            FactLists.Units, FactLists.Areas, FactLists.Roles, FactLists.Positions, FactLists.Lines, FactLists.People,
            FactLists.Assignments,
            FactLists.Responsibilities,
        ]),
    ];

    public FactRows<ConflictFact> Conflicts { get; }

    public FactRows<QualificationFact> Qualifications { get; }

    /// <summary>What people could show once, and no more on the day of the chart.</summary>
    public FactRows<QualificationFact> Expired { get; }

    /// <summary>Who is responsible for work of which any day is stated, on whatever day.</summary>
    public FactRows<ResponsibilityFact> DatedWork { get; }

    public FactRows<RequirementFact> Requirements { get; }

    public FactRows<StakeholderFact> Stakeholders { get; }

    public FactRows<EngagementFact> Engagements { get; }

    public FactRows<NeedFact> Needs { get; }

    public FactRows<BodyFact> Bodies { get; }

    public FactRows<SeatFact> Seats { get; }

    public FactRows<GoalFact> Goals { get; }

    public FactRows<InitiativeFact> Initiatives { get; }

    public FactRows<DecisionFact> Decisions { get; }

    public FactRows<MandateFact> Mandates { get; }

    /// <summary>The same rows, to be edited.</summary>
    public OutsideTable ToEditable() =>
        new(
            _rows.ToDictionary(list => list.Key, list => list.Value.ToEditable()),
            facts: null,
            (FactRows<QualificationFact>)Expired.ToEditable(),
            (FactRows<ResponsibilityFact>)DatedWork.ToEditable());

    /// <summary>The rows of one of <see cref="Lists"/>.</summary>
    public FactRows RowsOf(FactList list) => _rows[list];

    /// <summary>The row of an id, in a list whose rows have one; -1 where there is none.</summary>
    public int RowOf(FactList list, string id) => _rows[list].RowOf(id);

    /// <summary>The rows that state a value in a column, in their order.</summary>
    /// <remarks><b>Cost:</b> O(rows of the list) the first time, then O(1).</remarks>
    public int[] Naming(FactList list, string column, string value) => _rows[list].Naming(column, value);

    /// <summary>The same rows as facts.</summary>
    public ValueList<T> FactsNaming<T>(FactList<T> list, string column, string value)
        where T : Fact
    {
        var rows = Of(list);
        return [.. Naming(list, column, value).Select(row => rows[row])];
    }

    /// <summary>The rows of a list. That their type is known where each is asked for saves looking it up while a program starts.</summary>
    private FactRows<T> Of<T>(FactList<T> list)
        where T : Fact
    {
        if (!_rows.TryGetValue(list, out var rows)) _rows.Add(list, rows = new FactRows<T>(list, _facts![list]));
        return (FactRows<T>)rows;
    }
}
