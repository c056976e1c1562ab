using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>A position as it was called on a day.</summary>
internal readonly record struct NamedPosition(string Id, string Text);

/// <summary>Days on which the same positions are accountable, with those before and after.</summary>
internal sealed record CellTurn(Period Period, NamedPosition[] Before, NamedPosition[] During, NamedPosition[] After);

/// <summary>Who is effectively accountable for a cell, day by day.</summary>
internal sealed class CellStory(CellKey key)
{
    private readonly List<(DateOnly? From, NamedPosition[] Positions)> _turns = [];
    private readonly HashSet<CellKey> _around = [];

    public CellKey Key => key;

    public TextArgument Name { get; private set; } = new TextArgument.Item("area", key.Area, key.Area);

    /// <summary>Notes who is accountable from a day on; days on which nothing is touched need no note.</summary>
    public void Note(DateOnly? from, OrgChart chart)
    {
        NamedPosition[] positions = [];
        if (key.In(chart) is { } cell)
        {
            Name = cell;
            positions = [.. cell.EffectivelyAccountable.Select(position => new NamedPosition(position.Id, position.ToString()))];
            if (positions.Length != 1) NoteAround(cell);
        }

        if (_turns.Count == 0
            || !_turns[^1].Positions.Select(position => position.Id)
                .SequenceEqual(positions.Select(position => position.Id), StringComparer.Ordinal))
            _turns.Add((from, positions));
    }

    /// <summary>The days without anybody, between days with somebody.</summary>
    public IEnumerable<CellTurn> Gaps() =>
        Turns().Where(turn => turn.During.Length == 0 && turn.Before.Length > 0 && turn.After.Length > 0);

    /// <summary>The few days with several, between days with one.</summary>
    public IEnumerable<CellTurn> Overlaps(int longest) => Turns().Where(turn =>
        turn.During.Length > 1 && turn.Before.Length == 1 && turn.After.Length == 1
        && turn.Period.To!.Value.DayNumber - turn.Period.From!.Value.DayNumber <= longest);

    /// <summary>Whether a cell around this one has the same on the same days, so that both have one cause.</summary>
    public bool IsPartOfAnother(CellTurn turn, Dictionary<CellKey, CellTurn[]> turns) =>
        _around.Any(around => turns.TryGetValue(around, out var others) && others.Any(other => other.Period == turn.Period));

    private IEnumerable<CellTurn> Turns()
    {
        for (var i = 1; i < _turns.Count - 1; i++)
            yield return new(
                new(_turns[i].From, _turns[i + 1].From), _turns[i - 1].Positions, _turns[i].Positions, _turns[i + 1].Positions);
    }

    private void NoteAround(Cell cell)
    {
        for (Area? area = cell.Area; area is { } at; area = at.Parent)
        {
            for (var scope = cell.Scope; scope is { } unit; scope = unit.Parent) _around.Add(new(at.Id, unit.Id));
            _around.Add(new(at.Id, null));
        }

        _around.Remove(key);
    }
}
