using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>What the changes of positions have in common: lines that move, and everything else that names a position.</summary>
internal static class Places
{
    /// <summary>The reports of a position report to another one; null: to nobody. A line keeps its share and period.</summary>
    public static void MoveReports(this Draft draft, string from, string? to)
    {
        foreach (var report in draft.ReportsOf(from).ToArray())
            if (report != to) draft.MoveLine(report, to);
    }

    /// <summary>The solid line of a position leads to another one.</summary>
    public static void MoveLine(this Draft draft, string position, string? to)
    {
        if (draft.SolidLineOf(position) is { } line)
        {
            draft.Remove(line);
            if (to is not null) draft.Add(line with { Manager = to });
        }
        else if (draft.Position(position) is { } seat) draft.Replace(seat, seat with { ReportsTo = to });
    }

    /// <summary>A dotted line goes, in its short or long form.</summary>
    public static void DropDottedLine(this Draft draft, string position, string to)
    {
        foreach (var line in draft.DottedRows(position).Where(line => line.Manager == to)) draft.Remove(line);
        if (draft.Position(position) is { } seat && seat.DottedTo.Contains(to)) draft.Replace(seat, seat with { DottedTo = Without(seat.DottedTo, to) });
    }

    /// <summary>The dotted lines of a position in their long form.</summary>
    public static LineFact[] DottedRows(this IFactView facts, string position) =>
        [.. facts.Of<LineFact>(position).Where(line => line.Kind == LineKind.Dotted)];

    /// <summary>A position goes, once nobody reports to it, with everything that it alone has.</summary>
    public static void LetGo(this Draft draft, string position)
    {
        foreach (var report in draft.DottedReportsOf(position).ToArray()) draft.DropDottedLine(report, position);
        Fact[] own =
        [
            .. draft.Of<LineFact>(position), .. draft.Of<AssignmentFact>(position), .. draft.Of<ResponsibilityFact>(position),
            .. draft.Of<EngagementFact>(position), .. draft.Of<SeatFact>(position), .. draft.RequirementsOf(position),
        ];
        foreach (var row in own) draft.Remove(row);
        draft.Rename(position, null);
        if (draft.Position(position) is { } seat) draft.Remove(seat);
    }

    /// <summary>Goals, initiatives and stakeholders name another position, or none, in its place.</summary>
    public static void Rename(this Draft draft, string position, string? to)
    {
        foreach (var goal in draft.All<GoalFact>().Where(goal => goal.Owner == position).ToArray()) draft.Replace(goal, goal with { Owner = to });
        foreach (var plan in draft.All<InitiativeFact>().Where(plan => plan.Sponsor == position).ToArray()) draft.Replace(plan, plan with { Sponsor = to });
        foreach (var one in draft.All<StakeholderFact>().Where(one => one.Position == position).ToArray()) draft.Replace(one, one with { Position = to });
    }

    public static ValueList<string> Without(ValueList<string> ids, string id) => [.. ids.Where(other => other != id)];
}
