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
            ?? (before is null || (after is not null && FactKey.OwnId(before) == FactKey.OwnId(after))
                ? null
                : Uses.WhyNotRemoved(facts, without, before));
    }

    private static string? WhyNotAdded(Without without, Fact? before, Fact row)
    {
        var list = FactLists.Of(row);
        return IdFault(without, row)
            ?? (without.Limits.IsTooLong(list.NameOf(row)) ? "The name is longer than allowed." : null)
            ?? (list.PeriodOf(row) is { IsValid: false } period ? $"The period {period} does not contain any day." : null)
            ?? (list.ComplaintOf(row) is { } complaint ? $"This cannot be, since {complaint}: {FactKey.Called(row)}." : null)
            ?? row switch
            {
                UnitFact unit => Unknown(without, list, row) ?? ParentCircle(without, unit),
                AreaFact area => AreaCheck.WhyNot(without, area),
                PositionFact position => LineCheck.WhyNot(without, before as PositionFact, position),
                LineFact line => LineCheck.WhyNot(without, line),
                ResponsibilityFact responsibility => Unknown(without, list, row) ?? Contradiction(without, responsibility),
                _ => Unknown(without, list, row),
            };
    }

    /// <summary>The first thing that a row refers to and that is not there; a row may refer to itself.</summary>
    private static string? Unknown(Without facts, FactList list, Fact row)
    {
        var own = list.IdOf(row);
        foreach (var (column, id) in list.ReferencesOf(row))
        {
            if (column.RefersTo == list.Name && id == own) continue;
            if (Unknown(facts, FactLists.Find(column.RefersTo!)!, id) is { } fault) return fault;
        }

        return null;
    }

    private static string? Unknown(Without facts, FactList list, string id) =>
        (list == FactLists.Areas
            ? facts.KnowsArea(id)
            : list == FactLists.Roles ? facts.KnowsRole(id) : facts.Find(list.RowType, id) is not null)
            ? null
            : $"There is no {list.Singular} '{id}'.";

    private static string? IdFault(Without without, Fact row)
    {
        if (FactKey.OwnId(row) is not { } id) return without.Has(row) ? $"The row already stands: {row}." : null;
        if (row is OrganisationFact) return without.Knows<OrganisationFact>(id) ? "There is only one organisation." : null;
        if (Ids.Fault(id) is { } fault) return $"'{AssemblyContext.Printable(id)}' is not an id: {fault}.";
        if (without.Limits.IsTooLong(id)) return $"An id of {id.Length} characters is longer than allowed.";
        return without.Find(row.GetType(), id) is null ? null : $"The id '{id}' already stands for something else.";
    }

    private static string? Contradiction(Without facts, ResponsibilityFact row) =>
        facts.Of<ResponsibilityFact>(FactKey.Of(row)).Any(other => Contradicts(row, other))
            ? $"'{row.Position ?? row.Role}' would be excluded from '{row.Area}' and have another involvement in it."
            : null;

    // Periods that do not overlap cannot both hold on the day.
    private static bool Contradicts(ResponsibilityFact one, ResponsibilityFact other) =>
        one.Area == other.Area && one.Scope == other.Scope && one.Period.Overlaps(other.Period)
        && one.Involvement == Involvement.Excluded != (other.Involvement == Involvement.Excluded);

    private static string? ParentCircle(Without facts, UnitFact unit)
    {
        for (var above = unit.Parent; above is not null; above = facts.Find<UnitFact>(above)?.Parent)
            if (above == unit.Id) return $"The parents of the unit '{unit.Id}' would go round in a circle.";
        return null;
    }

    internal static string? Unknown<T>(IFactView facts, string what, string? id)
        where T : Fact => id is null || facts.Knows<T>(id) ? null : $"There is no {what} '{id}'.";

    internal static string? First(ValueList<string> ids, Func<string, string?> fault) =>
        ids.Select(fault).FirstOrDefault(found => found is not null);
}
