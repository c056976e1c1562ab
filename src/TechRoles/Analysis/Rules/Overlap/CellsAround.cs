using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>Who else answers for what a cell is part of or overlaps with: the same for all who are Accountable in the cell.</summary>
internal sealed class CellsAround
{
    private static readonly CellsAround Nothing = new(null, []);
    private readonly Neighbour? _around;
    private readonly Neighbour[] _crossing;

    private CellsAround(Neighbour? around, Neighbour[] crossing) => (_around, _crossing) = (around, crossing);

    /// <summary>
    /// What lies around a cell. A cell that is contested or held jointly has nothing around it: that is told, or is meant.
    /// </summary>
    public static CellsAround Of(Cell cell)
    {
        if (Contest.IsJoint(cell) || Contest.IsOver(cell)) return Nothing;
        Neighbour? around = cell.Around is { } larger && cell.AccountableAroundRows is { Count: > 0 } owners
            ? new(larger, cell, owners)
            : null;
        var crossing = CrossingOf(cell);
        return around is null && crossing.Length == 0 ? Nothing : new(around, crossing);
    }

    /// <summary>
    /// The entries of those accountable around the cell, if all of them are unrelated to the position of a duty in the cell.
    /// </summary>
    public IReadOnlyList<Duty> Around(Duty duty) => _around is { } around && around.IsAgainst(duty) ? [.. around.Entries] : [];

    /// <summary>
    /// The entries of unrelated positions for an area around this one in a scope inside this one. Where both cells meet the nearer area
    /// decides, so that whoever answers for the larger area there has lost a part of it.
    /// </summary>
    public IReadOnlyList<Duty> Crossing(Duty duty) =>
        [.. _crossing.Where(crossing => crossing.IsHeldBy(duty.Position) && crossing.IsAgainst(duty))
            .SelectMany(crossing => crossing.Entries)];

    /// <summary>The surest ground of all entries that are against a duty in the cell; null where there is none.</summary>
    public Basis? StrongestAgainst(Duty duty)
    {
        Basis? strongest = null;
        if (_around is { } around && around.IsAgainst(duty)) strongest = around.StrongestBasis();
        foreach (var crossing in _crossing)
        {
            if (strongest == Basis.Stated) break;
            if (!crossing.IsHeldBy(duty.Position) || !crossing.IsAgainst(duty)) continue;
            var basis = crossing.StrongestBasis();
            if (strongest is null || basis < strongest) strongest = basis;
        }

        return strongest;
    }

    private static Neighbour[] CrossingOf(Cell cell)
    {
        List<Neighbour>? crossing = null;
        HashSet<OrgUnit>? met = null;
        for (var area = cell.Area.Parent; area is { } larger; area = larger.Parent)
        {
            foreach (var other in larger.CellsWithin(cell.Scope))
            {
                // The nearest area with an owner in that scope is the one that counts.
                if (other.AccountableRows.Count == 0 || !(met ??= []).Add(other.Scope!.Value)) continue;
                var meeting = cell.Area.In(other.Scope);
                if (meeting.DecidedBy != cell) continue;
                var owners = OwnersLeft(other, meeting);
                if (owners.Count > 0) (crossing ??= []).Add(new(other, meeting, owners));
            }
        }

        return crossing is null ? [] : [.. crossing];
    }

    /// <summary>Those accountable in a cell that are not excluded on the way from the meeting up to its area, that area left out.</summary>
    private static HandleList<Position> OwnersLeft(Cell other, Cell meeting)
    {
        if (!other.Chart.HasExclusions) return other.AccountableRows;
        var passed = RequiredCells.Upwards(meeting).TakeWhile(cell => cell.Area != other.Area).ToArray();
        return other.AccountableRows.Only(owner => !passed.Any(cell => cell.Holding(Involvement.Excluded).Contains(owner)));
    }

    /// <summary>
    /// A cell that has something in common with the one in the middle, where they meet, and who answers for it; one or more.
    /// </summary>
    private readonly struct Neighbour(Cell cell, Cell meeting, HandleList<Position> owners)
    {
        /// <summary>The entries of the owners.</summary>
        public IEnumerable<Duty> Entries
        {
            get
            {
                var left = owners;
                return cell.AccountableDuties.Where(entry => left.Holds(entry.Position));
            }
        }

        /// <summary>Whether a position is not excluded where they meet.</summary>
        public bool IsHeldBy(Position position) => !cell.Chart.HasExclusions || meeting.EffectivelyAccountableRows.Holds(position);

        /// <summary>Whether none of the owners is related to the position of a duty: stands in its line or has the same holder.</summary>
        public bool IsAgainst(Duty duty) => !owners.AreAnyInLineWith(duty.Position) && !Holders.AreSame(duty.Position, owners);

        public Basis StrongestBasis()
        {
            var strongest = Basis.Assumed;
            foreach (var entry in cell.AccountableDutyRows)
            {
                if (entry.Basis < strongest && owners.Holds(entry.Position)) strongest = entry.Basis;
                if (strongest == Basis.Stated) break;
            }

            return strongest;
        }
    }
}
