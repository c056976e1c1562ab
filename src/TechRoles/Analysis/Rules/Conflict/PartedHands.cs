using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>
/// Ways to part what one hand should not have: one side of it goes to somebody else, or a person leaves a position again.
/// </summary>
/// <remarks>Whoever proves them sees to it that the other hand has not got the same fault then.</remarks>
internal static class PartedHands
{
    private const int MostMoved = 12;
    private const int MostAsked = 50;
    private const int Heirs = 3;

    /// <summary>The controls go to one of several others, or else what they control does.</summary>
    public static IEnumerable<OrgChange> Propose(IReadOnlyList<Clash> clashes, ValueList<Position> positions, ChartIndex index)
    {
        Duty[] controls = [.. clashes.Select(clash => clash.Control.Duty).OfType<Duty>().Distinct()];
        Duty[] runs = [.. clashes.Select(clash => clash.Run.Duty).OfType<Duty>().Distinct()];
        return Proposed.Of([.. GoTo(controls, positions, index, Heirs), .. GoTo(runs, positions, index, Heirs - 1)]);
    }

    /// <summary>The same for the positions of a person, who may also leave one of them that is not held for good.</summary>
    public static IEnumerable<OrgChange> Propose(Person person, IReadOnlyList<Clash> clashes, ChartIndex index)
    {
        var positions = clashes.SelectMany(clash => (Position[])[clash.Control.Position, clash.Run.Position]).ToHashSet();
        return person.Assignments
            .Where(assignment => assignment.Fills && assignment.Mode != AssignmentMode.Permanent && positions.Contains(assignment.Position))
            .Take(2)
            .Select(Proposed.Unassign)
            .Concat(Propose(clashes, Holders.PositionsOf(person), index));
    }

    /// <summary>All of some duties go to one other position: each proposal names another one.</summary>
    public static IEnumerable<OrgChange?> GoTo(Duty[] duties, ValueList<Position> positions, ChartIndex index, int heirs)
    {
        if (duties.Length is 0 or > MostMoved || duties.Any(duty => duty.Basis == Basis.Assumed)) return [];
        var first = duties[0];
        return Candidates.ExpectedOwners(first.Cell, index)
            .Concat(Candidates.InvolvedIn(first.Cell))
            .Concat(first.Position.Manager?.Reports.Take(MostAsked) ?? [])
            .Concat(Candidates.Above(first.Position))
            .Concat(first.Position.Reports.Take(MostAsked))
            .Where(heir => Candidates.CanServe(heir) && !positions.Contains(heir) && !positions.Any(other => Holders.AreSame(other, heir)))
            .Distinct()
            .Take(heirs)
            .Select(heir => Proposed.Together(duties.SelectMany(duty => GoesTo(duty, heir))));
    }

    private static IEnumerable<OrgChange> GoesTo(Duty duty, Position heir)
    {
        Involvement[] work = [.. duty.Involvements.Where(held => held is Involvement.Accountable or Involvement.Responsible)];
        return Proposed.GiveUp(duty, work).Concat(work.SelectMany(held => Proposed.Take(heir, duty.Cell, held)));
    }
}
