using System.Collections.Concurrent;
using System.Collections.Immutable;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>What stands outside the line of command: stakeholders, bodies, goals, plans, and what people must and can show.</summary>
/// <remarks>Every reference resolves; each list is in the order of its ids, or of all its columns where it has none.</remarks>
internal sealed class OutsideTable
{
    private readonly ConcurrentDictionary<(FactList List, string Column), Dictionary<string, int[]>> _naming = new();

    private readonly IReadOnlyDictionary<FactList, Fact[]> _rows;

    /// <param name="rows">The rows of each of <see cref="Lists"/>.</param>
    /// <param name="expired">What people could show once, and no more on the day of the chart.</param>
    public OutsideTable(IReadOnlyDictionary<FactList, Fact[]> rows, QualificationFact[] expired)
    {
        (_rows, Expired) = (rows, expired);
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

    public ConflictFact[] Conflicts { get; }

    public QualificationFact[] Qualifications { get; }

    /// <summary>What people could show once, and no more on the day of the chart.</summary>
    public QualificationFact[] Expired { get; }

    public RequirementFact[] Requirements { get; }

    public StakeholderFact[] Stakeholders { get; }

    public EngagementFact[] Engagements { get; }

    public NeedFact[] Needs { get; }

    public BodyFact[] Bodies { get; }

    public SeatFact[] Seats { get; }

    public GoalFact[] Goals { get; }

    public InitiativeFact[] Initiatives { get; }

    public DecisionFact[] Decisions { get; }

    public MandateFact[] Mandates { get; }

    /// <summary>The rows of one of <see cref="Lists"/>.</summary>
    public IReadOnlyList<Fact> RowsOf(FactList list) => _rows[list];

    /// <summary>The row of an id, in a list whose rows have one; -1 where there is none.</summary>
    public int RowOf(FactList list, string id) => Naming(list, "id", id) is [var row] ? row : -1;

    /// <summary>The rows that state a value in a column, in their order.</summary>
    /// <remarks><b>Cost:</b> O(rows of the list) the first time, then O(1).</remarks>
    public int[] Naming(FactList list, string column, string value) =>
        _naming.GetOrAdd((list, column), Gather).GetValueOrDefault(value) ?? [];

    /// <summary>The same rows as facts.</summary>
    public ValueList<T> FactsNaming<T>(FactList<T> list, string column, string value)
        where T : Fact
    {
        var rows = Of(list);
        return [.. Naming(list, column, value).Select(row => rows[row])];
    }

    private Dictionary<string, int[]> Gather((FactList List, string Column) by) => _rows[by.List].Index()
        .SelectMany(row => ValuesOf(by.List, by.Column, row.Item).Select(value => (value, row.Index)))
        .GroupBy(pair => pair.value, pair => pair.Index, StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal);

    private static IEnumerable<string> ValuesOf(FactList list, string column, Fact row) => column == "id"
        ? [list.IdOf(row)!]
        : list.ReferencesOf(row).Where(reference => reference.Column.Name == column).Select(reference => reference.Id);

    // What is made is an array of the very type; visitors of lists cannot say so.
    private T[] Of<T>(FactList<T> list)
        where T : Fact => (T[])_rows[list];
}
