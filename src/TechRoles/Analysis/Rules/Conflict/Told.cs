using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>Tells what comes together in one hand: every duty and office of it once, and what controls what.</summary>
internal static class Told
{
    public static void Tell(IReadOnlyList<Clash> clashes, FindingAccount account)
    {
        foreach (var side in clashes.SelectMany(clash => (Side[])[clash.Control, clash.Run]).Distinct()) side.Tell(account);
        foreach (var (control, controlled) in clashes.Select(ControlIn).OfType<(Area, Area)>().Distinct())
            account.Because("area", "{area} controls {controlled}", ("area", control), ("controlled", controlled));
    }

    public static void Tell(Person person, IReadOnlyList<Clash> clashes, FindingAccount account)
    {
        var positions = clashes.SelectMany(clash => (Position[])[clash.Control.Position, clash.Run.Position]).ToHashSet();
        foreach (var position in Holders.PositionsOf(person))
            if (positions.Contains(position)) account.About(position);
        foreach (var assignment in person.Assignments)
            if (assignment.Fills && positions.Contains(assignment.Position)) account.Because(assignment);
        Tell(clashes, account);
    }

    /// <summary>
    /// The area with the controls of a clash and the one that it controls around what is run; null where it rests on something else.
    /// </summary>
    private static (Area Control, Area Controlled)? ControlIn(Clash clash)
    {
        if (clash.Control.Duty is not { } duty || clash.Run.Duty is not { } run) return null;
        for (Area? around = duty.Cell.Area; around is { } area; around = area.Parent)
        {
            foreach (var controlled in area.Controls)
                if (controlled.Covers(run.Cell.Area)) return (area, controlled);
        }

        return null;
    }
}
