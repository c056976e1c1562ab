using TechRoles.Charts;

namespace TechRoles.Changes;

/// <summary>Tells what happened between the charts of two returns that speak in the ids of one history.</summary>
/// <param name="before">The chart of the return before.</param>
/// <param name="after">The chart of the return.</param>
/// <param name="day">Its day.</param>
/// <param name="givenAgain">The ids that stand for another seat than before.</param>
internal sealed class SeatEvents(OrgChart before, OrgChart after, DateOnly day, IReadOnlySet<string> givenAgain)
{
    private readonly List<SeatEvent> _events = [];

    /// <summary>Everything, kind by kind, in the order of ids.</summary>
    public IEnumerable<SeatEvent> Told()
    {
        foreach (var seat in after.Positions.OrderBy(seat => seat.Id, StringComparer.Ordinal)) TellSeat(seat, Known(before, seat));
        foreach (var seat in before.Positions.OrderBy(seat => seat.Id, StringComparer.Ordinal))
            if (Known(after, seat) is null) Tell(SeatEventKind.Left, seat, $"{seat}{Below(seat)}");
        var (old, current) = (SeatsByPerson(before), SeatsByPerson(after));
        foreach (var person in old.Keys.Union(current.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            TellPerson(person, old.GetValueOrDefault(person) ?? [], current.GetValueOrDefault(person) ?? []);
        return _events.OrderBy(one => one.Kind);
    }

    private void TellSeat(Position seat, Position? known)
    {
        if (known is not { } then)
        {
            Tell(SeatEventKind.Came, seat, $"{seat}{Below(seat)}");
            return;
        }

        if (then.Manager?.Id != seat.Manager?.Id || (seat.Manager is { } manager && givenAgain.Contains(manager.Id)))
            Tell(SeatEventKind.Moved, seat,
                $"{seat} reports to {seat.Manager?.ToString() ?? "nobody"} instead of {then.Manager?.ToString() ?? "nobody"}");
        if (then.Title != seat.Title) Tell(SeatEventKind.Retitled, seat, $"{then} is now {seat.Title}");
    }

    private void TellPerson(string person, SortedDictionary<string, Position> old, SortedDictionary<string, Position> current)
    {
        var come = current.Values.Where(seat => !old.ContainsKey(seat.Id) || givenAgain.Contains(seat.Id)).ToArray();
        var gone = old.Values.Where(seat => !current.ContainsKey(seat.Id) || givenAgain.Contains(seat.Id)).ToArray();
        if (come.Length + gone.Length == 0) return;
        if (old.Count == 0) Tell(SeatEventKind.PersonCame, come[0], $"{person} as {Listed(come)}", person);
        else if (current.Count == 0) Tell(SeatEventKind.PersonLeft, null, $"{person}, until then {Listed(gone)}", person);
        else if (gone.Length == 0) Tell(SeatEventKind.PersonMoved, come[0], $"{person} is {Listed(come)}, too", person);
        else if (come.Length == 0)
            Tell(SeatEventKind.PersonMoved, current.Values.First(),
                $"{person} is no longer {Listed(gone)}, and stays {Listed(current.Values)}", person);
        else Tell(SeatEventKind.PersonMoved, come[0], $"{person} is {Listed(come)} instead of {Listed(gone)}", person);
    }

    private void Tell(SeatEventKind kind, Position? seat, string text, string? person = null) =>
        _events.Add(new(day, kind, seat?.Id, person, text));

    /// <summary>The same seat in the other chart; null where that does not have it.</summary>
    private Position? Known(OrgChart chart, Position seat) => givenAgain.Contains(seat.Id) ? null : chart.PositionOrNull(seat.Id);

    private static Dictionary<string, SortedDictionary<string, Position>> SeatsByPerson(OrgChart chart)
    {
        var seats = new Dictionary<string, SortedDictionary<string, Position>>(StringComparer.Ordinal);
        foreach (var person in chart.People)
        {
            foreach (var assignment in person.Assignments)
            {
                if (!assignment.Fills) continue;
                if (!seats.TryGetValue(person.Id, out var own)) seats.Add(person.Id, own = new(StringComparer.Ordinal));
                own[assignment.Position.Id] = assignment.Position;
            }
        }

        return seats;
    }

    private static string Below(Position seat) => seat.Manager is { } manager ? $", below {manager}" : "";

    private static string Listed(IEnumerable<Position> seats) => string.Join(" and ", seats);
}
