using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Whether facts still make a chart after an edit: what making a chart examines, for one row.</summary>
internal static class FactCheck
{
    /// <summary>Why an edit cannot be made, in one sentence with ids; null where it can.</summary>
    /// <param name="facts">The facts before the edit.</param>
    /// <param name="edit">The edit.</param>
    public static Text? WhyNot(IFactView facts, EditFact edit)
    {
        var (before, after) = (edit.Before, edit.After);
        if (before is null && after is null) return Text.Of("Nothing is to be changed.");
        if (before is not null && after is not null && before.GetType() != after.GetType())
            return Text.Of("A row can only be replaced by a row of the same list.");
        if (before is not null && !facts.Has(before))
            return Text.Of("There is no such row to change: {row}.", ("row", Say.Quote(before.ToString())));
        var without = new Without(facts, before);
        return (after is null ? null : WhyNotAdded(without, before, after))
            ?? (before is null || (after is not null && FactKey.OwnId(before) == FactKey.OwnId(after))
                ? null
                : Uses.WhyNotRemoved(facts, without, before));
    }

    private static Text? WhyNotAdded(Without without, Fact? before, Fact row)
    {
        var list = FactLists.Of(row);
        return IdFault(without, row)
            ?? (without.Options.Limits.IsTooLong(list.NameOf(row)) ? Text.Of("The name is longer than allowed.") : null)
            ?? (list.PeriodOf(row) is { IsValid: false } period
                ? Text.Of("The period {period} does not contain any day.", ("period", period))
                : null)
            ?? (list.ComplaintOf(row) is { } complaint
                ? Text.Of("This cannot be, since {complaint}: {row}.", ("complaint", Say.Ours(complaint)), ("row", FactKey.Called(row)))
                : null)
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
    private static Text? Unknown(Without facts, FactList list, Fact row)
    {
        var own = list.IdOf(row);
        foreach (var (column, id) in list.ReferencesOf(row))
        {
            if (column.RefersTo == list.Name && id == own) continue;
            if (Unknown(facts, FactLists.Find(column.RefersTo!)!, id) is { } fault) return fault;
        }

        return null;
    }

    private static Text? Unknown(Without facts, FactList list, string id) =>
        (list == FactLists.Areas
            ? facts.KnowsArea(id)
            : list == FactLists.Roles ? facts.KnowsRole(id) : facts.Find(list.RowType, id) is not null)
            ? null
            : Nothing(list, id);

    private static Text? IdFault(Without without, Fact row)
    {
        if (FactKey.OwnId(row) is not { } id) return without.Has(row)
            ? Text.Of("The row already stands: {row}.", ("row", Say.Quote(row.ToString()))) : null;
        if (row is OrganisationFact) return without.Knows<OrganisationFact>(id)
            ? Text.Of("There is only one organisation.") : null;
        if (Ids.Fault(id) is { } fault)
        {
            return Text.Of(
                "'{id}' is not an id: {fault}.", ("id", Say.Quote(AssemblyContext.Printable(id))), ("fault", Say.Ours(fault)));
        }

        if (without.Options.Limits.IsTooLong(id))
            return Text.Of("An id of {length} characters is longer than allowed.", ("length", id.Length));
        return without.Find(row.GetType(), id) is null ? null
            : Text.Of("The id '{id}' already stands for something else.", ("id", Say.Quote(id)));
    }

    private static Text? Contradiction(Without facts, ResponsibilityFact row) =>
        facts.Of<ResponsibilityFact>(FactKey.Of(row)).Any(other => Contradicts(row, other))
            ? Text.Of(
                "'{owner}' would be excluded from '{area}' and have another involvement in it.",
                ("owner", Say.Quote(row.Position ?? row.Role ?? "")), ("area", Say.Quote(row.Area)))
            : null;

    // Periods that do not overlap cannot both hold on the day.
    private static bool Contradicts(ResponsibilityFact one, ResponsibilityFact other) =>
        one.Area == other.Area && one.Scope == other.Scope && one.Period.Overlaps(other.Period)
        && one.Involvement == Involvement.Excluded != (other.Involvement == Involvement.Excluded);

    private static Text? ParentCircle(Without facts, UnitFact unit)
    {
        for (var above = unit.Parent; above is not null; above = facts.Find<UnitFact>(above)?.Parent)
            if (above == unit.Id) return ParentsInCircle(FactLists.Units, unit.Id);
        return null;
    }

    /// <summary>Nothing in a list has an id.</summary>
    internal static Text Nothing(FactList list, string id) =>
        Text.Of("There is no {kind} '{id}'.", ("kind", Say.Kind(list)), ("id", Say.Quote(id)));

    internal static Text ParentsInCircle(FactList list, string id) => Text.Of(
        "The parents of the {kind} '{id}' would go round in a circle.", ("kind", Say.Kind(list)), ("id", Say.Quote(id)));

    internal static Text? Unknown<T>(IFactView facts, string? id)
        where T : Fact => id is null || facts.Knows<T>(id) ? null : Nothing(FactLists.Of(typeof(T)), id);

    internal static Text? First(ValueList<string> ids, Func<string, Text?> fault) =>
        ids.Select(fault).FirstOrDefault(found => found is not null);
}
