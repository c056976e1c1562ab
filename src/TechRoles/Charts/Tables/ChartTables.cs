using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Everything a chart is made of, in columns.</summary>
internal sealed record ChartTables
{
    public required OrganisationFact Organisation { get; init; }

    public required DateOnly? AsOf { get; init; }

    /// <summary>How the chart was made, and how a chart that comes of it by changes is made.</summary>
    public required ChartOptions Options { get; init; }

    public required NameTable Names { get; init; }

    public required UnitTable Units { get; init; }

    public required RoleTable Roles { get; init; }

    public required AreaTable Areas { get; init; }

    public required PositionTable Positions { get; init; }

    public required PeopleTable People { get; init; }

    public required Statements Statements { get; init; }

    /// <summary>The periods that statements refer to by number.</summary>
    public required IReadOnlyList<Period> Periods { get; init; }

    public required DutyTable Duties { get; init; }

    public required OutsideTable Outside { get; init; }

    /// <summary>What the title of each position says.</summary>
    public required RecognisedTitles Recognised { get; init; }

    /// <summary>How many rows of positions were read, how many posts were eliminated, and how many facts do not hold on the day.</summary>
    public required (int Rows, int Eliminated, int NotHolding) Read { get; init; }

    /// <summary>What is worth knowing of how the chart was made, and no error.</summary>
    public ValueList<ChartProblem> Notices { get; init; }

    /// <summary>The facts as changes left them; null where the chart was made of others, and says them itself.</summary>
    public ChartFacts? Stated { get; init; }
}
