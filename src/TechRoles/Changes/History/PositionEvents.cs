using TechRoles.Charts;

namespace TechRoles.Changes;

/// <summary>Tells what happened between the charts of two returns that speak in the ids of one history.</summary>
/// <param name="before">The chart of the return before.</param>
/// <param name="after">The chart of the return.</param>
/// <param name="day">Its day.</param>
/// <param name="givenAgain">The ids that stand for another position than before.</param>
internal sealed class PositionEvents(OrgChart before, OrgChart after, DateOnly day, IReadOnlySet<string> givenAgain)
{
    private readonly List<PositionEvent> _events = [];

    /// <summary>Everything, kind by kind, in the order of ids.</summary>
    public IEnumerable<PositionEvent> Told()
    {
        foreach (var position in after.Positions.OrderBy(position => position.Id, StringComparer.Ordinal))
            TellPosition(position, Known(before, position));
        foreach (var position in before.Positions.OrderBy(position => position.Id, StringComparer.Ordinal))
            if (Known(after, position) is null) Tell(PositionEventKind.Left, position, PositionSentence.Below(position));
        var (old, current) = (PositionsByPerson(before), PositionsByPerson(after));
        foreach (var person in old.Keys.Union(current.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            TellPerson(person, old.GetValueOrDefault(person) ?? [], current.GetValueOrDefault(person) ?? []);
        return _events.OrderBy(one => one.Kind);
    }

    private void TellPosition(Position position, Position? known)
    {
        if (known is not { } then)
        {
            Tell(PositionEventKind.Came, position, PositionSentence.Below(position));
            return;
        }

        if (then.Manager?.Id != position.Manager?.Id || (position.Manager is { } manager && givenAgain.Contains(manager.Id)))
            Tell(
                PositionEventKind.Moved, position,
                PositionSentence.Moved(position, position.Manager is { } now ? now : null, then.Manager is { } was ? was : null));
        if (then.Title != position.Title) Tell(PositionEventKind.Retitled, position, PositionSentence.Retitled(then, position));
    }

    private void TellPerson(string person, SortedDictionary<string, Position> old, SortedDictionary<string, Position> current)
    {
        var come = current.Values.Where(position => !old.ContainsKey(position.Id) || givenAgain.Contains(position.Id)).ToArray();
        var gone = old.Values.Where(position => !current.ContainsKey(position.Id) || givenAgain.Contains(position.Id)).ToArray();
        if (come.Length + gone.Length == 0) return;
        var (who, positions, left) = (("person", Named.Person(person)), ("positions", Listed(come)), ("left", Listed(gone)));
        if (old.Count == 0) Tell(PositionEventKind.PersonCame, come[0], Text.Of("{person} as {positions}", who, positions), person);
        else if (current.Count == 0) Tell(PositionEventKind.PersonLeft, null, Text.Of("{person}, until then {left}", who, left), person);
        else if (gone.Length == 0)
            Tell(PositionEventKind.PersonMoved, come[0], Text.Of("{person} is {positions}, too", who, positions), person);
        else if (come.Length == 0)
        {
            Tell(
                PositionEventKind.PersonMoved, current.Values.First(),
                Text.Of("{person} is no longer {left}, and stays {positions}", who, left, ("positions", Listed(current.Values))), person);
        }
        else
        {
            Tell(
                PositionEventKind.PersonMoved, come[0],
                Text.Of("{person} is {positions} instead of {left}", who, positions, left), person);
        }
    }

    private void Tell(PositionEventKind kind, Position? position, Text text, string? person = null) =>
        _events.Add(new(day, kind, position?.Id, person, text));

    /// <summary>The same position in the other chart; null where that does not have it.</summary>
    private Position? Known(OrgChart chart, Position position) =>
        givenAgain.Contains(position.Id) ? null : chart.PositionOrNull(position.Id);

    private static Dictionary<string, SortedDictionary<string, Position>> PositionsByPerson(OrgChart chart)
    {
        var positions = new Dictionary<string, SortedDictionary<string, Position>>(StringComparer.Ordinal);
        foreach (var person in chart.People)
        {
            foreach (var assignment in person.Assignments)
            {
                if (!assignment.Fills) continue;
                if (!positions.TryGetValue(person.Id, out var own)) positions.Add(person.Id, own = new(StringComparer.Ordinal));
                own[assignment.Position.Id] = assignment.Position;
            }
        }

        return positions;
    }

    private static TextArgument Listed(IEnumerable<Position> positions) => Say.All(positions.Select(position => (TextArgument)position));
}
