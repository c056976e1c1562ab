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
        return Fault.OfName(list.NameOf(row), without.Options.Limits)?.Refusal
            ?? IdFault(without, row)
            ?? Fault.OfRow(list, row)?.Refusal
            ?? Fault.OfPeriod(list.PeriodOf(row))?.Refusal
            ?? row switch
            {
                UnitFact unit => Unknown(without, list, row) ?? ParentCircle(without, unit, unit.Id),
                AreaFact area => Unlisted(without, area) ?? Unknown(without, list, row) ?? ParentCircle(without, area, area.Id),
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
        return Fault.OfId(id, without.Options.Limits)?.Refusal
            ?? (without.Find(row.GetType(), id) is null ? null : Fault.SameId(FactLists.Of(row).Name, id).Refusal);
    }

    // Periods that do not overlap cannot both hold on the day.
    private static Text? Contradiction(Without facts, ResponsibilityFact row) =>
        facts.Of<ResponsibilityFact>(FactKey.Of(row)).Any(other => row.Area == other.Area && row.Scope == other.Scope
            && InvolvementSet.Contradict(row.Involvement, other.Involvement) && row.Period.Overlaps(other.Period))
            ? Fault.Contradiction(row).Refusal
            : null;

    /// <summary>An area is part of one that the chart lists: one of the catalogue may go without a change.</summary>
    private static Text? Unlisted(Without facts, AreaFact row) =>
        row.Parent is { } parent && parent != row.Id && !facts.Knows<AreaFact>(parent)
            ? Text.Of("There is no area '{area}' in the chart to be part of.", ("area", Say.Quote(parent)))
            : null;

    private static Text? ParentCircle(Without facts, Fact row, string id)
    {
        var path = new List<string> { id };
        for (var above = ParentOf(row); above is not null; above = ParentOf(facts.Find(row.GetType(), above)))
        {
            path.Add(above);
            if (above == id) return Fault.ParentsInCircle(path).Refusal;
        }

        return null;

        static string? ParentOf(Fact? part) => part is AreaFact area ? area.Parent : (part as UnitFact)?.Parent;
    }

    /// <summary>Nothing in a list has an id.</summary>
    internal static Text Nothing(FactList list, string id) =>
        Text.Of("There is no {kind} '{id}'.", ("kind", Say.Kind(list)), ("id", Say.Quote(id)));

    internal static Text? Unknown<T>(IFactView facts, string? id)
        where T : Fact => id is null || facts.Knows<T>(id) ? null : Nothing(FactLists.Of(typeof(T)), id);

    internal static Text? First(ValueList<string> ids, Func<string, Text?> fault) =>
        ids.Select(fault).FirstOrDefault(found => found is not null);
}
