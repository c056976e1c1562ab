using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>What is wrong with a fact, or what was done to it.</summary>
public enum ProblemKind
{
    /// <summary>Several rows describe one position with several holders.</summary>
    JobShare = 0,

    /// <summary>An abolished post left the chart, or stays as a vacant position because others report to it.</summary>
    Eliminated,

    /// <summary>Something that the source does not say was filled in.</summary>
    Guessed,

    /// <summary>A column or property that no list has.</summary>
    UnknownColumn,

    /// <summary>A position stands at the edge of the chart: its manager is beyond it.</summary>
    Edge,

    /// <summary>Something is named in another spelling than its own.</summary>
    Spelling,

    /// <summary>A row is a heading above others and states no fact itself.</summary>
    Heading,

    /// <summary>Whoever is meant has left.</summary>
    Left,

    /// <summary>A position reports to itself.</summary>
    SelfReport,

    /// <summary>Reporting lines go round in a circle.</summary>
    Cycle,

    /// <summary>The manager is no position of the chart.</summary>
    UnknownManager,

    /// <summary>A position has more than one solid manager.</summary>
    SeveralSolidManagers,

    /// <summary>An id stands for two different things.</summary>
    DuplicateId,

    /// <summary>A reference names nothing in the facts.</summary>
    UnknownReference,

    /// <summary>Excluded stands beside another involvement.</summary>
    ContradictingInvolvement,

    /// <summary>A value is none of those that its column allows.</summary>
    InvalidValue,

    /// <summary>A row cannot be read at all.</summary>
    UnreadableRow,

    /// <summary>A stated limit is passed.</summary>
    LimitExceeded,
}

/// <summary>Whether a problem changed or left out a fact.</summary>
public enum ProblemLevel
{
    /// <summary>Nothing was changed or left out.</summary>
    Information = 0,

    /// <summary>A fact was set aside or altered.</summary>
    Error,
}

/// <summary>Something about the facts that a reader of the source should know; never about the design of the organisation.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Said">What is wrong and what was done, in one sentence with ids and titles, never names of people.</param>
public sealed record ChartProblem(ProblemKind Kind, Text Said)
{
    /// <summary>What is wrong and what was done, in English.</summary>
    public string Message => Said.ToString();

    /// <summary>Whether a fact was changed or left out; that of the kind unless said otherwise.</summary>
    public ProblemLevel Level { get; init; } = LevelOf(Kind);

    /// <summary>The problem code where there is one: TR1001, TR1003, TR1004 or TR9001; it counts like a finding.</summary>
    public string? Rule { get; init; }

    /// <summary>Where it is; null where the fact came from no file.</summary>
    public ProblemPlace? Place { get; init; }

    /// <summary>The ids concerned, the one the problem is about first.</summary>
    public ValueList<string> Ids { get; init; }

    /// <summary>The fact that was set aside or altered, as it was stated; null where nothing was.</summary>
    public Fact? SetAside { get; init; }

    /// <summary>Further facts that were set aside for the same reason, where one problem speaks of them all.</summary>
    public ValueList<Fact> AlsoSetAside { get; init; }

    /// <summary>The level that problems of a kind usually have.</summary>
    public static ProblemLevel LevelOf(ProblemKind kind) => kind switch
    {
        ProblemKind.JobShare or ProblemKind.Eliminated or ProblemKind.Guessed or ProblemKind.UnknownColumn or ProblemKind.Edge
            or ProblemKind.Spelling
            or ProblemKind.Heading or ProblemKind.Left => ProblemLevel.Information,
        ProblemKind.SelfReport or ProblemKind.Cycle or ProblemKind.UnknownManager or ProblemKind.SeveralSolidManagers
            or ProblemKind.DuplicateId
            or ProblemKind.UnknownReference or ProblemKind.ContradictingInvolvement or ProblemKind.InvalidValue or ProblemKind.UnreadableRow
            or ProblemKind.LimitExceeded => ProblemLevel.Error,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of problem without a level."),
    };

    /// <summary>The problem with its place.</summary>
    public Text Told => Place is null ? Said : Text.Of("{place}: {problem}", ("place", Place.Called), ("problem", Said));

    /// <summary>The problem with its place in English.</summary>
    public override string ToString() => Told.ToString();
}

/// <summary>Facts that make no chart.</summary>
/// <param name="Problems">Everything that is wrong, errors and the rest, in the order of the facts; at least one is an error.</param>
public sealed record InvalidChart(ValueList<ChartProblem> Problems)
{
    /// <summary>What is wrong, by the place, else the id that it is about, as the problem details of a web API want it.</summary>
    /// <remarks>What is only worth knowing is left out.</remarks>
    /// <param name="language">The language; English where null.</param>
    public IDictionary<string, string[]> ToDictionary(Language? language = null) => Problems
        .Where(problem => problem.Level == ProblemLevel.Error)
        .GroupBy(problem => problem.Place?.ToString() ?? (problem.Ids.Count > 0 ? problem.Ids[0] : ""), StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key, group => group.Select(problem => problem.Said.Format(language ?? Language.English)).ToArray(),
            StringComparer.Ordinal);
}

/// <summary>A chart made of what holds together.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Problems">Everything that was set aside, altered or guessed, in the order of the facts.</param>
public sealed record RepairedChart(OrgChart Chart, ValueList<ChartProblem> Problems);
