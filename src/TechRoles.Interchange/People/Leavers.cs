namespace TechRoles.Interchange;

/// <summary>Which positions of those who have gone are no positions any more: those to which nobody reports who is still there.</summary>
internal static class Leavers
{
    public static void Mark(PeopleSource people, PositionList positions, ManagerMatcher managers)
    {
        if (!positions.Rows.Any(row => row.HasLeft)) return;
        var reports = new Dictionary<string, int>(StringComparer.Ordinal);
        var above = new List<string>[positions.Rows.Count];
        var index = 0;
        foreach (var row in people.Rows())
        {
            above[index] =
                [.. managers.Read(row).Solid.Where(part => part.Match is not null)
                    .SelectMany(part => managers.Candidates(index, part.Match!))];
            foreach (var manager in above[index]) reports[manager] = reports.GetValueOrDefault(manager) + 1;
            index++;
        }

        var leavers = Enumerable.Range(0, positions.Rows.Count).Where(row => positions.Rows[row].HasLeft)
            .ToLookup(row => positions.Rows[row].Id, StringComparer.Ordinal);

        // A position that somebody else holds, too, stays.
        var held = positions.Rows.Where(row => !row.HasLeft).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var open = new Stack<int>(Enumerable.Range(0, positions.Rows.Count).Where(row => positions.Rows[row].HasLeft).Reverse());
        while (open.TryPop(out var gone))
        {
            var row = positions.Rows[gone];
            if (row.IsGone || held.Contains(row.Id) || reports.GetValueOrDefault(row.Id) > 0) continue;
            row.IsGone = true;
            foreach (var manager in above[gone])
                if (--reports[manager] == 0)
                    foreach (var other in leavers[manager].Where(other => !positions.Rows[other].IsGone)) open.Push(other);
        }
    }
}
