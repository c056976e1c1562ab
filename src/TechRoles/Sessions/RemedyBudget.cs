using Ardalis.GuardClauses;
using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <summary>How far proving remedies may go: counted, never timed, so that the same chart is always left at the same point.</summary>
/// <remarks><b>Default value:</b> <see cref="Unbounded"/>.</remarks>
public readonly record struct RemedyBudget
{
    /// <summary>Rows of facts with which a session is opened, or that are made a chart and analysed, in a second or two.</summary>
    private const int QuickRows = 200_000;

    /// <summary>Most proposals take less than a millisecond in a session.</summary>
    private const int QuickProposals = 1_000;

    /// <summary>Everything is tried.</summary>
    public static RemedyBudget Unbounded => default;

    /// <summary>Nothing is tried.</summary>
    public static RemedyBudget None => new() { Proposals = 0 };

    /// <summary>How many proposals are tried, 0 or more; null: all of them.</summary>
    /// <exception cref="ArgumentException">The number is less than 0.</exception>
    public int? Proposals { get; init => field = value is { } number ? Guard.Against.Negative(number) : null; }

    /// <summary>
    /// How many of these may be such as cannot be made in place, each of which takes a new chart and an analysis of it; null: any number.
    /// </summary>
    /// <exception cref="ArgumentException">The number is less than 0.</exception>
    public int? Charts { get; init => field = value is { } number ? Guard.Against.Negative(number) : null; }

    /// <summary>What takes a second or two on a chart; on a large one nothing is tried.</summary>
    /// <param name="chart">The chart.</param>
    public static RemedyBudget Quick(OrgChart chart)
    {
        Guard.Against.Null(chart);
        var rows = 1L + chart.Positions.Count + chart.Duties.Count + chart.People.Count;
        return rows > QuickRows ? None : new() { Proposals = QuickProposals, Charts = (int)(QuickRows / rows) };
    }
}
