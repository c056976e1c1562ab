using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>A chart with changes applied, and what takes them back.</summary>
/// <param name="Chart">The chart after the changes; the one before is as it was.</param>
/// <param name="Inverse">Applied to <paramref name="Chart"/> it gives the chart before.</param>
public sealed record AppliedChanges(OrgChart Chart, OrgChange Inverse);

/// <summary>Applies changes to charts.</summary>
public static class ChartChanges
{
    /// <summary>The chart with changes applied one after the other: all of them, or none.</summary>
    /// <remarks><b>Cost:</b> that of making the chart anew, once. For one change after another on a large chart open a session.</remarks>
    /// <param name="chart">The chart; it stays as it is.</param>
    /// <param name="changes">The changes in their order. In between the chart need not hold together.</param>
    public static OneOf<OrgChart, RejectedChange> With(this OrgChart chart, params IEnumerable<OrgChange> changes) =>
        chart.Apply(changes).MapT0(applied => applied.Chart);

    /// <summary>The chart with changes applied, and the change that takes them back.</summary>
    /// <param name="chart">The chart; it stays as it is.</param>
    /// <param name="changes">The changes in their order.</param>
    public static OneOf<AppliedChanges, RejectedChange> Apply(this OrgChart chart, params IEnumerable<OrgChange> changes)
    {
        Guard.Against.Null(chart);
        Guard.Against.Null(changes);
        var flat = new Several(changes.ToValueList()).Flat().ToArray();
        return Attempt(chart, flat).Match<OneOf<AppliedChanges, RejectedChange>>(
            applied => applied,
            rejected => rejected.Change is Several ? FirstThatFails(chart, flat, rejected) : rejected);
    }

    private static OneOf<AppliedChanges, RejectedChange> Attempt(OrgChart chart, OrgChange[] changes)
    {
        var store = new FactStore(chart.Stated, chart.Options.Catalogue);
        var inverse = new Stack<EditFact>();
        foreach (var change in changes)
        {
            if (!change.Expand(store).TryPickT0(out var edits, out var rejected)) return rejected;
            foreach (var edit in edits)
            {
                store.Make(edit);
                inverse.Push(edit.Inverse);
            }
        }

        var facts = store.ToFacts();
        return OrgChart.Create(facts, chart.Options).Match<OneOf<AppliedChanges, RejectedChange>>(
            changed => new AppliedChanges(changed.StatedAs(facts), new Several([.. inverse])),
            invalid => new RejectedChange(
                changes.Length == 1 ? changes[0] : new Several([.. changes]),
                invalid.Problems.First(problem => problem.Level == ProblemLevel.Error).Message));
    }

    /// <summary>Together they make no chart: the first after which there is none is to blame, unless a later one mends it.</summary>
    private static RejectedChange FirstThatFails(OrgChart chart, OrgChange[] changes, RejectedChange together)
    {
        for (var count = 1; count <= changes.Length; count++)
            if (Attempt(chart, changes[..count]).TryPickT1(out var rejected, out _)) return rejected with { Change = changes[count - 1] };
        return together;
    }
}
