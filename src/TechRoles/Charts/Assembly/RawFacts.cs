using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The facts as they came in, in columns: every text is a number of <see cref="Names"/>, -1 where nothing is stated.</summary>
internal sealed class RawFacts
{
    private readonly Dictionary<Period, int> _periodNumbers = new() { [Period.Always] = 0 };

    /// <param name="sources">The files and documents that facts come from.</param>
    public RawFacts(List<FactSource> sources) => (Sources, Positions, Responsibilities) = (sources, new(Names), new(Names));

    public NameTable Names { get; } = new();

    public OrganisationFact Organisation { get; set; } = new();

    public RawPositions Positions { get; }

    public RawLines Lines { get; } = new();

    public RawAssignments Assignments { get; } = new();

    public RawResponsibilities Responsibilities { get; }

    /// <summary>The distinct periods of dated facts; number 0 is always.</summary>
    public List<Period> Periods { get; } = [Period.Always];

    /// <summary>The rows of the lists that stay short, in the order they came, each with its place.</summary>
    public List<(Fact Fact, Place Place)> Others { get; } = [];

    /// <summary>What the readers found before any fact came in.</summary>
    public List<ChartProblem> Problems { get; } = [];

    public List<FactSource> Sources { get; }

    public int Name(string? text) => text is null ? -1 : Names.Intern(text);

    public int PeriodNumber(Period period)
    {
        if (_periodNumbers.TryGetValue(period, out var number)) return number;
        number = Periods.Count;
        Periods.Add(period);
        _periodNumbers.Add(period, number);
        return number;
    }
}

/// <summary>The positions as they came in; row by row in all columns.</summary>
internal sealed class RawPositions(NameTable names)
{
    private const int Fields = 3;
    private readonly NameQueue _waiting = new(names);

    /// <summary>What nearly every row states; side by side, since whoever needs one of a row needs the others.</summary>
    public Column<RawPosition> Rows { get; } = new();

    /// <summary>A name and one, so that a row that states none has the default.</summary>
    public RareColumn<int> Unit { get; } = new();

    /// <summary>A name and one.</summary>
    public RareColumn<int> Scope { get; } = new();

    /// <summary>A name and one.</summary>
    public RareColumn<int> Grade { get; } = new();

    public RareColumn<PositionStatus> Status { get; } = new();

    public RareColumn<PositionFlags> Flags { get; } = new();

    /// <summary>Percent and one.</summary>
    public RareColumn<sbyte> Capacity { get; } = new();

    /// <summary>The roles of rows that state any, in the order stated.</summary>
    public List<(int Row, int Role)> Roles { get; } = [];

    /// <summary>The dotted managers of rows that state any, in the order stated.</summary>
    public List<(int Row, int Manager)> Dotted { get; } = [];

    public PlaceColumn Places { get; } = new();

    /// <summary>Whether any row states a title.</summary>
    public bool AnyTitle { get; private set; }

    /// <summary>The rows whose names have numbers.</summary>
    public int Count => Rows.Count;

    /// <summary>Adds a row that states nothing else. Its names get their numbers when enough rows wait, at the latest in
    /// <see cref="Settle"/>.</summary>
    public void AddPlain(ReadOnlySpan<byte> id, ReadOnlySpan<byte> title, ReadOnlySpan<byte> manager, Place place)
    {
        _waiting.Add(id);
        _waiting.Add(title);
        _waiting.Add(manager);
        Places.Add(place);
        if (_waiting.IsFull) Settle();
    }

    /// <inheritdoc cref="AddPlain(ReadOnlySpan{byte}, ReadOnlySpan{byte}, ReadOnlySpan{byte}, Place)"/>
    public void AddPlain(ReadOnlySpan<char> id, ReadOnlySpan<char> title, ReadOnlySpan<char> manager, Place place)
    {
        _waiting.Add(id);
        _waiting.Add(title);
        _waiting.Add(manager);
        Places.Add(place);
        if (_waiting.IsFull) Settle();
    }

    public void Add(RawPosition row)
    {
        AnyTitle |= row.Title >= 0;
        Rows.Add(row);
    }

    /// <summary>Gives the rows that wait their numbers.</summary>
    public void Settle()
    {
        var numbers = _waiting.Take();
        for (var at = 0; at < numbers.Length; at += Fields)
        {
            var id = numbers[at] < 0 ? names.Intern(ReadOnlySpan<byte>.Empty) : numbers[at];
            Add(new(id, numbers[at + 1], numbers[at + 2]));
        }
    }
}

/// <summary>The names of one row of positions.</summary>
internal readonly record struct RawPosition(int Id, int Title, int Manager);

/// <summary>What a position states of itself with true or false; each has a bit for "is stated" beside the value.</summary>
[Flags]
internal enum PositionFlags : byte
{
    None = 0,
    Top = 1,
    TopStated = 2,
    Matrix = 4,
    MatrixStated = 8,
    Key = 16,
    KeyStated = 32,
}

/// <summary>Reporting lines in the long form.</summary>
internal sealed class RawLines
{
    public List<(int Position, int Manager, LineKind Kind, sbyte Percent, int Period)> Rows { get; } = [];

    /// <summary>The lines that the row of a position states itself, each with that row.</summary>
    public Dictionary<int, int> StatedByPosition { get; } = [];

    public PlaceColumn Places { get; } = new();
}

/// <summary>Who sits where.</summary>
internal sealed class RawAssignments
{
    public List<(int Person, int Position, sbyte Share, AssignmentMode Mode, int Period)> Rows { get; } = [];

    public PlaceColumn Places { get; } = new();
}
