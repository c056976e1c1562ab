using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>Draws the facts of one valid chart, list by list: each refers only to what was drawn before it.</summary>
/// <param name="dice">The dice.</param>
/// <param name="words">What it is made of.</param>
internal sealed partial class ChartDrawing(Random dice, ChartWords words)
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    // The order of these ids is not the order of the tree, and not everybody writes ASCII.
    private static readonly string[] Odd = ["CIO", "é", "e\u0301", "日本", "\U0001D4B3", "a b", "z,\"z\"", "ﬀ"];

    private List<string> _units = [];
    private List<string> _areas = [];
    private List<string> _roles = [];
    private List<string> _positions = [];
    private List<string> _people = [];
    private bool _isDated;

    public ChartFacts Draw(int atMost)
    {
        _isDated = dice.OnceIn(4);
        var units = Units();
        var areas = Areas();
        var roles = Roles();
        var (positions, lines) = Positions(atMost);
        var (people, assignments) = Assignments();
        var responsibilities = Responsibilities();
        return Outside() with
        {
            Organisation = Organisation(),
            Units = units,
            Areas = areas,
            Roles = roles,
            Positions = positions,
            Lines = lines,
            People = people,
            Assignments = assignments,
            Responsibilities = responsibilities,
            Conflicts = areas.Count > 1 && dice.OnceIn(4) ? [new("conflict-1") { Areas = [_areas[0], _areas[1]] }] : [],
        };
    }

    private OrganisationFact Organisation() => new()
    {
        Name = dice.OnceIn(2) ? "Example" : null,
        AsOf = _isDated && dice.OnceIn(2) ? Day : null,
        Complete = dice.OnceIn(4) ? dice.OnceIn(2) : null,
        Grades = dice.OnceIn(2) ? ["G0", "G1", "G2"] : [],
        Profile = dice.OnceIn(4)
            ? new()
            {
                SoftwareRevenueShare = Share(),
                BuildsOnOpenSource = dice.OnceIn(2),
                Employees = dice.Next(5000),
                Focus = dice.Any<CompanyFocus>()
            }
            : null,
    };

    private ValueList<UnitFact> Units()
    {
        var parents = DrawnTree.Parents(dice, dice.Next(5));
        _units = [.. parents.Index().Select(unit => $"unit-{unit.Index + 1}")];
        var areGuessed = dice.OnceIn(4);
        return areGuessed
            ? []
            : [.. parents.Index().Select(unit => new UnitFact(_units[unit.Index]) { Parent = unit.Item < 0 ? null : _units[unit.Item] })];
    }

    private ValueList<AreaFact> Areas()
    {
        // Few of them, so that cells collide; some that the catalogue knows, with all it says of them.
        List<string> ids = [.. Enumerable.Range(1, dice.Next(5)).Select(number => $"area-{number}")];
        ids.AddRange(dice.Some([.. words.Areas], 4));
        _areas = ids;
        if (dice.OnceIn(4)) return [];
        return [.. ids.Index().Select(area => new AreaFact(area.Item)
        {
            Name = dice.OnceIn(2) ? $"Area {area.Index}" : null,
            Parent = area.Item.StartsWith("area", StringComparison.Ordinal) && area.Index > 0 && dice.OnceIn(2)
                ? ids[dice.Next(area.Index)]
                : null,
            Orientation = dice.Any<Orientation>(),
            Required = dice.OnceIn(2) ? dice.OnceIn(2) : null,
            RequiredIn = dice.PickOrNone(_units, 4),
            Controls = dice.OnceIn(3) ? [.. dice.Some(ids, 2)] : [],
            DependsOn = dice.OnceIn(4) ? [.. dice.Some(ids, 2)] : [],
        })];
    }

    private ValueList<RoleFact> Roles()
    {
        RoleKind[] kinds = [RoleKind.Other, .. words.Catalogue.Kinds];
        List<RoleFact> own =
            [.. Enumerable.Range(1, dice.Next(3))
                .Select(number => new RoleFact($"role-{number}") { Title = $"Role {number}", Kind = dice.Pick(kinds) })];
        _roles = [.. own.Select(role => role.Id), .. dice.Some([.. words.Roles], 3)];
        return [.. own];
    }

    private Percent? Share() => dice.OnceIn(2) ? Percent.Create(dice.Next(101)).AsT0 : null;

    /// <summary>Nearly always every day; in a dated chart also periods that the day is in, before or after.</summary>
    private Period Dates()
    {
        if (!_isDated || !dice.OnceIn(4)) return Period.Always;
        var from = Day.AddDays(dice.Next(-400, 30));
        return dice.Next(3) switch
        {
            0 => new(from, null),
            1 => new(null, from.AddDays(dice.Next(1, 400))),
            _ => new(from, from.AddDays(dice.Next(1, 400))),
        };
    }
}
