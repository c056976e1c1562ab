using System.Globalization;
using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>
/// A made-up organisation of any size, the same on every machine: what the benchmarks run on, and a way to try things at scale.
/// </summary>
/// <remarks>
/// <para>One top; about eight reports to a manager, at most 23; a depth of about log₈ of the size. Each position has 4 to 12 areas, drawn
/// so that a few are used everywhere and most hardly ever (Zipf), a tenth of them Accountable, nearly half Responsible. Responsibilities
/// hold in the unit of the position's ancestor two levels below the top.</para>
/// <para><b>Cost:</b> about 1.5 µs and 60 bytes a position.</para>
/// </remarks>
public sealed class SyntheticChart
{
    private static readonly string[] s_titles =
        [.. Enumerable.Range(0, 64).Select(kind => string.Create(CultureInfo.InvariantCulture, $"Position of kind {kind}"))];

    private readonly int[] _managers;
    private readonly int[] _rows;
    private readonly int[] _scopes;
    private readonly int[] _depths;
    private readonly int[] _starts;
    private readonly List<int> _areas;
    private readonly List<Involvement> _involvements;

    /// <summary>Makes one, and can be stopped.</summary>
    /// <param name="positions">The number of positions, 1 or more.</param>
    /// <param name="areas">The number of areas to draw from, 12 or more.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="ArgumentException">A number is too small.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public SyntheticChart(int positions, int areas = 5_000, CancellationToken cancel = default)
    {
        Guard.Against.NegativeOrZero(positions);
        Guard.Against.OutOfRange(areas, nameof(areas), 12, int.MaxValue);
        AreaCount = areas;
        _managers = new int[positions];
        _depths = new int[positions];
        _scopes = new int[positions];
        _rows = new int[positions];
        _starts = new int[positions + 1];
        DrawManagers();
        cancel.ThrowIfCancellationRequested();
        ShuffleRows();

        // Eight to a position on average; a little more, so that the lists seldom grow.
        _areas = new((positions * 8) + (positions / 64) + 16);
        _involvements = new(_areas.Capacity);
        DrawResponsibilities(cancel);
    }

    /// <summary>The number of positions.</summary>
    public int Positions => _managers.Length;

    /// <summary>The number of areas that were drawn from; a small chart does not use all of them.</summary>
    public int AreaCount { get; }

    /// <summary>The number of responsibilities.</summary>
    public int Responsibilities => _areas.Count;

    /// <summary>The manager of each position; -1 for the top, which is position 0.</summary>
    public ReadOnlySpan<int> Managers => _managers;

    /// <summary>The positions in the order in which a file lists them: shuffled.</summary>
    public ReadOnlySpan<int> Rows => _rows;

    /// <summary>The position whose unit is the scope of each position's responsibilities.</summary>
    public ReadOnlySpan<int> Scopes => _scopes;

    /// <summary>The areas of all responsibilities, position by position.</summary>
    public ReadOnlySpan<int> Areas => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_areas);

    /// <summary>The involvements of all responsibilities, position by position.</summary>
    public ReadOnlySpan<Involvement> Involvements => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_involvements);

    /// <summary>The first responsibility of each position, and their number at the end.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>The id of a position: <c>P</c> and nine digits.</summary>
    /// <param name="position">0 to <see cref="Positions"/> - 1.</param>
    public static string IdOf(int position) =>
        string.Create(CultureInfo.InvariantCulture, $"P{NumberOf(position):000000000}");

    /// <summary>The id of an area: <c>a</c> and its number.</summary>
    /// <param name="area">0 to <see cref="AreaCount"/> - 1.</param>
    public static string AreaIdOf(int area) => string.Create(CultureInfo.InvariantCulture, $"a{area}");

    /// <summary>Sets of areas as the remits of roles in a large company would be: copies of templates, each changed a little.</summary>
    /// <param name="sets">The number of sets, 4 or more.</param>
    /// <param name="areas">The number of areas to draw from, 20 or more.</param>
    /// <returns>The sets, each ascending and without duplicates.</returns>
    public static int[][] RoleSets(int sets, int areas)
    {
        Guard.Against.OutOfRange(sets, nameof(sets), 4, int.MaxValue);
        Guard.Against.OutOfRange(areas, nameof(areas), 20, int.MaxValue);
        var random = new SplitMix(44);
        var zipf = new Zipf(areas);
        var drawn = new List<int>();
        var templates = new int[sets / 4][];
        for (var i = 0; i < templates.Length; i++)
        {
            zipf.DrawDistinct(random, 4 + random.Below(17), drawn);
            templates[i] = [.. drawn];
        }

        var made = new int[sets][];
        for (var i = 0; i < sets; i++)
        {
            drawn.Clear();
            foreach (var usual in templates[random.Below(templates.Length)])
            {
                var area = random.Unit() < 0.15 ? zipf.Draw(random) : usual;
                if (!drawn.Contains(area)) drawn.Add(area);
            }

            made[i] = [.. drawn.Order()];
        }

        return made;
    }

    /// <summary>Pairs of different areas that one holder must not combine.</summary>
    /// <param name="pairs">The number of pairs.</param>
    /// <param name="areas">The number of areas to draw from.</param>
    public static (int One, int Other)[] ConflictPairs(int pairs, int areas)
    {
        var random = new SplitMix(45);
        var made = new (int, int)[pairs];
        for (var i = 0; i < pairs; i++)
        {
            var (one, other) = (random.Below(areas), random.Below(areas));
            while (one == other) (one, other) = (random.Below(areas), random.Below(areas));
            made[i] = (one, other);
        }

        return made;
    }

    /// <summary>Adds it to a builder, positions in the order of a file.</summary>
    public void AddTo(OrgChartBuilder builder)
    {
        Guard.Against.Null(builder);
        for (var position = 0; position < Positions; position++)
        {
            if (!HasUnit(position)) continue;
            builder.Add(new UnitFact("U" + IdOf(position)) { Parent = position == 0 ? null : "U" + IdOf(_managers[position]) });
        }

        Span<char> id = stackalloc char[10];
        Span<char> manager = stackalloc char[10];
        Span<char> scope = stackalloc char[11];
        Span<char> area = stackalloc char[12];
        scope[0] = 'U';
        area[0] = 'a';
        foreach (var position in _rows)
        {
            Write(id, position);
            if (position > 0) Write(manager, _managers[position]);
            builder.AddPosition(id, TitleOf(position), position > 0 ? manager : default);
            Write(scope[1..], _scopes[position]);
            for (var i = _starts[position]; i < _starts[position + 1]; i++)
            {
                _areas[i].TryFormat(area[1..], out var digits, default, CultureInfo.InvariantCulture);
                builder.AddResponsibility(id, OwnerKind.Position, area[..(digits + 1)], scope, _involvements[i]);
            }
        }
    }

    /// <summary>It as facts: an object for each row, so for small sizes.</summary>
    public ChartFacts ToFacts() => new()
    {
        Units = Enumerable.Range(0, Positions).Where(HasUnit)
            .Select(position => new UnitFact("U" + IdOf(position)) { Parent = position == 0 ? null : "U" + IdOf(_managers[position]) })
            .ToValueList(),
        Positions = _rows.Select(position => new PositionFact(IdOf(position))
        {
            Title = TitleOf(position),
            ReportsTo = position == 0 ? null : IdOf(_managers[position]),
        }).ToValueList(),
        Responsibilities = _rows.SelectMany(ResponsibilitiesOf).ToValueList(),
    };

    private IEnumerable<ResponsibilityFact> ResponsibilitiesOf(int position)
    {
        for (var i = _starts[position]; i < _starts[position + 1]; i++)
        {
            yield return new(AreaIdOf(_areas[i]), _involvements[i])
            {
                Position = IdOf(position),
                Scope = "U" + IdOf(_scopes[position]),
            };
        }
    }

    private void DrawManagers()
    {
        var random = new SplitMix(42);
        _managers[0] = -1;
        for (var position = 1; position < Positions; position++)
        {
            var level = (position - 1) / 8;
            var manager = level - random.Below(1 + Math.Min(level / 2, 15));
            _managers[position] = manager;
            _depths[position] = _depths[manager] + 1;
            _scopes[position] = _depths[position] <= 2 ? position : _scopes[manager];
        }
    }

    private void ShuffleRows()
    {
        var random = new SplitMix(43);
        for (var row = 0; row < Positions; row++) _rows[row] = row;
        for (var row = Positions - 1; row > 0; row--)
        {
            var other = random.Below(row + 1);
            (_rows[row], _rows[other]) = (_rows[other], _rows[row]);
        }
    }

    private void DrawResponsibilities(CancellationToken cancel)
    {
        var random = new SplitMix(43);
        var zipf = new Zipf(AreaCount);
        for (var position = 0; position < Positions; position++)
        {
            if ((position & 0x3FFF) == 0) cancel.ThrowIfCancellationRequested();
            var count = 4 + random.Below(9);
            var start = _areas.Count;
            while (_areas.Count - start < count)
            {
                var area = zipf.Draw(random);
                if (_areas.IndexOf(area, start) >= 0) continue;
                _areas.Add(area);
                _involvements.Add(InvolvementOf(random.Below(20)));
            }

            _starts[position + 1] = _areas.Count;
        }
    }

    private static Involvement InvolvementOf(int drawn) => drawn switch
    {
        < 2 => Involvement.Accountable,
        < 11 => Involvement.Responsible,
        < 16 => Involvement.Consulted,
        _ => Involvement.Informed,
    };

    /// <summary>The number in the id of a position; nine digits are enough.</summary>
    internal static int NumberOf(int position) => (int)(((position * 7919L) + 17) % 100_000_007);

    /// <summary>Whether the unit of a position is in the chart: its depth is 2 at most.</summary>
    internal bool HasUnit(int position) => _depths[position] <= 2;

    internal static string TitleOf(int position) => position == 0 ? "Top" : s_titles[position % s_titles.Length];

    private static void Write(Span<char> id, int position)
    {
        id[0] = 'P';
        NumberOf(position).TryFormat(id[1..], out _, "000000000", CultureInfo.InvariantCulture);
    }
}
