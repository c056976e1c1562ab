using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>The days on which dated facts begin and end.</summary>
internal static class DatesOf
{
    /// <summary>Of all facts.</summary>
    public static IEnumerable<DateOnly> Facts(ChartFacts facts) =>
        Holding(facts).Concat(facts.Goals.Select(row => row.Period).Concat(facts.Initiatives.Select(row => row.Period)).SelectMany(Of));

    /// <summary>Of the facts that are part of a chart only in their period.</summary>
    public static IEnumerable<DateOnly> Holding(ChartFacts facts) =>
        facts.Lines.Select(row => row.Period)
            .Concat(facts.Assignments.Select(row => row.Period))
            .Concat(facts.Responsibilities.Select(row => row.Period))
            .Concat(facts.Qualifications.Select(row => row.Period))
            .SelectMany(Of);

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
    public static Period Row(Fact? fact) => fact switch
    {
        LineFact row => row.Period,
        AssignmentFact row => row.Period,
        ResponsibilityFact row => row.Period,
        QualificationFact row => row.Period,
        GoalFact row => row.Period,
        InitiativeFact row => row.Period,
        _ => Period.Always,
    };

    private static IEnumerable<DateOnly> Of(Period period)
    {
        if (!period.IsValid) yield break;
        if (period.From is { } from) yield return from;
        if (period.To is { } to) yield return to;
    }
}
