using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>
/// Every small change of a small chart that can be made in place: what a rule reads beyond what it says, one of them shows.
/// </summary>
internal static class NearbyChanges
{
    /// <summary>Of a large chart not every change is tried, but some of each kind.</summary>
    private const int Most = 150;

    private static readonly string[] Titles = ["CEO", "CIO", "CTO", "CISO", "CFO", "Data Protection Officer", "Head of Things"];
    private static readonly PositionStatus[] States =
        [PositionStatus.Unknown, PositionStatus.Active, PositionStatus.Vacant, PositionStatus.Pool];
    private static readonly Involvement[] Held =
        [Involvement.Accountable, Involvement.Responsible, Involvement.Consulted, Involvement.Excluded];

    /// <summary>The changes, the same for the same chart.</summary>
    public static IEnumerable<OrgChange> Of(OrgChart chart)
    {
        var facts = chart.ToFacts();
        var all = Restated(facts).Concat(Moved(facts)).Concat(Involved(facts)).Concat(Seated(facts)).ToArray();
        var step = Math.Max(1, (all.Length + Most - 1) / Most);
        return all.Where((_, number) => number % step == 0);
    }

    private static IEnumerable<OrgChange> Restated(ChartFacts facts)
    {
        var titles = facts.Positions.Select(row => row.Title).OfType<string>().Concat(Titles).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var row in facts.Positions)
        {
            foreach (var title in titles)
                if (row.Title != title) yield return new EditFact(row, row with { Title = title });
            foreach (var state in States)
                if (row.Status != state) yield return new EditFact(row, row with { Status = state });
        }
    }

    private static IEnumerable<OrgChange> Moved(ChartFacts facts)
    {
        foreach (var row in facts.Positions)
        {
            yield return new Rereport(row.Id, null);
            foreach (var other in facts.Positions)
            {
                if (other.Id == row.Id) continue;
                yield return new Rereport(row.Id, other.Id);
                yield return new EditFact(row, row with { DottedTo = row.DottedTo.Contains(other.Id) ? [] : [.. row.DottedTo, other.Id] });
            }
        }
    }

    private static IEnumerable<OrgChange> Involved(ChartFacts facts)
    {
        foreach (var row in facts.Responsibilities) yield return new EditFact(row, null);
        foreach (var row in facts.Positions)
            foreach (var area in facts.Areas)
                foreach (var involvement in Held)
                    yield return new EditFact(null, new ResponsibilityFact(area.Id, involvement) { Position = row.Id });
    }

    private static IEnumerable<OrgChange> Seated(ChartFacts facts)
    {
        foreach (var row in facts.Assignments) yield return new EditFact(row, null);
        foreach (var row in facts.Positions)
            foreach (var person in facts.People)
                yield return new EditFact(null, new AssignmentFact(person.Id, row.Id));
    }
}
