using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>The days on which dated facts begin and end.</summary>
internal static class DatesOf
{
    /// <summary>Of all facts.</summary>
    public static IEnumerable<DateOnly> Facts(ChartFacts facts) => Of(facts, list => list.IsDated);

    /// <summary>Of the facts that are part of a chart only in their period.</summary>
    public static IEnumerable<DateOnly> Holding(ChartFacts facts) => Of(facts, list => list.HoldsInPeriodOnly);

    /// <summary>Of what a change adds.</summary>
    public static IEnumerable<DateOnly> Change(OrgChange change) =>
        new Several([change]).Flat().SelectMany(part => Of(part switch
        {
            EditFact edit => Row(edit.After),
            AddInitiative added => Row(added.Initiative),
            AddDottedLine added => added.Period,
            _ => Period.Always,
        }));

    /// <summary>The days on which a row holds; always where its list has no dates.</summary>
    public static Period Row(Fact? fact) => fact is null ? Period.Always : FactLists.Of(fact).PeriodOf(fact);

    private static IEnumerable<DateOnly> Of(ChartFacts facts, Func<FactList, bool> counts) =>
        FactLists.Tables.Where(counts).SelectMany(list => list.RowsIn(facts).SelectMany(row => Of(list.PeriodOf(row))));

    private static IEnumerable<DateOnly> Of(Period period)
    {
        if (!period.IsValid) yield break;
        if (period.From is { } from) yield return from;
        if (period.To is { } to) yield return to;
    }
}
