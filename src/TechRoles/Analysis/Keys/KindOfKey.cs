using TechRoles.Charts;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>
/// One kind of key: everything that has to be known of it. A new kind is a file in this folder and a line in <see cref="All"/>.
/// </summary>
internal abstract class KindOfKey
{
    /// <summary>Every kind; of several whose findings are of one kind the first makes their keys.</summary>
    public static IReadOnlyList<KindOfKey> All { get; } =
    [
        new PositionKeys(), new PersonKeys(), new StatedCellKeys(), new RequiredCellKeys(), new DutyKeys(), new PairKeys(), new AreaKeys(),
        new StakeholderKeys(), new EngagementKeys(), new BodyKeys(), new GoalKeys(), new InitiativeKeys(),
        new DecisionKeys(), new RoleKeys(), new ChartKeys(),
    ];

    /// <summary>How rules say that they are put to it.</summary>
    public abstract Keys Keys { get; }

    /// <summary>What is reported of it.</summary>
    public abstract KeyKind Kind { get; }

    private static readonly KindOfKey[] ByKind = [.. Enum.GetValues<KeyKind>().Order().Select(kind => All.First(one => one.Kind == kind))];

    /// <summary>The kind that a finding is of.</summary>
    public static KindOfKey Of(KeyKind kind) => ByKind[(int)kind];

    /// <summary>About how many keys a chart has.</summary>
    public abstract int Count(OrgChart chart);

    /// <summary>The key of a finding.</summary>
    public abstract FindingKey KeyOf(OrgChart chart, FindingRow row);

    /// <summary>What tells a key apart over time.</summary>
    /// <remarks>Where a rule is put to two kinds of key, the second says which it is: a person may have the id of a position.</remarks>
    public abstract IEnumerable<string> Ids(OrgChart chart, FindingRow row);

    /// <summary>The same finding on an equal chart in which rows stand elsewhere.</summary>
    public abstract FindingRow Elsewhere(FindingRow row, RowsElsewhere rows);

    /// <summary>Judges what is reached.</summary>
    /// <returns>How many keys.</returns>
    public abstract int Judge(Rule rule, OrgChart chart, Reached reached, Inspection inspect);

    /// <summary>The list that it is a row of, where it is one of a list outside the line of command; null where not.</summary>
    public virtual FactList? List => null;

    /// <summary>
    /// The keys of a chart by what is around them, where that cannot be seen from positions and cells; null where it can.
    /// </summary>
    public virtual KeysAround? Around(OrgChart chart) => null;

    /// <summary>Finds anew what is around a key, which may have come or gone.</summary>
    public virtual void Refresh(KeysAround around, OrgChart chart, int row)
    {
    }

    /// <summary>Whether it looks around from stated cells.</summary>
    public virtual bool LooksFromCells => false;

    /// <summary>Whether it looks around from the cells of its positions.</summary>
    public virtual bool LooksFromPositions => false;

    /// <summary>Adds the keys that a person is, who comes or goes.</summary>
    public virtual void AddOfPerson(int person, Reach reach, Reached reached)
    {
    }

    /// <summary>Adds the keys that a position is part of.</summary>
    public virtual void AddOfPosition(int position, Reach reach, Reached reached)
    {
    }

    /// <summary>Adds the keys that a cell is part of.</summary>
    public virtual void AddOfCell(int cell, Reach reach, Reached reached)
    {
    }

    /// <summary>Adds the keys that stand at an area, in whatever scope.</summary>
    public virtual void AddAtArea(int area, Reach reach, Reached reached)
    {
    }

    /// <summary>Adds the keys that look around from a stated cell.</summary>
    public virtual void AddAtCell(int cell, Reach reach, Reached reached)
    {
    }

    /// <summary>Puts a rule to the keys in some rows.</summary>
    protected static int JudgeEach<TKey>(Rule rule, RowSet rows, Func<int, TKey?> keyOf, Inspection inspect)
        where TKey : struct
    {
        var judge = (IJudges<TKey>)rule;
        for (var i = 0; i < rows.Count; i++)
            if (keyOf(rows[i]) is { } key) judge.Judge(key, inspect);
        return rows.Count;
    }
}
