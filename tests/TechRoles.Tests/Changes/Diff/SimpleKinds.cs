using TechRoles.Changes;
using TechRoles.Facts;

namespace TechRoles.Tests.Changes;

/// <summary>The slow twin of the wording: everything that a kind of change could have to do with an edit, whether it fits or not.</summary>
internal static class SimpleKinds
{
    /// <summary>Every change of one thing that the rows of an edit have the ids and values for.</summary>
    public static IEnumerable<OrgChange> Of(EditFact edit)
    {
        foreach (var row in new[] { edit.Before, edit.After })
        {
            switch (row)
            {
                case PositionFact position:
                    yield return new AddPosition(position);
                    yield return new RemovePosition(position.Id);
                    yield return new Retitle(position.Id, position.Title);
                    yield return new Rereport(position.Id, position.ReportsTo);
                    foreach (var role in position.Roles) yield return new GiveRole(position.Id, role);
                    foreach (var role in position.Roles) yield return new TakeRole(position.Id, role);
                    foreach (var to in position.DottedTo) yield return new AddDottedLine(position.Id, to);
                    foreach (var to in position.DottedTo) yield return new RemoveDottedLine(position.Id, to);
                    break;
                case LineFact line:
                    yield return new Rereport(line.Position, line.Manager);
                    yield return new Rereport(line.Position, null);
                    yield return new AddDottedLine(line.Position, line.Manager) { Percent = line.Percent, Period = line.Period };
                    yield return new RemoveDottedLine(line.Position, line.Manager);
                    break;
                case ResponsibilityFact one:
                    yield return new AssignResponsibility(one.Area, one.Involvement) { Position = one.Position, Role = one.Role, Scope = one.Scope };
                    yield return new WithdrawResponsibility(one.Area, one.Involvement) { Position = one.Position, Role = one.Role, Scope = one.Scope };
                    yield return new WithdrawResponsibility(one.Area) { Position = one.Position, Role = one.Role, Scope = one.Scope };
                    break;
                case AssignmentFact one:
                    yield return new Assign(one.Person, one.Position) { Share = one.Share, Mode = one.Mode };
                    yield return new Unassign(one.Person, one.Position) { Share = one.Share, Mode = one.Mode };
                    yield return new Unassign(one.Person, one.Position);
                    break;
                case EngagementFact one:
                    yield return new Engage(one.Position, one.Stakeholder, one.Kind) { Topic = one.Topic };
                    yield return new Disengage(one.Position, one.Stakeholder) { Engagement = one.Kind, Topic = one.Topic };
                    yield return new Disengage(one.Position, one.Stakeholder);
                    break;
                case SeatFact one:
                    yield return new SeatOnBody(one.Body, one.Position) { Seat = one.Kind };
                    yield return new LeaveBody(one.Body, one.Position);
                    break;
                case InitiativeFact one:
                    yield return new AddInitiative(one);
                    yield return new RemoveInitiative(one.Id);
                    yield return new ChangeSponsor(one.Id, one.Sponsor);
                    break;
                default: break;
            }
        }
    }

    /// <summary>Whether a kind comes down to the very edit, or to one of the same position that leaves less to be said of it.</summary>
    public static bool SaysPartOf(EditFact edit, OrgChange kind, IFactView facts) =>
        kind.Expand(facts).TryPickT0(out var made, out _) && made.Count == 1 && Same(made[0].Before, edit.Before)
        && (Same(made[0].After, edit.After)
            || (made[0].After is PositionFact now && edit is { Before: PositionFact before, After: PositionFact then } && IsNearer(before, now, then)));

    /// <summary>Whether everything that a row says of a position is what one of two rows says, and more of it is what the second says.</summary>
    private static bool IsNearer(PositionFact before, PositionFact now, PositionFact then) => Distance(now, then) < Distance(before, then);

    private static int Distance(PositionFact left, PositionFact right) =>
        ((left.Title ?? left.Id) == (right.Title ?? right.Id) ? 0 : 1) + (left.ReportsTo == right.ReportsTo ? 0 : 1)
        + Distance(left.Roles, right.Roles) + Distance(left.DottedTo, right.DottedTo);

    private static int Distance(ValueList<string> left, ValueList<string> right) => left.Except(right).Count() + right.Except(left).Count();

    private static bool Same(Fact? left, Fact? right) => left is null ? right is null : right is not null && FactKey.AreSame(left, right);
}
