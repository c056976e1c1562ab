using TechRoles.Analysis;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>What a position was, day by day.</summary>
internal sealed class PositionStory(string id)
{
    private readonly List<(DateOnly? From, PositionState? State)> _turns = [];

    public string Id { get; } = id;

    /// <summary>What it is called on the last day that it stands.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Notes what it is from a day on; days on which nothing is otherwise need no note.</summary>
    public void Note(DateOnly? from, PositionState? state)
    {
        Title = state?.Title ?? Title;
        if (_turns.Count == 0 ? state is null : Equals(_turns[^1].State, state)) return;
        _turns.Add((from, state));
    }

    /// <summary>The days on which the manager or the holders became others than the last ones known.</summary>
    public IReadOnlyList<DateOnly> ChangeDays()
    {
        var days = new List<DateOnly>();
        var (manager, holders) = (default(string), "");
        foreach (var (from, state) in _turns)
        {
            if (state is null) continue;
            var isOther = (manager is not null && state.Manager is { } now && now != manager)
                || (holders.Length > 0 && state.Holders.Length > 0 && state.Holders != holders);
            if (isOther && from is { } day) days.Add(day);
            manager = state.Manager ?? manager;
            if (state.Holders.Length > 0) holders = state.Holders;
        }

        return days;
    }

    /// <summary>The days on which so many of some days lie within so many days before.</summary>
    public static ValueList<Period> Crowded(IReadOnlyList<DateOnly> days, int most, int within)
    {
        var periods = new List<Period>();
        for (var last = most - 1; last < days.Count; last++)
        {
            var (from, to) = (days[last], Days.After(days[last - most + 1], within + 1));
            if (from < to) Add(periods, new(from, to));
        }

        return [.. periods];
    }

    /// <summary>The days on which it has the title of so many days before, and little of the remit in common with it.</summary>
    /// <param name="days">How many days before.</param>
    /// <param name="least">What they have in common at least, or it is told.</param>
    /// <param name="cells">How many cells it has at least on one of the two days.</param>
    public ValueList<Period> Drifts(int days, Fraction least, int cells)
    {
        var points = _turns.Where(turn => turn.From is not null).Select(turn => turn.From!.Value)
            .SelectMany(day => new[] { day, Days.After(day, days) }).Distinct().Order().ToArray();
        var periods = new List<Period>();
        for (var i = 0; i < points.Length; i++)
        {
            if (StateOn(points[i]) is not { } now || StateOn(Days.After(points[i], -days)) is not { } then) continue;
            if (now.Title != then.Title || now.Remit.Count == 0 || then.Remit.Count == 0) continue;
            if (Math.Max(now.Remit.Count, then.Remit.Count) < cells) continue;
            var (shared, all) = PositionState.Compare(then, now);
            if (new Fraction(shared, all) < least) Add(periods, new(points[i], i + 1 < points.Length ? points[i + 1] : null));
        }

        return [.. periods];
    }

    private PositionState? StateOn(DateOnly day)
    {
        // The last turn that began on the day or before.
        var (low, high) = (0, _turns.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_turns[middle].From is not { } from || from <= day) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? null : _turns[low - 1].State;
    }

    /// <summary>Adds a period that begins in the last one or after; what touches is one.</summary>
    private static void Add(List<Period> periods, Period period)
    {
        if (periods.Count > 0 && periods[^1] is var before && (before.To is null || before.To >= period.From))
        {
            var isOpen = before.To is null || period.To is null;
            periods[^1] = before with { To = isOpen ? null : before.To > period.To ? before.To : period.To };
        }
        else
            periods.Add(period);
    }
}
