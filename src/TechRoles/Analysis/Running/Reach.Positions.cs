using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <content>The positions that a touch reaches: the one that is touched, and those that look at it along a line or through a
/// person.</content>
internal sealed partial class Reach
{
    private void CollectPositions(Reads reads, Touch touch, Reached reached)
    {
        switch (touch)
        {
            case Touch.Line line:
                _positions.Add(line.Position);
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
                for (var i = 0; i < row.Around!.Positions.Count; i++) AddTold(reads, row.Around.Positions[i]);
                break;
            case Touch.ListedPerson listed:
                foreach (var assignment in new Person(chart, listed.Row).Assignments) AddTold(reads, assignment.Position.Row);
                break;
            case Touch.ListedRole: break;
            default: throw new InvalidOperationException("A touch that reaches nobody knows whom.");
        }
    }

    /// <summary>A position of which something is told, and those that look at it.</summary>
    private void AddTold(Reads reads, int position)
    {
        AddLooking(reads, position);
        if (Reading(reads, Reads.Holders)) AddHeldWith(new(position, -1, -1));
        if (Reading(reads, Reads.Beside)) AddReports(position, _lines.Parents[position]);
    }

    /// <summary>A position, and those that look at it along a line.</summary>
    private void AddLooking(Reads reads, int position)
    {
        _positions.Add(position);
        if (Reading(reads, Reads.LineAbove)) AddBelow(position);
        if (Reading(reads, Reads.LineBelow)) AddAbove(_lines.Parents[position]);
        if (Reading(reads, Reads.Reports)) AddBoth(_lines.Parents[position], -1);
    }

    private void AddBelow(int position)
    {
        var from = _positions.Count;
        foreach (var child in _lines.Children(position)) _positions.Add(child);
        for (var at = from; at < _positions.Count; at++)
            foreach (var child in _lines.Children(_positions[at])) _positions.Add(child);
    }

    private void AddReports(params ReadOnlySpan<int> managers)
    {
        foreach (var manager in managers)
        {
            if (manager < 0) continue;
            foreach (var report in _lines.Children(manager)) _positions.Add(report);
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

    private void AddAbove(int position)
    {
        for (; position >= 0; position = _lines.Parents[position]) _positions.Add(position);
    }

    private void AddBoth(int one, int other)
    {
        if (one >= 0) _positions.Add(one);
        if (other >= 0) _positions.Add(other);
    }

    private void AddHeldWith(Touch.Facts facts)
    {
        foreach (var assignment in new Position(chart, facts.Position).Assignments)
            foreach (var other in assignment.Person.Assignments) _positions.Add(other.Position.Row);
        if (facts.Person < 0) return;
        foreach (var other in new Person(chart, facts.Person).Assignments) _positions.Add(other.Position.Row);
    }
}
