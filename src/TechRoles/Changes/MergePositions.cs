using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Two positions become one, which has everything that either had: the way to put a CIO and a CTO together.</summary>
/// <remarks>
/// <para><b>Remit:</b> no responsibility is lost. In a cell of both, Accountable and Responsible are kept as either has them; of Supports,
/// Consulted and Informed the strongest; and where one is excluded and the other is not, the exclusion goes. What roles no longer bring,
/// because they are carried by fewer positions or in another scope, is stated. A role that only the one position still carries may bring
/// more than before.</para>
/// <para><b>The rest:</b> roles, reports, dotted lines, people, engagements, seats on bodies, mandates, requirements, goals, initiatives
/// and stakeholders follow; what both had falls together; a line between the two goes, and so does a dotted line beside a solid one. Unit,
/// scope, grade and manager are those of the position that stays; if that stood below the other one, it takes over the other one's
/// manager.</para>
/// <para>A remit that is merely assumed from a title is no responsibility and does not follow.</para>
/// </remarks>
/// <param name="Position">The id of the position that goes.</param>
/// <param name="Into">The id of the position that stays.</param>
public sealed record MergePositions(string Position, string Into) : OrgChange
{
    /// <inheritdoc/>
    public override string Kind => "merge-positions";

    /// <summary>What the position that stays is called from now on; null: as before.</summary>
    public string? Title { get; init; }

    /// <inheritdoc/>
    public override Text Said(OrgChart chart)
    {
        var (position, into) = (("position", Named.Position(chart, Position)), ("into", Named.Position(chart, Into)));
        return Title is null ? Text.Of("Merges {position} into {into}", position, into)
            : Text.Of("Merges {position} into {into}, now called {title}", position, into, ("title", Say.Quote(Title)));
    }

    internal override void Make(Draft draft)
    {
        if (!draft.Require(Position != Into, Text.Of("A position cannot be merged into itself."))) return;
        if (!draft.TryPosition(Position, out _) || !draft.TryPosition(Into, out _)) return;
        draft.Require(Title != "", Retitle.EmptyTitle);
        MoveLines(draft);
        draft.Unite(new(Position, false), new(Into, false), () => CarryRoles(draft));
        MergedRows.Move(draft, Position, Into);
        draft.Rename(Position, Into);
        draft.LetGo(Position);
        if (Title is not null && draft.Position(Into) is { } into) draft.Replace(into, into with { Title = Title });
    }

    private void MoveLines(Draft draft)
    {
        if (draft.IsAbove(Position, Into))
        {
            // It takes the other one's place, with that one's line.
            var (line, manager) = (draft.SolidLineOf(Position), draft.ManagerOf(Position));
            draft.MoveLine(Into, null);
            if (line is not null) draft.Add(line with { Position = Into });
            else if (draft.Position(Into) is { } into) draft.Replace(into, into with { ReportsTo = manager });
        }

        draft.MoveReports(Position, Into);
        foreach (var report in draft.DottedReportsOf(Position).ToArray()) MoveDottedLine(draft, report, Position, report, Into);
        foreach (var above in draft.DottedRows(Position).Select(line => line.Manager).Concat(draft.Position(Position)?.DottedTo ?? [])
            .ToArray())
            MoveDottedLine(draft, Position, above, Into, above);
        foreach (var report in draft.ReportsOf(Into).ToArray()) draft.DropDottedLine(report, Into);
        if (draft.ManagerOf(Into) is { } to) draft.DropDottedLine(Into, to);
    }

    /// <summary>Moves a dotted line, unless it would lead to itself or is there already.</summary>
    private static void MoveDottedLine(Draft draft, string from, string to, string newFrom, string newTo)
    {
        var detailed = draft.DottedRows(from).FirstOrDefault(line => line.Manager == to);
        draft.DropDottedLine(from, to);
        if (newFrom == newTo || draft.DottedReportsOf(newTo).Contains(newFrom)) return;
        if (detailed is not null) draft.Add(detailed with { Position = newFrom, Manager = newTo });
        else if (draft.Position(newFrom) is { } into) draft.Replace(into, into with { DottedTo = [.. into.DottedTo, newTo] });
    }

    private void CarryRoles(Draft draft)
    {
        if (!draft.TryPosition(Position, out var gone) || !draft.TryPosition(Into, out var into)) return;
        draft.Replace(gone, gone with { Roles = [] });
        draft.Replace(into, into with
        {
            Roles = [.. into.Roles.Union(gone.Roles, StringComparer.Ordinal)],
            Key = into.Key == true || gone.Key == true ? true : into.Key,
            Status = into.Status == PositionStatus.Vacant ? gone.Status : into.Status,
        });
    }
}

/// <summary>The rows of two positions that become those of one; what says the same falls together.</summary>
internal static class MergedRows
{
    public static void Move(Draft draft, string from, string to)
    {
        foreach (var row in draft.Of<AssignmentFact>(from).ToArray()) MoveAssignment(draft, row, to);
        foreach (var row in draft.Of<EngagementFact>(from).ToArray()) MoveEngagement(draft, row, to);
        DropOwnEngagements(draft, from, to);
        foreach (var row in draft.Of<SeatFact>(from).ToArray()) MovePosition(draft, row, to);
        foreach (var row in draft.RequirementsOf(from).Concat<Fact>(draft.Of<MandateFact>(from)).ToArray())
        {
            draft.Remove(row);
            var moved = FactLists.Of(row).Renamed(row, (of, id) => of == FactLists.Positions.Name && id == from ? to : id);
            if (!draft.Has(moved)) draft.Add(moved);
        }
    }

    // Nobody stands by for himself on the days on which he does the job; two shares of one person are one.
    private static void MoveAssignment(Draft draft, AssignmentFact row, string to)
    {
        draft.Remove(row);
        AssignmentFact[] moved = [row with { Position = to }];
        foreach (var other in draft.Of<AssignmentFact>(to).Where(other => other.Person == row.Person && other.Period.Overlaps(row.Period))
            .ToArray())
        {
            if (row.Mode.Fills() && !other.Mode.Fills())
            {
                draft.Remove(other);
                Add(draft, Beside(other, row));
            }
            else if (!row.Mode.Fills() && other.Mode.Fills())
            {
                moved = [.. moved.SelectMany(part => Beside(part, other))];
            }
            else if (other.Mode == row.Mode && other.Period == row.Period)
            {
                draft.Remove(other);
                moved = [other with { Share = Sum(other.Share, row.Share) }];
            }
        }

        Add(draft, moved);
    }

    private static IEnumerable<AssignmentFact> Beside(AssignmentFact standBy, AssignmentFact job) =>
        standBy.Period.Without(job.Period).Select(period => standBy with { Period = period });

    private static void Add(Draft draft, IEnumerable<AssignmentFact> rows)
    {
        foreach (var row in rows)
            if (!draft.Has(row)) draft.Add(row);
    }

    private static Percent? Sum(Percent? one, Percent? other) =>
        one is { } left && other is { } right ? Percent.Create(Math.Min(100, left.Value + right.Value)).AsT0 : null;

    private static void MoveEngagement(Draft draft, EngagementFact row, string to)
    {
        draft.Remove(row);
        var same = draft.Of<EngagementFact>(to)
            .FirstOrDefault(other => other.Stakeholder == row.Stakeholder && other.Kind == row.Kind && other.Topic == row.Topic);
        if (same is null)
        {
            draft.Add(row with { Position = to });
            return;
        }

        var both = same with
        {
            Current = same.Current == EngagementLevel.Unknown ? row.Current : same.Current,
            Desired = same.Desired == EngagementLevel.Unknown ? row.Desired : same.Desired,
        };

        // The one that stays may say the same a second time already.
        if (both != same && draft.Has(both)) draft.Remove(same);
        else draft.Replace(same, both);
    }

    /// <summary>Where one of the two is a stakeholder of the other, what it did with it goes.</summary>
    private static void DropOwnEngagements(Draft draft, string from, string to)
    {
        var own = draft.All<StakeholderFact>().Where(one => one.Position == from || one.Position == to).Select(one => one.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var row in draft.Of<EngagementFact>(to).Where(row => own.Contains(row.Stakeholder)).ToArray()) draft.Remove(row);
    }

    private static void MovePosition(Draft draft, SeatFact row, string to)
    {
        draft.Remove(row);
        var same = draft.Of<SeatFact>(to).FirstOrDefault(other => other.Body == row.Body);
        if (same is null) draft.Add(row with { Position = to });
        else if (row.Kind == SeatKind.Member && !draft.Has(same with { Kind = SeatKind.Member }))
            draft.Replace(same, same with { Kind = SeatKind.Member });
    }
}
