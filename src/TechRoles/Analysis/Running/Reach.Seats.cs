using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <content>The seats that a touch reaches: the one that is touched, and those that look at it along a line or through a person.</content>
internal sealed partial class Reach
{
    private void CollectSeats(Reads reads, Touch touch, Reached reached)
    {
        switch (touch)
        {
            case Touch.Line line:
                _seats.Add(line.Position);
                if (Reading(reads, Reads.LineAbove | Reads.InLine)) AddBelow(line.Position);
                if (Reading(reads, Reads.Reports)) AddBoth(line.From, line.To);
                if (Reading(reads, Reads.Beside)) AddFans(reached, line.Position, line.From, line.To);
                if (Reading(reads, Reads.LineBelow | Reads.InLine))
                {
                    AddAbove(line.From);
                    AddAbove(line.To);
                }

                break;
            case Touch.Entry entry:
                AddLooking(reads, entry.Position);
                break;
            case Touch.Facts facts:
                AddLooking(reads, facts.Position);
                if (facts.Other >= 0) AddLooking(reads, facts.Other);
                if (Reading(reads, Reads.Holders)) AddHeldWith(facts);
                if (Reading(reads, Reads.Beside)) AddReports(facts.Position, _lines.Parents[facts.Position]);
                break;
            case Touch.ListedRow row:
                for (var i = 0; i < row.Around!.Seats.Count; i++) AddTold(reads, row.Around.Seats[i]);
                break;
            case Touch.ListedPerson listed:
                foreach (var assignment in new Person(chart, listed.Row).Assignments) AddTold(reads, assignment.Position.Row);
                break;
            case Touch.ListedRole: break;
            default: throw new InvalidOperationException("A touch that reaches nobody knows whom.");
        }
    }

    /// <summary>A seat of which something is told, and those that look at it.</summary>
    private void AddTold(Reads reads, int seat)
    {
        AddLooking(reads, seat);
        if (Reading(reads, Reads.Holders)) AddHeldWith(new(seat, -1, -1));
        if (Reading(reads, Reads.Beside)) AddReports(seat, _lines.Parents[seat]);
    }

    /// <summary>A seat, and those that look at it along a line.</summary>
    private void AddLooking(Reads reads, int seat)
    {
        _seats.Add(seat);
        if (Reading(reads, Reads.LineAbove)) AddBelow(seat);
        if (Reading(reads, Reads.LineBelow)) AddAbove(_lines.Parents[seat]);
        if (Reading(reads, Reads.Reports)) AddBoth(_lines.Parents[seat], -1);
    }

    private void AddBelow(int seat)
    {
        var from = _seats.Count;
        foreach (var child in _lines.Children(seat)) _seats.Add(child);
        for (var at = from; at < _seats.Count; at++)
            foreach (var child in _lines.Children(_seats[at])) _seats.Add(child);
    }

    private void AddReports(params ReadOnlySpan<int> managers)
    {
        foreach (var manager in managers)
        {
            if (manager < 0) continue;
            foreach (var report in _lines.Children(manager)) _seats.Add(report);
        }
    }

    /// <summary>
    /// The reports of managers. While lines are moved, one after the other, whoever comes to a manager is moved and so reached anyway.
    /// </summary>
    private void AddFans(Reached reached, params ReadOnlySpan<int> managers)
    {
        foreach (var manager in managers)
            if (manager >= 0 && reached.Fans.Add(manager)) AddReports(manager);
    }

    private void AddAbove(int seat)
    {
        for (; seat >= 0; seat = _lines.Parents[seat]) _seats.Add(seat);
    }

    private void AddBoth(int one, int other)
    {
        if (one >= 0) _seats.Add(one);
        if (other >= 0) _seats.Add(other);
    }

    private void AddHeldWith(Touch.Facts facts)
    {
        foreach (var assignment in new Position(chart, facts.Position).Assignments)
            foreach (var other in assignment.Person.Assignments) _seats.Add(other.Position.Row);
        if (facts.Person < 0) return;
        foreach (var other in new Person(chart, facts.Person).Assignments) _seats.Add(other.Position.Row);
    }
}
