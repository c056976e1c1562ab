using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>The positions, who reports to whom, and who sits there.</summary>
internal sealed partial class ChartDrawing
{
    private (ValueList<PositionFact> Positions, ValueList<LineFact> Lines) Positions(int atMost)
    {
        var parents = DrawnTree.Parents(dice, dice.Next(atMost + 1));
        _positions = Ids(parents.Length);
        List<PositionFact> positions = [.. parents.Index().Select(position => Position(position.Index, position.Item))];
        var lines = new List<LineFact>();
        for (var row = 0; row < positions.Count; row++)
        {
            if (positions[row].ReportsTo is { } manager && dice.OnceIn(8))
            {
                // The same line in its long form.
                positions[row] = positions[row] with { ReportsTo = null };
                lines.Add(new(_positions[row], manager) { Percent = Share() });
            }

            if (positions[row].Matrix == true)
            {
                var second = dice.Next(row + 1);
                if (second != row && second != parents[row]) lines.Add(new(_positions[row], _positions[second]) { Percent = Share() });
            }
            else if (dice.OnceIn(10) && Other(row) is { } other)
                lines.Add(new(_positions[row], other) { Kind = LineKind.Dotted, Percent = Share(), Period = Dates() });
        }

        if (positions.Count > 0 && dice.OnceIn(6)) positions.Add(positions[^1]);
        if (positions.Count > 0 && dice.OnceIn(6))
            positions.Add(new("abolished") { ReportsTo = _positions[0], Status = PositionStatus.Eliminated });
        return ([.. positions], [.. lines]);
    }

    private List<string> Ids(int count)
    {
        var numbers = Enumerable.Range(10, count).ToArray();
        dice.Shuffle(numbers);
        List<string> ids = [.. numbers.Select(number => $"p-{number}")];
        foreach (var odd in dice.Some(Odd, 2))
            if (count > 0) ids[dice.Next(count)] = odd;
        return ids;
    }

    private PositionFact Position(int row, int parent) => new(_positions[row])
    {
        Title = row == 0 && dice.OnceIn(2) ? "CEO" : dice.OnceIn(6) ? null : Title(),
        Roles = dice.OnceIn(3) ? [.. dice.Some(_roles, 2)] : [],
        Unit = dice.PickOrNone(_units, 2),
        Scope = dice.PickOrNone(_units, 6),
        ReportsTo = parent < 0 ? null : _positions[parent],
        DottedTo = dice.OnceIn(8) && Other(row) is { } other ? [other] : [],
        Top = parent < 0 && dice.OnceIn(4) ? true : null,
        Status = dice.OnceIn(3)
            ? dice.Pick([PositionStatus.Active, PositionStatus.Vacant, PositionStatus.Vacant, PositionStatus.Pool])
            : PositionStatus.Unknown,
        Grade = dice.OnceIn(4) ? $"G{dice.Next(4)}" : null,
        Matrix = dice.OnceIn(12) ? true : null,
        Key = dice.OnceIn(8) ? true : null,
        Capacity = dice.OnceIn(8) ? Share() : null,
    };

    /// <summary>Of the kinds of role that ship every one is drawn, and those that collide most often.</summary>
    private string Title() => words.Titles.Count == 0 || dice.OnceIn(3)
        ? dice.Pick([.. words.Catalogue.Roles.Where(role => role.Kind.IsKnown).Select(role => role.Title)])
        : dice.Pick([.. words.Titles]);

    private string? Other(int row) => _positions.Count < 2 ? null : _positions[(row + dice.Next(1, _positions.Count)) % _positions.Count];

    private (ValueList<PersonFact> People, ValueList<AssignmentFact> Assignments) Assignments()
    {
        if (_positions.Count == 0 || dice.OnceIn(3)) return ([], []);

        // Fewer people than positions, so that some hold several; and several in one position.
        _people = [.. Enumerable.Range(1, Math.Max(1, _positions.Count * 2 / 3)).Select(number => $"person-{number}")];
        var assignments = Enumerable.Range(0, dice.Next(_positions.Count + 3))
            .Select(_ => new AssignmentFact(dice.Pick(_people), dice.Pick(_positions))
            {
                Share = Share(),
                Mode = dice.OnceIn(3) ? dice.Any<AssignmentMode>() : AssignmentMode.Permanent,
                Period = Dates(),
            });
        var areGuessed = dice.OnceIn(3);
        ValueList<AssignmentFact> drawn = [.. assignments];
        if (areGuessed)
        {
            _people = [.. drawn.Select(assignment => assignment.Person).Distinct(StringComparer.Ordinal)];
            return ([], drawn);
        }

        return ([.. _people.Select(id => new PersonFact(id) { Name = dice.OnceIn(2) ? $"Name of {id}" : null })], drawn);
    }

    private ValueList<ResponsibilityFact> Responsibilities()
    {
        if (_areas.Count == 0) return [];
        var drawn = new List<ResponsibilityFact>();
        var taken = new HashSet<(string, string, string?)>();
        var owners = _positions.Select(id => (Id: id, IsRole: false)).Concat(_roles.Select(id => (Id: id, IsRole: true))).ToArray();
        for (var count = owners.Length == 0 ? 0 : dice.Next((2 * owners.Length) + 1); count > 0; count--)
        {
            var (owner, isRole) = dice.Pick(owners);
            var (area, scope) = (dice.Pick(_areas), dice.PickOrNone(_units, 3));
            if (!taken.Add((isRole ? "role " + owner : owner, area, scope))) continue;
            foreach (var involvement in Involvements())
            {
                drawn.Add(new(area, involvement)
                {
                    Position = isRole ? null : owner,
                    Role = isRole ? owner : null,
                    Scope = scope,
                    Joint = dice.OnceIn(10) ? true : null,
                    Period = Dates(),
                });
            }
        }

        return [.. drawn];
    }

    private Involvement[] Involvements() => dice.Next(12) switch
    {
        < 5 => [Involvement.Accountable],
        5 or 6 => [Involvement.Responsible, Involvement.Accountable],
        7 => [Involvement.Excluded],
        8 => [Involvement.Consulted, Involvement.Informed],
        _ => [dice.Pick([Involvement.Responsible, Involvement.Supports, Involvement.Consulted, Involvement.Informed])],
    };
}
