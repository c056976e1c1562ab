using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Whether facts still make a chart after an edit: what making a chart examines, for one row.</summary>
internal static class FactCheck
{
    /// <summary>Why an edit cannot be made, in one sentence with ids; null where it can.</summary>
    /// <param name="facts">The facts before the edit.</param>
    /// <param name="edit">The edit.</param>
    public static string? WhyNot(IFactView facts, EditFact edit)
    {
        var (before, after) = (edit.Before, edit.After);
        if (before is null && after is null) return "Nothing is to be changed.";
        if (before is not null && after is not null && before.GetType() != after.GetType())
            return "A row can only be replaced by a row of the same list.";
        if (before is not null && !facts.Has(before)) return $"There is no such row to change: {before}.";
        var without = new Without(facts, before);
        return (after is null ? null : WhyNotAdded(without, before, after))
            ?? (before is null || (after is not null && FactKey.OwnId(before) == FactKey.OwnId(after)) ? null : Uses.WhyNotRemoved(facts, without, before));
    }

    private static string? WhyNotAdded(Without without, Fact? before, Fact row) =>
        IdFault(without, row)
        ?? (without.Limits.IsTooLong(RowLimits.NameOf(row)) ? "The name is longer than allowed." : null)
        ?? row switch
        {
            UnitFact unit => Unknown<UnitFact>(without, "unit", unit.Parent) ?? ParentCircle(without, unit),
            AreaFact area => AreaCheck.WhyNot(without, area),
            PositionFact position => LineCheck.WhyNot(without, before as PositionFact, position),
            LineFact line => NoDays(line.Period) ?? LineCheck.WhyNot(without, line),
            AssignmentFact assignment => NoDays(assignment.Period)
                ?? Unknown<PersonFact>(without, "person", assignment.Person)
                ?? Unknown<PositionFact>(without, "position", assignment.Position),
            ResponsibilityFact responsibility => NoDays(responsibility.Period) ?? Responsibility(without, responsibility),
            ConflictFact conflict => Conflict(without, conflict),
            QualificationFact qualification => NoDays(qualification.Period) ?? Unknown<PersonFact>(without, "person", qualification.Person),
            RequirementFact requirement => Requirement(without, requirement),
            StakeholderFact stakeholder => Unknown<PositionFact>(without, "position", stakeholder.Position),
            EngagementFact engagement => Unknown<PositionFact>(without, "position", engagement.Position)
                ?? Unknown<StakeholderFact>(without, "stakeholder", engagement.Stakeholder),
            NeedFact need => Unknown<StakeholderFact>(without, "stakeholder", need.Stakeholder) ?? UnknownArea(without, need.Area),
            SeatFact seat => Unknown<BodyFact>(without, "body", seat.Body) ?? Unknown<PositionFact>(without, "position", seat.Position),
            GoalFact goal => NoDays(goal.Period)
                ?? Unknown<PositionFact>(without, "position", goal.Owner)
                ?? First(goal.Opposes, id => id == goal.Id ? null : Unknown<GoalFact>(without, "goal", id)),
            InitiativeFact initiative => Initiative(without, initiative),
            _ => null,
        };

    private static string? IdFault(Without without, Fact row)
    {
        if (FactKey.OwnId(row) is not { } id) return without.Has(row) ? $"The row already stands: {row}." : null;
        if (row is OrganisationFact) return without.Knows<OrganisationFact>(id) ? "There is only one organisation." : null;
        if (Ids.Fault(id) is { } fault) return $"'{AssemblyContext.Printable(id)}' is not an id: {fault}.";
        if (without.Limits.IsTooLong(id)) return $"An id of {id.Length} characters is longer than allowed.";
        return without.Find(row.GetType(), id) is null ? null : $"The id '{id}' already stands for something else.";
    }

    private static string? Responsibility(Without facts, ResponsibilityFact row)
    {
        if (row.Involvement == Involvement.None) return $"The responsibility for '{row.Area}' states no involvement.";
        if (row.Position is null == row.Role is null) return $"The responsibility for '{row.Area}' must state either a position or a role.";
        return Unknown<PositionFact>(facts, "position", row.Position)
            ?? (row.Role is { } role && !facts.KnowsRole(role) ? $"There is no role '{role}'." : null)
            ?? UnknownArea(facts, row.Area)
            ?? Unknown<UnitFact>(facts, "unit", row.Scope)
            ?? (facts.Of<ResponsibilityFact>(FactKey.Of(row)).Any(other => Contradicts(row, other))
                ? $"'{row.Position ?? row.Role}' would be excluded from '{row.Area}' and have another involvement in it."
                : null);
    }

    // Periods that do not overlap cannot both hold on the day.
    private static bool Contradicts(ResponsibilityFact one, ResponsibilityFact other) =>
        one.Area == other.Area && one.Scope == other.Scope && one.Period.Overlaps(other.Period)
        && one.Involvement == Involvement.Excluded != (other.Involvement == Involvement.Excluded);

    private static string? Conflict(Without facts, ConflictFact row)
    {
        var areas = row.Areas.Distinct(StringComparer.Ordinal).Count();
        return areas >= 2 && row.AtLeast is null or >= 2 && (row.AtLeast ?? 2) <= areas
            ? First(row.Areas, area => UnknownArea(facts, area))
            : $"The conflict '{row.Id}' needs two areas or more, and no more of them than it lists.";
    }

    private static string? Requirement(Without facts, RequirementFact row) =>
        new[] { row.Position, row.Role, row.Area }.Count(owner => owner is not null) != 1
            ? $"The requirement '{row.Discipline}' must state exactly one of position, role and area."
            : Unknown<PositionFact>(facts, "position", row.Position)
                ?? (row.Role is { } role && !facts.KnowsRole(role) ? $"There is no role '{role}'." : null)
                ?? (row.Area is { } area ? UnknownArea(facts, area) : null);

    private static string? Initiative(Without facts, InitiativeFact row) =>
        NoDays(row.Period)
        ?? Unknown<PositionFact>(facts, "position", row.Sponsor)
        ?? First(row.Goals, id => Unknown<GoalFact>(facts, "goal", id))
        ?? First(row.Areas, id => UnknownArea(facts, id))
        ?? First(row.Needs, id => Unknown<NeedFact>(facts, "need", id));

    private static string? ParentCircle(Without facts, UnitFact unit)
    {
        for (var above = unit.Parent; above is not null; above = facts.Find<UnitFact>(above)?.Parent)
            if (above == unit.Id) return $"The parents of the unit '{unit.Id}' would go round in a circle.";
        return null;
    }

    private static string? NoDays(Period period) => period.IsValid ? null : $"The period {period} does not contain any day.";

    private static string? UnknownArea(IFactView facts, string area) => facts.KnowsArea(area) ? null : $"There is no area '{area}'.";

    internal static string? Unknown<T>(IFactView facts, string what, string? id)
        where T : Fact => id is null || facts.Knows<T>(id) ? null : $"There is no {what} '{id}'.";

    internal static string? First(ValueList<string> ids, Func<string, string?> fault) =>
        ids.Select(fault).FirstOrDefault(found => found is not null);
}
